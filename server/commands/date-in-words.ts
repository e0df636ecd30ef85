/** A date for a terminal: days, months and years as sharp as they are known, never sharper. */
import type { DateSpan } from "#contract/date-span.ts";
import { sayBounds, sayDay, sayQuarter } from "../ask/say-date.ts";

export function dateInWords({ start, end, precision, text }: DateSpan): string {
  if (!start || !end) return text ? `“${text}”, day not known` : "day not known";
  if (precision === "week") return `week of ${sayDay(start)}`;
  const quarter = precision === "quarter" ? sayQuarter(start, end) : null;
  if (quarter !== null) return quarter;
  const [link, words] = sayBounds(start, end);
  return link === "between" ? `${link} ${words}` : words;
}
