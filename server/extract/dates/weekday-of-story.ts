/**
 * "A arrived on Saturday, 31 January. On Sunday he met B.", put out weeks later: the Sunday after that Saturday, and not the last one before the
 * day of writing.
 * Not: a text that tells of its own days ("today", "last week"), one whose first date is of the last days or is no weekday with its date, what
 * somebody said on that day, a day to come.
 */
import type { DateSpan } from "#contract/date-span.ts";
import { addDays, weekdayOf } from "../../articles/calendar.ts";
import type { DateExpression } from "./date-expression.ts";

/** What lies nearer to the day of writing, in days, is news. */
const news = 8;

const ofWriting = ({ meaning }: DateExpression): boolean =>
  /^(?:near|period|distance|weekend|day-of-month)$/.test(meaning.kind) ||
  (meaning.kind === "weekdays" && (meaning.which !== null || meaning.week !== undefined));

const said = /\b(?:said|says|told|announced|added|confirmed|reported|wrote)\s(?:[\p{L}-]{1,20}\s){0,3}(?:on\s)?$/iu;

/** One day with its weekday: "Saturday, 31 January". */
const isWeekdayWithDate = ({ meaning }: DateExpression): boolean =>
  meaning.kind === "days" && meaning.weekday !== null && meaning.from.day === meaning.to.day;

/**
 * Whether the text tells of days long before `published`: decided once for all of its dates. `read` tells the days of one of them.
 */
export function isStoryOfOtherDays(
  dates: readonly DateExpression[],
  published: string | null,
  read: (date: DateExpression) => DateSpan,
): boolean {
  const first = dates.find(({ meaning }) => /^(?:days|weekdays)$/.test(meaning.kind));
  if (published === null || first === undefined || !isWeekdayWithDate(first) || dates.some(ofWriting)) return false;
  const { end } = read(first);
  return end !== null && end <= addDays(published, -news);
}

/** The day of the week that follows the date told last before it; null where none is. */
export function weekdayOfStory(
  text: string,
  date: DateExpression,
  dates: readonly DateExpression[],
  read: (date: DateExpression) => DateSpan,
): DateSpan | null {
  const { meaning } = date;
  if (meaning.kind !== "weekdays" || meaning.from !== meaning.to) return null;
  if (said.test(text.slice(Math.max(0, date.start - 60), date.start))) return null;
  const before = dates.findLast((other) => other.end <= date.start && isWeekdayWithDate(other));
  const from = before === undefined ? null : read(before).start;
  if (from === null) return null;
  const day = addDays(from, (meaning.from - weekdayOf(from) + 7) % 7);
  return { start: day, end: day, precision: "day", text: date.text, basis: "resolved" };
}
