/**
 * "In C, A met B. … A also met D.": the second encounter of a paragraph stands at the place of the first.
 * Not: across paragraphs, or where somebody else acts.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { timelineOf } from "./timeline.ts";

const isHeldSomewhere = (claim: Claim): claim is EventClaim => isEncounter(claim) && claim.kind !== "Call";

const paragraphOf = (reading: Reading, claim: EventClaim): number =>
  timelineOf(reading).sentenceFrom(claim.start)?.paragraph ?? -1;

/** Whose doings the paragraph tells: the first side, the visitor of a host. */
export const movers = (claim: EventClaim): string[] =>
  claim.participants
    .filter((one) => (one.side !== 1 || one.role === "visitor") && one.role !== "host")
    .map(({ entity }) => entity);

const sharesActor = (a: EventClaim, b: EventClaim): boolean => movers(a).some((entity) => movers(b).includes(entity));

export const sameParagraph: ClaimRefiner = {
  name: "same-paragraph",
  refine(reading, claims) {
    const placed = new Map<number, EventClaim[]>();
    return claims.map((claim) => {
      if (!isHeldSomewhere(claim)) return claim;
      const paragraph = paragraphOf(reading, claim);
      const earlier = placed.get(paragraph) ?? [];
      if (claim.place !== null) {
        placed.set(paragraph, [...earlier.slice(-8), claim]);
        return claim;
      }
      const before = earlier.findLast(
        (other) =>
          other.start < claim.start &&
          (other.status === "planned") === (claim.status === "planned") &&
          sharesActor(other, claim),
      );
      if (before === undefined) return claim;
      return { ...claim, place: before.place, context: [...claim.context, { start: before.start, end: before.end }] };
    });
  },
};
