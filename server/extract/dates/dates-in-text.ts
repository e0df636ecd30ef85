/** The time expressions of one article as days: each against the day of writing and against the dates that the text tells before it. */

import type { Article } from "#contract/article.ts";
import type { DateSpan } from "#contract/date-span.ts";
import { anchorOf } from "./anchor.ts";
import type { DateExpression, Direction } from "./date-expression.ts";
import { resolveDate } from "./resolve-date.ts";
import { clocksOf, type TextClock } from "./text-clock.ts";

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
  const read: DateReader = (date, direction) => anchored(date, clockOf(date), direction, (other) => read(other, -1));
  return read;
}

const noClock: TextClock = { published: null, notBefore: null, latest: null };

const isOfDayOrMonth = ({ meaning }: DateExpression): boolean => meaning.kind === "days" || meaning.kind === "months";
