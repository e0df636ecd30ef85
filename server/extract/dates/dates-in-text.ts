/** The time expressions of one article as days: each against the day of writing and against the dates that the text tells before it. */

import type { Article } from "#contract/article.ts";
import type { DateSpan } from "#contract/date-span.ts";
import type { DayRange } from "../../articles/calendar.ts";
import { anchorOf } from "./anchor.ts";
import type { DateExpression, Direction } from "./date-expression.ts";
import { resolveDate } from "./resolve-date.ts";
import { clocksOf, isAhead, type TextClock } from "./text-clock.ts";
import { isStoryOfOtherDays, weekdayOfStory } from "./weekday-of-story.ts";
import { inYearOfStory } from "./year-of-story.ts";

/** Reads a time expression in the direction of its sentence's tense. */
export type DateReader = (expression: DateExpression, direction: Direction) => DateSpan;

/** `dates`: all of the article's, in order, as `findDates` gives them. */
export function dateReaderOf(
  article: Pick<Article, "text" | "publishedAt" | "publishedPrecision">,
  dates: readonly DateExpression[],
): DateReader {
  const anchored = (
    date: DateExpression,
    clock: TextClock,
    direction: Direction,
    readOther: typeof byItself,
  ): DateSpan => resolveDate(date, { clock, direction, anchor: anchorOf(article.text, date, dates, readOther) });
  const byItself = (date: DateExpression): DateSpan => anchored(date, noClock, -1, byItself);
  const clockOf = clocksOf(article, dates, (date) => (isOfDayOrMonth(date) ? byItself(date).start : null));
  let ofOtherDays: boolean | null = null;
  const read: DateReader = (date, direction) => {
    const clock = clockOf(date);
    if (direction <= 0 && date.meaning.kind === "weekdays") {
      ofOtherDays ??= isStoryOfOtherDays(dates, clock.published, (other) => read(other, -1));
      const day = ofOtherDays ? weekdayOfStory(article.text, date, dates, (other) => read(other, -1)) : null;
      if (day !== null) return day;
    }
    // "is to meet A on Friday, a day after talks with B": counted from the Friday to come.
    const found = anchored(date, clock, direction, (other) =>
      read(other, isWeekdayAhead(article.text, other) ? 1 : -1),
    );
    if (direction > 0) return found;
    return inYearOfStory(article.text, date, dates, found, clock.published, (from) =>
      resolveDate(countedOnward(date), { clock, direction, anchor: rangeOf(read(from, -1)) }),
    );
  };
  return read;
}

const isWeekdayAhead = (text: string, date: DateExpression): boolean =>
  date.meaning.kind === "weekdays" && isAhead(text, date);

const rangeOf = ({ start, end }: DateSpan): DayRange | null => (start === null || end === null ? null : { start, end });

const countedOnward = (date: DateExpression): DateExpression =>
  date.meaning.kind === "days" || date.meaning.kind === "months"
    ? { ...date, meaning: { ...date.meaning, yearFrom: "onward" } }
    : date;

const noClock: TextClock = { published: null, notBefore: null, latest: null };

const isOfDayOrMonth = ({ meaning }: DateExpression): boolean => meaning.kind === "days" || meaning.kind === "months";
