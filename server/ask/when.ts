/** Finds when a question asks about: `in April 2024`, `last year`, `between 19 and 25 April 2024`, `since the first quarter of 2023`. */
import { addDays, isoDay, monthNumber, monthRange, yearOf } from "../articles/calendar.ts";
import { day, type Moment, momentAt, month, type Period, single, spanOf } from "./moments.ts";

export type { Period } from "./moments.ts";

export type When = {
  /** More than one where the question names no year and the graph knows several. Empty: no such day in any of the years. */
  periods: Period[];
  /** The words that said so. */
  text: string;
  start: number;
  end: number;
  /** The question names no year: it was taken from the question before, or from the years that the graph knows. */
  yearFrom: "question" | "before" | "graph";
};

/** What a question leaves open about time. */
export type Calendar = {
  /** The day on which the question is asked. */
  today: string;
  /** Years of the dated events in the graph, ascending. */
  years: number[];
  /** The year that the question before spoke of. */
  yearBefore: number | null;
};

/** Gives a moment without a year the years that it may mean. */
const inYears = (moment: Moment, years: number[]): Period[] => {
  if (moment.range) return [moment.range];
  const { month: ofMonth, first, last } = moment.recurring;
  return years.flatMap((ofYear) => {
    const from = isoDay(ofYear, ofMonth, first);
    const to = last === null ? monthRange(ofYear, ofMonth).end : isoDay(ofYear, ofMonth, last);
    return from === null || to === null ? [] : [{ from, to }];
  });
};

/** "After April 22" of any year ends with that year: what came in the years after is no more after it than before it. */
const withinYear = ({ from, to }: Period): Period => ({
  from: from ?? (to === null ? null : `${to.slice(0, 4)}-01-01`),
  to: to ?? (from === null ? null : `${from.slice(0, 4)}-12-31`),
});

type Edges = { open: RegExp; joint: RegExp | null; combine: (a: Period, b: Period) => Period; each?: true };
/** "In April or in June", "on 19 and 25 April", but not "between 19 and 25 April": each of the two, and not what lies between. */
const joinsTwo = /^ ?(?:or|and)\b/u;

const both = (a: Period, b: Period): Period => ({ from: a.from, to: b.to });
const edges: Edges[] = [
  { open: /between (?=[\p{L}\d])/uy, joint: / and /uy, combine: both },
  { open: /from (?=[\p{L}\d])/uy, joint: / (?:to|until|till|through|up to) /uy, combine: both },
  {
    open: /(?:(?:in|on|during|for|over) )?(?=[\p{L}\d])/uy,
    joint: / ?(?:-|–|—|to|until|through|(?:or|and)(?: (?:in|on|during))?) ?/uy,
    combine: both,
    each: true,
  },
  {
    open: /(?:(?:on|in) or after|not? (?:before|earlier than)) /uy,
    joint: null,
    combine: (a) => ({ from: a.from, to: null }),
  },
  {
    open: /(?:(?:on|in) or before|not? (?:after|later than)) /uy,
    joint: null,
    combine: (a) => ({ from: null, to: a.to }),
  },
  { open: /(?:since|from|as of|starting (?:in|from)) /uy, joint: null, combine: (a) => ({ from: a.from, to: null }) },
  { open: /after /uy, joint: null, combine: (a) => ({ from: a.to === null ? null : addDays(a.to, 1), to: null }) },
  {
    open: /(?:before|prior to|earlier than) /uy,
    joint: null,
    combine: (a) => ({ from: null, to: a.from === null ? null : addDays(a.from, -1) }),
  },
  { open: /(?:until|till|up to|up until|by|through) /uy, joint: null, combine: (a) => ({ from: null, to: a.to }) },
  {
    open: /(?:(?:in|on|during|for|of|within|over|at|throughout|dated) )?(?:all of )?/uy,
    joint: null,
    combine: (a) => a,
  },
];

// `19 to 25 April 2024`, `between April and May 2024`: the first part borrows what it lacks from the second.
const borrow = new RegExp(
  `(?:(between|from|in|on|during) )?(?:(?:the )?${day}|${month}(?: ${day})?|${day} (?:of )?${month}) ?((?:and|or)(?: (?:in|on|during))?|to|until|through|-|–|—) ?(?=[\\p{L}\\d])`,
  "uy",
);

const sharedEnd = (
  text: string,
  index: number,
  today: string,
): { a: Moment; b: Moment; end: number; each: boolean } | null => {
  borrow.lastIndex = index;
  const match = borrow.exec(text);
  if (!match) return null;
  const second = momentAt(text, index + match[0].length, today);
  if (!second?.range || second.range.from === null) return null;
  const [, opening, dayAlone, monthFirst, dayAfter, dayBefore, monthAfter, joint = ""] = match;
  const ofYear = yearOf(second.range.from);
  const named = monthFirst ?? monthAfter;
  const ofMonth = named ? monthNumber(named) : Number(second.range.from.slice(5, 7));
  const onDay = dayAlone ?? dayAfter ?? dayBefore;
  if (ofMonth === null || (dayAlone !== undefined && second.range.from !== second.range.to)) return null;
  const range =
    onDay === undefined ? spanOf(monthRange(ofYear, ofMonth)) : single(isoDay(ofYear, ofMonth, Number(onDay)));
  if (!range || (range.from ?? "") > (second.range.to ?? "")) return null;
  const length = match[0].length + second.length;
  const each = joinsTwo.test(joint) && opening !== "between";
  return { a: { range, recurring: null, length }, b: second, end: index + length, each };
};

type Found = { first: Moment; second: Moment | null; combine: Edges["combine"]; end: number; each: boolean };

const foundAt = (text: string, index: number, today: string): Found | null => {
  const shared = sharedEnd(text, index, today);
  if (shared) return { first: shared.a, second: shared.b, combine: both, end: shared.end, each: shared.each };
  for (const edge of edges) {
    edge.open.lastIndex = index;
    const open = edge.open.exec(text);
    if (!open) continue;
    const first = momentAt(text, index + open[0].length, today);
    if (!first) continue;
    const end = index + open[0].length + first.length;
    if (edge.joint === null) return { first, second: null, combine: edge.combine, end, each: false };
    edge.joint.lastIndex = end;
    const joint = edge.joint.exec(text);
    const second = joint ? momentAt(text, end + joint[0].length, today) : null;
    if (joint && second)
      return {
        first,
        second,
        combine: edge.combine,
        end: end + joint[0].length + second.length,
        each: edge.each === true && joinsTwo.test(joint[0]),
      };
  }
  return null;
};

// "may" and "march" are months only where something says so: a capital, a preposition before, a number beside.
const doubtfulMonth = (original: string, lower: string, start: number, end: number): boolean => {
  const words = lower.slice(start, end);
  if (!/^(?:the )?(may|march|mar|sep|dec)$/.test(words.trim())) return false;
  return !/^(May|March|Mar|Sep|Dec)/.test(original.slice(start, end)) || start === 0;
};

/**
 * Finds the (one) time that a question speaks of. Null where it names none. Ranges are days, both ends included.
 * A question that holds a second time is not understood: its words stay behind for the interpreter to find.
 */
export const findWhen = (question: string, calendar: Calendar): When | null => {
  const lower = question.toLowerCase().replace(/\s/g, " ");
  // Lower-casing may change lengths for a few letters; offsets would then lie.
  if (lower.length !== question.length) return null;
  for (const start of wordStarts(lower)) {
    const found = foundAt(lower, start, calendar.today);
    if (!found || doubtfulMonth(question, lower, start, found.end)) continue;
    const open = found.first.range === null || (found.second !== null && found.second.range === null);
    const years = calendar.yearBefore === null ? calendar.years : [calendar.yearBefore];
    const firsts = inYears(found.first, years);
    const seconds = found.second ? inYears(found.second, years) : firsts;
    const periods =
      found.each && found.second
        ? [...firsts, ...seconds]
        : firsts.flatMap((first, at) => {
            const second = seconds[found.first.range && seconds.length > 1 ? seconds.length - 1 : at] ?? seconds[0];
            const range = second ? found.combine(first, second) : null;
            return range ? [open && calendar.yearBefore === null ? withinYear(range) : range] : [];
          });
    const text = question.slice(start, found.end).trim();
    return {
      periods: periods.filter((period) => period.from === null || period.to === null || period.from <= period.to),
      text,
      start,
      end: found.end,
      yearFrom: !open ? "question" : calendar.yearBefore === null ? "graph" : "before",
    };
  }
  return null;
};

function* wordStarts(text: string): Generator<number> {
  for (const match of text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) yield match.index;
}
