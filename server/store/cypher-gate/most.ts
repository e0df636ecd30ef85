/** SKIP and LIMIT: a number that is written out, given, or worked out of such; the embedded engine takes the first two alone. */
import { isName } from "./of-token.ts";
import type { Reader, Scope } from "./reader.ts";

/** A value that the text tells, or `undefined` where it does not. */
type Value = unknown;

const both = (a: Value, b: Value, make: (a: number, b: number) => number): Value =>
  typeof a === "number" && typeof b === "number" ? make(a, b) : undefined;

const sum = (read: Reader): Value => {
  let value = product(read);
  while (read.isSymbol(0, "+", "-")) {
    const plus = read.next().text === "+";
    value = both(value, product(read), (a, b) => (plus ? a + b : a - b));
  }
  return value;
};

const product = (read: Reader): Value => {
  let value = factor(read);
  while (read.take("*")) value = both(value, factor(read), (a, b) => a * b);
  return value;
};

/** toInteger(…) of a number, and of a text that spells one. */
const wholeOf = (value: Value): Value => {
  if (typeof value === "number") return Math.trunc(value);
  return typeof value === "string" && /^[+-]?\d{1,15}$/.test(value) ? Number(value) : undefined;
};

const factor = (read: Reader): Value => {
  const token = read.at() ?? read.unexpected();
  if (read.take("-")) return both(0, factor(read), (a, b) => a - b);
  if (read.take("(")) {
    const value = sum(read);
    read.expect(")");
    return value;
  }
  if (read.isWord(0, "TOINTEGER") && read.isSymbol(1, "(")) {
    read.next();
    read.next();
    const value = wholeOf(sum(read));
    read.expect(")");
    return value;
  }
  if (token.kind === "parameter") return read.params[read.next().text];
  if (read.isWord(0, "NULL")) {
    read.next();
    return null;
  }
  if (token.kind === "string") return read.next().text.slice(1, -1);
  if (token.kind !== "number") return undefined;
  read.next();
  // With a dot or an exponent it is no whole number, whatever it comes to.
  return /^\d+$/.test(token.text) ? Number(token.text) : Number.NaN;
};

/** What a SKIP or LIMIT may be: whole, and from 0 on. */
export const isMost = (value: unknown): boolean => typeof value === "number" && Number.isInteger(value) && value >= 0;

/** Called before the word. */
export const most = (read: Reader, scope: Scope): void => {
  const word = read.next();
  if (word.text.toUpperCase() === "OFFSET") read.edit(word.start, word.end, "SKIP");
  const first = read.at() ?? read.unexpected();
  const value = sum(read);
  const next = read.at();
  if (value === undefined && next !== undefined && isName(next) && scope.has(next.text))
    read.wrong(`${word.text} is one number for all rows, and cannot speak of ${next.text}.`, next);
  if (value === undefined || read.isSymbol(0, "/", "%", "^", "(", "."))
    read.differ(`${word.text} of such a calculation`, "Write a number or a parameter.", first);
  if (!isMost(value)) read.wrong(`${word.text} takes a whole number from 0 on.`, first);
  if (read.lastEnd() !== first.end) read.edit(first.start, read.lastEnd(), String(value));
};
