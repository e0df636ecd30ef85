/** A publication date as metadata state it: ISO days and times, months, years, and the usual ways of writing a day out. */
import { isoDay, monthNumber } from "./calendar.ts";

export type StatedDate = { day: string; precision: "day" | "month" | "year" };

const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{2,6}Z?)?$/;
/** 19 April 2024 · Fri, 19 Apr 2024 10:28:00 GMT */
const dayFirst = /^(?:[A-Za-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+)\.?,?\s+(\d{4})\b/;
/** April 19, 2024 · Friday, April 19, 2024 10:28 */
const monthFirst = /^(?:[A-Za-z]+day,?\s+)?([A-Za-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/;
/** April 2024 */
const monthAlone = /^([A-Za-z]+)\.?,?\s+(\d{4})$/;

/**
 * Reads a stated date; the day is the one written, whatever the time zone beside it.
 * A month or a year is given by its first day with the precision that says so. `null`: not a date, or one that can be read in
 * two ways (04/05/2024).
 */
export function readStatedDate(written: string): StatedDate | null {
  const text = written.trim();
  const digits = iso.exec(text) ?? compact.exec(text);
  if (digits) return dated(digits[1], digits[2], digits[3]);
  const byDay = dayFirst.exec(text);
  if (byDay) return dated(byDay[3], monthOf(byDay[2]), byDay[1]);
  const byMonth = monthFirst.exec(text);
  if (byMonth) return dated(byMonth[3], monthOf(byMonth[1]), byMonth[2]);
  const alone = monthAlone.exec(text);
  return alone ? dated(alone[2], monthOf(alone[1]), undefined) : null;
}

/** 13 for a word that is no month, so that no day comes of it. */
function monthOf(word: string | undefined): string {
  return String(monthNumber(word ?? "") ?? 13);
}

function dated(year: string | undefined, month: string | undefined, day: string | undefined): StatedDate | null {
  const first = isoDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (!first) return null;
  return { day: first, precision: day ? "day" : month ? "month" : "year" };
}
