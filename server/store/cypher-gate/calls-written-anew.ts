/**
 * Calls over dates that the embedded engine does not know, written with what it knows: `date.truncate('month', d)`,
 * `duration.inDays(a, b).days`, `duration.between(a, b).months`, `point.distance(point({…}), point({…}))` beside them.
 * A duration between dates is written as its months and days.
 */
import { wrapped } from "./choice.ts";
import { failing } from "./differences-at-work.ts";
import { expression } from "./expression.ts";
import { fraction, type Kind, kinds, mayBeNothing, only, orNothing, whole } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { namedOnce } from "./named-once.ts";
import type { Reader, Scope } from "./reader.ts";

type Call = (read: Reader, scope: Scope, token: Token) => Kind;
type Argument = { kind: Kind; written: string };

/** Names of what is looked at more than once, with a blank before them: none of the statement's own is hidden by them. */
const [day, from, to, one, other, gap] = ["` day`", "` from`", "` to`", "` one`", "` other`", "` gap`"];

/** How many days of a period have passed, of a date by that name. */
const passed: Record<string, string> = {
  day: "0",
  week: `${day}.dayOfWeek - 1`,
  month: `${day}.day - 1`,
  quarter: `${day}.dayOfQuarter - 1`,
  year: `${day}.ordinalDay - 1`,
};

/** By a name that the statement holds, whatever it is: `constructor` is none of them. */
const own = (by: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(by, name.toLowerCase()) ? by[name.toLowerCase()] : undefined;

const argument = (read: Reader, scope: Scope): Argument => {
  const start = read.at()?.start ?? 0;
  const kind = wrapped(read, () => expression(read, scope));
  return { kind, written: read.rendered(start, read.lastEnd()) };
};

const aDate = (read: Reader, scope: Scope, token: Token): Argument => {
  const { kind, written } = argument(read, scope);
  if (!only(kind, kinds.date | kinds.nothing))
    read.differ(`${token.text} of what may be no date`, "Write date(n.start).", token);
  return { kind, written: `(${written})` };
};

const whereThere = (kinds: Kind[], kind: Kind): Kind => (kinds.some(mayBeNothing) ? orNothing(kind) : kind);

const truncate: Call = (read, scope, token) => {
  const unit = read.at();
  const { literal } = expression(read, scope);
  const days = typeof literal === "string" ? own(passed, literal) : undefined;
  if (days === undefined)
    return read.differ("date.truncate(…) to this unit", `Write ${Object.keys(passed).join(", ")}.`, unit);
  read.expect(",");
  const { kind, written } = aDate(read, scope, token);
  read.expect(")");
  const there = mayBeNothing(kind)
    ? `CASE WHEN ${written} IS NULL THEN date(toString(${failing("noDate", token.start)})) ELSE ${written} END`
    : written;
  read.replace(token.start, read.lastEnd(), namedOnce(day, there, `${day} - duration({days: ${days}})`));
  return { is: kinds.date };
};

/** Whole months from one day to another, as Neo4j counts them: the day of the month decides whether the last one is over. */
const place = (date: string) => `((${date}.year * 12 + ${date}.month) * 32 + ${date}.day)`;
const months = `(${place(to)} - ${place(from)}) / 32`;
const daysFrom = (start: string) => namedOnce(gap, `${to} - ${start}`, `${gap}.days`);
const daysBetween = daysFrom(from);
/** What is left of them behind the whole months. */
const daysLeft = daysFrom(`(${from} + duration({months: ${months}}))`);

/** What may be asked of a duration, by the field in lower case. */
type Fields = Record<string, string>;
const inDays: Fields = { days: daysBetween, weeks: `${daysBetween} / 7` };
const inMonths: Fields = {
  months,
  years: `${months} / 12`,
  quarters: `${months} / 3`,
  monthsofyear: `${months} % 12`,
};
const inBoth: Fields = { ...inMonths, days: daysLeft, weeks: `${daysLeft} / 7`, daysofweek: `${daysLeft} % 7` };

/** The duration itself; each engine writes one that goes back in time in a way of its own. */
const asWhole = (fields: Fields, { start }: Token): string => {
  const made = `duration({months: ${fields.months ?? 0}, days: ${fields.days ?? 0}})`;
  const there = `CASE WHEN ${to} < ${from} THEN duration({days: ${failing("backInTime", start)}}) ELSE ${made} END`;
  return `CASE WHEN ${from} IS NULL OR ${to} IS NULL THEN null ELSE ${there} END`;
};

const between =
  (fields: Fields): Call =>
  (read, scope, token) => {
    const a = aDate(read, scope, token);
    read.expect(",");
    const b = aDate(read, scope, token);
    read.expect(")");
    const field = read.take(".") ? read.name().text : "";
    const asked = field === "" ? asWhole(fields, token) : own(fields, field);
    if (asked === undefined)
      return read.differ(
        `.${field} of a duration`,
        "Ask for duration.inDays(a, b).days or duration.inMonths(a, b).months.",
        token,
      );
    // Both are named once: what is asked speaks of them several times.
    read.replace(token.start, read.lastEnd(), namedOnce(from, a.written, namedOnce(to, b.written, asked)));
    return whereThere([a.kind, b.kind], field === "" ? { is: kinds.duration } : whole);
  };

/** `point({latitude: …, longitude: …})` */
const coordinates = (read: Reader, scope: Scope, token: Token): { kinds: Kind[]; written: string } => {
  const written: Record<string, string> = {};
  const found: Kind[] = [];
  const differ = () =>
    read.differ(
      "point.distance(…) of anything but two points that are written out",
      "Write point.distance(point({latitude: a.lat, longitude: a.lon}), point({latitude: b.lat, longitude: b.lon})).",
      token,
    );
  if (!(read.takeWord("POINT") && read.take("(") && read.take("{"))) return differ();
  do {
    const key = read.name().text;
    read.expect(":");
    const value = argument(read, scope);
    if (!only(value.kind, kinds.whole | kinds.fraction | kinds.nothing)) differ();
    found.push(value.kind);
    written[key] = `toFloat(${value.written})`;
  } while (read.take(","));
  read.expect("}");
  read.expect(")");
  if (Object.keys(written).sort().join() !== "latitude,longitude") differ();
  return { kinds: found, written: `[radians(${written.longitude}), radians(${written.latitude})]` };
};

/** On the ball that Neo4j takes the earth for. Both are [longitude, latitude]. */
const distance: Call = (read, scope, token) => {
  const a = coordinates(read, scope, token);
  read.expect(",");
  const b = coordinates(read, scope, token);
  read.expect(")");
  const half = (index: number) => `sin((${other}[${index}] - ${one}[${index}]) / 2) ^ 2`;
  const chord = `${half(1)} + cos(${one}[1]) * cos(${other}[1]) * ${half(0)}`;
  const arc = namedOnce(gap, chord, `6378140.0 * (2.0 * atan2(sqrt(${gap}), sqrt(1 - ${gap})))`);
  read.replace(token.start, read.lastEnd(), namedOnce(one, a.written, namedOnce(other, b.written, arc)));
  return whereThere([...a.kinds, ...b.kinds], { ...fraction, inexact: true });
};

/** By name, in lower case. Called behind the opening bracket, with the token of the name. */
export const writtenAnew: Record<string, Call> = {
  "date.truncate": truncate,
  "duration.indays": between(inDays),
  "duration.inmonths": between(inMonths),
  "duration.between": between(inBoth),
  "point.distance": distance,
};
