/** What the words of a date say, before they are set against a publication date. */
import type { Span } from "#contract/extraction.ts";
import type { Cues } from "../cues.ts";

/** A day as written; `year` null where the text gives none. */
export type WrittenDay = { year: number | null; month: number; day: number };

export type Unit = "day" | "week" | "month" | "year";

/** -1 past, 1 future, 0 neither said. */
export type Direction = -1 | 0 | 1;

export type Which = "last" | "next" | "this";

/** "in July last year": -1, counted from the year of writing. */
export type YearShift = -1 | 0 | 1;

/**
 * The year is counted from the date told before: "in May of that year" is same, "that October" onward (the same year, not before that
 * date), "the following January" following, "in May of the previous year" previous.
 */
export type YearFrom = "same" | "onward" | "following" | "previous";

export type DateMeaning =
  /** A day or a run of days; `weekday` where one stands beside it, to be checked. */
  | {
      kind: "days";
      from: WrittenDay;
      to: WrittenDay;
      weekday: number | null;
      yearShift?: YearShift;
      yearFrom?: YearFrom;
    }
  | {
      kind: "months";
      from: { year: number | null; month: number };
      to: { year: number | null; month: number };
      yearShift?: YearShift;
      yearFrom?: YearFrom;
    }
  /** "on the 4th", "on Thursday, 27th", "the 25th of next month": a day of a month that is not named. */
  | { kind: "day-of-month"; day: number; weekday: number | null; shift: -1 | 0 | 1 | null }
  | { kind: "quarter"; year: number | null; quarter: number }
  | { kind: "years"; from: number; to: number }
  /** "on Friday", "last Monday", "from Monday to Wednesday"; `week` where it is told: "Tuesday last week" is -1. */
  | { kind: "weekdays"; from: number; to: number; which: Which | null; week?: -1 | 0 | 1 }
  /** Saturday and Sunday. */
  | { kind: "weekend"; which: "last" | "this" | null }
  /** So many days from Easter Sunday. */
  | { kind: "easter"; days: number; year: number | null }
  /** Days counted from the day of writing: yesterday is -1, overnight -1..0. */
  | { kind: "near"; from: number; to: number }
  /** This, last, next week/month/year: 0, -1, 1; `part` where only the time before or after the day of writing is meant. */
  | { kind: "period"; unit: "week" | "month" | "year"; shift: number; part: "earlier" | "later" | null }
  /** The week that holds a written day. */
  | { kind: "week-of"; day: WrittenDay }
  /** "two weeks ago", "in three days": from the day of writing. */
  | { kind: "distance"; count: number; unit: Unit; direction: -1 | 1 }
  /** "the day before", "two weeks after the coup": from another date of the text. `event`: the words after "after". */
  | { kind: "offset"; count: number; unit: Unit; direction: -1 | 1; event: string | null }
  /** "that year", "later the same month": the year or month of the date told before; `part` where only the rest of it is meant. */
  | { kind: "same-period"; unit: "month" | "year"; part: "earlier" | "later" | null }
  /** Words of time that fix nothing: "recently", "in the near future". Never a date, but kept. */
  | { kind: "vague"; direction: Direction };

export type DateExpression = Span & {
  /** `text.slice(start, end)`. */
  text: string;
  rule: string;
  meaning: DateMeaning;
};

/**
 * One form of writing a date. `pattern` is global and bounded (no nested or open-ended quantifiers), so that a scan is
 * linear; `read` gives null where the words only look like a date.
 */
export type DateRule = {
  name: string;
  /** Words of which every expression of this form holds one, in lower case; a figure counts as a word of one digit. */
  cues: Cues;
  pattern: RegExp;
  read(match: RegExpExecArray, text: string): DateMeaning | null;
};
