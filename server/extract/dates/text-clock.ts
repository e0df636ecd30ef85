/** What a text lets us know about when it was written: the day against which "on Friday" is read. */

import type { Article } from "#contract/article.ts";
import { addDays, isoDay, monthRange } from "../../articles/calendar.ts";
import type { DateExpression } from "./date-expression.ts";

export type TextClock = {
  /** The day of writing, known to the day; null: weekdays, "today" and "last week" stay without a date. */
  published: string | null;
  /**
   * The latest fully dated past day or month told so far: the article was not written before it, and likely not long after. It lends its
   * year to a month or a day without one that lies close to it. Null where the text gives no such date.
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

/** Null where it is not known to the day: then weekdays, "today" and "last week" stay without a date. */
export const dayOfWriting = (article: Pick<Article, "publishedAt" | "publishedPrecision">): string | null =>
  article.publishedPrecision === "day" ? article.publishedAt : null;

/** Whether a day without a year and a full date after it stand in one sentence: "on March 3 and on March 5, 2022". */
const inOneSentence = (text: string, from: DateExpression, to: DateExpression): boolean =>
  !/[.!?;]\s|\n/.test(text.slice(from.end, to.start));

/**
 * The clock by which each of the text's `dates` (all of them, in order) is read. Where the day of writing is not known, a date takes its year
 * from dates told before it or with it: what is told after it, mostly of earlier times, does not say when it is.
 */
export function clocksOf(
  article: Pick<Article, "text" | "publishedAt" | "publishedPrecision">,
  dates: readonly DateExpression[],
): (date: DateExpression) => TextClock {
  const published = dayOfWriting(article);
  if (published !== null) {
    const clock: TextClock = { published, notBefore: published };
    return () => clock;
  }
  const printed = article.publishedPrecision === "unknown" ? null : article.publishedAt;
  const bounds = dates.map((date) => (isAhead(article.text, date) ? null : earliestDay(date)));
  const later = (one: string | null, other: string | null | undefined): string | null =>
    !other || (one !== null && one > other) ? one : other;
  const clocks = new Map<DateExpression, TextClock>();
  let latest = printed;
  dates.forEach((date, index) => {
    const next = dates[index + 1];
    const beside = next !== undefined && inOneSentence(article.text, date, next) ? bounds[index + 1] : null;
    clocks.set(date, { published: null, notBefore: later(latest, beside) });
    latest = later(latest, bounds[index]);
  });
  return (date) => clocks.get(date) ?? { published: null, notBefore: latest };
}

/** How far from `notBefore` a month or day without a year may lie to be given its year. */
export const nearby = { back: 92, ahead: 62 };

export const withinReach = (clock: TextClock): { from: string; to: string } | null =>
  clock.notBefore === null
    ? null
    : { from: addDays(clock.notBefore, -nearby.back), to: addDays(clock.notBefore, nearby.ahead) };
