/** The smallest expressions: what is written out, variables, calls, brackets, subqueries. */

import { askedOfList } from "./asked-of-list.ts";
import { choice, reduction } from "./choice.ts";
import { list, map, projection } from "./collection.ts";
import { expression, type Use } from "./expression.ts";
import { collected, counted } from "./found-before.ts";
import { callOf } from "./function-call.ts";
import { kindOf } from "./kind-of.ts";
import { fraction, type Kind, nothing, text, truth, whole } from "./kinds.ts";
import { beginsPattern, chain } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted } from "./reserved.ts";
import { subquery, withoutReturn } from "./subquery.ts";
import { inQuotes, isReadOtherwise, unquoted } from "./written-text.ts";

/** A whole number has 64 bits. */
const largest = 2n ** 63n - 1n;

/** Behind a minus that takes it from nothing. */
const isNegated = (read: Reader): boolean => {
  const before = read.at(-3);
  const operand =
    before !== undefined && (before.kind !== "symbol" ? before.kind !== "word" : ")]}".includes(before.text));
  return read.isSymbol(-2, "-") && !operand;
};

const numberOf = (read: Reader, written: string): Kind => {
  if (/^0\d/.test(written)) read.wrong("A number does not begin with 0; an octal one begins with 0o.", read.at(-1));
  if (/^0[xXoO]/.test(written)) return otherBase(read, written);
  if (written.includes("_")) return withoutGaps(read, written);
  if (!Number.isFinite(Number(written))) read.wrong("This number is too large.", read.at(-1));
  if (/^\d+$/.test(written) && BigInt(written) > largest + (isNegated(read) ? 1n : 0n))
    read.wrong("This whole number is too large.", read.at(-1));
  return /[.eE]/.test(written) ? { ...fraction, literal: Number(written) } : { ...whole, literal: Number(written) };
};

/** `1_000`, which the embedded engine does not know. */
const withoutGaps = (read: Reader, written: string): Kind => {
  const token = read.at(-1);
  if (!/^\d+(_\d+)*$/.test(written) || token === undefined)
    return read.differ(`the number ${written}`, "Write it with digits alone.");
  const digits = written.replaceAll("_", "");
  read.edit(token.start, token.end, digits);
  return numberOf(read, digits);
};

/** `0x1F`, `0o17`: written in the base that the embedded engine knows. */
const otherBase = (read: Reader, written: string): Kind => {
  const token = read.at(-1);
  const number = /_/.test(written) ? Number.NaN : Number(written);
  if (!Number.isSafeInteger(number) || token === undefined)
    return read.differ(`the number ${written}`, "Write it with digits alone.");
  read.edit(token.start, token.end, String(number));
  return { ...whole, literal: number };
};

/** Written anew where the embedded engine reads it otherwise. */
const written = (read: Reader): Kind => {
  const token = read.next();
  const literal = unquoted(token.text);
  if (isReadOtherwise(token.text)) read.edit(token.start, token.end, inQuotes(literal));
  return { ...text, literal };
};

export const atom = (read: Reader, scope: Scope, use: Use): Kind => {
  const token = read.at() ?? read.unexpected();
  if (token.kind === "number") return numberOf(read, read.next().text);
  if (token.kind === "string") return written(read);
  if (token.kind === "parameter") return parameter(read);
  if (read.isSymbol(0, "(")) return bracketed(read, scope, use);
  if (read.isSymbol(0, "[")) return list(read, scope);
  if (read.isSymbol(0, "{")) return map(read, scope);
  if (token.kind === "name" || (token.kind === "word" && scope.has(token.text) && !read.isSymbol(1, "(", "{")))
    return variable(read, scope);
  if (token.kind !== "word") return read.unexpected();
  return worded(read, scope, use);
};

const parameter = (read: Reader): Kind => kindOf(read.params[read.next().text]);

const worded = (read: Reader, scope: Scope, use: Use): Kind => {
  if (read.isWord(0, "TRUE", "FALSE")) return kindOf(read.next().text.toUpperCase() === "TRUE");
  if (read.isWord(0, "NULL")) {
    read.next();
    return nothing;
  }
  if (read.isWord(0, "CASE")) return choice(read, scope);
  if (read.isWord(0, "EXISTS", "COUNT", "COLLECT") && read.isSymbol(1, "{")) return inner(read, scope);
  if (read.isWord(0, "ALL", "ANY", "NONE", "SINGLE") && read.isSymbol(1, "(") && read.isWord(3, "IN"))
    return askedOfList(read, scope, use);
  if (read.isWord(0, "REDUCE") && read.isSymbol(1, "(")) return reduction(read, scope);
  if (read.isWord(0, "SHORTESTPATH", "ALLSHORTESTPATHS"))
    return read.differ("shortestPath in an expression", "Write MATCH p = shortestPath(…).");
  if (read.isWord(0, "INF", "INFINITY", "NAN") && !read.isSymbol(1, "(", ".")) return read.differ("INF and NAN");
  if (read.isSymbol(1, "{")) return projection(read, scope);
  if (read.isSymbol(1, "(", ".")) {
    const called = callOf(read, scope);
    if (called !== null) return called;
  }
  return variable(read, scope);
};

export const variable = (read: Reader, scope: Scope): Kind => {
  const token = read.name();
  const kind = scope.get(token.text) ?? read.undefinedVariable(token);
  if (read.isSymbol(0, "{")) read.differ("a map projection of a name in back-ticks");
  if (kind.renamed === undefined) return kind;
  read.replace(token.start, token.end, quoted(kind.renamed));
  return { ...kind, renamed: undefined };
};

const inner = (read: Reader, scope: Scope): Kind => {
  const word = read.next();
  const open = read.at() ?? read.unexpected();
  const what = word.text.toUpperCase();
  const columns = subquery(read, scope, what !== "COLLECT");
  if (what === "COLLECT") return collected(read, scope, { word, open, columns });
  const rows = withoutReturn(read);
  if (rows !== null) return counted(read, scope, { word, open, columns });
  return what === "COUNT" ? { ...whole, counted: true } : truth;
};

const bracketed = (read: Reader, scope: Scope, use: Use): Kind => {
  if (beginsPattern(read)) {
    if (use === "value") read.differ("a pattern as a value", "Write EXISTS { (a)-->(b) }.");
    chain(read, scope, new Map());
    return truth;
  }
  read.expect("(");
  const kind = expression(read, scope, use);
  read.expect(")");
  return { ...kind, variable: false };
};
