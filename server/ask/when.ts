/** Finds when a question asks about: `in April 2024`, `last year`, `between 19 and 25 April 2024`, `since the first quarter of 2023`. */
import {
  addDays,
  daysInMonth,
  isoDay,
  monthNumber,
  monthRange,
  shiftMonth,
  weekRange,
  yearOf,
  yearRange,
} from "../articles/calendar.ts";

/** First and last day, both included; null: open. */
export type Period = { from: string | null; to: string | null };

/** A month or a day of every year, where the question names none. */
type Recurring = { month: number; first: number; last: number | null };

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

type Moment =
  | { range: Period; recurring: null; length: number }
  | { range: null; recurring: Recurring; length: number };

const month =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
const weekday = "(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?";
const day = "(\\d{1,2})(?:st|nd|rd|th)?";
const year = "((?:1[5-9]|20)\\d{2})";
const unit = "(day|week|month|quarter|year|decade)";
const small: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const count = "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|few)";
const ordinals: Record<string, number> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: 4,
};

const toCount = (word: string): number | null =>
  word === "few" ? null : (small[word] ?? (/^an?$/.test(word) ? 1 : Number(word)));

const spanOf = (range: { start: string; end: string }): Period => ({ from: range.start, to: range.end });
const single = (iso: string | null): Period | null => (iso === null ? null : { from: iso, to: iso });

const unitRange = (name: string, today: string, shift: number): Period | null => {
  const thisYear = yearOf(today);
  const thisMonth = Number(today.slice(5, 7));
  if (name === "day") return single(addDays(today, shift));
  if (name === "week") return spanOf(weekRange(today, shift));
  if (name === "year") return spanOf(yearRange(thisYear + shift));
  if (name === "month") {
    const moved = shiftMonth(thisYear, thisMonth, shift);
    return spanOf(monthRange(moved.year, moved.month));
  }
  if (name === "quarter") return quarter(thisYear, Math.ceil(thisMonth / 3) + shift);
  return null;
};

/** Quarter `number` of a year; 0 and 5 run over into the years beside it. */
const quarter = (ofYear: number, number: number): Period => {
  const first = shiftMonth(ofYear, 1, (number - 1) * 3);
  const last = shiftMonth(first.year, first.month, 2);
  return { from: monthRange(first.year, first.month).start, to: monthRange(last.year, last.month).end };
};

/** The first, middle or last third of a month or year. */
const third = (part: string, range: { start: string; end: string }): Period => {
  const inMonth = range.start.slice(0, 7) === range.end.slice(0, 7);
  const prefix = inMonth ? range.start.slice(0, 8) : range.start.slice(0, 5);
  if (inMonth) {
    if (part === "early") return { from: range.start, to: `${prefix}10` };
    return part === "mid" ? { from: `${prefix}11`, to: `${prefix}20` } : { from: `${prefix}21`, to: range.end };
  }
  if (part === "early") return { from: range.start, to: `${prefix}04-30` };
  return part === "mid" ? { from: `${prefix}05-01`, to: `${prefix}08-31` } : { from: `${prefix}09-01`, to: range.end };
};

type Reading = Period | Recurring | null;
type MomentRule = { pattern: string; read: (groups: string[], today: string) => Reading };

/** The forms of one moment, the sharper before the vaguer. Not taken: 04/05/2024 (two readings), bare weekdays (which one?), seasons. */
const momentRules: MomentRule[] = [
  { pattern: "(\\d{4})-(\\d{2})-(\\d{2})", read: ([y, m, d]) => single(isoDay(Number(y), Number(m), Number(d))) },
  {
    pattern: "(\\d{1,2})[./](\\d{1,2})[./](\\d{4})",
    read: ([a = "", b = "", y]) => {
      const [left, right] = [Number(a), Number(b)];
      if (left > 12) return single(isoDay(Number(y), right, left));
      return right > 12 || left === right ? single(isoDay(Number(y), left, right)) : null;
    },
  },
  {
    pattern: `(?:the )?week (?:of|beginning|starting) ${weekday}(?:the )?${day} (?:of )?${month},? ${year}`,
    read: ([d, m = "", y]) => weekOf(Number(y), monthNumber(m), Number(d)),
  },
  {
    pattern: `(?:the )?week (?:of|beginning|starting) ${weekday}${month} (?:the )?${day},? ${year}`,
    read: ([m = "", d, y]) => weekOf(Number(y), monthNumber(m), Number(d)),
  },
  {
    pattern: `${weekday}(?:the )?${day} (?:of )?${month},? ${year}`,
    read: ([d, m = "", y]) => single(isoDay(Number(y), monthNumber(m) ?? 0, Number(d))),
  },
  {
    pattern: `${weekday}${month} (?:the )?${day},? ${year}`,
    read: ([m = "", d, y]) => single(isoDay(Number(y), monthNumber(m) ?? 0, Number(d))),
  },
  {
    pattern: `${weekday}(?:the )?${day} (?:of )?${month}`,
    read: ([d, m = ""]) => recurring(monthNumber(m), Number(d)),
  },
  { pattern: `${weekday}${month} (?:the )?${day}(?!\\d)`, read: ([m = "", d]) => recurring(monthNumber(m), Number(d)) },
  {
    pattern: `(?:the )?(?:month of )?(early|mid|late)[- ]${month},? (?:of )?${year}`,
    read: ([part = "", m = "", y]) => third(part, monthRange(Number(y), monthNumber(m) ?? 1)),
  },
  {
    pattern: `(?:the )?(?:month of )?${month},? (?:of )?${year}`,
    read: ([m = "", y]) => spanOf(monthRange(Number(y), monthNumber(m) ?? 1)),
  },
  {
    pattern: `${month} (last|this|next) year`,
    read: ([m = "", which = ""], today) => spanOf(monthRange(yearOf(today) + shiftOf(which), monthNumber(m) ?? 1)),
  },
  {
    pattern: "(\\d{4})-(\\d{2})",
    read: ([y, m]) => (Number(m) >= 1 && Number(m) <= 12 ? spanOf(monthRange(Number(y), Number(m))) : null),
  },
  {
    pattern: `(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter (?:of )?${year}`,
    read: ([which = "", y]) => quarter(Number(y), ordinals[which] ?? 1),
  },
  { pattern: `q([1-4]) (?:of )?${year}`, read: ([which, y]) => quarter(Number(y), Number(which)) },
  {
    pattern: `(?:the )?(first|second) half of ${year}`,
    read: ([which, y]) =>
      which === "first" ? { from: `${y}-01-01`, to: `${y}-06-30` } : { from: `${y}-07-01`, to: `${y}-12-31` },
  },
  { pattern: `(early|mid|late)[- ](?:in )?${year}`, read: ([part = "", y]) => third(part, yearRange(Number(y))) },
  { pattern: `(?:the )?(\\d{3})0s`, read: ([decade]) => ({ from: `${decade}0-01-01`, to: `${decade}9-12-31` }) },
  { pattern: `(?:the year )?(?<![-/.\\d])${year}(?![-/.]\\d)`, read: ([y]) => spanOf(yearRange(Number(y))) },
  { pattern: `(?:the )?(?:month of )?${month}`, read: ([m = ""]) => recurring(monthNumber(m), null) },
  { pattern: "the day before yesterday", read: (_, today) => single(addDays(today, -2)) },
  {
    pattern: "(today|yesterday|tomorrow)",
    read: ([which], today) => single(addDays(today, which === "today" ? 0 : which === "tomorrow" ? 1 : -1)),
  },
  {
    pattern: `(?:the )?(last|past|previous|coming|next) ${count} ${unit}s?`,
    read: ([side = "", n = "", name = ""], today) => run(side, toCount(n), name, today),
  },
  {
    pattern: `(?:the )?(last|past|previous|this|current|next|coming) ${unit}`,
    read: ([which = "", name = ""], today) => unitRange(name, today, shiftOf(which)),
  },
  { pattern: `${count} ${unit}s? ago`, read: ([n = "", name = ""], today) => ago(toCount(n), name, today) },
];

const shiftOf = (which: string): number => (/last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0);

const recurring = (ofMonth: number | null, onDay: number | null): Recurring | null =>
  ofMonth === null || (onDay !== null && (onDay < 1 || onDay > 31))
    ? null
    : { month: ofMonth, first: onDay ?? 1, last: onDay };

function weekOf(ofYear: number, ofMonth: number | null, onDay: number): Period | null {
  const iso = isoDay(ofYear, ofMonth ?? 0, onDay);
  return iso === null ? null : spanOf(weekRange(iso));
}

/** `the last three months`: up to today, counted back by whole units. */
const run = (side: string, n: number | null, name: string, today: string): Period | null => {
  if (n === null || name === "decade") return null;
  const back = /last|past|previous/.test(side);
  const edge = moveDay(today, name, back ? -n : n);
  return back ? { from: edge, to: today } : { from: today, to: edge };
};

/** `three weeks ago`: that day for days; that week, month or year for the rest. */
const ago = (n: number | null, name: string, today: string): Period | null =>
  n === null ? null : unitRange(name, today, -n);

const moveDay = (iso: string, name: string, n: number): string => {
  if (name === "day") return addDays(iso, n);
  if (name === "week") return addDays(iso, 7 * n);
  const months = name === "year" ? 12 * n : name === "quarter" ? 3 * n : n;
  const moved = shiftMonth(yearOf(iso), Number(iso.slice(5, 7)), months);
  const last = daysInMonth(moved.year, moved.month);
  return isoDay(moved.year, moved.month, Math.min(Number(iso.slice(8)), last)) ?? iso;
};

const compiled = momentRules.map((rule) => ({
  pattern: new RegExp(`${rule.pattern}(?![\\p{L}\\d])`, "uy"),
  read: rule.read,
}));

const momentAt = (text: string, index: number, today: string): Moment | null => {
  for (const rule of compiled) {
    rule.pattern.lastIndex = index;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const reading = rule.read(match.slice(1), today);
    if (reading === null) continue;
    return "month" in reading
      ? { range: null, recurring: reading, length: match[0].length }
      : { range: reading, recurring: null, length: match[0].length };
  }
  return null;
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

type Edges = { open: RegExp; joint: RegExp | null; combine: (a: Period, b: Period) => Period };

const both = (a: Period, b: Period): Period => ({ from: a.from, to: b.to });
const edges: Edges[] = [
  { open: /between (?=[\p{L}\d])/uy, joint: / and /uy, combine: both },
  { open: /from (?=[\p{L}\d])/uy, joint: / (?:to|until|till|through|up to) /uy, combine: both },
  {
    open: /(?:(?:in|during|for|over) )?(?=[\p{L}\d])/uy,
    joint: / ?(?:-|–|—|to|until|through|or|and) ?/uy,
    combine: both,
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
  `(?:(between|from|in|during) )?(?:(?:the )?${day}|${month}(?: ${day})?|${day} (?:of )?${month}) ?(and|to|until|through|or|-|–|—) ?(?=[\\p{L}\\d])`,
  "uy",
);

const sharedEnd = (text: string, index: number, today: string): { a: Moment; b: Moment; end: number } | null => {
  borrow.lastIndex = index;
  const match = borrow.exec(text);
  if (!match) return null;
  const second = momentAt(text, index + match[0].length, today);
  if (!second?.range || second.range.from === null) return null;
  const [, , dayAlone, monthFirst, dayAfter, dayBefore, monthAfter] = match;
  const ofYear = yearOf(second.range.from);
  const named = monthFirst ?? monthAfter;
  const ofMonth = named ? monthNumber(named) : Number(second.range.from.slice(5, 7));
  const onDay = dayAlone ?? dayAfter ?? dayBefore;
  if (ofMonth === null || (dayAlone !== undefined && second.range.from !== second.range.to)) return null;
  const range =
    onDay === undefined ? spanOf(monthRange(ofYear, ofMonth)) : single(isoDay(ofYear, ofMonth, Number(onDay)));
  if (!range || (range.from ?? "") > (second.range.to ?? "")) return null;
  const length = match[0].length + second.length;
  return { a: { range, recurring: null, length }, b: second, end: index + length };
};

type Found = { first: Moment; second: Moment | null; combine: Edges["combine"]; end: number; joinedByOr: boolean };

const foundAt = (text: string, index: number, today: string): Found | null => {
  const shared = sharedEnd(text, index, today);
  if (shared) return { first: shared.a, second: shared.b, combine: both, end: shared.end, joinedByOr: false };
  for (const edge of edges) {
    edge.open.lastIndex = index;
    const open = edge.open.exec(text);
    if (!open) continue;
    const first = momentAt(text, index + open[0].length, today);
    if (!first) continue;
    const end = index + open[0].length + first.length;
    if (edge.joint === null) return { first, second: null, combine: edge.combine, end, joinedByOr: false };
    edge.joint.lastIndex = end;
    const joint = edge.joint.exec(text);
    const second = joint ? momentAt(text, end + joint[0].length, today) : null;
    if (joint && second)
      return {
        first,
        second,
        combine: edge.combine,
        end: end + joint[0].length + second.length,
        joinedByOr: /or/.test(joint[0]),
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
      found.joinedByOr && found.second
        ? [...firsts, ...seconds]
        : firsts.flatMap((first, at) => {
            const second = seconds[found.first.range && seconds.length > 1 ? seconds.length - 1 : at] ?? seconds[0];
            return second ? [found.combine(first, second)] : [];
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
