/** Dates in words, no sharper than they are known. */
import { describe, expect, it } from "vitest";
import type { DateSpan } from "#contract/date-span.ts";
import { compareDates, dateInWords, publishedInWords } from "../../../client/panels/evidence/date-words.ts";

const date = (
  start: string | null,
  end: string | null,
  precision: DateSpan["precision"],
  text: string | null = null,
): DateSpan => ({ start, end, precision, text, basis: "stated" });

const inBritish = (span: DateSpan) => dateInWords(span, "en-GB");

describe("a date in words", () => {
  it.each([
    [date("2024-04-19", "2024-04-19", "day"), "19 April 2024"],
    [date("2024-04-01", "2024-04-30", "month"), "April 2024"],
    [date("2024-04-22", "2024-04-28", "week"), "week of 22 April 2024"],
    [date("2024-04-01", "2024-06-30", "quarter"), "quarter 2 of 2024"],
    [date("2024-01-01", "2024-12-31", "year"), "2024"],
    [date(null, null, "unknown", "next week"), "day not stated (“next week”)"],
    [date(null, null, "unknown"), "date not stated"],
  ])("is as sharp as it is known: %o", (span, words) => {
    expect(inBritish(span)).toBe(words);
  });

  it("tells the first and the last day of a range", () => {
    expect(inBritish(date("2024-11-19", "2024-11-20", "day"))).toMatch(/19.*20 November 2024/);
  });

  it("never names a day for a month or a year", () => {
    for (const precision of ["month", "year"] as const)
      expect(inBritish(date("2024-01-01", precision === "month" ? "2024-01-31" : "2024-12-31", precision))).not.toMatch(
        /\b1\b|31/,
      );
  });

  it("follows the reader's locale", () => {
    expect(dateInWords(date("2024-04-19", "2024-04-19", "day"), "de-DE")).toBe("19. April 2024");
  });

  it("says of an article only what is known of its day", () => {
    expect(publishedInWords({ publishedAt: null, publishedPrecision: "unknown" })).toBe("publication date unknown");
    expect(publishedInWords({ publishedAt: "2024-04-01", publishedPrecision: "month" }, "en-GB")).toBe("April 2024");
  });

  it("sorts the undated last", () => {
    const sorted = [date(null, null, "unknown"), date("2024-04-19", "2024-04-19", "day"), null].sort(compareDates);
    expect(sorted[0]?.start).toBe("2024-04-19");
  });
});
