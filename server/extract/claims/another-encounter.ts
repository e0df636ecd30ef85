/** A claim on another encounter of those who met, told in few words by a sentence of its own or by that of the encounter. */
import type { EventClaim } from "#contract/extraction.ts";
import type { Reading, Sentence } from "../document.ts";

export const anotherEncounter = (
  reading: Reading,
  told: EventClaim,
  { start, end }: Sentence,
  own: Pick<EventClaim, "rule" | "kind" | "status" | "date" | "place">,
): EventClaim => ({
  ...told,
  start,
  end,
  quote: reading.text.slice(start, end),
  context: told.start === start ? [] : [{ start: told.start, end: told.end }],
  confidence: 0.6,
  ...own,
});
