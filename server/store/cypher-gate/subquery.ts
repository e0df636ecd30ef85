/** `{ … }` after EXISTS, COUNT and CALL: a statement of its own, or a bare pattern. */
import { statement } from "./clauses.ts";
import { condition } from "./expression.ts";
import type { Kind } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { nesting } from "./of-token.ts";
import { patterns } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";

const changesCount = new Set(
  "DISTINCT SKIP OFFSET LIMIT ORDER COUNT COLLECT SUM AVG MIN MAX STDEV STDEVP PERCENTILECONT PERCENTILEDISC".split(
    " ",
  ),
);

/** Tokens of the subquery itself, from behind the closing brace backwards to its last WITH, or its beginning. */
const lastPart = (read: Reader): { token: Token; back: number }[] => {
  const found: { token: Token; back: number }[] = [];
  let depth = 0;
  for (let back = -2; depth >= 0; back -= 1) {
    const token = read.at(back);
    if (token === undefined) return found;
    depth -= nesting(token);
    if (depth !== 0 || read.isSymbol(back - 1, ".")) continue;
    if (read.isWord(back, "WITH") && !read.isWord(back - 1, "STARTS", "ENDS")) return found;
    found.push({ token, back });
  }
  return found;
};

/**
 * In EXISTS and COUNT the engine takes no RETURN; one that hands on every row is left out. Called behind the closing
 * brace. Answers where there is another, a UNION or a subquery of its own, which the engine does not look at.
 */
export const withoutReturn = (read: Reader): Token | null => {
  const part = lastPart(read);
  const rows = part.find(({ back }) => read.isWord(back, "UNION", ...changesCount));
  if (rows !== undefined) return rows.token;
  const close = read.at(-1);
  const last = part.find(({ back }) => read.isWord(back, "RETURN"));
  if (last !== undefined && close !== undefined) read.replace(last.token.start, close.start, "");
  return null;
};

/**
 * Answers what a CALL gets back.
 * @param mayEnd in EXISTS and COUNT it need not RETURN anything.
 */
export const subquery = (read: Reader, scope: Scope, mayEnd = false): Map<string, Kind> =>
  read.finding(null, () => read.aggregates.within("none", () => braced(read, scope, mayEnd))).answer;

const braced = (read: Reader, scope: Scope, mayEnd: boolean): Map<string, Kind> => {
  read.expect("{");
  let found = new Map<string, Kind>();
  if (read.isSymbol(0, "(") || (read.isName() && read.isSymbol(1, "="))) {
    const bound = patterns(read, scope, false);
    if (read.takeWord("WHERE")) condition(read, new Map([...scope, ...bound]));
  } else found = statement(read, scope, mayEnd);
  read.expect("}");
  return found;
};
