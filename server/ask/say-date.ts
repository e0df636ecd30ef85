/** Dates in words, as sharp as the source and no sharper. */
import type { DateSpan } from "#contract/date-span.ts";
import { addDays } from "../articles/calendar.ts";
import type { Period } from "./when.ts";

const months = "January February March April May June July August September October November December".split(" ");

/** `April 2024`, of any of its days. */
export const sayMonth = (iso: string): string => `${months[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(0, 4))}`;

/** `19 April 2024`. */
export const sayDay = (iso: string): string => `${Number(iso.slice(8))} ${sayMonth(iso)}`;

/** What two have in common is said once: `8`, `12 March 2023`; `28 February`, `3 March 2023`; `March`, `May 2024`. */
const ends = (start: string, end: string, say: (iso: string) => string): [string, string] => {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const year = ` ${Number(start.slice(0, 4))}`;
  const first = say(start);
  if (say === sayDay && start.slice(0, 7) === end.slice(0, 7)) return [String(Number(start.slice(8))), sayDay(end)];
  return [sameYear && first.endsWith(year) ? first.slice(0, -year.length) : first, say(end)];
};

const sayYear = (iso: string): string => String(Number(iso.slice(0, 4)));

/** Years and months are said as such where the bounds are whole ones. */
const unitOf = (start: string, end: string): ((iso: string) => string) => {
  if (!start.endsWith("-01") || !addDays(end, 1).endsWith("-01")) return sayDay;
  return start.slice(5, 7) === "01" && end.slice(5, 7) === "12" ? sayYear : sayMonth;
};

/** `["on", "8 March 2023"]`, `["in", "April 2024"]`, `["between", "March and May 2024"]`: whether all of the time or some day of it, bounds do not say. */
export const sayBounds = (start: string, end: string): ["on" | "in" | "between", string] => {
  const say = unitOf(start, end);
  if (say(start) === say(end)) return [say === sayDay ? "on" : "in", say(end)];
  const [first, last] = ends(start, end, say);
  return ["between", `${first} and ${last}`];
};

const sayRange = (start: string, end: string): string => {
  const [first, last] = ends(start, end, sayDay);
  return start === end ? last : `${first}${/\D/.test(first) ? " to " : "–"}${last}`;
};

/** The one quarter of a year that the bounds are: `the second quarter of 2024`; null where they are none. */
export const sayQuarter = (start: string, end: string): string | null => {
  const [first, last] = [start, end].map((iso) => Math.floor((Number(iso.slice(5, 7)) - 1) / 3)) as [number, number];
  if (first !== last || start.slice(0, 4) !== end.slice(0, 4)) return null;
  return `the ${["first", "second", "third", "fourth"][first]} quarter of ${sayYear(start)}`;
};

/** `on 19 April 2024`, `in February 2024`, `at a time that is not told (“next week”)`: to follow a verb. */
export const sayDate = ({ start, end, precision, text }: DateSpan): string => {
  if (start === null || end === null) return `at a time that is not told${text === null ? "" : ` (“${text}”)`}`;
  if (precision === "week") return `in the week of ${sayRange(start, end)}`;
  const quarter = precision === "quarter" ? sayQuarter(start, end) : null;
  return quarter === null ? sayBounds(start, end).join(" ") : `in ${quarter}`;
};

const sayPeriod = ({ from, to }: Period): string => {
  if (from === null && to === null) return "at any time";
  if (to === null) return `from ${sayDay(from ?? "")} on`;
  if (from === null) return `up to ${sayDay(to)}`;
  return sayBounds(from, to).join(" ");
};

/** The periods of a question in words; empty where it names none. */
export const sayPeriods = (periods: Period[]): string => {
  const said = periods.slice(0, 4).map(sayPeriod).join(" or ");
  return periods.length > 4 ? `${said} or ${periods.length - 4} more such times` : said;
};
