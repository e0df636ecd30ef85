/** The year of a day or a month that is written without one: near the day of writing, or counted from a date told before. */

import { type DayRange, daysBetween, yearOf } from "../../articles/calendar.ts";
import type { Direction, YearFrom, YearShift } from "./date-expression.ts";
import { type TextClock, withinReach } from "./text-clock.ts";

/** Signed distance in days from a day to a range; 0 inside. */
const distanceTo = (range: DayRange, day: string): number =>
  range.end < day ? daysBetween(day, range.end) : range.start > day ? daysBetween(day, range.start) : 0;

/** The day near which a date without a year is looked for. */
const referenceOf = ({ published, notBefore, latest }: TextClock, direction: Direction): string | null =>
  published ?? (direction > 0 ? latest : notBefore);

/** Of the same days in several years, the one that tense and nearness to the day of writing ask for. */
export function nearestYear(ranges: DayRange[], clock: TextClock, direction: Direction): DayRange | null {
  const reference = referenceOf(clock, direction);
  if (reference === null) return null;
  const reach = withinReach(clock, direction);
  const cost = (range: DayRange): number => {
    const far = distanceTo(range, reference);
    // A trip "told" as past may end some days after the article; beyond that, the wrong direction costs more than a year. A plan
    // may be printed, or printed again, when its days are just over; it is not made a year ahead without naming the year.
    const wrongWay = direction < 0 ? far > 7 : direction > 0 && far < 0;
    const cost = direction < 0 || far < -30 ? 400 : 100;
    return Math.abs(far) + (wrongWay ? cost : 0);
  };
  const allowed = ranges.filter((range) => reach === null || (range.start >= reach.start && range.end <= reach.end));
  return allowed.reduce<DayRange | null>(
    (best, range) => (best === null || cost(range) < cost(best) ? range : best),
    null,
  );
}

/** The year of that day and its neighbours. */
export const yearsAround = (clock: TextClock, direction: Direction): number[] => {
  const reference = referenceOf(clock, direction);
  return reference === null ? [] : [-1, 0, 1].map((shift) => yearOf(reference) + shift);
};

/** "in July last year" tells which of them. */
export const yearsMeant = (clock: TextClock, direction: Direction, shift: YearShift | undefined): number[] => {
  if (shift === undefined) return yearsAround(clock, direction);
  return clock.published === null ? [] : [yearOf(clock.published) + shift];
};

/** "that October", "the following January": of the same days in several years, the one counted from another date; null where that has no one year. */
export function yearFromAnchor(
  inYear: (year: number) => DayRange | null,
  from: YearFrom,
  anchor: DayRange | null | undefined,
): DayRange | null {
  if (!anchor || yearOf(anchor.start) !== yearOf(anchor.end)) return null;
  const year = yearOf(anchor.start);
  const same = inYear(year);
  if (same === null || from === "same") return same;
  if (from === "onward") return same.end >= anchor.start ? same : null;
  if (from === "following") return same.start > anchor.end ? same : inYear(year + 1);
  return same.end < anchor.start ? same : inYear(year - 1);
}
