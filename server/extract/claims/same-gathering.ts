/**
 * "A met B on the sidelines of the forum in C. … He also met D.": whoever is met "also", or when the gathering is over, was met at the
 * gathering, in the place that the article tells of it.
 * Not: "A met B in C. … He also met D" (of no gathering: A may have gone on), an encounter of another time, of neither of the two, or told far below.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { looksBack } from "./looked-back.ts";
import { timelineOf } from "./timeline.ts";

/** Paragraphs between the two. */
const reach = 4;

const kinds = "(?:meeting|summit|forum|conference|assembly|session|congress)s?";
const atGathering = new RegExp(
  `\\b(?:sidelines|margins|fringes)\\sof\\b|\\b(?:at|during)\\s(?:the|a|an|its|their|this)\\s(?:[\\p{L}\\d’'()-]{1,24}\\s){1,8}${kinds}\\b`,
  "iu",
);
const goesOn = new RegExp(
  `\\b(?:also|separately|finally)\\b|\\b(?:upon|on|after)\\s(?:the\\s)?(?:completion|conclusion|close|end)\\sof\\s(?:the|that|this)\\s(?:[\\p{L}’'-]{1,20}\\s){0,6}${kinds}\\b`,
  "iu",
);

const isOpen = (claim: EventClaim): boolean =>
  claim.place === null &&
  claim.kind !== "Call" &&
  /^(?:happened|ongoing|planned)$/.test(claim.status) &&
  goesOn.test(claim.quote) &&
  !looksBack.test(claim.quote);

/** Its own sentence, or one that told where it was. */
const isAtGathering = (reading: Reading, { quote, context }: EventClaim): boolean =>
  atGathering.test(quote) || context.some(({ start, end }) => atGathering.test(reading.text.slice(start, end)));

const isSameTime = ({ date: a }: EventClaim, { date: b }: EventClaim): boolean =>
  a.start === null || b.start === null || a.end === null || b.end === null
    ? a.text === null || a.text === b.text
    : a.start <= b.end && b.start <= a.end;

function gatheringOf(reading: Reading, claim: EventClaim, earlier: readonly EventClaim[]): EventClaim | undefined {
  const { sentenceFrom } = timelineOf(reading);
  const paragraphOf = (one: EventClaim): number => sentenceFrom(one.start)?.paragraph ?? -1;
  const keys = claim.participants.map(({ entity }) => entity);
  const last = earlier.findLast(
    (other) =>
      other.place !== null &&
      paragraphOf(claim) - paragraphOf(other) <= reach &&
      other.participants.some(({ entity }) => keys.includes(entity)),
  );
  const fits =
    last !== undefined &&
    (last.status === "planned") === (claim.status === "planned") &&
    isAtGathering(reading, last) &&
    isSameTime(claim, last);
  return fits ? last : undefined;
}

export const sameGathering: ClaimRefiner = {
  name: "same-gathering",
  refine(reading, claims) {
    const earlier: EventClaim[] = [];
    return claims.map((claim): Claim => {
      if (!isEncounter(claim) || claim.rule === "visits") return claim;
      const other = isOpen(claim) ? gatheringOf(reading, claim, earlier.slice(-30)) : undefined;
      const told =
        other === undefined
          ? claim
          : { ...claim, place: other.place, context: [...claim.context, { start: other.start, end: other.end }] };
      earlier.push(told);
      return told;
    });
  },
};
