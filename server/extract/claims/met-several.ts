/**
 * "Minister A has met a number of leaders of delegations in C today. … He met B. Talks were also held with D": the place and the day at which A is
 * told to have met several without names are those of those who are named next.
 * Not: an encounter with a place or a day of its own, one of somebody else, one behind a journey elsewhere or far from the words.
 */
import type { DateSpan } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { encounterNoun } from "./encounters/words.ts";
import { isEncounter } from "./is-encounter.ts";
import { peopleIn } from "./party.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { Scene, SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import { dateFor } from "./when.ts";
import { placeFor } from "./where.ts";

const verbs = wordSet("met meets meeting meetings held holds");
/** Sentences behind the words that are still of that stay. */
const reach = 8;

const several =
  /^(?:leaders|ministers|officials|counterparts|heads|delegations|dignitaries|presidents|representatives)$/;

/** "met a number of leaders", "held meetings with his counterparts": nobody is named between the verb and those whom it is about. */
function severalAfter(items: readonly SceneItem[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(items.length, verb + 12); at += 1) {
    const item = items[at];
    if (item?.kind === "name" && isPerson(item)) return false;
    if (several.test(lowerAt(items, at))) return true;
    if (item?.kind === "word" && item.pos === "VERB" && encounterNoun(items, at) === null) return false;
  }
  return false;
}

type Stay = { sentence: Sentence; people: string[]; place: string | null; date: DateSpan | null };

const placeAt = (scene: Scene, at: number): string | null =>
  placeFor(scene, { at, from: at, to: at + 1 }, { left: 0, right: scene.items.length })?.named.placeKey ?? null;

function stayIn(reading: Reading, sentence: Sentence): Stay | null {
  if (sentence.kind !== "prose" || !hasCue(sentence, verbs)) return null;
  const scene = timelineOf(reading).sceneAt(sentence);
  const { items } = scene;
  const verb = items.findIndex((item, at) => item.kind === "word" && verbs.has(item.lower) && severalAfter(items, at));
  if (verb < 0) return null;
  const people = peopleIn(items, subjectOf(items, verb));
  // "met several leaders and addressed events in C": both on the one stay
  const second = items.findIndex(
    (item, at) => at > verb && item.kind === "word" && item.pos === "VERB" && lowerAt(items, at - 1) === "and",
  );
  const place = placeAt(scene, verb) ?? (second < 0 ? null : placeAt(scene, second));
  const date = dayAt(reading, scene, verb);
  return people.length === 0 || (place === null && date === null) ? null : { sentence, people, place, date };
}

/** The one day told for what stands at `at`. */
function dayAt(reading: Reading, scene: Scene, at: number): DateSpan | null {
  const told = dateFor(scene, { at, from: at, to: at + 1 }, { left: 0, right: scene.items.length });
  const date = told === null ? null : timelineOf(reading).resolve(told, -1);
  return date !== null && date.precision === "day" && date.start === date.end ? date : null;
}

/** An encounter of one of those who stayed, told close behind. */
function isOfStay(reading: Reading, claim: EventClaim, stay: Stay): boolean {
  if (claim.status !== "happened" || claim.kind === "Call" || claim.kind === "Visit") return false;
  const behind = (timelineOf(reading).sentenceFrom(claim.start)?.index ?? 0) - stay.sentence.index;
  const own = claim.participants.some(({ entity, role }) => role !== "host" && stay.people.includes(entity));
  return behind >= 1 && behind <= reach && own;
}

/** Whether an encounter between the two was elsewhere, or on another day. */
const wentOn = (encounters: readonly EventClaim[], claim: EventClaim, { sentence, place, date }: Stay): boolean =>
  encounters.some(
    (one) =>
      one.start > sentence.start &&
      one.start <= claim.start &&
      ((place !== null && one.place !== null && one.place !== place) ||
        (date !== null && one.date.start !== null && one.date.start !== date.start)),
  );

export const metSeveral: ClaimRefiner = {
  name: "met-several",
  refine(reading, claims) {
    const stays = reading.sentences.flatMap((sentence) => stayIn(reading, sentence) ?? []);
    if (stays.length === 0) return claims;
    const encounters = claims.filter(isEncounter);
    return claims.map((claim): Claim => {
      if (!isEncounter(claim)) return claim;
      const stay = stays.findLast(({ sentence }) => sentence.start < claim.start);
      if (stay === undefined || !isOfStay(reading, claim, stay) || wentOn(encounters, claim, stay)) return claim;
      const place = claim.place ?? stay.place;
      const undated = claim.date.start === null && claim.date.text === null;
      const date = undated ? (stay.date ?? claim.date) : claim.date;
      if (place === claim.place && date === claim.date) return claim;
      const { start, end } = stay.sentence;
      return { ...claim, place, date, context: [...claim.context, { start, end }] };
    });
  },
};
