/** Calls of functions: which the embedded engine knows, and with which arguments it answers as Neo4j does. */

import { compare, used } from "./compare.ts";
import { expression } from "./expression.ts";
import { aggregateKinds, functionKinds, zeroOfNothing } from "./function-kinds.ts";
import { asFraction, asSize, plainBlanks, plainNumber, rootFirst, rounded } from "./function-rewrites.ts";
import { entity, type Kind, kinds, may, mayBeNothing, nothing, number, only, truth } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { mustBe } from "./must-be.ts";
import { beginsPattern, chain } from "./pattern.ts";
import { inOrder } from "./postfix.ts";
import type { Reader, Scope } from "./reader.ts";

type Call = { read: Reader; token: Token; args: Kind[]; first: Token | undefined };

/** Name with its namespaces, and how many tokens it takes; `null` where no bracket follows. */
const calledName = (read: Reader): { name: string; length: number } | null => {
  let name = read.at()?.text ?? "";
  let length = 1;
  for (; read.isSymbol(length, ".") && read.isName(length + 1); length += 2) name += `.${read.at(length + 1)?.text}`;
  return read.isSymbol(length, "(") ? { name, length } : null;
};

/** A call, where one begins here; `null` where it is a variable with a property after all. */
export const callOf = (read: Reader, scope: Scope): Kind | null => {
  const called = calledName(read);
  if (called === null) return null;
  const lower = called.name.toLowerCase();
  const token = read.at() ?? read.unexpected();
  if (Object.hasOwn(aggregateKinds, lower)) return aggregate(read, scope, lower);
  const answer = Object.hasOwn(functionKinds, lower) ? functionKinds[lower] : undefined;
  if (answer === undefined) return read.differ(`${called.name}(…)`, instead[lower] ?? "");
  for (let index = 0; index < called.length; index += 1) read.next();
  if (lower === "exists") return existsPattern(read, scope);
  read.expect("(");
  const first = read.at();
  const args: Kind[] = [];
  if (!read.isSymbol(0, ")"))
    do args.push(argument(read, scope, lower));
    while (read.take(","));
  read.expect(")");
  checks[lower]?.({ read, token, args, first });
  if (lower === "round") rounded(read, token, first, args);
  if (["floor", "ceil", "ceiling"].includes(lower) && may(args[0] ?? nothing, kinds.whole)) asFraction(read, token);
  if (lower === "isempty") asSize(read, token, first);
  if (lower === "tointeger" || lower === "tofloat") plainNumber(read, lower, first, args);
  if (["trim", "ltrim", "rtrim"].includes(lower)) plainBlanks(read, first, args);
  if (lower === "labels") rootFirst(read, token, first, args);
  return { ...answer(args), variable: false };
};

/** `exists((a)-->())`; of a property it is no longer understood by Neo4j. */
const existsPattern = (read: Reader, scope: Scope): Kind => {
  read.expect("(");
  if (!(read.isSymbol(0, "(") && beginsPattern(read))) read.differ("exists(…) of a property", "Write … IS NOT NULL.");
  chain(read, scope, new Map());
  read.expect(")");
  return truth;
};

/** What is only counted may be what the engine hands on as a number. */
const argument = (read: Reader, scope: Scope, name: string): Kind => {
  const kind = expression(read, scope);
  return name === "size" ? kind : used(read, kind);
};

/** The second argument of percentileCont and percentileDisc. */
const percentile = (read: Reader, scope: Scope, name: string) => {
  const first = read.at();
  const { literal } = expression(read, scope);
  if (!name.startsWith("percentile")) read.wrong(`${name}(…) takes one value.`, first);
  if (typeof literal !== "number") read.differ("a percentile that is not written out", "Write a number.", first);
  else if (literal < 0 || literal > 1) read.wrong("A percentile is a number from 0 to 1.", first);
};

/** Of an aggregate that does not stand in an item of WITH or RETURN. */
const refuseAggregate = (read: Reader, token: Token) => {
  const first = `Write WITH ${token.text}(…) AS x first.`;
  const place = read.aggregates.place();
  if (place === "none")
    read.wrong(`${token.text}(…) gathers rows, and stands in WITH and RETURN alone. ${first}`, token);
  if (place === "aggregate")
    read.wrong(`${token.text}(…) may not stand within another one that gathers rows. ${first}`, token);
  if (place === "filter") read.differ(`${token.text}(…) in the WHERE of a WITH`, "Ask its name there.", token);
  if (place === "wrapped") read.differ(`a list or map around ${token.text}(…)`, first, token);
};

const aggregate = (read: Reader, scope: Scope, name: string): Kind => {
  const token = read.next();
  refuseAggregate(read, token);
  read.aggregates.gather();
  return read.aggregates.within("aggregate", () => aggregated(read, scope, name, token));
};

const aggregated = (read: Reader, scope: Scope, name: string, token: Token): Kind => {
  read.expect("(");
  if (name === "count" && read.take("*")) {
    read.expect(")");
    return aggregateKinds.count?.(nothing) ?? nothing;
  }
  read.takeWord("DISTINCT");
  const kind = expression(read, scope);
  if (name !== "count") used(read, kind);
  const numeric = name === "sum" || name === "avg" || name.startsWith("stdev") || name.startsWith("percentile");
  if (numeric && !only(kind, number | kinds.nothing))
    read.differ(`${name}(…) of what may be no number`, "Convert it with toInteger(…) or toFloat(…).", token);
  if ((name === "min" || name === "max") && may(kind, kinds.list | kinds.map | kinds.duration | entity))
    read.differ(`${name}(…) of what is neither text, number, truth nor date`, "Take that of a property.", token);
  if (name === "collect" && may(kind, kinds.path))
    read.differ("collect(…) of paths", "Return the paths in rows, or collect their ids.", token);
  if (read.take(",")) percentile(read, scope, name);
  read.expect(")");
  if (read.isSymbol(0, "[", "."))
    read.differ(`an index or a field right after ${name}(…)`, `Write WITH ${name}(…) AS x first.`);
  if (zeroOfNothing.has(name)) {
    read.edit(token.start, token.start, "coalesce(");
    read.edit(read.lastEnd(), read.lastEnd(), ", 0)");
  }
  return aggregateKinds[name]?.(kind) ?? nothing;
};

const instead: Record<string, string> = {
  "duration.between": "Compare the dates.",
  "date.truncate": "Write substring(n.start, 0, 7) for a month.",
  randomuuid: "",
};

const literalFrom = (least: number, kind: Kind | undefined) =>
  typeof kind?.literal === "number" && kind.literal >= least;
const textOrNothing = (kind: Kind | undefined) => kind === undefined || only(kind, kinds.text | kinds.nothing);

const takesText = ({ read, token, args }: Call) => {
  if (!textOrNothing(args[0]))
    read.differ(`${token.text}(…) of what may be no text`, "Convert it with toString(…).", token);
};
const startsAt = (from: number) => (call: Call) => {
  takesText(call);
  const { read, token, args } = call;
  for (const arg of args.slice(from))
    if (!literalFrom(0, arg))
      read.differ(`${token.text}(…) with a number that is not written out`, "Write a number from 0 on.", token);
};
const aboveZero = ({ read, token, args }: Call) => {
  if (!literalFrom(Number.MIN_VALUE, args[0])) read.differ(`${token.text}(…) of what may be below zero`, "", token);
};
const takesNumber = ({ read, token, args }: Call) => {
  for (const arg of args)
    if (!only(arg, number | kinds.nothing)) read.differ(`${token.text}(…) of what may be no number`, "", token);
};

const takes =
  (mask: number) =>
  ({ read, token, args, first }: Call) => {
    for (const arg of args) mustBe(read, arg, mask, `${token.text}(…) of something`, first);
  };

const checks: Record<string, (call: Call) => void> = {
  tolower: takesText,
  toupper: takesText,
  lower: takesText,
  upper: takesText,
  trim: takesText,
  ltrim: takesText,
  rtrim: takesText,
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
    takesNumber(call);
    const digits = call.args[1]?.literal;
    const written = typeof digits === "number" && Number.isInteger(digits) && digits >= 1 && digits <= 6;
    if (call.args.length > 2 || (call.args.length === 2 && !(written && call.read.at(-2)?.kind === "number")))
      call.read.differ("this round(…)", "Write round(x), or round(x, 2) with 1 to 6 digits.", call.token);
  },
  isempty: ({ read, token, args }) => {
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
    if (typeof by !== "string" || by === "") read.differ("split(…) by what is not written out", "", token);
  },
  size: ({ read, token, args }) => {
    if (!only(args[0] ?? nothing, kinds.text | kinds.list | kinds.nothing))
      read.differ("size(…) of what may be no text and no list", "", token);
  },
  length: ({ read, token, args }) => {
    if (!only(args[0] ?? nothing, kinds.path | kinds.nothing))
      read.differ("length(…) of what is no path", "Write size(…).", token);
  },
  tostring: ({ read, token, args }) => {
    if (!only(args[0] ?? nothing, kinds.text | kinds.whole | kinds.truth | kinds.nothing))
      read.differ("toString(…) of a number with decimals, a date or what is not known", "", token);
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
  id: takes(kinds.node | kinds.relationship),
  elementid: takes(kinds.node | kinds.relationship),
  nodes: takes(kinds.path),
  relationships: takes(kinds.path),
  properties: takes(kinds.node | kinds.relationship | kinds.map),
  range: (call) => {
    takes(kinds.whole)(call);
    const { read, token, args } = call;
    if (args[2] !== undefined && !(typeof args[2].literal === "number" && args[2].literal !== 0))
      read.differ("range(…) with a step that is not written out", "", token);
  },
  head: listOnly,
  last: listOnly,
  tail: listOnly,
  // Neo4j fails over an empty list that is a property.
  reverse: ({ read, token, args }) => {
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
  if (!only(args[0] ?? nothing, number | kinds.text | kinds.nothing))
    read.differ(`${token.text}(…) of what is neither a number nor a text`, "", token);
}

function listOnly({ read, token, args }: Call): void {
  inOrder(read, args[0] ?? nothing, token);
  if (!only(args[0] ?? nothing, kinds.list | kinds.nothing))
    read.differ(`${token.text}(…) of what may be no list`, "", token);
}

const isDay = (written: unknown) =>
  typeof written === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(written) &&
  new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) === true;

/** `date()`, `date('2024-05-17')`, and the properties that hold such days. */
const dateArgument = ({ read, token, args }: Call) => {
  const written = args.length === 1 && (isDay(args[0]?.literal) || isDayMap(args[0]?.fields));
  const ofProperty = args.length === 1 && args[0]?.day === true && textOrNothing(args[0]);
  if (args.length > 0 && !written && !ofProperty)
    read.differ("this date(…)", "Write date('2024-05-17') or date(n.start).", token);
};

/** `{year: 2024, month: 4, day: 19}` */
const isDayMap = (fields: Kind["fields"]) => {
  if (fields === undefined || Object.keys(fields).sort().join() !== "day,month,year") return false;
  const [year, month, day] = [fields.year?.literal, fields.month?.literal, fields.day?.literal].map(Number);
  return isDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
};

/** `duration({days: 3})`, `duration('P3D')`: one unit; the engines add mixed ones differently. */
const durationArgument = (read: Reader, token: Token) => {
  const source = read.text.slice(token.start, read.lastEnd());
  const single = /^duration\s*\(\s*(?:\{\s*(?:days|weeks|months|years)\s*:\s*-?\d{1,5}\s*\}|'P\d{1,5}[DWMY]')\s*\)$/i;
  if (!single.test(source))
    read.differ("this duration(…)", "Write one unit: duration({days: 3}), duration({months: 1}).", token);
};
