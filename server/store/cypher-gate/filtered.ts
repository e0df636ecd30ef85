/** WHERE behind a clause: what the embedded engine does not look for in a condition is looked for before it. */
import { condition } from "./expression.ts";
import type { Token } from "./lexer.ts";
import type { Reader, Scope } from "./reader.ts";

/** Called behind the word WHERE. */
export const filtered = (read: Reader, scope: Scope, where: Token): void => {
  const { clauses } = read.finding(scope, () => condition(read, scope));
  if (clauses.length > 0) read.edit(where.start, where.start, `${clauses.join(" ")} WITH * `);
};
