/**
 * Where a statement failed as it ran, of which no engine tells the place: at what its words speak of, where the statement
 * holds that once. Of two divisions it cannot be told which one it was.
 */
import type { Token } from "./cypher-gate/lexer.ts";
import { isSymbol, isWord } from "./cypher-gate/of-token.ts";

type Sign = { said: RegExp; is: (tokens: readonly Token[], index: number) => boolean };

const isCall = (tokens: readonly Token[], index: number, ...names: string[]) =>
  isWord(tokens[index], ...names) && isSymbol(tokens[index + 1], "(");

const signs: Sign[] = [
  { said: /division by zero|\/ by zero/i, is: (tokens, index) => isSymbol(tokens[index], "/", "%") },
  {
    said: /cannot be parsed to a Date\b|invalid date|MonthOfYear|DayOfMonth/i,
    is: (tokens, index) => isCall(tokens, index, "DATE"),
  },
  { said: /cannot be parsed to a Duration\b/i, is: (tokens, index) => isCall(tokens, index, "DURATION") },
  { said: /step argument to 'range\(\)'/i, is: (tokens, index) => isCall(tokens, index, "RANGE") },
  { said: /^integer, .*too large/i, is: (tokens, index) => isCall(tokens, index, "TOINTEGER") },
  { said: /\bLIMIT\b/, is: (tokens, index) => isWord(tokens[index], "LIMIT") },
];

/** @param words what the engine says of the failure. */
export const failedAt = (words: string, tokens: readonly Token[]): Token | null => {
  const sign = signs.find(({ said }) => said.test(words));
  if (sign === undefined) return null;
  const found = tokens.filter((_, index) => sign.is(tokens, index));
  return found.length === 1 ? (found[0] ?? null) : null;
};
