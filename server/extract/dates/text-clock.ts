/** What a text lets us know about when it was written: the day against which "on Friday" is read. */

import type { Article } from "#contract/article.ts";
import { addDays, type DayRange } from "../../articles/calendar.ts";
import type { DateExpression, Direction } from "./date-expression.ts";
import { datelineDay } from "./dateline-day.ts";
import { itemDaysOf } from "./item-days.ts";

export type TextClock = {
  /** The day of writing, known to the day; null: weekdays, "today" and "last week" stay without a date. */
  published: string | null;
  /**
   * The latest fully dated past day or month told so far: the article was not written before it, and likely not long after. It lends its
   * year to a month or a day without one that lies close to it. Null where the text gives no such date.
   */
  notBefore: string | null;
  /** The latest such day of the whole text: a plan lies after it, likely not long after. */
  latest: string | null;
};

const aheadVerb = /\b(?:will|expires?|expiring|due|scheduled|planned|upcoming|plans?|deadline|target)\b[^.;\n]{0,60}$/i;
const limit = /\b(?:until|till|by|through|before)\s{1,2}(?:the\s{1,2}end\s{1,2}of\s{1,2})?$/i;

/** Dates that the text tells as to come do not bound the day of writing from below. */
export function isAhead(text: string, expression: DateExpression): boolean {
  const before = text.slice(Math.max(0, expression.start - 80), expression.start);
  return (
    aheadVerb.test(before) || limit.test(before) || /^(?:until|till|by|through|before|next)\b/i.test(expression.text)
  );
}

/** Null where it is not known to the day: then weekdays, "today" and "last week" stay without a date. */
export function dayOfWriting({
  text,
  publishedAt,
  publishedPrecision,
}: Pick<Article, "text" | "publishedAt" | "publishedPrecision">): string | null {
  if (publishedPrecision !== "day" || publishedAt === null) return null;
  return datelineDay(text, publishedAt) ?? publishedAt;
}

/** Whether a day without a year and a full date after it stand in one sentence: "on March 3 and on March 5, 2022". */
const inOneSentence = (text: string, from: DateExpression, to: DateExpression): boolean =>
  !/[.!?;]\s|\n/.test(text.slice(from.end, to.start));

/** Known to the day. */
const clockOfDay = (day: string): TextClock => ({ published: day, notBefore: day, latest: day });

/** The clock of each date of a text: that of its item in a digest, else that of the article. */
export function clocksOf(
  article: Pick<Article, "text" | "publishedAt" | "publishedPrecision">,
  dates: readonly DateExpression[],
  firstDay: (date: DateExpression) => string | null,
): (date: DateExpression) => TextClock {
  const itemDay = itemDaysOf(article.text);
  const ofArticle = articleClocks(article, dates, firstDay);
  return (date) => {
    const day = itemDay(date.start);
    return day === null ? ofArticle(date) : clockOfDay(day);
  };
}

/**
 * The clock by which each of the text's `dates` (all of them, in order) is read. Where the day of writing is not known, a past date takes its
 * year from dates told before it or with it: what is told after it, mostly of earlier times, does not say when it was. A plan lies after all
 * of them.
 * `firstDay`: the day that a date of day or month precision begins with, where no clock is needed to tell; else null.
 */
function articleClocks(
  article: Pick<Article, "text" | "publishedAt" | "publishedPrecision">,
  dates: readonly DateExpression[],
  firstDay: (date: DateExpression) => string | null,
): (date: DateExpression) => TextClock {
  const published = dayOfWriting(article);
  if (published !== null) {
    const clock = clockOfDay(published);
    return () => clock;
  }
  const printed = article.publishedPrecision === "unknown" ? null : article.publishedAt;
  const bounds = dates.map((date) => (isAhead(article.text, date) ? null : firstDay(date)));
  const later = (one: string | null, other: string | null | undefined): string | null =>
    !other || (one !== null && one > other) ? one : other;
  const latest = bounds.reduce(later, printed);
  const clocks = new Map<DateExpression, TextClock>();
  let soFar = printed;
  dates.forEach((date, index) => {
    const next = dates[index + 1];
    const beside = next !== undefined && inOneSentence(article.text, date, next) ? bounds[index + 1] : null;
    clocks.set(date, { published: null, notBefore: later(soFar, beside), latest });
    soFar = later(soFar, bounds[index]);
  });
  return (date) => clocks.get(date) ?? { published: null, notBefore: soFar, latest };
}

/** How far from `notBefore` a month or day without a year may lie to be given its year. */
const nearby = { back: 92, ahead: 62 };

/** The days among which one without a year must lie to be given its year; null where any will do, or none is known. */
export function withinReach({ published, notBefore, latest }: TextClock, direction: Direction): DayRange | null {
  if (published !== null) return null;
  if (direction > 0) return latest === null ? null : { start: latest, end: addDays(latest, nearby.ahead) };
  return notBefore === null ? null : { start: addDays(notBefore, -nearby.back), end: addDays(notBefore, nearby.ahead) };
}
