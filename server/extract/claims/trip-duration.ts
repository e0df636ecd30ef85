/** A journey of which one day and the length are told. */
import type { DateSpan } from "#contract/date-span.ts";
import type { Status } from "#contract/ontology.ts";
import { addDays } from "../../articles/calendar.ts";

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const duration =
  /\b(?:(?<days>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:-day|\sday(?=\s(?:[\p{L}-]{1,20}\s){0,3}(?:visit|trip|tour|stay|journey)\b))|(?<hours>48|72)-hour|for\s(?<long>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\sdays|day-long)\b/iu;

const ending =
  /\b(?:ended|concluded|completed|wrapped\sup|finished)\s(?:[\p{L}-]{1,20}\s){0,5}(?:visit|trip|tour|stay|journey)\b/iu;

/** "ended a visit to C on Monday": the last of days that are not told, and not that of everything done there. */
export const isOnlyEnd = (date: DateSpan, sentence: string): boolean =>
  date.start === date.end && date.precision === "day" && !duration.test(sentence) && ending.test(sentence);

const starting =
  /\b(?:beg[ai]ns?|starts?|started|kick(?:s|ed)?\soff|embark(?:s|ed)?\son|sets?\s(?:off|out)\son)\s(?:an?|his|her|their|the)\s(?:[\p{L}\d-]{1,20}\s){0,4}(?:trip|tour|journey|swing)\b/iu;

/** "begins an eight-nation trip to C, D and E on 6 July": the first of days that are not told, and at which of the stops is not said. */
export const isOnlyStart = (date: DateSpan, sentence: string, stops: number): boolean =>
  stops > 1 &&
  date.start === date.end &&
  date.precision === "day" &&
  !duration.test(sentence) &&
  starting.test(sentence);

/** "Monday … a three-day tour", "for three days from Monday" begins on Monday; "Wednesday at the end of a two-day visit" ends then. */
export function withDuration(date: DateSpan, sentence: string, status: Status): DateSpan {
  const match = duration.exec(sentence);
  if (match === null || date.start === null || date.start !== date.end || date.precision !== "day") return date;
  const word = (match.groups?.days ?? match.groups?.long ?? "").toLowerCase();
  const days = numbers.indexOf(word) + 1 || Number(word) || Number(match.groups?.hours) / 24;
  if (!(days > 1 && days < 32)) return date;
  const ends =
    /\b(?:end|conclusion|close|last\sday)\sof\b|\b(?:ended|concluded|wrapped\sup)\b/i.test(sentence) ||
    /\b(?:after|following)\s(?:[\p{L}’'-]{1,20}\s){0,3}$/iu.test(sentence.slice(0, match.index));
  if (ends && status === "happened") return { ...date, start: addDays(date.start, 1 - days), basis: "resolved" };
  return ends ? date : { ...date, end: addDays(date.start, days - 1), basis: "resolved" };
}

/** "arrived on Monday on a one-day visit": whatever is to come on it is of that day. */
export const isOfOneDay = (sentence: string): boolean =>
  /\b(?:(?:a|his|her|their)\s(?:one-day|day-long|single-day|day)|one\sday)\s(?:[\p{L}-]{1,20}\s){0,3}(?:visit|trip|tour|stay|journey|stopover)\b/iu.test(
    sentence,
  );

/** "has added meetings to his visit to C next Thursday": a day to come tells of a plan, whatever the verb. */
export const isStillAhead = (status: Status, date: DateSpan | null, published: string | null): boolean =>
  status === "happened" && date?.start != null && published !== null && date.start > published;
