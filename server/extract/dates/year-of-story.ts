/**
 * "In March 2019, A met B. In June, he met C": of a paragraph that tells of another year, and not the last June before the day of writing. Where
 * the words do not open their sentences ("took office in March 2019. … on June 5"), which year is meant is not known.
 * Not: a day of the last weeks, which is news whatever stands before it; a paragraph without a year of its own.
 */
import type { DateSpan } from "#contract/date-span.ts";
import { addDays, yearOf } from "../../articles/calendar.ts";
import type { DateExpression } from "./date-expression.ts";

/** What lies nearer to the day of writing, in days, is news. */
const news = 92;

const yearIn = ({ meaning }: DateExpression): number | null =>
  meaning.kind === "years" ? meaning.to : meaning.kind === "days" || meaning.kind === "months" ? meaning.to.year : null;

const hasNoYear = ({ meaning }: DateExpression): boolean =>
  (meaning.kind === "days" || meaning.kind === "months") &&
  meaning.to.year === null &&
  meaning.yearShift === undefined &&
  meaning.yearFrom === undefined;

const opensSentence = (text: string, { start }: DateExpression): boolean =>
  /(?:^|[\n.!?]["”’)]?\s{1,3})(?:(?:On|In|Early|Late)\s)?(?:[Ee]arly\s|[Ll]ate\s)?$/.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** The last date before, in the same paragraph, that has a year. */
function toldBefore(text: string, date: DateExpression, dates: readonly DateExpression[]): DateExpression | undefined {
  const before = dates.findLast((other) => other.end <= date.start && yearIn(other) !== null);
  return before === undefined || text.slice(before.end, date.start).includes("\n") ? undefined : before;
}

/**
 * `found`: the date read by the day of writing, `published`. `onward` reads it in the year of another date, or after it. The result is `found`
 * where the paragraph says nothing against it.
 */
export function inYearOfStory(
  text: string,
  date: DateExpression,
  dates: readonly DateExpression[],
  found: DateSpan,
  published: string | null,
  onward: (from: DateExpression) => DateSpan,
): DateSpan {
  if (!hasNoYear(date)) return found;
  if (found.end !== null && published !== null && found.end >= addDays(published, -news)) return found;
  const before = toldBefore(text, date, dates);
  const year = before === undefined ? null : yearIn(before);
  if (before === undefined || year === null || (found.start !== null && year >= yearOf(found.start))) return found;
  if (before.meaning.kind !== "years" && opensSentence(text, before) && opensSentence(text, date))
    return onward(before);
  return { start: null, end: null, precision: "unknown", text: date.text, basis: "unknown" };
}
