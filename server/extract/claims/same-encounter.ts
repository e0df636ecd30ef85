/**
 * Claims of one article on the same encounter set in step: what one sentence calls off is not planned in another, and a sentence does not
 * tell one encounter twice.
 * Not: a new meeting in place of the one called off ("instead", "next week", "in the future").
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";

const known = new WeakMap<EventClaim, string[]>();

/** Gathered once a claim: where two people meet again and again, each of their meetings is compared with those around it. */
function people(claim: EventClaim): string[] {
  const before = known.get(claim);
  if (before !== undefined) return before;
  const gathered = claim.participants.map(({ entity }) => entity).sort();
  known.set(claim, gathered);
  return gathered;
}

function samePeople(a: EventClaim, b: EventClaim): boolean {
  const [ours, theirs] = [people(a), people(b)];
  const [small, large] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  return small.length >= 2 && small.every((key) => large.includes(key));
}

function datesAgree(a: EventClaim, b: EventClaim): boolean {
  if (a.date.start === null || a.date.end === null || b.date.start === null || b.date.end === null) {
    // Two different sets of words ("Thursday", "next week") speak of two days.
    return a.date.text === null || b.date.text === null || a.date.text === b.date.text;
  }
  return a.date.start <= b.date.end && b.date.start <= a.date.end;
}

const renewed =
  /\b(?:instead|another|new\sdate|reschedul|in\sthe\s(?:near\s)?future|later\sdate|as\ssoon\sas|next\s(?:week|month|year))\b/i;

function isCalledOff(claim: EventClaim, calledOff: readonly EventClaim[]): boolean {
  if (claim.status !== "planned" || renewed.test(claim.quote)) return false;
  return calledOff.some((other) => samePeople(claim, other) && datesAgree(claim, other));
}

/** "A and B travelled to C, D and E": three visits of the same two. */
const isElsewhere = (a: EventClaim, b: EventClaim): boolean =>
  a.rule === "visits" && b.rule === "visits" && a.place !== b.place;

/** `earlier`: told by the same sentence. */
function isTwin(claim: EventClaim, earlier: readonly EventClaim[]): boolean {
  return earlier.some(
    (other) =>
      !isElsewhere(claim, other) &&
      other.status === claim.status &&
      other.confidence >= claim.confidence &&
      samePeople(claim, other) &&
      people(other).length >= people(claim).length &&
      datesAgree(claim, other) &&
      (other.kind === claim.kind ||
        claim.rule === "told" ||
        claim.rule === "discussed-with" ||
        claim.rule === "held-together"),
  );
}

function withoutTwins(encounters: readonly EventClaim[]): EventClaim[] {
  const told = new Map<number, EventClaim[]>();
  return encounters.filter((claim) => {
    const earlier = told.get(claim.start) ?? [];
    if (isTwin(claim, earlier)) return false;
    told.set(claim.start, [...earlier, claim]);
    return true;
  });
}

/** Encounters told before and after that are compared. */
const mostNear = 25;

/** What one sentence of the article leaves open of an encounter and all others that tell of the same two agree on. `at`: its place in `all`. */
function completed(claim: EventClaim, at: number, all: readonly EventClaim[]): EventClaim {
  if (claim.date.start !== null && claim.place !== null) return claim;
  const near = all.slice(Math.max(0, at - mostNear), at + mostNear);
  const twins = near.filter(
    (other) =>
      other !== claim &&
      other.status === claim.status &&
      samePeople(claim, other) &&
      datesAgree(claim, other) &&
      // What was in one town is not what was in another.
      (claim.place === null || other.place === null || claim.place === other.place),
  );
  const dated = twins.filter((other) => other.date.start !== null);
  const placed = twins.filter((other) => other.place !== null);
  const oneDay = new Set(dated.map((other) => `${other.date.start}|${other.date.end}`)).size === 1;
  const onePlace = new Set(placed.map((other) => other.place)).size === 1;
  const withDate = claim.date.start === null && claim.date.text === null && oneDay ? dated[0] : undefined;
  const withPlace = claim.place === null && claim.kind !== "Call" && onePlace ? placed[0] : undefined;
  const sources = [withDate, withPlace].flatMap((one) => (one === undefined || one.start === claim.start ? [] : [one]));
  return {
    ...claim,
    date: withDate === undefined ? claim.date : { ...withDate.date, basis: "resolved" },
    place: withPlace?.place ?? claim.place,
    context: [...claim.context, ...sources.map(({ start, end }) => ({ start, end }))],
  };
}

export const sameEncounter: ClaimRefiner = {
  name: "same-encounter",
  refine(_reading, claims) {
    const encounters = claims.filter(isEncounter);
    const kept = withoutTwins(encounters);
    const stay = new Set<Claim>(kept);
    const calledOff = kept.filter(({ status }) => status === "cancelled");
    const settled = claims
      .filter((claim) => !isEncounter(claim) || stay.has(claim))
      .map((claim) =>
        isEncounter(claim) && isCalledOff(claim, calledOff) ? { ...claim, status: "cancelled" as const } : claim,
      );
    const told = settled.filter(isEncounter);
    const places = new Map<Claim, number>(told.map((claim, index) => [claim, index]));
    return settled.map((claim) => (isEncounter(claim) ? completed(claim, places.get(claim) ?? 0, told) : claim));
  },
};
