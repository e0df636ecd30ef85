/**
 * "On the second day of her visit", "on his last day in C": which day of a journey of several days is told.
 * Not: "on the second day of the war", a journey whose days are not known.
 */
import type { DateSpan } from "#contract/date-span.ts";
import { addDays, weekdayOf } from "../../articles/calendar.ts";
import type { DateExpression } from "../dates/date-expression.ts";

const pattern =
  /\bon\s(?:(?:the|his|her|their|my|our)\s(?<which>opening|first|second|third|fourth|fifth|last|final)\s(?:and\s(?:last|final)\s)?day|day\s(?<number>one|two|three|four|five|[1-5]))(?:\sof\s(?:his|her|their|the|a|this|my|our)\s(?:[\p{L}-]{1,20}\s){0,3}(?:visit|trip|tour|journey|stay)\b|(?!\sof\b))/iu;
const ordinals = ["first", "second", "third", "fourth", "fifth"];
const numbers = ["one", "two", "three", "four", "five"];

/** The word that tells which, in small letters, with its offset in `sentence`; null where none is told. */
export function dayOfTrip(sentence: string): { which: string; at: number } | null {
  const found = pattern.exec(sentence);
  if (found === null) return null;
  // "on day two"
  const number = found.groups?.number?.toLowerCase();
  const counted = number === undefined ? "" : (ordinals[numbers.indexOf(number)] ?? ordinals[Number(number) - 1] ?? "");
  return { which: found.groups?.which?.toLowerCase() ?? counted, at: found.index };
}

const begun = /\b(?:which|that)\s(?:began|started|opened)\s/u;
/** Days that a journey may last whose end is not told. */
const longest = 5;

/** "on the second day of her visit, which began on Monday": counted from its first day. Not "on the last day". */
export const isCountedFromStart = (sentence: string): boolean =>
  begun.test(sentence) && ordinals.includes(dayOfTrip(sentence)?.which ?? "");

/** Then the days from its first on. */
export const withoutEnd = (date: DateSpan | null | undefined, sentence: string): DateSpan | null =>
  date?.start != null && date.start === date.end && isCountedFromStart(sentence)
    ? { ...date, end: addDays(date.start, longest) }
    : (date ?? null);

const arrival =
  /\b(?:received|welcomed|greeted|met)\b[^.;]{0,80}\bairport\b|\b(?:after|upon|on)\s(?:(?:his|her|their)\s)?arriv(?:al|ing)\b/iu;
const departure = /\b(?:leav|depart|farewell|before\s(?:fly|return|head))/iu;

/** "arrived in C last night", "arrived late on Tuesday", "arrived on Monday evening". */
export const isAtNight = (words: string): boolean =>
  /^arriv\p{L}+\s(?:(?!\b(?:and|where|after|before)\b)[^,;]){0,60}?\b(?:last\snight|overnight|late\s(?:on\s|at\snight\son\s)?(?:last\s)?\p{L}{3,6}day|\p{L}{3,6}day\s(?:night|evening)|late\sat\snight)\b/iu.test(
    words,
  );

export const isOnArrival = (sentence: string): boolean => arrival.test(sentence) && !departure.test(sentence);

/** "was received at the airport by B", "soon after his arrival, A called on B": the first of the days of a journey, where they are known. */
export const ofArrival = (date: DateSpan, sentence: string): DateSpan =>
  date.start !== null && date.precision === "day" && isOnArrival(sentence) ? { ...date, end: date.start } : date;

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
