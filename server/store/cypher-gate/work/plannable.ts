/**
 * What Neo4j's planner takes very long over, and longer than any limit: it goes on after its session was closed, and holds
 * the place of others' statements. The ways to walk a pattern are many times more with each step of it, and those to
 * write a chain of XOR anew twice as many with each link.
 */
import type { Token } from "../lexer.ts";
import { isSymbol, isWord, nesting } from "../of-token.ts";
import type { Refuse } from "../walk.ts";

/** Steps from node to node in one MATCH; and in those that are planned together, which are several up to the next of these words. */
const most = { inOne: 20, together: 40, xor: 12 };
const apart = ["WITH", "RETURN", "UNWIND", "CALL", "UNION"];

/** @throws StatementRefused TooCostly, with the place. */
export function refuseUnplannable(tokens: readonly Token[], refuse: Refuse): void {
  const counted = () => ({ inOne: 0, together: 0 });
  const open = [counted()];
  let xor = 0;
  for (const [index, token] of tokens.entries()) {
    const depth = nesting(token);
    if (depth > 0) open.push(counted());
    if (depth < 0) open.pop();
    const now = open.at(-1) ?? counted();
    if (isWord(token, ...apart) && !isPartOfWord(tokens[index - 1])) Object.assign(now, counted());
    if (isWord(token, "MATCH")) now.inOne = 0;
    if (isWord(token, "XOR")) xor += 1;
    if (isStep(tokens, index)) {
      now.inOne += 1;
      now.together += 1;
    }
    if (now.inOne > most.inOne || now.together > most.together)
      refuse(
        "TooCostly",
        `Neo4j would plan so long a pattern for minutes. ${most.inOne} steps may stand in one MATCH.`,
        token,
      );
    if (xor > most.xor) refuse("TooCostly", `Neo4j would plan more than ${most.xor} XOR for minutes.`, token);
  }
}

/** `STARTS WITH`, and a property of such a name. */
const isPartOfWord = (before: Token | undefined) => isWord(before, "STARTS", "ENDS") || isSymbol(before, ".");

/** `)--`, `)-[`, `)<-`: a relationship begins behind a node. */
const isStep = (tokens: readonly Token[], index: number): boolean => {
  if (!isSymbol(tokens[index - 1], ")") || !isSymbol(tokens[index], "-", "<")) return false;
  return isSymbol(tokens[index + 1], "-") || (isSymbol(tokens[index], "-") && isSymbol(tokens[index + 1], "["));
};
