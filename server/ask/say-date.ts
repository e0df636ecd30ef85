/** Dates in words, as sharp as the source and no sharper. */
import type { DateSpan } from "#contract/date-span.ts";
import type { Period } from "./when.ts";

const months = "January February March April May June July August September October November December".split(" ");

/** `April 2024`, of any of its days. */
export const sayMonth = (iso: string): string => `${months[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(0, 4))}`;

/** `19 April 2024`. */
export const sayDay = (iso: string): string => `${Number(iso.slice(8))} ${sayMonth(iso)}`;

const sayRange = (start: string, end: string): string => {
  if (start === end) return sayDay(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${sayDay(end)}`;
  return `${sayDay(start)} to ${sayDay(end)}`;
};

/** `on 19 April 2024`, `in February 2024`, `on a day that is not told (“next week”)`: to follow a verb. */
export const sayDate = ({ start, end, precision, text }: DateSpan): string => {
  if (start === null || end === null) return `at a time that is not told${text === null ? "" : ` (“${text}”)`}`;
  const year = Number(start.slice(0, 4));
  if (precision === "day") return start === end ? `on ${sayDay(start)}` : `between ${sayDay(start)} and ${sayDay(end)}`;
  if (precision === "week") return `in the week of ${sayRange(start, end)}`;
  if (precision === "month" && start.slice(0, 7) === end.slice(0, 7)) return `in ${sayMonth(start)}`;
  if (precision === "quarter" && start.slice(0, 4) === end.slice(0, 4))
    return `in the ${["first", "second", "third", "fourth"][Math.floor((Number(start.slice(5, 7)) - 1) / 3)]} quarter of ${year}`;
  if (precision === "year" && start.slice(0, 4) === end.slice(0, 4)) return `in ${year}`;
  return `between ${sayDay(start)} and ${sayDay(end)}`;
};

const sayPeriod = ({ from, to }: Period): string => {
  if (from === null && to === null) return "at any time";
  if (to === null) return `from ${sayDay(from ?? "")} on`;
  if (from === null) return `up to ${sayDay(to)}`;
  if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return `in ${Number(from.slice(0, 4))}`;
  return from === to ? `on ${sayDay(from)}` : `between ${sayDay(from)} and ${sayDay(to)}`;
};

/** The periods of a question in words; empty where it names none. */
export const sayPeriods = (periods: Period[]): string => {
  const said = periods.slice(0, 4).map(sayPeriod).join(" or ");
  return periods.length > 4 ? `${said} or ${periods.length - 4} more such times` : said;
};
