/**
 * Who chairs a meeting that an article tells of: "A chaired a meeting", "the meeting, presided over by A", "a meeting chaired by A", "A convened a meeting".
 * Not: "A chairs the committee" (an office), "A chaired the party", a meeting chaired with somebody (see chaired-with), one that is only planned.
 */
import type { DateSpan } from "#contract/date-span.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { Reading, Sentence } from "../document.ts";
import { encounterNoun } from "./encounters/words.ts";
import { statusAt } from "./event-claim.ts";
import { partiesRight } from "./parties-right.ts";
import { peopleIn } from "./party.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import { dateFor } from "./when.ts";

const cues = wordSet("chaired chairs chairing chair presided presides presiding convened");

/** Sentences on from the one that tells of the chair in which "the meeting" is still that one. */
const reach = 8;

/** "chaired | a high-level security meeting": the noun behind the verb; -1 where something else is chaired. */
function gatheringBehind(items: readonly SceneItem[], from: number): number {
  for (let at = from; at < from + 7; at += 1) {
    if (encounterNoun(items, at) !== null) return at;
    const item = items[at];
    const inside =
      item?.kind === "name"
        ? item.named.use === "modifier"
        : /^(?:ADJ|NOUN|PROPN|DET|NUM|PUNCT)$/.test(item?.kind === "word" ? item.pos : "");
    if (!inside || item?.lower === ",") return -1;
  }
  return -1;
}

/** The people who chair, and the verb's item. */
function chairsIn(items: readonly SceneItem[]): { keys: string[]; at: number } | null {
  for (let at = 1; at < items.length; at += 1) {
    if (items[at]?.kind !== "word" || !cues.has(lowerAt(items, at))) continue;
    const over = /^presid/.test(lowerAt(items, at)) && /^(?:over|at)$/.test(lowerAt(items, at + 1)) ? at + 2 : at + 1;
    const passive =
      lowerAt(items, over) === "by" && items.slice(0, at).some((_, index) => encounterNoun(items, index) !== null);
    const noun = passive ? at : gatheringBehind(items, over);
    if (noun < 0) continue;
    const keys = peopleIn(items, passive ? partiesRight(items, over + 1, 4, true) : subjectOf(items, at));
    if (keys.length > 0) return { keys, at };
  }
  return null;
}

/** Who chairs, the sentence that says so, and the day that it gives. */
export type Chairs = { keys: string[]; sentence: Sentence; date: DateSpan | null };

/** Those who chair the meeting that `sentence` calls "the meeting", told in it or shortly before; null where nobody is told to. */
export function chairsBefore(reading: Reading, sentence: Sentence): Chairs | null {
  for (const one of reading.sentences.slice(Math.max(0, sentence.index - reach), sentence.index + 1).reverse()) {
    if (!hasCue(one, cues)) continue;
    const scene = timelineOf(reading).sceneAt(one);
    const chairs = chairsIn(scene.items);
    if (chairs === null) continue;
    const status = statusAt(reading, scene, chairs.at, false);
    if (status.status !== "happened") continue;
    const anchor = { at: chairs.at, from: chairs.at, to: chairs.at + 1 };
    const day = dateFor(scene, anchor, { left: 0, right: scene.items.length }, false);
    const date = day === null ? null : timelineOf(reading).resolve(day, status.direction);
    return { keys: chairs.keys, sentence: one, date };
  }
  return null;
}
