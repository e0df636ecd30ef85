/**
 * "On the second day of her visit", "on his last day in C": which day of a journey of several days is told.
 * Not: "on the second day of the war", a journey whose days are not known.
 */
import type { DateSpan } from "#contract/date-span.ts";
import { addDays, weekdayOf } from "../../articles/calendar.ts";
import type { DateExpression } from "../dates/date-expression.ts";

const pattern =
  /\bon\s(?:the|his|her|their|my|our)\s(?<which>opening|first|second|third|fourth|fifth|last|final)\s(?:and\s(?:last|final)\s)?day(?:\sof\s(?:his|her|their|the|a|this|my|our)\s(?:[\p{L}-]{1,20}\s){0,3}(?:visit|trip|tour|journey|stay)\b|(?!\sof\b))/iu;
const ordinals = ["first", "second", "third", "fourth", "fifth"];

/** The word that tells which, in small letters, with its offset in `sentence`; null where none is told. */
export function dayOfTrip(sentence: string): { which: string; at: number } | null {
  const found = pattern.exec(sentence);
  return found === null ? null : { which: found.groups?.which?.toLowerCase() ?? "", at: found.index };
}

/** That day of a range of days; null where the range is not known to the day, or has no such day. */
export function ownDay(date: DateSpan | null | undefined, which: string): DateSpan | null {
  if (date?.start == null || date.end === null || date.start === date.end || date.precision !== "day") return null;
  const count = ordinals.indexOf(which === "opening" ? "first" : which);
  const day = count < 0 ? date.end : addDays(date.start, count);
  return day > date.end ? null : { ...date, start: day, end: day, basis: "resolved" };
}

/** "Friday will be spent with B", told of a journey from 2 to 8 May: the one Friday of those days; null where there is none, or more than one. */
export function weekdayOfTrip(expression: DateExpression, trip: DateSpan | null | undefined): DateSpan | null {
  const { meaning, text } = expression;
  if (meaning.kind !== "weekdays" || meaning.from !== meaning.to || meaning.which !== null) return null;
  if (trip?.start == null || trip.end === null || trip.precision !== "day" || trip.start === trip.end) return null;
  const days: string[] = [];
  for (let day = trip.start; day <= trip.end && days.length < 2; day = addDays(day, 1))
    if (weekdayOf(day) === meaning.from) days.push(day);
  const [only] = days;
  return only === undefined || days.length > 1
    ? null
    : { start: only, end: only, precision: "day", text, basis: "resolved" };
}
