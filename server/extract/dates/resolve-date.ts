/** A time expression set against the day of writing, and against other dates of the text, becomes a span of days. */

import type { DateSpan } from "#contract/date-span.ts";
import {
  addDays,
  type DayRange,
  isoDay,
  monthOf,
  monthRange,
  shiftMonth,
  weekdayOf,
  weekRange,
  yearOf,
  yearRange,
} from "../../articles/calendar.ts";
import type { DateExpression, DateMeaning, Direction, WrittenDay } from "./date-expression.ts";
import { easterSunday } from "./easter.ts";
import type { TextClock } from "./text-clock.ts";
import { nearestYear, yearFromAnchor, yearsAround, yearsMeant } from "./year-meant.ts";

export type DateContext = {
  clock: TextClock;
  /** Where the sentence's tense points. */
  direction: Direction;
  /** The date of what "the day before" and "two weeks after the coup" count from; null where it is not known. */
  anchor?: DayRange | null;
};

const spanOf = (
  { start, end }: DayRange,
  precision: DateSpan["precision"],
  text: string,
  basis: DateSpan["basis"],
): DateSpan => ({
  start,
  end,
  precision,
  text,
  basis,
});

const wordsOnly = (text: string): DateSpan => ({
  start: null,
  end: null,
  precision: "unknown",
  text,
  basis: "unknown",
});

type Meaning<Kind extends DateMeaning["kind"]> = Extract<DateMeaning, { kind: Kind }>;
type Resolved = { range: DayRange; precision: DateSpan["precision"]; basis: "stated" | "resolved" } | null;

function dayRange(from: WrittenDay, to: WrittenDay, toYear: number): DayRange | null {
  const fromYear = from.year ?? (from.month > to.month ? toYear - 1 : toYear);
  const start = isoDay(fromYear, from.month, from.day);
  const end = isoDay(toYear, to.month, to.day);
  return start === null || end === null || end < start ? null : { start, end };
}

function resolveDays(meaning: Meaning<"days">, { clock, direction, anchor }: DateContext): Resolved {
  const { from, to, weekday } = meaning;
  // "Thursday and Friday, 23-24 August": the day of the week may be that of either end.
  const agrees = (range: DayRange) =>
    weekday === null || weekdayOf(range.start) === weekday || weekdayOf(range.end) === weekday;
  if (to.year !== null) {
    const range = dayRange(from, to, to.year);
    if (range === null) return null;
    if (agrees(range) || weekday === null) return { range, precision: "day", basis: "stated" };
    // Weekday and day contradict each other: both are possible, so neither is certain.
    const shift = ((weekday - weekdayOf(range.start) + 10) % 7) - 3;
    const other = addDays(range.start, shift);
    const spread =
      shift < 0 ? { start: other, end: range.end } : { start: range.start, end: addDays(range.end, shift) };
    return { range: spread, precision: "week", basis: "stated" };
  }
  if (meaning.yearFrom !== undefined) {
    const range = yearFromAnchor((year) => dayRange(from, to, year), meaning.yearFrom, anchor);
    return range === null || !agrees(range) ? null : { range, precision: "day", basis: "resolved" };
  }
  const years = yearsMeant(clock, direction, meaning.yearShift).map((year) => dayRange(from, to, year));
  const ranges = years.filter((range): range is DayRange => range !== null);
  const fitting = ranges.filter(agrees);
  const range = nearestYear(fitting, clock, direction);
  return range === null ? null : { range, precision: "day", basis: "resolved" };
}

function resolveMonths(meaning: Meaning<"months">, { clock, direction, anchor }: DateContext): Resolved {
  const { from, to } = meaning;
  const rangeIn = (year: number): DayRange => ({
    start: monthRange(from.year ?? (from.month > to.month ? year - 1 : year), from.month).start,
    end: monthRange(year, to.month).end,
  });
  if (to.year !== null) return { range: rangeIn(to.year), precision: "month", basis: "stated" };
  const range =
    meaning.yearFrom === undefined
      ? nearestYear(yearsMeant(clock, direction, meaning.yearShift).map(rangeIn), clock, direction)
      : yearFromAnchor(rangeIn, meaning.yearFrom, anchor);
  return range === null ? null : { range, precision: "month", basis: "resolved" };
}

/** The day `weekday` nearest to `published` on the side that direction and "last/next/this" ask for. */
function weekdayNear(
  weekday: number,
  which: Meaning<"weekdays">["which"],
  published: string,
  direction: Direction,
): string {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  // "Last Thursday", written on a Friday, is not yesterday.
  if (which === "last") return addDays(published, back <= 1 ? -7 - back : -back);
  if (which === "next") return addDays(published, ahead === 0 ? 7 : ahead);
  // "the talks planned for Wednesday were called off": where no tense tells, a day just past, else the coming one.
  const past = direction < 0 || (direction === 0 && back <= 2);
  return addDays(published, past ? -back : ahead);
}

function resolveWeekdays(meaning: Meaning<"weekdays">, { clock, direction }: DateContext): Resolved {
  if (clock.published === null) return null;
  const start =
    meaning.week === undefined
      ? weekdayNear(meaning.from, meaning.which, clock.published, direction)
      : addDays(weekRange(clock.published, meaning.week).start, meaning.from);
  const length = (meaning.to - meaning.from + 7) % 7;
  return { range: { start, end: addDays(start, length) }, precision: "day", basis: "resolved" };
}

/** The weekend at hand or the one before; on a Saturday what is told of it is of that day. */
function resolveWeekend(meaning: Meaning<"weekend">, { clock, direction }: DateContext): Resolved {
  const { published } = clock;
  if (published === null) return null;
  const current = addDays(weekRange(published).start, 5);
  const begun = current <= published;
  const ahead = direction > 0 || (direction === 0 && meaning.which === "this");
  const last = meaning.which === "last" || (!ahead && !begun);
  const start = last ? addDays(current, -7) : current;
  const sunday = addDays(start, 1);
  const end = !ahead && published < sunday ? published : sunday;
  return { range: { start: ahead && begun && !last ? published : start, end }, precision: "day", basis: "resolved" };
}

/** The nearest month with such a day on the side that the tense asks for, or the one that is told. */
function resolveDayOfMonth(meaning: Meaning<"day-of-month">, { clock, direction }: DateContext): Resolved {
  const { published } = clock;
  if (published === null) return null;
  const shifts = meaning.shift === null ? [-1, 0, 1] : [meaning.shift];
  const days = shifts.flatMap((shift) => {
    const month = shiftMonth(yearOf(published), monthOf(published), shift);
    return isoDay(month.year, month.month, meaning.day) ?? [];
  });
  const fitting = days
    .filter((day) => meaning.weekday === null || weekdayOf(day) === meaning.weekday)
    .map((day) => ({ start: day, end: day }));
  const sided = fitting.filter((day) => (direction > 0 ? day.start >= published : day.start <= published));
  const range = direction > 0 ? sided[0] : sided.at(-1);
  const only = meaning.shift === null ? (range ?? null) : (fitting[0] ?? null);
  return only === null ? null : { range: only, precision: "day", basis: "resolved" };
}

function resolveEaster(meaning: Meaning<"easter">, { clock, direction }: DateContext): Resolved {
  const years = meaning.year === null ? yearsAround(clock, direction) : [meaning.year];
  const ranges = years
    .map((year) => addDays(easterSunday(year), meaning.days))
    .map((day) => ({ start: day, end: day }));
  if (meaning.year !== null && ranges[0] !== undefined) return { range: ranges[0], precision: "day", basis: "stated" };
  const range = nearestYear(ranges, clock, direction);
  return range === null ? null : { range, precision: "day", basis: "resolved" };
}

function resolvePeriod(meaning: Meaning<"period">, { clock, direction }: DateContext): Resolved {
  const { published } = clock;
  if (published === null) return null;
  const moved = shiftMonth(yearOf(published), monthOf(published), meaning.shift);
  const whole =
    meaning.unit === "week"
      ? weekRange(published, meaning.shift)
      : meaning.unit === "month"
        ? monthRange(moved.year, moved.month)
        : yearRange(yearOf(published) + meaning.shift);
  const ahead = meaning.part === "later" || (meaning.part === null && direction > 0);
  const range =
    meaning.shift !== 0 ? whole : ahead ? { start: published, end: whole.end } : { start: whole.start, end: published };
  return { range, precision: meaning.unit, basis: "resolved" };
}

/** A day moved by so many weeks is known to the week, by months to the month, by years to the year. */
function moved(day: string, count: number, unit: "day" | "week" | "month" | "year", exact: boolean): Resolved {
  if (unit === "day") {
    const there = addDays(day, count);
    return { range: { start: there, end: there }, precision: "day", basis: "resolved" };
  }
  if (unit === "week") {
    const there = addDays(day, 7 * count);
    if (exact) return { range: { start: there, end: there }, precision: "day", basis: "resolved" };
    return { range: weekRange(there), precision: "week", basis: "resolved" };
  }
  const there = shiftMonth(yearOf(day), monthOf(day), unit === "month" ? count : 12 * count);
  if (there.year < 1000 || there.year > 9999) return null;
  const range = unit === "month" ? monthRange(there.year, there.month) : yearRange(there.year);
  return { range, precision: unit, basis: "resolved" };
}

/** "later that year": of the year or month that another date lies in; null where that date lies in no one of them. */
function resolveSamePeriod(meaning: Meaning<"same-period">, anchor: DayRange | null | undefined): Resolved {
  if (!anchor) return null;
  const rangeOf = (day: string): DayRange =>
    meaning.unit === "year" ? yearRange(yearOf(day)) : monthRange(yearOf(day), monthOf(day));
  const whole = rangeOf(anchor.start);
  if (anchor.end > whole.end) return null;
  const range =
    meaning.part === "later"
      ? { start: anchor.start, end: whole.end }
      : meaning.part === "earlier"
        ? { start: whole.start, end: anchor.end }
        : whole;
  return { range, precision: meaning.unit, basis: "resolved" };
}

function resolveWeekOf(meaning: Meaning<"week-of">, context: DateContext): Resolved {
  const one: Meaning<"days"> = { kind: "days", from: meaning.day, to: meaning.day, weekday: null };
  const day = resolveDays(one, context);
  if (day === null) return null;
  const week = weekRange(day.range.start);
  const { published } = context.clock;
  const cut = published !== null && context.direction <= 0 && published >= week.start && published < week.end;
  return { range: cut ? { start: week.start, end: published } : week, precision: "week", basis: day.basis };
}

function resolveMeaning(meaning: DateMeaning, context: DateContext): Resolved {
  const { clock, anchor } = context;
  switch (meaning.kind) {
    case "days":
      return resolveDays(meaning, context);
    case "months":
      return resolveMonths(meaning, context);
    case "quarter": {
      if (meaning.year === null) return null;
      const start = monthRange(meaning.year, meaning.quarter * 3 - 2).start;
      return {
        range: { start, end: monthRange(meaning.year, meaning.quarter * 3).end },
        precision: "quarter",
        basis: "stated",
      };
    }
    case "years":
      return {
        range: { start: yearRange(meaning.from).start, end: yearRange(meaning.to).end },
        precision: "year",
        basis: "stated",
      };
    case "weekdays":
      return resolveWeekdays(meaning, context);
    case "weekend":
      return resolveWeekend(meaning, context);
    case "day-of-month":
      return resolveDayOfMonth(meaning, context);
    case "easter":
      return resolveEaster(meaning, context);
    case "near":
      if (clock.published === null) return null;
      return {
        range: { start: addDays(clock.published, meaning.from), end: addDays(clock.published, meaning.to) },
        precision: meaning.to - meaning.from > 1 ? "week" : "day",
        basis: "resolved",
      };
    case "period":
      return resolvePeriod(meaning, context);
    case "week-of":
      return resolveWeekOf(meaning, context);
    case "distance":
      return clock.published === null
        ? null
        : moved(clock.published, meaning.direction * meaning.count, meaning.unit, false);
    case "offset": {
      if (!anchor) return null;
      const from = meaning.direction > 0 ? anchor.end : anchor.start;
      return anchor.start === anchor.end || meaning.unit !== "day"
        ? moved(from, meaning.direction * meaning.count, meaning.unit, false)
        : null;
    }
    case "same-period":
      return resolveSamePeriod(meaning, anchor);
    case "vague":
      return null;
  }
}

/**
 * Where the day cannot be known from the text and its day of writing, the words are kept and the date is unknown.
 * The result's `text` is the expression as written.
 */
export function resolveDate(expression: DateExpression, context: DateContext): DateSpan {
  const found = resolveMeaning(expression.meaning, context);
  return found === null
    ? wordsOnly(expression.text)
    : spanOf(found.range, found.precision, expression.text, found.basis);
}
