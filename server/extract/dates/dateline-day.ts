/**
 * The day that the dateline or the date line of an article tells, where it was put out again soon after: "today" is that day, and not the day
 * of the reprint. "EXAMPLETON, March 12 (Agency) – …", published on March 13; a release of "12 March 2024", published on the 14th.
 * Not: a day long before the publication or after it, which is of something else.
 */

import { addDays, isoDay, monthNumber, monthPattern, yearOf } from "../../articles/calendar.ts";
import { inferPublished } from "../../articles/published.ts";
import { datelineEnd } from "../dateline.ts";

const day = "(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)";
const dayAndMonth = [`(?<month>${monthPattern})\\s${day}`, `${day}\\s(?<month>${monthPattern})`].map(
  (written) => new RegExp(`\\b${written}`, "u"),
);

/** Lines at the head among which a dateline is looked for. */
const head = 8;
const mostBefore = 3;

/** The day of a dateline that names no year: the one in the year of publication. */
function dayWithoutYear(text: string, published: string): string | null {
  for (const line of text.split("\n", head)) {
    const lead = line.slice(0, datelineEnd(line, 0, line.length));
    for (const written of lead === "" ? [] : dayAndMonth) {
      const part = written.exec(lead)?.groups;
      const month = monthNumber(part?.month ?? "");
      if (month !== null) return isoDay(yearOf(published), month, Number(part?.day));
    }
  }
  return null;
}

/** Null where the text tells none, or none that is one to three days before `published`. */
export function datelineDay(text: string, published: string): string | null {
  const { publishedAt, publishedPrecision, publishedBasis } = inferPublished(text);
  const stated = publishedPrecision === "day" && publishedBasis.startsWith("stated") ? publishedAt : null;
  const told = stated ?? dayWithoutYear(text, published);
  return told !== null && told < published && told >= addDays(published, -mostBefore) ? told : null;
}
