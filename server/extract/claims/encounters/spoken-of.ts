/** Encounters that are spoken of and not held, and the topic between an encounter and the one with whom it is. */
import type { SceneItem } from "../scene.ts";
import { withPerson } from "./discussed-with.ts";
import { beforeAdjectives, lowerAt } from "./words.ts";

const readiness =
  /^(?:readiness|willingness|ability|desire|intention|intent|openness|opportunity|need|commitment|refusal|reluctance|efforts?)$/;

const stating =
  /^(?:discussed|stressed|underscored|emphasi[sz]ed|welcomed|noted|re?affirmed|reiterated|confirmed|affirmed|continued)$/;

/** "A and B discussed the readiness of C to engage in dialogue with D": not A and B, and nothing that took place. */
export function isOnlyReadiness(items: readonly SceneItem[], noun: number): boolean {
  const to = [2, 3, 4].map((back) => noun - back).find((at) => lowerAt(items, at) === "to");
  if (to === undefined) return false;
  for (let at = to - 1; at > to - 10; at -= 1) {
    const item = items[at];
    if (readiness.test(lowerAt(items, at)))
      return at < to - 1 || [2, 3, 4].some((back) => stating.test(lowerAt(items, at - back)));
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

const others =
  /^(?:experts|officials|authorities|governors|ministers|technicians|specialists|business(?:men|people)|entrepreneurs|parliamentarians|lawmakers|negotiators|chiefs|commanders|representatives|delegates|delegations|teams|envoys|ambassadors|diplomats|scientists|mayors|heads|secretaries|companies|investors|groups|committees)$/;

const deciding = /^(?:agree[ds]?|decided?|decides|pledged|plan(?:s|ned)?|propose[ds]?|undertook|resolved)$/;

/** "A and B agreed to convene a meeting of experts": who is to meet there is neither. Not "agreed to hold a meeting of the commission". */
export function isOfOthers(items: readonly SceneItem[], noun: number, verb: number): boolean {
  if (lowerAt(items, noun + 1) !== "of") return false;
  const agreed = [verb, verb - 2].some((at) => deciding.test(lowerAt(items, at)) && lowerAt(items, at + 1) === "to");
  return agreed && [2, 3, 4, 5, 6].some((step) => others.test(lowerAt(items, noun + step)));
}

/** "talks on the war and on trade with President B": the item after "with", behind the topic. */
export function topicLink(items: readonly SceneItem[], noun: number): number | null {
  if (!/^(?:on|about|over|regarding|concerning)$/.test(lowerAt(items, noun + 1)) || lowerAt(items, noun) === "call")
    return null;
  return items[noun + 2]?.kind === "date" ? null : withPerson(items, noun);
}

/** "progress on its agenda, with regard to negotiations with C": what is spoken of, and nothing that the traveller does. */
const isSubjectMatter = (items: readonly SceneItem[], noun: number): boolean => {
  const at = beforeAdjectives(items, noun, 3);
  return (
    /^(?:regarding|about|concerning)$/.test(lowerAt(items, at)) ||
    (lowerAt(items, at) === "to" && /^(?:regard|respect|relation)$/.test(lowerAt(items, at - 1)))
  );
};

/** "was made due to a strike and talks with the council": a reason, and nobody's own doing. */
const isReason = (items: readonly SceneItem[], noun: number): boolean =>
  items
    .slice(Math.max(0, noun - 9), noun)
    .some(({ lower }) => /^(?:due|because|amid|despite|given|owing|over)$/.test(lower));

/** "talks with B in preparation for negotiations with C": others, and later ones. */
function isPreparedFor(items: readonly SceneItem[], noun: number): boolean {
  const at = [2, 3, 4].map((back) => noun - back).find((index) => /^preparations?$/.test(lowerAt(items, index)));
  if (at === undefined || lowerAt(items, at + 1) !== "for") return false;
  return items
    .slice(0, at)
    .some(({ lower }) => /^(?:talks|met|meets?|meetings?|discussions|consultations)$/.test(lower));
}

/** "taking into account negotiations with C", "citing talks with C": what somebody speaks with regard to, and does not hold. */
export function isReferredTo(items: readonly SceneItem[], noun: number): boolean {
  const at = beforeAdjectives(items, noun, 4);
  const word = lowerAt(items, at);
  return (
    word === "citing" ||
    (word === "account" && lowerAt(items, at - 1) === "into") ||
    isPreparedFor(items, noun) ||
    (word === "to" && /^(?:referring|alluding|pointing|reference)$/.test(lowerAt(items, at - 1)))
  );
}

/** "the importance of intensifying the dialogue between A and B", "the need for talks between A and B": wished for, and not held. */
export function isUrged(items: readonly SceneItem[], noun: number): boolean {
  for (let at = noun - 1; at > Math.max(0, noun - 10); at -= 1) {
    const item = items[at];
    if (/^(?:importance|need|necessity|value|benefits)$/.test(item?.lower ?? ""))
      return /^(?:of|for|to)$/.test(lowerAt(items, at + 1));
    const isQuote = /^["“”]$/.test(item?.lower ?? "");
    const isWish = item?.lower.endsWith("ing") || lowerAt(items, at - 1) === "to";
    if (!isQuote && (item?.kind !== "word" || item.pos === "AUX" || (item.pos === "VERB" && !isWish))) return false;
  }
  return false;
}

/** Where a sentence names nobody who holds the encounter: told as a reason, a topic or a readiness, and no doing of the traveller's. */
export const isBackground = (items: readonly SceneItem[], noun: number): boolean =>
  isReason(items, noun) || isSubjectMatter(items, noun) || isReferredTo(items, noun) || isOnlyReadiness(items, noun);
