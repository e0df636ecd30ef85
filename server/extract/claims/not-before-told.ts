/** The day of writing lies between what happened and what is planned. */
import { unknownDate } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner } from "../document.ts";

const pastWords = /\b(?:yesterday|ago|last|previous|past)\b/i;

function heldAgainst(claim: EventClaim, written: string): Claim {
  const { start, end, text } = claim.date;
  if (claim.status === "happened" && start !== null && start > written) return { ...claim, status: "planned" };
  if (claim.status === "planned" && end !== null && end < written && pastWords.test(text ?? ""))
    return { ...claim, date: unknownDate };
  return claim;
}

/**
 * Takes an encounter read as happened whose first possible day lies after the publication day ("next month's session of A and B"):
 * it is planned. Takes a plan dated by words for the past ("arrived yesterday for talks on a summit of A and B"): the words are another
 * act's, and the plan has no date. Not: a span that begins on or before that day ("this week"), an article without a known day.
 */
export const notBeforeTold: ClaimRefiner = {
  name: "not-before-told",
  refine: ({ article }, claims) => {
    const written = article.publishedPrecision === "day" ? article.publishedAt : null;
    return written === null
      ? claims
      : claims.map((claim) => (claim.type === "event" ? heldAgainst(claim, written) : claim));
  },
};
