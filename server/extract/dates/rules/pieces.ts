/** Pieces that several date rules are made of, and how to read them. */
import {
  capitalWeekdayPattern,
  monthNumber,
  monthPattern,
  weekdayNumber,
  weekdayPattern,
} from "../../../articles/calendar.ts";
import { wordSet } from "../../cues.ts";
import type { DateMeaning, Unit, WrittenDay, YearFrom } from "../date-expression.ts";

/** Cues of rules (see cues.ts). */
export const digits = wordSet("0 1 2 3 4 5 6 7 8 9");
export const months = wordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
export const weekdays = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thur thurs fri sat sun",
);
export const units = wordSet("day days week weeks fortnight fortnights month months year years");

export const month = monthPattern;
export const weekday = weekdayPattern;
/**
 * "Friday," or "Friday morning," before a day, or "Friday (", "yesterday (" with the day in brackets behind it, which `weekdayCloses` shuts
 * again.
 */
const bracketOpens = "\\s\\((?=[^()\\n]{4,30}\\))";
export const weekdayOpens = `(?:(?<weekday>${weekdayPattern}|${capitalWeekdayPattern})(?:\\s(?:morning|afternoon|evening|night)(?=,?\\s(?:the\\s)?\\d|,\\s\\p{Lu}))?(?:,?\\s{1,3}|${bracketOpens})|(?:[Tt]oday|[Yy]esterday)${bracketOpens})`;
export const weekdayCloses = `(?:(?<=day\\s\\([^()\\n]{4,30})\\))?`;
export const dayNumber = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|%)";
export const year = "(?:1[5-9]|20|21)\\d\\d(?![\\d,.]\\d|\\d)";
/** Between the two ends of a range. */
export const upTo = "\\s?(?:-|–|—|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\btill\\b|\\band\\b|\\bor\\b|&)\\s?";
export const space = "\\s{1,3}";
/** Not inside a longer word or number before. Most places are inside of a plain word, which is soon seen. */
export const atStart = "(?<![A-Za-z])(?<![\\p{L}\\d$€£])";

const counts = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
export const count = `(?:\\d{1,3}|an?|${counts.slice(1).join("|")}|a couple of|a dozen)`;
export const unit = "(?:day|week|fortnight|month|year)s?";

/** "two" → 2, "a" → 1, "14" → 14. */
export function countOf(words: string): number {
  const text = words.toLowerCase();
  if (text === "a" || text === "an") return 1;
  if (text.startsWith("a couple")) return 2;
  if (text === "a dozen") return 12;
  const index = counts.indexOf(text);
  return index >= 0 ? index : Number(text);
}

/** "last" → -1, "this" → 0, "next" → 1. */
export function shiftOf(word: string): -1 | 0 | 1 {
  const text = word.toLowerCase();
  if (/^(?:last|previous|past)$/.test(text)) return -1;
  return /^(?:next|coming|following)$/.test(text) ? 1 : 0;
}

/** "last year", "of that year" behind a day or a month that has no year of its own. */
export const yearWords = `,?${space}(?:of${space})?(?<yearWord>last|this|next|that(?:${space}same)?|the${space}(?:same|following|next|previous))${space}year(?!\\p{L}|['’])`;

/** What is read with such words; without them, unchanged. */
export function withYearWord(meaning: DateMeaning | null, word: string | undefined): DateMeaning | null {
  if (meaning === null || word === undefined) return meaning;
  if ((meaning.kind !== "days" && meaning.kind !== "months") || meaning.to.year !== null) return meaning;
  const told = /^(?:that|the\s)/i.test(word);
  return told ? { ...meaning, yearFrom: yearFromOf(word) } : { ...meaning, yearShift: shiftOf(word) };
}

/** "that same" → same, "the next" → following. */
export function yearFromOf(words: string): YearFrom {
  if (/\b(?:following|next)\b/i.test(words)) return "following";
  return /\bprevious\b/i.test(words) ? "previous" : "same";
}

/** The unit and how many of it one such word is: a fortnight is two weeks. */
export function unitOf(word: string): { unit: Unit; times: number } {
  const text = word.toLowerCase();
  if (text.startsWith("fortnight")) return { unit: "week", times: 2 };
  if (text.startsWith("day")) return { unit: "day", times: 1 };
  if (text.startsWith("week")) return { unit: "week", times: 1 };
  return text.startsWith("month") ? { unit: "month", times: 1 } : { unit: "year", times: 1 };
}

export const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number.parseInt(text, 10);

/** Days as written → meaning; null where a day or month cannot be. A range keeps the year that stands at its end. */
export function daysOf(
  from: { year?: string | undefined; month: string | undefined; day: string | undefined },
  to: { year?: string | undefined; month?: string | undefined; day?: string | undefined },
  weekdayWord?: string | undefined,
): DateMeaning | null {
  const fromMonth = from.month === undefined ? null : monthNumber(from.month);
  const toMonth = to.month === undefined ? fromMonth : monthNumber(to.month);
  const fromDay = numberOf(from.day);
  if (fromMonth === null || toMonth === null || fromDay === null) return null;
  const toYear = numberOf(to.year ?? from.year);
  let fromYear = numberOf(from.year) ?? toYear;
  if (from.year === undefined && fromYear !== null && fromMonth > toMonth) fromYear -= 1;
  const first: WrittenDay = { year: fromYear, month: fromMonth, day: fromDay };
  const last: WrittenDay = { year: toYear, month: toMonth, day: numberOf(to.day) ?? fromDay };
  if (fromMonth === toMonth && fromYear === toYear && last.day < first.day) return null;
  return {
    kind: "days",
    from: first,
    to: last,
    weekday: weekdayWord === undefined ? null : weekdayNumber(weekdayWord),
  };
}
