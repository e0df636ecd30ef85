/**
 * Subqueries that the embedded engine does not know within an expression: what they find is looked for before the clause.
 * `RETURN COLLECT { MATCH … RETURN x }` → `CALL { WITH p CALL { WITH p MATCH … RETURN x } RETURN collect(x) AS y } RETURN y`
 */
import { importing } from "./imports.ts";
import { entity, type Kind, listOf, may, mayBeNothing, truth, whole, withoutNothing } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { isName, isWord, nesting } from "./of-token.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted } from "./reserved.ts";

/** A subquery that was read: its word, its opening brace, its columns. */
type Subquery = { word: Token; open: Token; columns: ReadonlyMap<string, Kind> };

/** Where the arms of a UNION begin, behind its word. */
const laterArms = (tokens: Token[]): number[] => {
  let depth = 0;
  return tokens.flatMap((token, index) => {
    depth += nesting(token);
    if (depth > 0 || !isWord(token, "UNION") || tokens[index - 1]?.text === ".") return [];
    const next = tokens[index + 1];
    return [next !== undefined && isWord(next, "ALL", "DISTINCT") ? next.end : token.end];
  });
};

/** Looks for it before the clause, and writes `value` in its place; what gathers its rows is called as it says. */
const before = (read: Reader, scope: Scope, { word, open, columns }: Subquery, gather: string, value: string) => {
  if (!read.mayFind(scope))
    read.differ(`this ${word.text.toUpperCase()} { } here`, "Write CALL { … RETURN … } before the clause.", word);
  const end = read.lastEnd();
  const tokens = read.between(open.end, end - 1);
  const named = tokens.filter((token) => isName(token) && scope.has(token.text));
  const imports = importing(named.map(({ text }) => text));
  for (const arm of [open.end, ...laterArms(tokens)]) read.edit(arm, arm, ` ${imports}`);
  // A bare pattern, and what ends without RETURN, which there is none of with several arms.
  if (tokens[0]?.kind === "symbol" || tokens[1]?.text === "=") read.edit(open.end, open.end, "MATCH ");
  if (columns.size === 0) read.edit(end - 1, end - 1, " RETURN true AS found ");
  const inner = read.rendered(open.end, end - 1);
  read.find(`CALL { ${imports}CALL {${inner}} RETURN ${gather} }`);
  read.replace(word.start, end, value);
};

/** COLLECT { … } keeps what is nothing (null), which collect(…) leaves out. */
export const collected = (read: Reader, scope: Scope, subquery: Subquery): Kind => {
  const { word, columns } = subquery;
  const [column, second] = [...columns];
  if (column === undefined || second !== undefined) return read.wrong("COLLECT { } returns one column.", word);
  const [name, kind] = column;
  const [own, found] = [quoted(name), quoted(` found ${word.start}`)];
  const gaps = mayBeNothing(kind);
  const value = gaps ? `[x IN ${found} | x[0]]` : found;
  before(read, scope, subquery, `collect(${gaps ? `[${own}]` : own}) AS ${found}`, value);
  const made = listOf({ ...kind, variable: false, literal: undefined });
  return { ...made, lost: kind.lost || (gaps && may(withoutNothing(kind), entity)) };
};

/** COUNT { … } and EXISTS { … } whose RETURN decides how many rows there are. */
export const counted = (read: Reader, scope: Scope, subquery: Subquery): Kind => {
  const found = quoted(` found ${subquery.word.start}`);
  const count = subquery.word.text.toUpperCase() === "COUNT";
  before(read, scope, subquery, `count(*) AS ${found}`, count ? found : `(${found} > 0)`);
  return count ? whole : truth;
};
