/** A date for a terminal: days, months and years as sharp as they are known, never sharper. */
import type { DateSpan } from "#contract/date-span.ts";

const months = "January February March April May June July August September October November December".split(" ");

export function dateInWords({ start, end, precision, text }: DateSpan): string {
  if (!start || !end) return text ? `“${text}”, day not known` : "day not known";
  const [year, month, day] = start.split("-").map(Number);
  const monthName = months[(month ?? 1) - 1];
  switch (precision) {
    case "year":
      return String(year);
    case "quarter":
      return `quarter ${Math.ceil((month ?? 1) / 3)} of ${year}`;
    case "month":
      return `${monthName} ${year}`;
    case "week":
      return `week of ${day} ${monthName} ${year}`;
    default:
      return start === end ? `${day} ${monthName} ${year}` : `${start} to ${end}`;
  }
}
