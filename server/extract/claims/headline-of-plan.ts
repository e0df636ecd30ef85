/**
 * "A and B Meet in C" over a story in which A is to meet B: the present form of a headline does not say that it has been.
 * Takes an encounter that a headline tells as held, where one of the first sentences of the story plans one of the same people, or of people
 * of the states that the headline names: it is planned, and leans on that sentence.
 * Not: a headline in the past form ("A Met B"), a story that tells anywhere that they met, a plan far below (of a next meeting).
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { type StatesOf, statesIn } from "./host-offices.ts";
import { isEncounter } from "./is-encounter.ts";
import { timelineOf } from "./timeline.ts";

const present = /\b(?:meets?|holds?|hosts?|receives?|welcomes?|talks?|speaks?|sits?|gathers?|visits?)\b/i;
const past = /\b(?:met|held|hosted|received|welcomed|talked|spoke|sat|gathered|visited)\b/i;

/** Sentences below the headline that tell what it is about. */
const lead = 3;

/** Whether everybody of the headline takes part in the other encounter, a state by one of its own. */
const isOfSame = (reading: Reading, headline: EventClaim, other: EventClaim, of: StatesOf): boolean =>
  headline.participants.every(({ entity: key }) => {
    const state = reading.entity(key)?.type === "Government" ? reading.entity(key)?.iso2 : undefined;
    return other.participants.some(({ entity }) => entity === key || (state != null && of(entity).has(state)));
  });

/** The plan that a headline's encounter is; undefined where it is none, or not only a plan. */
function planOf(
  reading: Reading,
  claim: EventClaim,
  { index }: Sentence,
  story: readonly EventClaim[],
  of: StatesOf,
): EventClaim | undefined {
  const same = story.filter((other) => isOfSame(reading, claim, other, of));
  const near = same.filter(
    (other) => (timelineOf(reading).sentenceFrom(other.start)?.index ?? Number.POSITIVE_INFINITY) <= index + lead,
  );
  const [plan] = near;
  if (plan === undefined || !near.every(({ status }) => status === "planned")) return undefined;
  // "The foreign ministers … are to meet. … In April the two presidents met": of two others.
  const people = plan.participants.map(({ entity }) => entity);
  const isOfThem = (other: EventClaim): boolean =>
    people.every((key) => other.participants.some(({ entity }) => entity === key));
  return same.filter(isOfThem).every(({ status }) => status === "planned") ? plan : undefined;
}

export const headlineOfPlan: ClaimRefiner = {
  name: "headline-of-plan",
  refine(reading, claims) {
    const encounters = claims.filter(isEncounter);
    const of = (claim: EventClaim) => timelineOf(reading).sentenceFrom(claim.start);
    const story = encounters.filter((claim) => of(claim)?.kind === "prose");
    if (story.length === encounters.length || !story.some(({ status }) => status === "planned")) return claims;
    const states = statesIn(reading, claims).of;
    return claims.map((claim): Claim => {
      if (!isEncounter(claim) || claim.status !== "happened" || claim.participants.length < 2) return claim;
      const sentence = of(claim);
      if (sentence?.kind !== "headline" || !present.test(claim.quote) || past.test(claim.quote)) return claim;
      const plan = planOf(reading, claim, sentence, story, states);
      return plan === undefined
        ? claim
        : { ...claim, status: "planned", context: [...claim.context, { start: plan.start, end: plan.end }] };
    });
  },
};
