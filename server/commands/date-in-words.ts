/** A date for a terminal: days, months and years as sharp as they are known, never sharper. */
import type { DateSpan } from "#contract/date-span.ts";
import { sayDay, sayMonth } from "../ask/say-date.ts";

export function dateInWords({ start, end, precision, text }: DateSpan): string {
  if (!start || !end) return text ? `“${text}”, day not known` : "day not known";
  switch (precision) {
    case "year":
      return String(Number(start.slice(0, 4)));
    case "quarter":
      return `quarter ${Math.ceil(Number(start.slice(5, 7)) / 3)} of ${Number(start.slice(0, 4))}`;
    case "month":
      return sayMonth(start);
    case "week":
      return `week of ${sayDay(start)}`;
    default:
      return start === end ? sayDay(start) : `${start} to ${end}`;
  }
}
