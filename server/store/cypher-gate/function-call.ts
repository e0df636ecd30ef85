/** Calls of functions: which the embedded engine knows, and with which arguments it answers as Neo4j does. */

import { aggregate } from "./aggregate.ts";
import { countArguments } from "./argument-counts.ts";
import { writtenAnew } from "./calls-written-anew.ts";
import { used } from "./compare.ts";
import { expression } from "./expression.ts";
import { argumentChecks } from "./function-arguments.ts";
import { aggregateKinds, functionKinds } from "./function-kinds.ts";
import {
  asFraction,
  asSize,
  notNearWhole,
  passAll,
  plainBlanks,
  plainNumber,
  rootFirst,
  rounded,
  type Span,
  steppedRange,
  withDecimals,
} from "./function-rewrites.ts";
import { exactAs, type Kind, kinds, may, nothing, truth } from "./kinds.ts";
import { beginsPattern, chain } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";

const instead: Record<string, string> = {
  point: "Use n.lat and n.lon; point.distance(point({…}), point({…})) is answered.",
};

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
  const anew = Object.hasOwn(writtenAnew, lower) ? writtenAnew[lower] : undefined;
  if (anew !== undefined) {
    for (let index = 0; index <= called.length; index += 1) read.next();
    return anew(read, scope, token);
  }
  const answer = Object.hasOwn(functionKinds, lower) ? functionKinds[lower] : undefined;
  if (answer === undefined) return read.differ(`${called.name}(…)`, instead[lower] ?? "");
  for (let index = 0; index < called.length; index += 1) read.next();
  if (lower === "exists") return existsPattern(read, scope);
  read.expect("(");
  passAll(read);
  if (read.isWord(0, "DISTINCT") && !read.isSymbol(1, "(", ".", "["))
    read.wrong(`${called.name}(…) gathers no rows, and takes no DISTINCT.`);
  const first = read.at();
  if (lower === "trim") notFrom(read);
  const args: Kind[] = [];
  const spans: Span[] = [];
  if (!read.isSymbol(0, ")"))
    do {
      const start = read.at()?.start ?? 0;
      args.push(argument(read, scope, lower));
      spans.push([start, read.lastEnd()]);
    } while (read.take(","));
  if (lower === "trim" && read.isWord(0, "FROM")) trimsFrom(read);
  read.expect(")");
  countArguments(read, token, lower, args.length);
  argumentChecks[lower]?.({ read, token, args, spans, first });
  if (lower === "round") rounded(read, token, first, args);
  if (["floor", "ceil", "ceiling"].includes(lower) && may(args[0] ?? nothing, kinds.whole)) asFraction(read, token);
  if (lower === "isempty") asSize(read, token, first);
  if (/^to(?:integer|float)(?:ornull)?$/.test(lower)) plainNumber(read, lower, first, args);
  // Of what it may be given here, neither engine fails over a text that is none.
  if (lower.endsWith("ornull")) read.edit(token.start, token.end, token.text.slice(0, -"OrNull".length));
  if (lower === "btrim") read.edit(token.start, token.end, "trim");
  if (lower.endsWith("trim")) plainBlanks(read, token, first, args);
  if (lower.startsWith("tostring")) withDecimals(read, token, first, args);
  if (lower === "labels") rootFirst(read, token, first, args);
  if (lower === "range") steppedRange(read, token, args, spans);
  const rounds = ["floor", "ceil", "ceiling", "round", "tointeger", "tointegerornull"].includes(lower);
  if (rounds && lower !== "round" && args[0]?.inexact) notNearWhole(read, first);
  const made = { ...answer(args), variable: false };
  return rounds ? { ...made, inexact: false } : exactAs(made, ...args);
};

const trimsFrom = (read: Reader) =>
  read.differ("trim(… FROM …)", "Write trim(x), ltrim(x) or rtrim(x), which take blanks away.");

/** `trim(BOTH 'x' FROM y)`, `trim(FROM y)`; a variable of such a name may stand there too. */
const notFrom = (read: Reader) => {
  const begins = read.isWord(0, "BOTH", "LEADING", "TRAILING", "FROM") && !read.isSymbol(1, ")", ".", "[", "+", ",");
  if (begins) trimsFrom(read);
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
