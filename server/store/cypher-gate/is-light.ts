/**
 * Whether a statement can only take little: at most one pattern of a relationship or two, or none. Not: several patterns (their product), paths
 * of any length, lists unwound or added up, subqueries. A guess for the order of turns; the limits of time and memory hold for all.
 */
import type { Token } from "./lexer.ts";
import { isSymbol, isWord, nesting } from "./of-token.ts";

const heavyWords =
  /^(?:unwind|call|reduce|range|union|collect|exists|all|any|none|single|shortestpath|allshortestpaths|shortest|load|foreach)$/i;
const mostTokens = 200;

export function isLight(tokens: readonly Token[]): boolean {
  if (tokens.length > mostTokens) return false;
  const words = tokens.filter(({ kind }) => kind === "word").map(({ text }) => text.toLowerCase());
  // `count { … }`, not `count(…)`
  if (tokens.some((token, index) => isWord(token, "COUNT") && isSymbol(tokens[index + 1], "{"))) return false;
  if (words.some((word) => heavyWords.test(word)) || words.filter((word) => word === "match").length > 1) return false;
  const match = words.includes("match") ? tokens.findIndex(({ text }) => /^match$/i.test(text)) : -1;
  return match < 0 || isOnePattern(tokens.slice(match + 1));
}

/** No comma between patterns, no `*`, `+` or `{` of repetition, and at most two relationships. */
function isOnePattern(tokens: readonly Token[]): boolean {
  let depth = 0;
  let relationships = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "word" && depth === 0) break;
    if (depth === 0 && isSymbol(token, "{")) return false;
    depth += nesting(token);
    if (isSymbol(token, "*", "+") || (depth === 0 && isSymbol(token, ","))) return false;
    const bare = depth === 0 && isSymbol(token, "-") && tokens[index + 1]?.text === "-";
    if (isSymbol(token, "[") || bare) relationships += 1;
  }
  return relationships <= 2;
}
