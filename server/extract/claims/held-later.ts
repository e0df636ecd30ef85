/**
 * "A met B. … The meeting, held at the palace in C on Monday, lasted two hours. … The talks will take place in C on March 5.": day and
 * place told of an encounter in a later sentence, of which no other day or place is known.
 * Not: "the meeting held in May", where the encounter has a day of its own; "a meeting"; what is planned for what has happened; a call
 * for a meeting; a sentence that names others than those who met.
 */

import type { DateSpan } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { weekdayNumber, weekdayOf } from "../../articles/calendar.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { saidBefore } from "./day-of-words.ts";
import { statusAt } from "./event-claim.ts";
import { isEncounter } from "./is-encounter.ts";
import { lowerAt } from "./party-words.ts";
import { placeMeant } from "./place-meant.ts";
import type { Scene, SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";
import { type Anchor, dateFor } from "./when.ts";
import { placeFor } from "./where.ts";

const gatherings = wordSet("meeting talks summit session discussions negotiations encounter audience consultations");
const calls = wordSet("call conversation");
const cues = new Set([...gatherings, ...calls, "meetings"]);
/** What tells that the encounter itself is spoken of. */
const told =
  /^(?:held|hosted|followed|follows|took|taking|take|takes|scheduled|set|due|planned|expected|began|started|opened|lasted|came|at|in|on|was|were|is|are|will|which|,)$/;

/** "Tuesday's meeting followed on from", "Tuesday's talks were a follow-up to": two encounters, of which the first is that told before. */
const followsOn =
  /^\p{L}{3,12}['’]s\s(?:[\p{L}-]{1,20}\s){1,3}(?:follow(?:s|ed)\b|(?:was|were|is)\sa\sfollow-?up\b|(?:comes?|came)\s(?:after|following)\b)/u;

/** Sentences between the two. */
const reach = 4;

/** Behind "At", "During", behind "said", and behind the comma of what opens the sentence: "Brokered by A, the meeting was". */
function headsOf(items: readonly SceneItem[]): number[] {
  const said = items.findIndex(({ lower }) => /^(?:said|says|announced|confirmed)$/.test(lower));
  const that = items.findIndex(({ lower }, at) => lower === "that" && at > 2 && saidBefore(items, at));
  const clause = that > 0 ? [that + 1] : said < 0 ? [] : [said + 1];
  if (/^(?:at|during|in)$/.test(lowerAt(items, 0))) return [1, ...clause];
  if (!/(?:ed|ing)$/.test(lowerAt(items, 0))) return [0, ...clause];
  return [...items.flatMap((item, at) => (item.lower === "," && at < 24 ? [at + 1] : [])), ...clause];
}

/** "The meeting", "Their closed-door talks", "During the call,": the noun with its article near the head of the sentence. */
function nounAt(items: readonly SceneItem[]): number | null {
  return headsOf(items).reduce<number | null>((found, head) => found ?? nounFrom(items, head), null);
}

function nounFrom(items: readonly SceneItem[], from: number): number | null {
  // "Talks opened on Friday in C": no article.
  if (from === 0 && /^(?:talks|meetings|discussions|negotiations|consultations)$/.test(lowerAt(items, 0)))
    return /^(?:opened|began|started|resumed|took|are|were|will)$/.test(lowerAt(items, 1)) ? 0 : null;
  // "Tuesday's meeting", "today's talks"
  const ofDay = items[from]?.kind === "date" && lowerAt(items, from + 1) === "'s";
  if (!ofDay && !/^(?:the|their|this|these|that)$/.test(lowerAt(items, from))) return null;
  for (let at = from + (ofDay ? 2 : 1); at < from + 6; at += 1) {
    const item = items[at];
    const next = /^["“]$/.test(lowerAt(items, at + 1)) ? at + 2 : at + 1;
    if (cues.has(lowerAt(items, at))) return told.test(lowerAt(items, next)) ? at : null;
    if (item?.kind !== "word" || !/^(?:ADJ|NOUN|ADV|NUM|PROPN|PUNCT|VERB)$/.test(item.pos)) return null;
  }
  return null;
}

/** "the talks, which were held": the day and the place stand behind it. */
function endOfPhrase(items: readonly SceneItem[], noun: number): number {
  let end = noun + 1;
  for (let at = noun + 1; at < noun + 7; at += 1)
    if (/^(?:held|hosted|scheduled|took|place|set|planned)$/.test(lowerAt(items, at))) end = at + 1;
  return end;
}

/** Beside the noun, or behind the words that tell that it was held. */
function placeOf(reading: Reading, scene: Scene, anchor: Anchor): string | null {
  const limits = { left: 0, right: scene.items.length };
  const held = { ...anchor, at: anchor.to - 1 };
  const place = placeFor(scene, anchor, limits) ?? placeFor(scene, held, limits);
  return place?.named.placeKey ?? placeMeant(reading, scene, held, limits);
}

/** `ahead`: still to come, and not the day that something called off had been set for. */
type Detail = {
  sentence: Sentence;
  /** Where the noun stands: whoever is named before it says so. */
  noun: number;
  call: boolean;
  status: string;
  ahead: boolean;
  date: DateSpan | null;
  place: string | null;
};

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
  // "The summit opened on Monday": it lasts, and on which of its days they met is not said.
  const opens =
    lowerAt(scene.items, at) === "summit" &&
    /^(?:opened|began|started|opens|begins)$/.test(lowerAt(scene.items, at + 1));
  const date = expression === null || opens ? null : timeline.resolve(expression, status.direction);
  const call = calls.has(lowerAt(scene.items, at));
  const place = call ? null : placeOf(reading, scene, anchor);
  const ahead = scene.items.some(({ lower }) => lower === "will");
  const noun = scene.items[at]?.start ?? sentence.start;
  return { sentence, noun, call, status: status.status, ahead, date, place };
}

/** What is postponed was planned; what goes on has begun. "The talks will resume on Monday" is no day of those called off. */
const sameStatus = (told: string, known: string, ahead: boolean): boolean =>
  told === known ||
  (told === "planned" && known === "cancelled" && !ahead) ||
  (told === "happened" && known === "ongoing") ||
  (told === "ongoing" && known === "happened");

/** The encounters of the nearest sentence before that has any; where none is told before, of the first one after. */
function meant(reading: Reading, claims: EventClaim[], { sentence, noun, call, status, ahead }: Detail): EventClaim[] {
  const { sentenceFrom } = timelineOf(reading);
  const stepsOf = (claim: EventClaim): number =>
    sentence.index - (sentenceFrom(claim.start)?.index ?? Number.POSITIVE_INFINITY);
  const isFirst = claims.every((claim) => stepsOf(claim) < 0);
  const backOf = (claim: EventClaim): number => (isFirst ? -stepsOf(claim) : stepsOf(claim));
  const near = claims.filter((claim) => backOf(claim) > 0 && backOf(claim) <= reach);
  const nearest = Math.min(...near.map(backOf));
  const people = reading
    .mentionsIn(sentence)
    .flatMap((spot) => (spot.type === "Person" && spot.start > noun ? [spot.entity] : []));
  return near.filter(
    (claim) =>
      backOf(claim) === nearest &&
      (claim.kind === "Call") === call &&
      sameStatus(status, claim.status, ahead) &&
      people.every((key) => claim.participants.some(({ entity }) => entity === key)),
  );
}

/** No day yet, or the name of a weekday without one that the day now told falls on. */
function isOpen(known: DateSpan, told: DateSpan): boolean {
  if (known.start !== null) return false;
  if (known.text === null) return true;
  return told.start !== null && told.start === told.end && weekdayNumber(known.text) === weekdayOf(told.start);
}

export const heldLater: ClaimRefiner = {
  name: "held-later",
  refine(reading, claims) {
    const encounters = claims.filter(isEncounter);
    if (encounters.length === 0) return claims;
    const known = new Map<Claim, EventClaim>();
    const telling = new Set(encounters.map(({ start }) => start));
    for (const sentence of reading.sentences) {
      // A sentence that tells of an encounter by itself speaks of that one. Not "Today's meeting followed on from their talks in C last week".
      if (telling.has(sentence.start) && !followsOn.test(reading.text.slice(sentence.start, sentence.end))) continue;
      const detail = detailOf(reading, sentence);
      if (detail === null || (detail.date === null && detail.place === null)) continue;
      for (const claim of meant(reading, encounters, detail)) {
        const now = known.get(claim) ?? claim;
        const date = detail.date !== null && isOpen(now.date, detail.date) ? detail.date : now.date;
        const place = now.place ?? (detail.call ? null : detail.place);
        if (date === now.date && place === now.place) continue;
        const context = [...now.context, { start: sentence.start, end: sentence.end }];
        known.set(claim, { ...now, date, place, context });
      }
    }
    return claims.map((claim) => known.get(claim) ?? claim);
  },
};
