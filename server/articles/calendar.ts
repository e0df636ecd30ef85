/**
 * Days as ISO text (`YYYY-MM-DD`) and the arithmetic on them. No clock and no time zone: a day is a day.
 * Proleptic Gregorian, years 1000–9999.
 */

export const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** Monday is 0, as in ISO 8601 less one. */
export const weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Month names and their usual short forms, as a regular expression's alternatives. */
export const monthPattern =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![A-Za-z])";

export const weekdayPattern =
  "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)(?![A-Za-z])";

const inCapitals = (names: readonly string[]): string => `(?:${names.join("|").toUpperCase()})(?![A-Za-z])`;

/** "APRIL" and "TUESDAY", as headings print them. */
export const capitalMonthPattern = inCapitals(monthNames);
export const capitalWeekdayPattern = inCapitals(weekdayNames);

/** 1..12 for a month's name or short form; null for anything else. */
export function monthNumber(word: string): number | null {
  const key = word.toLowerCase().replace(".", "").slice(0, 3);
  const index = key.length < 3 ? -1 : monthNames.findIndex((name) => name.startsWith(key));
  return index < 0 ? null : index + 1;
}

/** 0 (Monday) … 6 (Sunday); null for anything else. */
export function weekdayNumber(word: string): number | null {
  const key = word.toLowerCase().replace(".", "").slice(0, 3);
  const index = key.length < 3 ? -1 : weekdayNames.findIndex((name) => name.startsWith(key));
  return index < 0 ? null : index;
}

const millisecondsOfDay = 86_400_000;

const toSerial = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / millisecondsOfDay;

const fromSerial = (serial: number): string => new Date(serial * millisecondsOfDay).toISOString().slice(0, 10);

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO day, or null where there is no such day (31 April) or the year is not a plausible one. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export const addDays = (day: string, count: number): string => fromSerial(toSerial(day) + count);

/** Days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => toSerial(to) - toSerial(from);

/** 0 (Monday) … 6 (Sunday). Day 0 of the serial count, 1 January 1970, was a Thursday. */
export const weekdayOf = (day: string): number => (((toSerial(day) + 3) % 7) + 7) % 7;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** First and last day, both included. */
export type DayRange = { start: string; end: string };

export function monthRange(year: number, month: number): DayRange {
  const text = `${year}-${String(month).padStart(2, "0")}`;
  return { start: `${text}-01`, end: `${text}-${String(daysInMonth(year, month)).padStart(2, "0")}` };
}

export const yearRange = (year: number): DayRange => ({ start: `${year}-01-01`, end: `${year}-12-31` });

/** Monday to Sunday of the week that holds `day`, moved by whole weeks. */
export function weekRange(day: string, weeks = 0): DayRange {
  const start = addDays(day, 7 * weeks - weekdayOf(day));
  return { start, end: addDays(start, 6) };
}

/** Year and month after moving by `count` months. */
export function shiftMonth(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
