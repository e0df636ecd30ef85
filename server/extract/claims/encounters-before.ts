/** The encounters that an article told close before one of its sentences. */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { Reading, Sentence } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { timelineOf } from "./timeline.ts";

/** Those of the `reach` sentences before, in the order of the claims; none of the sentence itself. */
export function encountersBefore(
  reading: Reading,
  claims: readonly Claim[],
  { index }: Sentence,
  reach: number,
): EventClaim[] {
  const { sentenceFrom } = timelineOf(reading);
  return claims.filter(isEncounter).filter(({ start }) => {
    const told = sentenceFrom(start)?.index;
    return told !== undefined && told < index && index - told <= reach;
  });
}
