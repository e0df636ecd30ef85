/** One moment as a question writes it: a day, a month, a quarter, a year, or one told from today. */
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
import { seasonRules } from "./seasons.ts";

/** First and last day, both included; null: open. */
export type Period = { from: string | null; to: string | null };

/** A month or a day of every year, where the question names none. */
type Recurring = { month: number; first: number; last: number | null };

export type Moment =
  | { range: Period; recurring: null; length: number }
  | { range: null; recurring: Recurring; length: number };

export const month =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
const weekday = "(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?";
export const day = "(\\d{1,2})(?:st|nd|rd|th)?";
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

export const spanOf = (range: { start: string; end: string }): Period => ({ from: range.start, to: range.end });
export const single = (iso: string | null): Period | null => (iso === null ? null : { from: iso, to: iso });

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

const parts: Record<string, string> = { beginning: "early", start: "early", middle: "mid", end: "late" };

/** Weeks of seven days from the first on; the last is the last seven days. */
const weekInMonth = (which: string, ofMonth: number, ofYear: number): { first: number; last: number } => {
  const days = daysInMonth(ofYear, ofMonth);
  if (/last|final/.test(which)) return { first: days - 6, last: days };
  const number = ordinals[which] ?? 1;
  return { first: 7 * number - 6, last: 7 * number };
};

type Reading = Period | Recurring | null;
type MomentRule = { pattern: string; read: (groups: string[], today: string) => Reading };

/** The forms of one moment, the sharper before the vaguer. Not taken: 04/05/2024 (two readings), bare weekdays (which one?). */
const momentRules: MomentRule[] = [
  ...seasonRules,
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
    pattern: `(?:the )?${weekday}${month} (?:the )?${day},? ${year}`,
    read: ([m = "", d, y]) => single(isoDay(Number(y), monthNumber(m) ?? 0, Number(d))),
  },
  {
    pattern: `${weekday}(?:the )?${day} (?:of )?${month}`,
    read: ([d, m = ""]) => recurring(monthNumber(m), Number(d)),
  },
  {
    pattern: `(?:the )?${weekday}${month} (?:the )?${day}(?!\\d)`,
    read: ([m = "", d]) => recurring(monthNumber(m), Number(d)),
  },
  {
    pattern: `(?:the )?(first|second|third|fourth|last|final|1st|2nd|3rd|4th) week (?:of|in) ${month},? (?:of )?${year}`,
    read: ([which = "", m = "", y]) => {
      const ofMonth = monthNumber(m) ?? 1;
      const { first, last } = weekInMonth(which, ofMonth, Number(y));
      return { from: isoDay(Number(y), ofMonth, first), to: isoDay(Number(y), ofMonth, last) };
    },
  },
  {
    pattern: `(?:the )?(first|second|third|fourth|last|final|1st|2nd|3rd|4th) week (?:of|in) ${month}`,
    // Of any year: what is the last week does not hang on a leap day, since an event in it is no vaguer than a day.
    read: ([which = "", m = ""]) => {
      const ofMonth = monthNumber(m) ?? 1;
      const { first, last } = weekInMonth(which, ofMonth, 2023);
      return { month: ofMonth, first, last: /last|final/.test(which) ? null : last };
    },
  },
  {
    pattern: `(?:the )?(first|last) day (?:of|in) ${month},? (?:of )?${year}`,
    read: ([which = "", m = "", y]) => {
      const { start, end } = monthRange(Number(y), monthNumber(m) ?? 1);
      return single(which === "first" ? start : end);
    },
  },
  {
    pattern: `(?:the )?(beginning|start|middle|end) of ${month},? (?:of )?${year}`,
    read: ([part = "", m = "", y]) => third(parts[part] ?? "mid", monthRange(Number(y), monthNumber(m) ?? 1)),
  },
  {
    pattern: `(?:the )?(first|second) half of ${month},? (?:of )?${year}`,
    read: ([which = "", m = "", y]) => {
      const { start, end } = monthRange(Number(y), monthNumber(m) ?? 1);
      const middle = `${start.slice(0, 8)}15`;
      return which === "first" ? { from: start, to: middle } : { from: addDays(middle, 1), to: end };
    },
  },
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
  {
    pattern: `(?:the )?(beginning|start|middle|end) of ${year}`,
    read: ([part = "", y]) => third(parts[part] ?? "mid", yearRange(Number(y))),
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

export const momentAt = (text: string, index: number, today: string): Moment | null => {
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
