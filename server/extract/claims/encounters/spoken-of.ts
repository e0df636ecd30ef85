/** Encounters that are spoken of and not held, and the topic between an encounter and the one with whom it is. */
import type { SceneItem } from "../scene.ts";
import { withPerson } from "./discussed-with.ts";
import { lowerAt } from "./words.ts";

const readiness =
  /^(?:readiness|willingness|ability|desire|intention|intent|openness|opportunity|need|commitment|refusal|reluctance|efforts?)$/;

/** "A and B discussed the readiness of C to engage in dialogue with D": not A and B, and nothing that took place. */
export function isOnlyReadiness(items: readonly SceneItem[], noun: number): boolean {
  const to = [2, 3, 4].map((back) => noun - back).find((at) => lowerAt(items, at) === "to");
  if (to === undefined) return false;
  for (let at = to - 1; at > to - 10; at -= 1) {
    const item = items[at];
    if (readiness.test(lowerAt(items, at)))
      return (
        at < to - 1 || /^(?:discussed|stressed|underscored|emphasi[sz]ed|welcomed|noted)$/.test(lowerAt(items, at - 2))
      );
    if (item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos)) return false;
  }
  return false;
}

const weighing =
  /^(?:assess(?:es|ed|ing)?|review(?:s|ed|ing)?|discuss(?:es|ed|ing)?|consider(?:s|ed|ing)?|back(?:s|ed|ing)|oppos(?:es|ed|ing)|support(?:s|ed|ing)|criticiz(?:es|ed|ing)|condemn(?:s|ed|ing)?|monitor(?:s|ed|ing)?|mention(?:s|ed|ing)|describ(?:es|ed|ing))$/;

/** "A and B are assessing the stalled negotiations with C": what they speak of, and not what they hold. */
export function isTopic(items: readonly SceneItem[], noun: number): boolean {
  for (let at = noun - 1; at > Math.max(0, noun - 8); at -= 1) {
    const item = items[at];
    if (item?.kind !== "word") return false;
    if (weighing.test(item.lower)) return true;
    if (item.pos === "VERB") {
      if (!/^(?:stalled|proposed|planned|led|sponsored|brokered|mediated)$/.test(item.lower)) return false;
    } else if (/^(?:AUX|ADP|SCONJ|CCONJ)$/.test(item.pos) || item.lower === ",") return false;
  }
  return false;
}

/** "talks on the war and on trade with President B": the item after "with", behind the topic. */
export function topicLink(items: readonly SceneItem[], noun: number): number | null {
  if (!/^(?:on|about|over|regarding|concerning)$/.test(lowerAt(items, noun + 1)) || lowerAt(items, noun) === "call")
    return null;
  return items[noun + 2]?.kind === "date" ? null : withPerson(items, noun);
}
