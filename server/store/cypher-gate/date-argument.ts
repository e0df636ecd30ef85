/** What date(…) and datetime(…) may be given: a day that is written out, a property that holds one, a text that turns out to be one. */
import { failing } from "./differences-at-work.ts";
import type { Call } from "./function-arguments.ts";
import { type Kind, kinds, may, only } from "./kinds.ts";
import { dayOfParts, writtenDay } from "./written-day.ts";

/** Whether there is such a day. */
const isCalendarDay = (written: string) => new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) === true;

/** The day that is written out, in years that stay within four digits whatever duration is added: the engines write others differently. */
const dayWritten = ({ literal, fields = {} }: Kind): string | null => {
  const values = Object.entries(fields).map(([name, field]) => [name, field.literal]);
  const day = typeof literal === "string" ? writtenDay(literal) : dayOfParts(Object.fromEntries(values));
  return day !== null && /^[1-8]/.test(day) ? day : null;
};

/** What no engine makes a date of: `''`, `'soon'`, `'2024-02-30'`, a number. */
const isNoDate = (kind: Kind): boolean => {
  const written = typeof kind.literal === "string" ? kind.literal : dayOfMap(kind.fields);
  if (written === null) return !may(kind, kinds.text | kinds.map | kinds.date | kinds.moment | kinds.nothing);
  return !/^[+-]?\d/.test(written) || (/^\d{4}-\d\d-\d\d$/.test(written) && !isCalendarDay(written));
};

/** `{year: 2024, month: 4, day: 19}` */
const dayOfMap = (fields: Kind["fields"]): string | null => {
  if (fields === undefined || Object.keys(fields).sort().join() !== "day,month,year") return null;
  const parts = [fields.year?.literal, fields.month?.literal, fields.day?.literal];
  if (!parts.every((part) => typeof part === "number" && Number.isInteger(part) && part >= 0)) return null;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
};

const isText = (kind: Kind) => only(kind, kinds.text | kinds.nothing);

/** `date()`, `date('2024-05-17')`, the properties that hold such days, and texts that are looked at as the statement runs. */
export const dateArgument = ({ read, token, args: [arg, more], spans: [span] }: Call) => {
  if (arg === undefined || span === undefined) return;
  if (more === undefined && isNoDate(arg)) read.wrong("This is no date.", token);
  const written = dayWritten(arg);
  // The engine knows the plainest form alone.
  if (written !== null && more === undefined) return read.replace(...span, `'${written}'`);
  if (more === undefined && arg.day === true && isText(arg)) return;
  // What gathers rows does not stand in a list that is gone through.
  const gathers = read.aggregates.all().some(({ start, end }) => start >= span[0] && end <= span[1]);
  if (more !== undefined || !isText(arg) || typeof arg.literal === "string" || gathers)
    read.differ("this date(…)", "Write date('2024-05-17') or date(n.start).", token);
  const value = `(${read.rendered(...span)})`;
  const isDay = `${value} =~ '[1-8][0-9]{3}-[0-9]{2}-[0-9]{2}' AND date(${value}) IS NOT NULL`;
  const fails = `toString(${failing("noDay", token.start)})`;
  read.replace(...span, `CASE WHEN ${value} IS NULL OR (${isDay}) THEN ${value} ELSE ${fails} END`);
};

/** `datetime()`, `datetime('2024-05-17T10:00:00Z')`, and the properties that hold days, which begin at midnight. */
export const momentArgument = ({ read, token, args, spans: [span] }: Call) => {
  const [arg] = args;
  if (arg === undefined || span === undefined) return;
  const written = arg.literal;
  const full =
    typeof written === "string" &&
    /^[1-8]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(written) &&
    !Number.isNaN(Date.parse(written));
  const day = typeof written === "string" ? dayWritten(arg) : null;
  if (args.length === 1 && full) return;
  if (args.length === 1 && day !== null) return read.replace(...span, `'${day}T00:00:00Z'`);
  if (args.length > 1 || arg.day !== true || !isText(arg))
    read.differ("this datetime(…)", "Write datetime('2024-05-17T10:00:00Z').", token);
  read.edit(span[0], span[0], "(");
  read.edit(span[1], span[1], ") + 'T00:00:00Z'");
};
