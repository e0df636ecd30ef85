/**
 * A day without its month: "on the 4th", "on 4th", "on Thursday, 27th", "on Friday the 3rd", "on the 25th of this month".
 * Not: "the 4th meeting", "on the 30th anniversary", "on the 20th floor", "the 19th-century palace", "on the 4th of May" (a day and month).
 */
import { weekdayNumber } from "../../../articles/calendar.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, digits, shiftOf, space, weekday } from "./pieces.ts";

const ordinal = "(?:[23]?1st|2?2nd|2?3rd|(?:[4-9]|1\\d|2[04-9]|30)th)";
/** What may follow a day; a noun makes it the number of something. */
const ends = `(?=\\s{0,3}(?:[.,;:)–—]|$)|${space}(?:in|at|with|to|for|and|by|as|when|where|after|before|during|he|she|they)(?!\\p{L}))`;

export const dayOfMonth: DateRule = {
  name: "day-of-month",
  cues: digits,
  pattern: new RegExp(
    `${atStart}(?:(?<weekday>${weekday}),?${space}(?:the${space})?|on${space}(?:the${space})?)(?<day>${ordinal})` +
      `(?:${space}(?:of${space})?(?:the${space})?(?<shift>this|last|next|previous|current|following)${space}month(?!\\p{L})|${ends})`,
    "gu",
  ),
  read(match) {
    const part = match.groups ?? {};
    const day = Number.parseInt(part.day ?? "", 10);
    const named = part.weekday === undefined ? null : weekdayNumber(part.weekday);
    return { kind: "day-of-month", day, weekday: named, shift: part.shift === undefined ? null : shiftOf(part.shift) };
  },
};
