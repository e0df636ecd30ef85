/** `{ … }` after EXISTS, COUNT and CALL: a statement of its own, or a bare pattern. */
import { statement } from "./clauses.ts";
import { condition } from "./expression.ts";
import type { Kind } from "./kinds.ts";
import { patterns } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";

const changesCount = new Set(
  "DISTINCT SKIP OFFSET LIMIT ORDER COUNT COLLECT SUM AVG MIN MAX STDEV STDEVP PERCENTILECONT PERCENTILEDISC".split(
    " ",
  ),
);

/**
 * In EXISTS and COUNT the engine takes no RETURN; one that hands on every row is left out. Called behind the closing
 * brace.
 */
export const withoutReturn = (read: Reader) => {
  const close = read.at(-1);
  let depth = 0;
  for (let back = -2; close !== undefined && depth >= 0; back -= 1) {
    const token = read.at(back);
    if (token === undefined) return;
    if (token.kind === "symbol" && ")]}".includes(token.text)) depth += 1;
    if (token.kind === "symbol" && "([{".includes(token.text)) depth -= 1;
    if (depth !== 0 || read.isSymbol(back - 1, ".")) continue;
    if (read.isWord(back, "UNION"))
      read.differ("UNION inside EXISTS { } or COUNT { }", "Use OR, or two of them.", token);
    if (read.isWord(back, ...changesCount))
      read.differ("this RETURN inside EXISTS { } or COUNT { }", "Write CALL { … } with the RETURN.", token);
    if (read.isWord(back, "WITH") && !read.isWord(back - 1, "STARTS", "ENDS")) return;
    if (read.isWord(back, "RETURN")) read.forget(token.start, close.start);
  }
};

/**
 * Answers what a CALL gets back.
 * @param mayEnd in EXISTS and COUNT it need not RETURN anything.
 */
export const subquery = (read: Reader, scope: Scope, mayEnd = false): Map<string, Kind> =>
  read.aggregates.within("none", () => braced(read, scope, mayEnd));

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
