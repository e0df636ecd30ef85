/**
 * "the July 2023 coup", "a coup that overthrew President A", "soldiers ousted President A", "President A was overthrown by B", "A seized power in a coup in B".
 * Not: who was ousted by voters or lawmakers, or from a cup ("A was toppled by B in the final"); "a coup for the team", "coup attempt" is told as alleged, "ousted from the cup", "since the coup" without date or victim; "A, who led the coup, met B on
 * Friday" gives the coup no day.
 */

import type { Participant } from "#contract/extraction.ts";
import { wordSet } from "../cues.ts";
import type { ClaimRule } from "../document.ts";
import { eventClaim } from "./event-claim.ts";
import { partiesRight } from "./parties-right.ts";
import type { Party } from "./party.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";

const overthrowing = wordSet(
  "overthrew overthrow overthrown overthrowing ousted ousts ousting toppled topples toppling deposed deposes deposing unseated",
);
const nouns = wordSet("coup coups putsch");

const asTargets = (keys: readonly string[]): Participant[] =>
  keys.map((entity): Participant => ({ entity, role: "target", side: 1 }));

/** "A was | overthrown": the verb's own subject. */
const isPassive = (items: readonly SceneItem[], at: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      /^(?:was|were|been|being)$/.test(lowerAt(items, at - back)) &&
      items
        .slice(at - back + 1, at)
        .every((item) => item.kind === "word" && /^(?:later|then|\p{L}+ly)$/u.test(item.lower)) &&
      !/^(?:near|reported|alleged)ly$/.test(lowerAt(items, at - 1)),
  );

/** Whoever "was ousted" by other means than force, or from a tournament. */
const byOthers =
  /\b(?:elections?|votes?|voted|voters|ballots?|polls?|impeach\w*|parliament|lawmakers|no-confidence|primary|referendum|runoff|board|shareholders|uprising|revolution|invasion)\b/iu;
const ofPower =
  /\b(?:presidents?|prime minister|premier|king|emir|sultan|leaders?|rulers?|dictator|generals?|gen|colonels?|col|soldiers|army|officers|military|guards?|junta|regime|government)\b/iu;

function victims(items: readonly SceneItem[], from: number): Participant[] {
  for (let at = from; at < Math.min(items.length, from + 40); at += 1) {
    const item = items[at];
    if (overthrowing.has(item?.lower ?? "") && isPassive(items, at)) {
      const left = subjectOf(items, at)?.parties ?? [];
      return left.flatMap((party) => (isPerson(items[party.at]) ? asTargets(party.keys) : []));
    }
    // "ousted President A": the tagger may take the verb for a part of the name's phrase.
    if (item?.kind === "name" && item.named.type === "Person" && overthrowing.has(item.lower.split(" ")[0] ?? ""))
      return asTargets(item.named.keys);
    if (!overthrowing.has(item?.lower ?? "")) continue;
    return (partiesRight(items, at + 1)?.parties ?? []).flatMap((party) => asTargets(party.keys));
  }
  return [];
}

/** A verb of overthrowing; "soldiers ousted President A", where the tagger takes it for a part of the name's phrase. Not: "met ousted President A". */
function overthrows(items: readonly SceneItem[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item?.kind === "word")
    return overthrowing.has(item.lower) && (item.pos === "VERB" || item.lower === "overthrew" || isPassive(items, at));
  const first = item?.kind === "name" && item.named.type === "Person" ? item.lower.split(" ")[0] : undefined;
  return (
    first !== undefined &&
    overthrowing.has(first) &&
    (before?.kind === "name"
      ? isPerson(before)
      : (before?.kind === "word" && before.pos === "NOUN") || before?.lower === "and")
  );
}

/** Whether the sentence dates the coup: in "A, who led the coup, met B on Friday" a day behind the comma is the meeting's. */
function isDated(items: readonly SceneItem[], at: number): boolean {
  const who = items.findLastIndex(({ lower }, index) => index < at && index > at - 6 && /^(?:who|which)$/.test(lower));
  const comma = who < 0 ? -1 : items.findIndex(({ lower }, index) => index > at && lower === ",");
  return items.some((item, index) => item.kind === "date" && (comma < 0 || (index > who && index < comma)));
}

/** "in B", "B's", "in neighbouring B": the state nearest to the word. */
function stateNear(items: readonly SceneItem[], at: number): string | null {
  for (const step of [1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6]) {
    const item = items[at + step];
    if (
      item?.kind === "name" &&
      item.named.type === "Government" &&
      (item.named.use === "place" || item.named.use === "modifier")
    )
      return item.named.placeKey ?? item.named.keys[0] ?? null;
  }
  return null;
}

/** "A ousted", "was ousted by A". */
function doersOf(items: readonly SceneItem[], at: number): Party[] {
  if (!isPassive(items, at)) return subjectOf(items, at)?.parties ?? [];
  return lowerAt(items, at + 1) === "by" ? (partiesRight(items, at + 2)?.parties ?? []) : [];
}

export const coups: ClaimRule = {
  name: "coups",
  cues: new Set([...nouns, ...overthrowing]),
  find(reading, sentence) {
    if (sentence.kind !== "prose" && sentence.kind !== "headline") return [];
    const scene = timelineOf(reading).sceneAt(sentence);
    const { items } = scene;
    const at = items.findIndex(
      (item, index) => (item.kind === "word" && nouns.has(item.lower)) || overthrows(items, index),
    );
    const word = items[at];
    if (word === undefined) return [];
    const noun = nouns.has(word.lower);
    const targets = victims(items, noun ? 0 : at);
    const dated = isDated(items, at);
    if ((noun && !dated && targets.length === 0) || (!noun && targets.length === 0)) return [];
    if (
      /^(?:attempt|attempts|plot|threat|bid)$/.test(items[at + 1]?.lower ?? "") ||
      /^(?:failed|attempted|abortive|alleged)$/.test(items[at - 1]?.lower ?? "")
    )
      return [];
    const words = reading.text.slice(sentence.start, sentence.end);
    if (!noun && (byOthers.test(words) || !ofPower.test(words))) return [];
    const doers = noun ? [] : doersOf(items, at);
    const actors = doers.flatMap((party) =>
      party.keys.map((entity): Participant => ({ entity, role: "actor", side: 0 })),
    );
    const claim = eventClaim(reading, scene, {
      rule: "coups",
      kind: "Coup",
      anchor: { at, from: at, to: at + 1 },
      noun,
      participants: [...actors.filter((one) => !targets.some((other) => other.entity === one.entity)), ...targets],
      place: stateNear(items, at),
      confidence: 0.7,
    });
    return claim === null ? [] : [claim];
  },
};
