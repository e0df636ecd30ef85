/** The time expressions of one article as days: each against the day of writing and against the dates that the text tells before it. */

import type { Article } from "#contract/article.ts";
import type { DateSpan } from "#contract/date-span.ts";
import { anchorOf } from "./anchor.ts";
import type { DateExpression, Direction } from "./date-expression.ts";
import { resolveDate } from "./resolve-date.ts";
import { clocksOf } from "./text-clock.ts";

/** Reads a time expression in the direction of its sentence's tense. */
export type DateReader = (expression: DateExpression, direction: Direction) => DateSpan;

/** `dates`: all of the article's, in order, as `findDates` gives them. */
export function dateReaderOf(
  article: Pick<Article, "text" | "publishedAt" | "publishedPrecision">,
  dates: readonly DateExpression[],
): DateReader {
  const clockOf = clocksOf(article, dates);
  const read: DateReader = (expression, direction) =>
    resolveDate(expression, {
      clock: clockOf(expression),
      direction,
      anchor: anchorOf(article.text, expression, dates, (date) => read(date, -1)),
    });
  return read;
}
