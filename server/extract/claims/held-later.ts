/**
 * "A met B. … The meeting, held at the palace in C on Monday, lasted two hours. … The talks will take place in C on March 5.": day and
 * place told of an encounter in a later sentence, of which no other day or place is known.
 * Not: "the meeting held in May", where the encounter has a day of its own; "a meeting"; what is planned for what has happened; a call
 * for a meeting; a sentence that names others than those who met.
 */
import type { DateSpan } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { statusAt } from "./event-claim.ts";
import { isEncounter } from "./is-encounter.ts";
import { placeMeant } from "./place-meant.ts";
import type { SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";
import { dateFor } from "./when.ts";
import { placeFor } from "./where.ts";

const gatherings = wordSet("meeting talks summit session discussions negotiations encounter audience consultations");
const calls = wordSet("call conversation");
const cues = new Set([...gatherings, ...calls]);
/** What tells that the encounter itself is spoken of. */
const told =
  /^(?:held|hosted|took|taking|take|takes|scheduled|set|due|planned|expected|began|started|opened|lasted|came|at|in|on|was|were|is|are|will|which|,)$/;

/** Sentences between the two. */
const reach = 4;

const lowerAt = (items: readonly SceneItem[], at: number): string => items[at]?.lower ?? "";

/** "The meeting", "Their closed-door talks", "During the call,": the noun with its article near the head of the sentence. */
function nounAt(items: readonly SceneItem[]): number | null {
  const from = /^(?:at|during|in)$/.test(lowerAt(items, 0)) ? 1 : 0;
  if (!/^(?:the|their|this|these|that)$/.test(lowerAt(items, from))) return null;
  for (let at = from + 1; at < from + 6; at += 1) {
    const item = items[at];
    if (cues.has(lowerAt(items, at))) return told.test(lowerAt(items, at + 1)) ? at : null;
    if (item?.kind !== "word" || !/^(?:ADJ|NOUN|ADV|NUM|PROPN|PUNCT|VERB)$/.test(item.pos)) return null;
  }
  return null;
}

/** "the talks, which were held": the day and the place stand behind it. */
function endOfPhrase(items: readonly SceneItem[], noun: number): number {
  for (let at = noun + 1; at < noun + 6; at += 1)
    if (/^(?:held|hosted|scheduled|took|place|set|planned)$/.test(lowerAt(items, at))) return at + 1;
  return noun + 1;
}

type Detail = { sentence: Sentence; call: boolean; status: string; date: DateSpan | null; place: string | null };

function detailOf(reading: Reading, sentence: Sentence): Detail | null {
  if (sentence.kind !== "prose" || !hasCue(sentence, cues)) return null;
  const timeline = timelineOf(reading);
  const scene = timeline.sceneAt(sentence);
  const at = nounAt(scene.items);
  if (at === null) return null;
  const status = statusAt(reading, scene, at, true);
  if (status.status === null) return null;
  const anchor = { at, from: at, to: endOfPhrase(scene.items, at) };
  const limits = { left: 0, right: scene.items.length };
  const expression = dateFor(scene, anchor, limits, status.status === "planned");
  const date = expression === null ? null : timeline.resolve(expression, status.direction);
  const call = calls.has(lowerAt(scene.items, at));
  const place = call
    ? null
    : (placeFor(scene, anchor, limits)?.named.placeKey ?? placeMeant(reading, scene, anchor, limits));
  return { sentence, call, status: status.status, date, place };
}

/** The encounters of the nearest sentence before that has any. */
function meant(reading: Reading, claims: EventClaim[], { sentence, call, status }: Detail): EventClaim[] {
  const { sentenceFrom } = timelineOf(reading);
  const backOf = (claim: EventClaim): number =>
    sentence.index - (sentenceFrom(claim.start)?.index ?? Number.POSITIVE_INFINITY);
  const before = claims.filter((claim) => backOf(claim) > 0 && backOf(claim) <= reach);
  const nearest = Math.min(...before.map(backOf));
  const people = reading.mentionsIn(sentence).flatMap((spot) => (spot.type === "Person" ? [spot.entity] : []));
  return before.filter(
    (claim) =>
      backOf(claim) === nearest &&
      (claim.kind === "Call") === call &&
      claim.status === status &&
      people.every((key) => claim.participants.some(({ entity }) => entity === key)),
  );
}

export const heldLater: ClaimRefiner = {
  name: "held-later",
  refine(reading, claims) {
    const encounters = claims.filter(isEncounter);
    if (encounters.length === 0) return claims;
    const known = new Map<Claim, EventClaim>();
    for (const sentence of reading.sentences) {
      // A sentence that tells of an encounter by itself speaks of that one.
      if (encounters.some((claim) => claim.start === sentence.start)) continue;
      const detail = detailOf(reading, sentence);
      if (detail === null || (detail.date === null && detail.place === null)) continue;
      for (const claim of meant(reading, encounters, detail)) {
        const now = known.get(claim) ?? claim;
        const open = now.date.start === null && now.date.text === null;
        const date = open && detail.date !== null ? detail.date : now.date;
        const place = now.place ?? (detail.call ? null : detail.place);
        if (date === now.date && place === now.place) continue;
        const context = [...now.context, { start: sentence.start, end: sentence.end }];
        known.set(claim, { ...now, date, place, context });
      }
    }
    return claims.map((claim) => known.get(claim) ?? claim);
  },
};
