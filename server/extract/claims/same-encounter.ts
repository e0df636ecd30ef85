/**
 * Claims of one article on the same encounter set in step: what one sentence calls off is not planned in another, and a sentence does not
 * tell one encounter twice.
 * Not: a new meeting in place of the one called off ("instead", "next week", "in the future").
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { eventKinds } from "#contract/ontology.ts";
import type { ClaimRefiner } from "../document.ts";

const isEncounter = (claim: Claim): claim is EventClaim => claim.type === "event" && eventKinds[claim.kind].encounter;

const people = (claim: EventClaim): string[] => claim.participants.map(({ entity }) => entity).sort();

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

function isCalledOff(claim: EventClaim, all: EventClaim[]): boolean {
  if (claim.status !== "planned" || renewed.test(claim.quote)) return false;
  return all.some(
    (other) => other !== claim && other.status === "cancelled" && samePeople(claim, other) && datesAgree(claim, other),
  );
}

function isTwin(claim: EventClaim, earlier: EventClaim[]): boolean {
  return earlier.some(
    (other) =>
      other.start === claim.start &&
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

export const sameEncounter: ClaimRefiner = {
  name: "same-encounter",
  refine(_reading, claims) {
    const encounters = claims.filter(isEncounter);
    const kept: EventClaim[] = [];
    for (const claim of encounters) if (!isTwin(claim, kept)) kept.push(claim);
    const stay = new Set<Claim>(kept);
    return claims
      .filter((claim) => !isEncounter(claim) || stay.has(claim))
      .map((claim) =>
        isEncounter(claim) && isCalledOff(claim, kept) ? { ...claim, status: "cancelled" as const } : claim,
      );
  },
};
