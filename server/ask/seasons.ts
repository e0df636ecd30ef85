/** Seasons of a year: `spring 2024`, `the summer of 2023`, `winter 2023-24`, `last autumn`. Not: "the winter of 2023" (which of two?), "in spring" (of which year?). */
import { daysInMonth, isoDay, yearOf } from "../articles/calendar.ts";
import type { Period } from "./moments.ts";

const firstMonth: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const warm = "(spring|summer|autumn|fall)";

/** The season that begins in a year, as the northern half of the earth has it. */
const seasonOf = (name: string, ofYear: number): Period => {
  const first = firstMonth[name] ?? 3;
  const [lastYear, last] = first === 12 ? [ofYear + 1, 2] : [ofYear, first + 2];
  return { from: isoDay(ofYear, first, 1), to: isoDay(lastYear, last, daysInMonth(lastYear, last)) };
};

/** The latest of these seasons that has begun by the day. */
const begunBy = (name: string, today: string): number => {
  const ofYear = yearOf(today);
  return (seasonOf(name, ofYear).from ?? "") <= today ? ofYear : ofYear - 1;
};

/** "Last spring" is over; "this spring" is that of the year, or the winter that is; "next spring" has not begun. */
const relative = (which: string, name: string, today: string): Period => {
  const begun = begunBy(name, today);
  const running = (seasonOf(name, begun).to ?? "") >= today;
  if (/next|coming/.test(which)) return seasonOf(name, begun + 1);
  if (/this|current/.test(which)) return seasonOf(name, name === "winter" || running ? begun : yearOf(today));
  return seasonOf(name, running ? begun - 1 : begun);
};

export const seasonRules: { pattern: string; read: (groups: string[], today: string) => Period | null }[] = [
  {
    pattern: `(?:the )?${warm},? (?:of |in )?((?:1[5-9]|20)\\d{2})`,
    read: ([name = "", y]) => seasonOf(name, Number(y)),
  },
  {
    pattern: "(?:the )?winter (?:of )?((?:1[5-9]|20)\\d{2})[-/–](\\d{2}(?:\\d{2})?)",
    read: ([first, second]) =>
      (Number(first) + 1) % 100 === Number(second) % 100 ? seasonOf("winter", Number(first)) : null,
  },
  {
    pattern: "(?:the )?(last|past|previous|this|current|next|coming) (spring|summer|autumn|fall|winter)",
    read: ([which = "", name = ""], today) => relative(which, name, today),
  },
];

/** What has to be said beside a season; empty where the words name none. */
export const noteOnSeason = (words: string): string =>
  /\b(?:spring|summer|autumn|fall|winter)\b/i.test(words)
    ? `“${words}” was read as in the northern half of the earth, by whole months.`
    : "";
