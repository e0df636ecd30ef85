/** `{ … }` after EXISTS, COUNT and CALL: a statement of its own, or a bare pattern. */
import { statement } from "./clauses.ts";
import { expression } from "./expression.ts";
import type { Kind } from "./kinds.ts";
import { patterns } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";

/** Answers what a CALL gets back. */
export const subquery = (read: Reader, scope: Scope): Map<string, Kind> => {
  read.expect("{");
  let found = new Map<string, Kind>();
  if (read.isSymbol(0, "(") || (read.isName() && read.isSymbol(1, "="))) {
    const bound = patterns(read, scope, false);
    if (read.takeWord("WHERE")) expression(read, new Map([...scope, ...bound]), "filter");
  } else found = statement(read, scope);
  read.expect("}");
  return found;
};
