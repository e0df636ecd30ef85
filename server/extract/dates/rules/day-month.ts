/**
 * Day first: "22 April", "Friday, 19 April 2024", "Friday (19 April)", "19 April 2024 Friday", "the 3rd of May 2021", "19–20 November 2021",
 * "6-8 November", "from 30 July to 2 August", "14 and 15 March", "20 December last year".
 * Not: "20 March hares", numbers of things before a month's name in another sense are not known to us, "2 May" in "1 to 2 may".
 */
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

export const dayMonth: DateRule = {
  name: "day-month",
  cues: months,
  pattern: new RegExp(
    `${atStart}(?:${weekdayOpens}(?:the${space})?)?(?<day>${dayNumber})` +
      `(?:${space}(?:of${space})?(?<firstMonth>${month})(?:,?${space}(?<firstYear>${year}))?)?` +
      `(?:${upTo}(?:(?:${weekday}),?${space})?(?:the${space})?(?<lastDay>${dayNumber}))?` +
      `(?:${space}(?:of${space})?(?<month>${month}))?` +
      `(?:,?${space}(?<year>${year})|${yearWords})?(?:,?${space}\\(?(?<weekdayAfter>${weekday})\\)?)?${weekdayCloses}`,
    "gu",
  ),
  read(match, text) {
    const part = match.groups ?? {};
    // "22 April – 3 officials": a last day needs its own month unless the first day has none.
    const hasRange = part.lastDay !== undefined;
    const lastMonth = part.month ?? (hasRange ? undefined : part.firstMonth);
    const firstMonth = part.firstMonth ?? part.month;
    if (firstMonth === undefined || lastMonth === undefined) return null;
    if (text[match.index - 1] === "-" || text[match.index - 1] === "/") return null;
    const days = daysOf(
      { year: part.firstYear, month: firstMonth, day: part.day },
      { year: part.year, month: lastMonth, day: part.lastDay },
      part.weekday ?? part.weekdayAfter,
    );
    return withYearWord(days, part.yearWord);
  },
};
