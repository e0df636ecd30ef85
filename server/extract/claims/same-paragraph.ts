/**
 * "In C, A met B. … A also met D.": the second encounter of a paragraph stands at the place of the first.
 * Not: across paragraphs, where somebody else acts, beside what was called off or denied, of another time ("is in C this week. … He met D last year"), or where
 * its own sentence has A elsewhere.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { daysBetween } from "../../articles/calendar.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { looksBack } from "./looked-back.ts";
import { isBeforeDeparture, isOnOtherLeg } from "./not-there.ts";
import { timelineOf } from "./timeline.ts";
import { isNear } from "./trip-for.ts";
import { wasRefused } from "./was-refused.ts";

const isHeldSomewhere = (claim: Claim): claim is EventClaim => isEncounter(claim) && claim.kind !== "Call";

const paragraphOf = (reading: Reading, claim: EventClaim): number =>
  timelineOf(reading).sentenceFrom(claim.start)?.paragraph ?? -1;

function isBeforeTrip(reading: Reading, claim: EventClaim): boolean {
  const sentence = timelineOf(reading).sentenceFrom(claim.start);
  return sentence !== undefined && isBeforeDeparture(reading, sentence);
}

function isOfOtherLeg(reading: Reading, earlier: EventClaim, claim: EventClaim): boolean {
  const { sentenceFrom } = timelineOf(reading);
  const [before, here] = [sentenceFrom(earlier.start), sentenceFrom(claim.start)];
  return before !== undefined && here !== undefined && isOnOtherLeg(reading, before, here);
}

/** Whose doings the paragraph tells: the first side, the visitor of a host. */
export const movers = (claim: EventClaim): string[] =>
  claim.participants
    .filter((one) => (one.side !== 1 || one.role === "visitor") && one.role !== "host")
    .map(({ entity }) => entity);

const sharesActor = (a: EventClaim, b: EventClaim): boolean => movers(a).some((entity) => movers(b).includes(entity));

/** Nobody was there for what was called off. */
const isHeld = ({ status }: EventClaim): boolean => status !== "cancelled" && status !== "denied";

/** "recently", "in the past", "As mayor he had met B": at no time that the paragraph tells of. */
const isOfOtherTime = ({ date, quote }: EventClaim): boolean =>
  (date.start === null && /\b(?:recent|past|previous|once|years?|months?|weeks?)/iu.test(date.text ?? "")) ||
  /^(?:as|when\she\swas|when\sshe\swas)\s(?:\p{L}+\s){1,5}(?:he|she)\shad\b/iu.test(quote);

/** Years hold many days: two encounters of one year need not be at one place. */
const mostDays = 40;
/** Between the end of the one and the beginning of the other. */
const mostApart = 2;

/** `published`: an encounter of years ago is not of a journey without a day of its own, which is told as news. */
function isSameTime({ date: a }: EventClaim, { date: b }: EventClaim, published: string | null): boolean {
  if (b.start === null || b.end === null) return true;
  if (a.start === null || a.end === null) return published === null || isNear(b, published);
  if (daysBetween(a.end, b.start) > mostApart || daysBetween(b.end, a.start) > mostApart) return false;
  return Math.max(daysBetween(a.start, a.end), daysBetween(b.start, b.end)) <= mostDays;
}

export const sameParagraph: ClaimRefiner = {
  name: "same-paragraph",
  refine(reading, claims) {
    const placed = new Map<number, EventClaim[]>();
    return claims.map((claim) => {
      if (!isHeldSomewhere(claim)) return claim;
      const isElsewhere = looksBack.test(claim.quote) || isOfOtherTime(claim) || isBeforeTrip(reading, claim);
      if (claim.place === null && isElsewhere) return claim;
      if (claim.place === null && wasRefused(claim.status, claim.quote)) return claim;
      const paragraph = paragraphOf(reading, claim);
      const earlier = placed.get(paragraph) ?? [];
      if (claim.place !== null) {
        placed.set(paragraph, [...earlier.slice(-8), claim]);
        return claim;
      }
      const fitting = earlier.filter(
        (other) =>
          other.start < claim.start &&
          (other.status === "planned") === (claim.status === "planned") &&
          (isHeld(other) || !isHeld(claim)) &&
          sharesActor(other, claim) &&
          !isOfOtherLeg(reading, other, claim) &&
          isSameTime(other, claim, timelineOf(reading).writtenOn(claim.start)),
      );
      const before = fitting.at(-1);
      // "visited C on Monday and D on Wednesday. … He met B": at which of them is not said.
      if (before === undefined || fitting.some(({ start, place }) => start === before.start && place !== before.place))
        return claim;
      // "On the next day A will meet B in D and visit its port": of that sentence's day A was elsewhere.
      const beside = earlier.filter((other) => other.start === claim.start && sharesActor(other, claim));
      if (beside.some(({ place }) => place !== before.place)) return claim;
      return { ...claim, place: before.place, context: [...claim.context, { start: before.start, end: before.end }] };
    });
  },
};
