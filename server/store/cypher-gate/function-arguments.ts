/** What functions may be given, so that the embedded engine answers as Neo4j does. */

import { compare, namelessNode } from "./compare.ts";
import { notBelowZero, type Span } from "./function-rewrites.ts";
import { inOrder } from "./in-order.ts";
import { type Kind, kinds, may, mayBeNothing, nothing, number, only } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { isWrong, mustBe } from "./must-be.ts";
import type { Reader } from "./reader.ts";
import { dayOfParts, writtenDay } from "./written-day.ts";

/** A call that was read: its name, its arguments and where they stand, the token with which the first of them begins. */
export type Call = { read: Reader; token: Token; args: Kind[]; spans: Span[]; first: Token | undefined };

const literalFrom = (least: number, kind: Kind | undefined) =>
  typeof kind?.literal === "number" && kind.literal >= least;
const textOrNothing = (kind: Kind | undefined) => kind === undefined || only(kind, kinds.text | kinds.nothing);

const takesText = ({ read, token, args, first }: Call) => {
  if (args[0] !== undefined) isWrong(read, args[0], kinds.text, first);
  if (!textOrNothing(args[0]))
    read.differ(`${token.text}(…) of what may be no text`, "Convert it with toString(…).", token);
};
const startsAt = (from: number) => (call: Call) => {
  takesText(call);
  const { read, token, args, spans } = call;
  for (const [index, arg] of args.entries()) {
    if (index < from || (literalFrom(0, arg) && Number(arg.literal) < 2 ** 31)) continue;
    const span = spans[index];
    if (typeof arg.literal === "number" && arg.literal < 0)
      read.wrong(`${token.text}(…) takes whole numbers from 0 on.`, token);
    isWrong(read, arg, kinds.whole, token);
    if (typeof arg.literal === "number" || span === undefined || !only(arg, kinds.whole | kinds.nothing))
      return read.differ(`${token.text}(…) with such a number`, "Write a whole number from 0 on.", token);
    notBelowZero(read, span);
  }
};
const aboveZero = ({ read, token, args, first }: Call) => {
  if (args[0] !== undefined) isWrong(read, args[0], number, first);
  if (!literalFrom(Number.MIN_VALUE, args[0])) read.differ(`${token.text}(…) of what may be below zero`, "", token);
};
const takesNumber = ({ read, token, args, first }: Call) => {
  for (const arg of args) isWrong(read, arg, number, first);
  for (const arg of args)
    if (!only(arg, number | kinds.nothing)) read.differ(`${token.text}(…) of what may be no number`, "", token);
};

const takes =
  (mask: number) =>
  ({ read, token, args, first }: Call) => {
    for (const arg of args) mustBe(read, arg, mask, `${token.text}(…) of something`, first);
  };

/** By name, in lower case. @throws StatementRefused where the engines may differ. */
export const argumentChecks: Record<string, (call: Call) => void> = {
  tolower: takesText,
  toupper: takesText,
  lower: takesText,
  upper: takesText,
  trim: takesText,
  ltrim: trimmed,
  rtrim: trimmed,
  btrim: trimmed,
  char_length: takesText,
  replace: (call) => {
    for (const arg of call.args) takesText({ ...call, args: [arg] });
  },
  left: startsAt(1),
  right: startsAt(1),
  substring: startsAt(1),
  sqrt: aboveZero,
  log: aboveZero,
  log10: aboveZero,
  abs: takesNumber,
  sign: takesNumber,
  ceil: takesNumber,
  ceiling: takesNumber,
  floor: takesNumber,
  exp: takesNumber,
  sin: takesNumber,
  cos: takesNumber,
  tan: takesNumber,
  atan: takesNumber,
  atan2: takesNumber,
  degrees: takesNumber,
  radians: takesNumber,
  round: (call) => {
    takesNumber({ ...call, args: call.args.slice(0, 2) });
    if (call.args.length > 2)
      call.read.differ("round(…) in a way that is told", "Write round(x), or round(x, 2).", call.token);
    const digits = call.args[1]?.literal;
    const written = typeof digits === "number" && Number.isInteger(digits) && digits >= 0 && digits <= 6;
    if (call.args.length === 2 && !(written && call.read.at(-2)?.kind === "number"))
      call.read.differ("this round(…)", "Write round(x), or round(x, 2) with 1 to 6 digits.", call.token);
  },
  isempty: ({ read, token, args, first }) => {
    isWrong(read, args[0] ?? nothing, kinds.text | kinds.list | kinds.map, first);
    if (!only(args[0] ?? nothing, kinds.text | kinds.list | kinds.nothing))
      read.differ("isEmpty(…) of what may be no text and no list", "", token);
  },
  nullif: ({ read, token, args: [value = nothing, other = nothing] }) => {
    if (mayBeNothing(other)) read.differ("nullIf(…) with what may be nothing (null)", "Write it with CASE.", token);
    compare(read, value, other, "=");
  },
  split: (call) => {
    takesText(call);
    const { read, token, args } = call;
    const by = args[1]?.literal;
    if (by === "")
      read.differ("split(…) by an empty text", "Go through range(0, size(x) - 1) with substring(…).", token);
    if (typeof by !== "string") read.differ("split(…) by what is not written out", "", token);
  },
  size: ({ read, token, args, first }) => {
    isWrong(read, args[0] ?? nothing, kinds.text | kinds.list, first);
    if (!only(args[0] ?? nothing, kinds.text | kinds.list | kinds.nothing))
      read.differ("size(…) of what may be no text and no list", "", token);
  },
  length: ({ read, token, args, first }) => {
    isWrong(read, args[0] ?? nothing, kinds.path, first);
    if (!only(args[0] ?? nothing, kinds.path | kinds.nothing))
      read.differ("length(…) of what is no path", "Write size(…).", token);
  },
  tostring: ({ read, token, first, args: [value = nothing] }) => {
    isWrong(read, value, number | kinds.text | kinds.truth | kinds.date | kinds.duration, first);
    const one = [number, kinds.text | kinds.whole | kinds.truth, kinds.date];
    if (!one.some((mask) => only(value, mask | kinds.nothing)))
      read.differ(
        "toString(…) of what may be of several kinds",
        "Convert it with toFloat(…) or toInteger(…) first.",
        token,
      );
    if (value.inexact) read.differ("toString(…) of a mean or a sum of decimals", "Write toString(round(x, 6)).", token);
  },
  tointeger: numberOrText,
  tofloat: numberOrText,
  toboolean: ({ read, token, args }) => {
    if (!only(args[0] ?? nothing, kinds.text | kinds.truth | kinds.nothing))
      read.differ("toBoolean(…) of a number", "", token);
  },
  type: takes(kinds.relationship),
  startnode: takes(kinds.relationship),
  endnode: takes(kinds.relationship),
  labels: takes(kinds.node),
  id: ofNamed,
  elementid: ofNamed,
  nodes: takes(kinds.path),
  relationships: takes(kinds.path),
  properties: takes(kinds.node | kinds.relationship | kinds.map),
  range: (call) => {
    takes(kinds.whole)(call);
    const { read, token, args } = call;
    if (args[2]?.literal === 0) read.wrong("The step of range(…) is not 0.", token);
    if (args[2] !== undefined && !(typeof args[2].literal === "number" && args[2].literal !== 0))
      read.differ("range(…) with a step that is not written out", "", token);
  },
  head: listOnly,
  last: listOnly,
  tail: listOnly,
  // Neo4j fails over an empty list that is a property.
  reverse: ({ read, token, args, first }) => {
    isWrong(read, args[0] ?? nothing, kinds.text | kinds.list, first);
    if (!textOrNothing(args[0]) && args[0]?.literal === undefined) read.differ("reverse(…) of a list", "", token);
  },
  keys: ({ read, token, args: [owner = nothing] }) => {
    if (!only(owner, kinds.node | kinds.relationship | kinds.map | kinds.nothing))
      read.differ("keys(…) of what is not known", "", token);
    // Of a call or an index that gives one the engine tells nothing, or the keys of something else.
    if (may(owner, kinds.node | kinds.relationship) && !owner.variable)
      read.differ("keys(…) of a node or relationship that has no name", "Write WITH … AS x first.", token);
  },
  date: (call) => dateArgument(call),
  datetime: ({ read, token, args }) => {
    const written = args[0]?.literal;
    const full =
      typeof written === "string" &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(written) &&
      !Number.isNaN(Date.parse(written));
    if (args.length > 0 && !full) read.differ("this datetime(…)", "Write datetime('2024-05-17T10:00:00Z').", token);
  },
  duration: ({ read, token }) => durationArgument(read, token),
};

function numberOrText({ read, token, args }: Call): void {
  const truths = token.text.toLowerCase() === "tointeger" ? kinds.truth : 0;
  if (!may(args[0] ?? nothing, number | kinds.text | kinds.nothing | truths))
    read.wrong(`${token.text}(…) takes a number or a text.`, token);
  if (!only(args[0] ?? nothing, number | kinds.text | kinds.nothing))
    read.differ(`${token.text}(…) of what is neither a number nor a text`, "", token);
}

function trimmed(call: Call): void {
  takesText(call);
  const { read, token, args } = call;
  if (args.length > 1) read.differ(`${token.text}(…) of other letters than blanks`, "Write replace(…).", token);
}

function ofNamed(call: Call): void {
  takes(kinds.node | kinds.relationship)(call);
  if (call.args[0]?.nameless) namelessNode(call.read, call.token);
}

function listOnly({ read, token, args, first }: Call): void {
  isWrong(read, args[0] ?? nothing, kinds.list, first);
  inOrder(read, args[0] ?? nothing, token);
  if (!only(args[0] ?? nothing, kinds.list | kinds.nothing))
    read.differ(`${token.text}(…) of what may be no list`, "", token);
}

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
  if (written === null) return !may(kind, kinds.text | kinds.map | kinds.date | kinds.nothing);
  return !/^[+-]?\d/.test(written) || (/^\d{4}-\d\d-\d\d$/.test(written) && !isCalendarDay(written));
};

/** `date()`, `date('2024-05-17')`, and the properties that hold such days. */
const dateArgument = ({ read, token, args: [arg, more], spans: [span] }: Call) => {
  if (arg === undefined || span === undefined) return;
  if (more === undefined && isNoDate(arg)) read.wrong("This is no date.", token);
  const written = dayWritten(arg);
  // The engine knows the plainest form alone.
  if (written !== null && more === undefined) return read.replace(...span, `'${written}'`);
  const ofProperty = arg.day === true && textOrNothing(arg);
  if (more !== undefined || !ofProperty)
    read.differ("this date(…)", "Write date('2024-05-17') or date(n.start).", token);
};

/** `{year: 2024, month: 4, day: 19}` */
const dayOfMap = (fields: Kind["fields"]): string | null => {
  if (fields === undefined || Object.keys(fields).sort().join() !== "day,month,year") return null;
  const parts = [fields.year?.literal, fields.month?.literal, fields.day?.literal];
  if (!parts.every((part) => typeof part === "number" && Number.isInteger(part) && part >= 0)) return null;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
};

/** `duration({days: 3})`, `duration('P3D')`: one unit; the engines add mixed ones differently. */
const durationArgument = (read: Reader, token: Token) => {
  const source = read.text.slice(token.start, read.lastEnd());
  const single =
    /^duration\s*\(\s*(?:\{\s*(?:(?:days|weeks|months)\s*:\s*-?\d{1,4}|days\s*:\s*-?\d{5}|years\s*:\s*-?\d{1,3})\s*\}|'P(?:\d{1,4}[DWM]|\d{5}D|\d{1,3}Y)')\s*\)$/i;
  if (!single.test(source))
    read.differ("this duration(…)", "Write one unit: duration({days: 3}), duration({months: 1}).", token);
};
