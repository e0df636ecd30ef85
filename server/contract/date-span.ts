/** When something was, and how well that is known. */
import { z } from "zod";
import { DateBasis, Precision } from "#contract/ontology.ts";

/** ISO calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/**
 * First and last possible day (both included), how sharp that is, the words it came from, and why we believe it.
 * `start` and `end` are both null where the day is not known; the words are kept all the same.
 */
export const DateSpan = z.object({
  start: Day.nullable(),
  end: Day.nullable(),
  precision: Precision,
  text: z.string().nullable(),
  basis: DateBasis,
});
export type DateSpan = z.infer<typeof DateSpan>;

/** One day that stands in no words of the sentence. */
export const dayAlone = (day: string): DateSpan => ({
  start: day,
  end: day,
  precision: "day",
  text: null,
  basis: "resolved",
});

export const unknownDate: DateSpan = { start: null, end: null, precision: "unknown", text: null, basis: "unknown" };
