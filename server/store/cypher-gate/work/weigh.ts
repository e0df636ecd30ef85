/**
 * What one row of a statement may cost. Neo4j looks at its time limit between rows and not within an expression: a list
 * comprehension over a billion numbers, a `reduce` that doubles a text or a regular expression with exponentially many
 * ways go on after their session is closed, fill the memory and take the server from everybody else. So such an
 * expression is refused before it runs. Rows themselves (UNWIND, MATCH, paths) are ended by the server.
 */
import type { Token } from "../lexer.ts";
import type { Refuse } from "../walk.ts";
import { openAccount } from "./account.ts";
import { expressionWeigher, type Weigher } from "./expressions.ts";
import { nothingMuch, some } from "./weight.ts";

/** @throws StatementRefused TooCostly, with the place. */
export const weigh = (tokens: Token[], params: Record<string, unknown>, refuse: Refuse): void => {
  const read = expressionWeigher(openAccount(tokens, params, refuse), statement);
  while (!read.ended()) {
    statement(read);
    // A bracket that closes nothing that was read as one: only the next piece is looked at.
    read.skip();
  }
};

/** Clauses up to where a subquery ends, or the statement. */
const statement = (read: Weigher): void => {
  read.rows = 1;
  while (!read.ended() && !read.isSymbol("}")) {
    if (read.takeWord("UNWIND")) unwind(read);
    else if (read.takeWord("MATCH")) {
      read.rows = Math.max(read.rows, some);
      items(read);
    } else if (read.takeWord("UNION")) read.rows = 1;
    else if (read.takeWord("LIMIT")) {
      const { exact } = read.expression();
      if (exact !== undefined) read.rows = Math.min(read.rows, exact);
    } else items(read);
  }
};

/** `UNWIND list AS name`: rows, which may be as many as they like; each of them is looked at. */
const unwind = (read: Weigher) => {
  const list = read.expression();
  if (list.count > some) read.rows *= list.count;
  if (!read.takeWord("AS")) return;
  read.name({ ...nothingMuch, size: list.each, each: list.each, most: list.most });
};

/** Expressions, with the names that they get, up to the next clause. */
const items = (read: Weigher) => {
  const before = read.position();
  const weight = read.expression();
  read.bounded(weight);
  if (read.takeWord("AS")) read.name(weight);
  if (read.position() === before && !read.isSymbol("}")) read.skip();
};
