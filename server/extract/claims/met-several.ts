/**
 * "Minister A has met a number of leaders of delegations in C. … He met B. Talks were also held with D": the place at which A is told to have
 * met several without names is that of those who are named next.
 * Not: an encounter with a place of its own, one of somebody else, one behind a journey elsewhere or far from the words.
 */
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
import { placeFor } from "./where.ts";

const verbs = wordSet("met meets meeting held holds");
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

type Stay = { sentence: Sentence; people: string[]; place: string };

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
  return people.length === 0 || place === null ? null : { sentence, people, place };
}

/** An encounter without a place, of one of those who stayed, told close behind. */
function isOfStay(reading: Reading, claim: EventClaim, stay: Stay): boolean {
  if (claim.place !== null || claim.status !== "happened" || claim.kind === "Call" || claim.kind === "Visit")
    return false;
  const behind = (timelineOf(reading).sentenceFrom(claim.start)?.index ?? 0) - stay.sentence.index;
  const own = claim.participants.some(({ entity, role }) => role !== "host" && stay.people.includes(entity));
  return behind >= 1 && behind <= reach && own;
}

/** Whether an encounter between the two was elsewhere. */
const wentOn = (encounters: readonly EventClaim[], claim: EventClaim, { sentence, place }: Stay): boolean =>
  encounters.some(
    (one) => one.start > sentence.start && one.start <= claim.start && one.place !== null && one.place !== place,
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
      const { start, end } = stay.sentence;
      return { ...claim, place: stay.place, context: [...claim.context, { start, end }] };
    });
  },
};
