/** Expressions: what they may give, and where the embedded engine gives something else. */
import { bothMayBeNothing, comparable, compare } from "./compare.ts";
import { failing } from "./differences-at-work.ts";
import { type Kind, kinds, mayBeNothing, only, truth, truthOrNothing } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { mustBe } from "./must-be.ts";
import { namedOnce } from "./named-once.ts";
import { predicate } from "./predicate.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted } from "./reserved.ts";

/**
 * `filter`: only whether it is true matters, so that false and nothing are one; so under AND and OR of a WHERE, and no
 * longer under NOT, where it is a `condition`. Patterns may stand in both, and not in a `value`.
 */
export type Use = "value" | "condition" | "filter";

export const expression = (read: Reader, scope: Scope, use: Use = "value"): Kind => or(read, scope, use);

/** What is asked whether it is true: WHERE, WHEN, the condition of all(…). */
export const condition = (read: Reader, scope: Scope, use: Use = "filter"): Kind => {
  const first = read.at();
  return mustBe(read, expression(read, scope, use), kinds.truth, "a condition", first);
};

const logical = (read: Reader, parts: Part[]): Kind => {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first.kind;
  for (const { kind, token } of parts) mustBe(read, kind, kinds.truth, "a condition", token);
  return parts.some(({ kind }) => mayBeNothing(kind)) ? truthOrNothing : truth;
};

/** A part of a condition, and where it begins. */
type Part = { kind: Kind; token: Token | undefined };
const part = (read: Reader, scope: Scope, use: Use, of: (read: Reader, scope: Scope, use: Use) => Kind): Part => {
  const token = read.at();
  return { kind: of(read, scope, use), token };
};

const or = (read: Reader, scope: Scope, use: Use): Kind => {
  const parts = [part(read, scope, use, xor)];
  while (read.takeWord("OR")) parts.push(part(read, scope, use, xor));
  return logical(read, parts);
};
/** Under XOR false and nothing are two things even in a filter. */
const xor = (read: Reader, scope: Scope, use: Use): Kind => {
  const mark = read.mark();
  const first = part(read, scope, use, and);
  if (!read.isWord(0, "XOR")) return first.kind;
  const parts = [first];
  if (use === "filter") {
    read.reset(mark);
    parts[0] = part(read, scope, "condition", and);
  }
  const within = use === "filter" ? "condition" : use;
  while (read.takeWord("XOR")) parts.push(part(read, scope, within, and));
  return logical(read, parts);
};
const and = (read: Reader, scope: Scope, use: Use): Kind => {
  const parts = [part(read, scope, use, not)];
  while (read.takeWord("AND")) parts.push(part(read, scope, use, not));
  return logical(read, parts);
};
const not = (read: Reader, scope: Scope, use: Use): Kind => {
  if (!read.isWord(0, "NOT")) return comparison(read, scope, use);
  read.next();
  const denied = part(read, scope, use === "value" ? "value" : "condition", not);
  return logical(read, [denied, { kind: truth, token: undefined }]);
};

/** Fails where a mean and what it is compared with are so close that the order in which an engine adds up decides. */
const noTie = (read: Reader, left: string, start: number) => {
  const right = read.rendered(start, read.lastEnd());
  const tie = `abs((${left}) - (${right})) <= (abs(${right}) + 1) * 0.000000001`;
  read.edit(start, start, `(CASE WHEN ${tie} THEN ${failing("nearTie", start)} ELSE (`);
  read.edit(read.lastEnd(), read.lastEnd(), ") END)");
};

/** A name that no statement gives. */
const one = quoted(" one");

type Side = { kind: Kind; written: string };

/**
 * `nodes(p)[0] = a`: without a name the engine does not know a node of a path again. Written with one where it stands
 * beside a node that has one; answers whether it was.
 */
const withName = (read: Reader, left: Side, operator: string, right: Side, start: number): boolean => {
  const nodes = [left, right].every(({ kind }) => only(kind, kinds.node | kinds.nothing));
  if (!nodes || !left.kind.nameless === !right.kind.nameless) return false;
  const [nameless, compared] = left.kind.nameless
    ? [left, `${one} ${operator} ${right.written}`]
    : [right, `${left.written} ${operator} ${one}`];
  read.replace(start, read.lastEnd(), namedOnce(one, nameless.written, compared));
  return true;
};

const comparison = (read: Reader, scope: Scope, use: Use): Kind => {
  let start = read.at()?.start ?? 0;
  let left = predicate(read, scope, use);
  let result: Kind | null = null;
  while (read.isSymbol(0, "=", "<>", "<", ">", "<=", ">=")) {
    const begun = start;
    const before = read.rendered(start, read.lastEnd());
    const operator = read.next();
    start = read.at()?.start ?? 0;
    let right = predicate(read, scope, "value");
    const alone = result === null && !read.isSymbol(0, "=", "<>", "<", ">", "<=", ">=");
    const after = read.rendered(start, read.lastEnd());
    if (
      alone &&
      withName(read, { kind: left, written: before }, operator.text, { kind: right, written: after }, begun)
    ) {
      left = { ...left, nameless: false };
      right = { ...right, nameless: false };
    }
    compare(read, { ...left, inexact: false }, { ...right, inexact: false }, operator.text, operator);
    if (left.inexact || right.inexact) noTie(read, before, start);
    result = bothMayBeNothing(left, right, result !== null && mayBeNothing(result) ? truthOrNothing : truth);
    // Values of kinds that have no order are in none.
    if (operator.text !== "=" && operator.text !== "<>" && !comparable(left, right)) result = truthOrNothing;
    left = right;
  }
  return result ?? left;
};
