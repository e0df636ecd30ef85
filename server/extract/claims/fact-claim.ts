/** The parts that every claim on a figure shares: its sentence, its source, and the day on which it was told. */
import { type DateSpan, dayAlone, unknownDate } from "#contract/date-span.ts";
import type { FactClaim } from "#contract/extraction.ts";
import { attributionOf } from "../attribution.ts";
import type { Reading, Sentence } from "../document.ts";

export type FactParts = Pick<FactClaim, "about" | "property" | "value" | "amount" | "unit" | "rule" | "confidence">;

export function factClaim(reading: Reading, sentence: Sentence, at: number, of: FactParts): FactClaim {
  const day = reading.publishedAt;
  const date: DateSpan = day === null ? unknownDate : dayAlone(day);
  return {
    type: "fact",
    start: sentence.start,
    end: sentence.end,
    quote: reading.text.slice(sentence.start, sentence.end),
    context: [],
    attributedTo: attributionOf(reading, sentence, at),
    date,
    ...of,
  };
}
