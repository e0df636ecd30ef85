/** `shortestPath(…)`: what Neo4j asks of the pattern in it, and what it fails over. */
import { failing } from "./differences-at-work.ts";
import type { Token } from "./lexer.ts";
import type { Reader } from "./reader.ts";
import { quoted } from "./reserved.ts";

/** Tokens up to the bracket that closes what is open. */
const within = (read: Reader): { token: Token; ahead: number; depth: number }[] => {
  const found: { token: Token; ahead: number; depth: number }[] = [];
  let depth = 0;
  for (let ahead = 0; depth >= 0; ahead += 1) {
    const token = read.at(ahead);
    if (token === undefined) return found;
    if (read.isSymbol(ahead, "(", "[", "{")) depth += 1;
    found.push({ token, ahead, depth });
    if (read.isSymbol(ahead, ")", "]", "}")) depth -= 1;
  }
  return found;
};

/**
 * Called behind the opening bracket. Neo4j has no shortest path between a node and itself, and fails where it is asked for
 * one; whether it is, only the rows tell. Answers the condition that looks at them.
 */
export const endsApart = (read: Reader): string => {
  const tokens = within(read);
  for (const { ahead } of tokens)
    if (read.isSymbol(ahead, "*") && read.at(ahead + 1)?.kind === "number" && Number(read.at(ahead + 1)?.text) > 1)
      read.wrong("A shortestPath has no least length but 0 or 1.", read.at(ahead + 1));
  const nodes = tokens.filter(({ token, depth }) => depth === 1 && token.kind === "symbol" && token.text === "(");
  const [first, last] = [nodes[0], nodes.at(-1)].map((open) => {
    if (open === undefined) return read.unexpected();
    const name = read.at(open.ahead + 1);
    if (read.isName(open.ahead + 1) && name !== undefined) return name.text;
    const given = ` node ${open.token.start}`;
    read.edit(open.token.end, open.token.end, quoted(given));
    return given;
  });
  if (first === undefined || last === undefined) return read.unexpected();
  if (first === last) read.wrong("A shortestPath goes from one node to another.");
  return `CASE WHEN ${quoted(first)} = ${quoted(last)} THEN ${failing("sameEnds")} = 0 ELSE true END`;
};
