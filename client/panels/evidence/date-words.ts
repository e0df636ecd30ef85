/** Dates in words that say how sharply they are known, in the reader's locale. */
import type { DateSpan } from "#contract/date-span.ts";

type Parts = Intl.DateTimeFormatOptions;
const dayParts: Parts = { day: "numeric", month: "long", year: "numeric" };
const monthParts: Parts = { month: "long", year: "numeric" };
const yearParts: Parts = { year: "numeric" };

/** Days have no time zone: they are formatted in UTC, so that no reader sees the day before. */
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

const format = (parts: Parts, start: string, end: string, locale?: string): string => {
  const formatter = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  return start === end ? formatter.format(asDate(start)) : formatter.formatRange(asDate(start), asDate(end));
};

/** One day in the reader's locale: `19 April 2024`. */
export const dayInWords = (day: string, locale?: string): string => format(dayParts, day, day, locale);

const quarterInWords = (start: string, end: string, locale?: string): string => {
  const quarter = (day: string) => Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
  const [first, last] = [quarter(start), quarter(end)];
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return sameYear && first === last
    ? `quarter ${first} of ${format(yearParts, start, start, locale)}`
    : format(monthParts, start, end, locale);
};

/**
 * The date as far as it is known, and no further: `19 April 2024`, `April 2024`, `week of 22 April 2024`,
 * `day not stated (“next week”)`. A span with unknown precision but known bounds is given as its bounds.
 */
export const dateInWords = (date: DateSpan, locale?: string): string => {
  const { start, end, precision, text } = date;
  if (start === null || end === null) return text ? `day not stated (“${text}”)` : "date not stated";
  switch (precision) {
    case "day":
      return format(dayParts, start, end, locale);
    case "week":
      return `week of ${dayInWords(start, locale)}`;
    case "month":
      return format(monthParts, start, end, locale);
    case "quarter":
      return quarterInWords(start, end, locale);
    case "year":
      return format(yearParts, start, end, locale);
    case "unknown":
      return `some time in ${format(dayParts, start, end, locale)}`;
  }
};

const basisWords: Record<DateSpan["basis"], string> = {
  stated: "The article states it",
  resolved: "Worked out from other dates of the article",
  unknown: "The sources do not say when",
};

/** Why the date is believed, for a tooltip: `Worked out from other dates of the article: “on Friday”. Known to the day.` */
export const basisInWords = (date: DateSpan): string => {
  const words = date.text ? `${basisWords[date.basis]}: “${date.text}”.` : `${basisWords[date.basis]}.`;
  return date.precision === "unknown" ? words : `${words} Known to the ${date.precision}.`;
};

/** When an article came out: `22 April 2024`, `April 2024`, `publication date unknown`. */
export const publishedInWords = (
  published: { publishedAt: string | null; publishedPrecision: "day" | "month" | "year" | "unknown" },
  locale?: string,
): string => {
  const { publishedAt, publishedPrecision } = published;
  if (publishedAt === null || publishedPrecision === "unknown") return "publication date unknown";
  const parts = { day: dayParts, month: monthParts, year: yearParts }[publishedPrecision];
  return format(parts, publishedAt, publishedAt, locale);
};

/** Sorts by earliest possible day, then latest; what has no date comes last. */
export const compareDates = (one: DateSpan | null, other: DateSpan | null): number => {
  const key = (date: DateSpan | null) => `${date?.start ?? "9999-99-99"} ${date?.end ?? "9999-99-99"}`;
  return key(one).localeCompare(key(other));
};
