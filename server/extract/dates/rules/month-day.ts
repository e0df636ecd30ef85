/**
 * Month first: "April 22", "Monday, April 22, 2024", "Monday (April 22)", "Aug. 7", "June 13-17", "May 24-27, 2021", "from July 31 to August 6",
 * "March 14 and 15", "June 14 to 19, 2022", "April 22 (Monday), 2024", "July 19 last year", "Mar 4", "TUESDAY, APRIL 9".
 * Not: "March 2022" (a month), "May 100 people", "Order of May 25,000".
 */
import { capitalMonthPattern } from "../../../articles/calendar.ts";
import type { DateRule } from "../date-expression.ts";
import {
  atStart,
  dayNumber,
  daysOf,
  month,
  months,
  space,
  upTo,
  weekday,
  weekdayCloses,
  weekdayOpens,
  withYearWord,
  year,
  yearWords,
} from "./pieces.ts";

export const monthDay: DateRule = {
  name: "month-day",
  cues: months,
  pattern: new RegExp(
    `${atStart}(?:${weekdayOpens})?(?<month>${month}|${capitalMonthPattern}|Mar|Jun)${space}(?<day>${dayNumber})` +
      `(?:,?${space}(?<firstYear>${year}))?` +
      `(?:,?${upTo}(?:(?:${weekday}),?${space})?(?:(?<lastMonth>${month})${space})?(?<lastDay>${dayNumber})(?!${space}(?:people|troops|soldiers|officials|countries|leaders|more|other|percent|per)))?` +
      `(?:,?${space}(?:of${space})?(?<year>${year})|${yearWords})?(?:,?${space}(?:\\((?<weekdayInBrackets>${weekday}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\)(?:,?${space}(?<lateYear>${year}))?|(?<weekdayAfter>${weekday})))?${weekdayCloses}`,
    "gu",
  ),
  read(match) {
    const part = match.groups ?? {};
    const days = daysOf(
      { year: part.firstYear, month: part.month, day: part.day },
      { year: part.year ?? part.lateYear, month: part.lastMonth, day: part.lastDay },
      part.weekday ?? part.weekdayAfter ?? part.weekdayInBrackets,
    );
    return withYearWord(days, part.yearWord);
  },
};
