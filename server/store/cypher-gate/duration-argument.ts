/**
 * What duration(…) may be given: months and days, in the units that are made of them, as whole numbers. Not hours, not
 * decimals. One that goes back in time is written otherwise by each engine, and may only be added to a date, or taken from one.
 */
import { failing } from "./differences-at-work.ts";
import type { Call } from "./function-arguments.ts";
import { type Kind, kinds, may, only } from "./kinds.ts";

/** Months and days in one of each. */
const units: Record<string, { months?: number; days?: number }> = {
  years: { months: 12 },
  quarters: { months: 3 },
  months: { months: 1 },
  weeks: { days: 7 },
  days: { days: 1 },
};

/** So many stay within four digits of a year, and each side of them is months or days alone. */
const mostMonths = 8_400;
const mostDays = 99_999;

const text = /^P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?$/;

/** What a text says, by its unit; `null` where it is none of these. */
const inText = (written: string): [unit: string, many: number][] | null => {
  const found = text.exec(written);
  if (found === null) return null;
  const parts = ["years", "months", "weeks", "days"].flatMap((unit, index): [string, number][] =>
    found[index + 1] === undefined ? [] : [[unit, Number(found[index + 1])]],
  );
  return parts.length === 0 ? null : parts;
};

const wholeLiteral = (kind: Kind): number | null =>
  typeof kind.literal === "number" && Number.isInteger(kind.literal) ? kind.literal : null;

/** `{months: 1, days: 15}`, where every number is written out. */
const inMap = (fields: Record<string, Kind>): [string, number][] | null => {
  const parts = Object.entries(fields).map(([unit, kind]) => [unit, wholeLiteral(kind)] as const);
  const known = parts.every(([unit, many]) => Object.hasOwn(units, unit) && many !== null);
  return known && parts.length > 0 ? parts.map(([unit, many]) => [unit, many ?? 0]) : null;
};

const total = (parts: [string, number][], of: "months" | "days") =>
  parts.reduce((sum, [unit, many]) => sum + many * (units[unit]?.[of] ?? 0), 0);

export const durationArgument = (call: Call) => {
  const { read, token, args, spans } = call;
  const [arg, more] = args;
  const [span] = spans;
  const differ = (): never =>
    read.differ("this duration(…)", "Write whole months and days: duration({months: 1, days: 3}).", token);
  if (arg === undefined || span === undefined || more !== undefined) return differ();
  const { literal, fields } = arg;
  if (typeof literal === "string" && !/^[+-]?P/i.test(literal)) read.wrong("This is no duration.", token);
  const parts = typeof literal === "string" ? inText(literal) : fields === undefined ? null : inMap(fields);
  if (parts === null) return fields === undefined ? differ() : counted(call, fields, differ);
  const [months, days] = [total(parts, "months"), total(parts, "days")];
  if (Math.abs(months) > mostMonths || Math.abs(days) > mostDays) return differ();
  if (months < 0 || days < 0) onlyAdded(call);
  read.replace(...span, `{months: ${months}, days: ${days}}`);
};

/** Whether it is added to something, or taken from it: that can only be a date. */
const onlyAdded = ({ read, token }: Call) => {
  const before = read.between(0, token.start).at(-1);
  if (before?.kind !== "symbol" || !["+", "-"].includes(before.text))
    read.differ(
      "a duration that goes back in time, or may,",
      "Take one that does not from a date: d - duration(…).",
      token,
    );
};

/** `{days: i}`, of one unit and a whole number that the rows give. */
const counted = (call: Call, fields: Record<string, Kind>, differ: () => never) => {
  const { read, token, spans } = call;
  const [[unit, kind] = ["", undefined], second] = Object.entries(fields);
  const [span] = spans;
  const one = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (second !== undefined || one === undefined || kind === undefined || span === undefined) return differ();
  if (!only(kind, kinds.whole) || !may(kind, kinds.whole)) return differ();
  onlyAdded(call);
  // Behind `{days:`, up to the brace.
  const [colon] = read.between(span[0], span[1]).filter(({ text: sign }) => sign === ":");
  if (colon === undefined) return differ();
  const value = `(${read.rendered(colon.end, span[1] - 1)})`;
  const most = one.months === undefined ? mostDays / (one.days ?? 1) : mostMonths / one.months;
  const many = `CASE WHEN abs(${value}) > ${Math.floor(most)} THEN ${failing("longDuration", token.start)} ELSE ${value} END`;
  const [name, times] = one.months === undefined ? ["days", one.days ?? 1] : ["months", one.months];
  read.replace(...span, `{${name}: (${many}) * ${times}}`);
};
