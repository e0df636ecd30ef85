/** What functions may be given, so that the embedded engine answers as Neo4j does. */

import { compare, namelessNode } from "./compare.ts";
import { dateArgument, momentArgument } from "./date-argument.ts";
import { durationArgument } from "./duration-argument.ts";
import { letters, notBelow, type Span } from "./function-rewrites.ts";
import { inOrder } from "./in-order.ts";
import { type Kind, kinds, may, mayBeNothing, nothing, number, only } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { isWrong, mustBe } from "./must-be.ts";
import type { Reader } from "./reader.ts";

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
    notBelow(read, span, "< 0", "oddLength", 2 ** 31 - 1);
  }
};
const aboveZero = (call: Call) => {
  takesNumber(call);
  const { read, token, args, spans } = call;
  if (spans[0] === undefined || literalFrom(Number.MIN_VALUE, args[0])) return;
  notBelow(read, spans[0], token.text.toLowerCase() === "sqrt" ? "< 0" : "<= 0", "noRoot");
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
    const { read, token, args, spans } = call;
    const by = args[1]?.literal;
    if (by === "" && spans[0] !== undefined) return letters(read, token, spans[0]);
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
  tostring: toText,
  tostringornull: orNull(toText),
  tointeger: numberOrText,
  tofloat: numberOrText,
  tointegerornull: orNull(numberOrText),
  tofloatornull: orNull(numberOrText),
  toboolean: truthOrText,
  tobooleanornull: truthOrText,
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
  date: dateArgument,
  datetime: momentArgument,
  duration: durationArgument,
};

/** Of what is of another kind they give nothing, where the others fail. */
function orNull(check: (call: Call) => void): (call: Call) => void {
  return (call) => {
    const { read, token, args } = call;
    if (!may(args[0] ?? nothing, number | kinds.text | kinds.truth | kinds.nothing))
      read.differ(`${token.text}(…) of what is neither a number nor a text`, "", token);
    check(call);
  };
}

function truthOrText({ read, token, args }: Call): void {
  if (!only(args[0] ?? nothing, kinds.text | kinds.truth | kinds.nothing))
    read.differ(`${token.text}(…) of a number`, "", token);
}

function toText({ read, token, first, args: [value = nothing] }: Call): void {
  isWrong(read, value, number | kinds.text | kinds.truth | kinds.date | kinds.moment | kinds.duration, first);
  const one = [number, kinds.text | kinds.whole | kinds.truth, kinds.date, kinds.moment, kinds.duration];
  if (!one.some((mask) => only(value, mask | kinds.nothing)))
    read.differ(
      "toString(…) of what may be of several kinds",
      "Convert it with toFloat(…) or toInteger(…) first.",
      token,
    );
  if (value.inexact) read.differ("toString(…) of a mean or a sum of decimals", "Write toString(round(x, 6)).", token);
}

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
