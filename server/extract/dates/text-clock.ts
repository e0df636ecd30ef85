/** What a text lets us know about when it was written: the day against which "on Friday" is read. */

import type { Article } from "#contract/article.ts";
import { addDays, isoDay, monthRange } from "../../articles/calendar.ts";
import type { DateExpression } from "./date-expression.ts";

export type TextClock = {
  /** The day of writing, known to the day; null: weekdays, "today" and "last week" stay without a date. */
  published: string | null;
  /**
   * The article was not written before this day (its latest fully dated past day or month), and likely not long after. It lends its year
   * to a month or a day without one that lies close to it. Null where the text gives no such date.
   */
  notBefore: string | null;
};

const aheadVerb = /\b(?:will|expires?|expiring|due|scheduled|planned|upcoming|plans?|deadline|target)\b[^.;\n]{0,60}$/i;
const limit = /\b(?:until|till|by|through|before)\s{1,2}(?:the\s{1,2}end\s{1,2}of\s{1,2})?$/i;

/** The day that an expression surely lies at or after; null where it holds no full date of month precision. */
function earliestDay({ meaning }: DateExpression): string | null {
  if (meaning.kind === "days" && meaning.from.year !== null)
    return isoDay(meaning.from.year, meaning.from.month, meaning.from.day);
  if (meaning.kind === "months" && meaning.from.year !== null)
    return monthRange(meaning.from.year, meaning.from.month).start;
  return null;
}

/** Dates that the text tells as to come do not bound the day of writing from below. */
function isAhead(text: string, expression: DateExpression): boolean {
  const before = text.slice(Math.max(0, expression.start - 80), expression.start);
  return (
    aheadVerb.test(before) || limit.test(before) || /^(?:until|till|by|through|before|next)\b/i.test(expression.text)
  );
}

export function textClock(
  article: Pick<Article, "text" | "publishedAt" | "publishedPrecision">,
  dates: readonly DateExpression[],
): TextClock {
  if (article.publishedAt !== null && article.publishedPrecision === "day")
    return { published: article.publishedAt, notBefore: article.publishedAt };
  const bounds = dates.filter((date) => !isAhead(article.text, date)).map(earliestDay);
  if (article.publishedAt !== null && article.publishedPrecision !== "unknown") bounds.push(article.publishedAt);
  const latest = bounds.reduce<string | null>(
    (best, day) => (day !== null && (best === null || day > best) ? day : best),
    null,
  );
  return { published: null, notBefore: latest };
}

/** How far from `notBefore` a month or day without a year may lie to be given its year. */
export const nearby = { back: 92, ahead: 62 };

export const withinReach = (clock: TextClock): { from: string; to: string } | null =>
  clock.notBefore === null
    ? null
    : { from: addDays(clock.notBefore, -nearby.back), to: addDays(clock.notBefore, nearby.ahead) };
