/** Expressions: what they may give, and where the embedded engine gives something else. */
import { bothMayBeNothing, comparable, compare } from "./compare.ts";
import { anything, type Kind, kinds, mayBeNothing, only, truth, truthOrNothing } from "./kinds.ts";
import { predicate } from "./predicate.ts";
import type { Reader, Scope } from "./reader.ts";

/**
 * `filter`: only whether it is true matters, so that false and nothing are one; so under AND and OR of a WHERE, and no
 * longer under NOT, where it is a `condition`. Patterns may stand in both, and not in a `value`.
 */
export type Use = "value" | "condition" | "filter";

export const expression = (read: Reader, scope: Scope, use: Use = "value"): Kind => or(read, scope, use);

const logical = (read: Reader, kinds_: Kind[]): Kind => {
  const [first] = kinds_;
  if (kinds_.length === 1 && first !== undefined) return first;
  for (const kind of kinds_) if (!only(kind, kinds.truth | kinds.nothing) && kind.is !== anything.is) read.unexpected();
  return kinds_.some(mayBeNothing) ? truthOrNothing : truth;
};

const or = (read: Reader, scope: Scope, use: Use): Kind => {
  const parts = [xor(read, scope, use)];
  while (read.takeWord("OR")) parts.push(xor(read, scope, use));
  return logical(read, parts);
};
/** Under XOR false and nothing are two things even in a filter. */
const xor = (read: Reader, scope: Scope, use: Use): Kind => {
  const mark = read.mark();
  const first = and(read, scope, use);
  if (!read.isWord(0, "XOR")) return first;
  const parts = [first];
  if (use === "filter") {
    read.reset(mark);
    parts[0] = and(read, scope, "condition");
  }
  const within = use === "filter" ? "condition" : use;
  while (read.takeWord("XOR")) parts.push(and(read, scope, within));
  return logical(read, parts);
};
const and = (read: Reader, scope: Scope, use: Use): Kind => {
  const parts = [not(read, scope, use)];
  while (read.takeWord("AND")) parts.push(not(read, scope, use));
  return logical(read, parts);
};
const not = (read: Reader, scope: Scope, use: Use): Kind => {
  if (!read.isWord(0, "NOT")) return comparison(read, scope, use);
  read.next();
  return logical(read, [not(read, scope, use === "value" ? "value" : "condition"), truth]);
};

const comparison = (read: Reader, scope: Scope, use: Use): Kind => {
  let left = predicate(read, scope, use);
  let result: Kind | null = null;
  while (read.isSymbol(0, "=", "<>", "<", ">", "<=", ">=")) {
    const operator = read.next();
    const right = predicate(read, scope, "value");
    compare(read, left, right, operator.text);
    result = bothMayBeNothing(left, right, result !== null && mayBeNothing(result) ? truthOrNothing : truth);
    // Values of kinds that have no order are in none.
    if (operator.text !== "=" && operator.text !== "<>" && !comparable(left, right)) result = truthOrNothing;
    left = right;
  }
  return result ?? left;
};
