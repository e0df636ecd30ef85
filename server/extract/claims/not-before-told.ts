/** The day of writing lies between what happened and what is planned. */
import { unknownDate } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { addDays } from "../../articles/calendar.ts";
import type { ClaimRefiner } from "../document.ts";
import { timelineOf } from "./timeline.ts";

const pastWords = /\b(?:yesterday|ago|last|previous|past)\b/i;

const held = /\b(?:met|spoke|hosted|received|welcomed|held)\b/;

/** "were initially scheduled to meet yesterday": the day that it was set for. */
const setFor = /\b(?:was|were|had\sbeen)\s(?:\p{L}+ly\s)?(?:scheduled|due|set|supposed|slated|expected|planning|to)\b/u;

/** "On Saturday, December 9, A met B", put out on the 8th: east of the author it was the next day already. */
const isFarEast = (claim: EventClaim, start: string, written: string): boolean =>
  claim.date.precision === "day" && start === addDays(written, 1) && held.test(claim.quote);

function heldAgainst(claim: EventClaim, written: string): Claim {
  const { start, end, text } = claim.date;
  if (claim.status === "happened" && start !== null && start > written && !isFarEast(claim, start, written))
    return { ...claim, status: "planned" };
  const wasPlanned = claim.status === "planned" && !setFor.test(claim.quote);
  if (wasPlanned && end !== null && end < written && pastWords.test(text ?? "")) return { ...claim, date: unknownDate };
  return claim;
}

/**
 * Takes an encounter read as happened whose first possible day lies after the publication day ("next month's session of A and B"):
 * it is planned. Takes a plan dated by words for the past ("arrived yesterday for talks on a summit of A and B"): the words are another
 * act's, and the plan has no date. Not: a span that begins on or before that day ("this week"), an article without a known day.
 */
export const notBeforeTold: ClaimRefiner = {
  name: "not-before-told",
  refine: (reading, claims) =>
    claims.map((claim) => {
      const written = claim.type === "event" ? timelineOf(reading).writtenOn(claim.start) : null;
      return claim.type === "event" && written !== null ? heldAgainst(claim, written) : claim;
    }),
};
