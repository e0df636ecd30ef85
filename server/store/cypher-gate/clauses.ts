/** Clauses: what each binds, and where the embedded engine answers one otherwise. */
import { used } from "./compare.ts";
import { either } from "./either.ts";
import { condition, expression } from "./expression.ts";
import { filtered } from "./filtered.ts";
import { toldApart } from "./in-order.ts";
import { items, orderedRows } from "./items.ts";
import { elementOf, hasNoOrder, type Kind, kinds, may, only, text, underName } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { isName } from "./of-token.ts";
import { type Conditions, patterns } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";
import { askedBefore, isAlone, lookAtEnds, optionally } from "./shortest-path.ts";
import { subquery } from "./subquery.ts";

type Bound = Map<string, Kind>;

const ends = (read: Reader) => read.ended() || read.isSymbol(0, "}") || read.isWord(0, "UNION");

/**
 * One statement, with its arms of UNION. Answers the columns.
 * @param mayEnd whether it may end without RETURN, as in EXISTS and COUNT.
 */
export const statement = (read: Reader, outer: Scope, mayEnd = false): Bound => {
  const columns = arm(read, outer, mayEnd);
  let kept: boolean | null = null;
  while (read.isWord(0, "UNION")) {
    const union = read.next();
    const all = read.takeWord("ALL");
    if (kept !== null && kept !== all) read.wrong("UNION and UNION ALL do not stand in one statement.", union);
    kept = all;
    const distinct = read.at();
    // It says no more than UNION, and is not known to the engine.
    if (distinct !== undefined && read.takeWord("DISTINCT")) read.edit(distinct.start, distinct.end, "");
    const others = arm(read, outer, mayEnd);
    const alike = others.size === columns.size && [...others.keys()].every((name) => columns.has(name));
    if (!alike) read.wrong("Both sides of a UNION have columns of the same names.", union);
    for (const [name, kind] of others) columns.set(name, either(columns.get(name) ?? kind, kind));
    if (!all && [...columns.values()].some(hasNoOrder)) toldApart(read, union);
  }
  return columns;
};

const arm = (read: Reader, outer: Scope, mayEnd: boolean): Bound => {
  let scope: Bound = new Map(outer);
  let clauses = 0;
  let called = false;
  while (!ends(read)) {
    if (read.isWord(0, "RETURN")) return items(read, scope, "RETURN");
    clauses += 1;
    called = read.isWord(0, "CALL") && !read.isSymbol(1, "{", "(");
    scope = clause(read, scope);
  }
  // The call of a procedure may be a statement by itself.
  if (!mayEnd && !(called && clauses === 1)) read.wrong("A reading statement ends with RETURN.");
  return new Map();
};

const clause = (read: Reader, scope: Bound): Bound => {
  if (read.isWord(0, "OPTIONAL", "MATCH")) return match(read, scope);
  if (read.takeWord("UNWIND")) return unwind(read, scope);
  if (read.isWord(0, "WITH")) return items(read, scope, "WITH");
  if (read.isWord(0, "CALL")) return call(read, scope);
  if (read.isWord(0, "ORDER", "SKIP", "OFFSET", "LIMIT")) return orderedRows(read, scope);
  if (read.isWord(0, "SHOW"))
    return read.differ("SHOW", "CALL db.labels() and db.relationshipTypes() tell the schema.");
  if (read.isWord(0, "FINISH")) return read.differ("FINISH", "Write RETURN.");
  return read.unexpected();
};

const match = (read: Reader, scope: Bound): Bound => {
  const first = read.at() ?? read.unexpected();
  const optional = read.takeWord("OPTIONAL");
  if (optional && read.isWord(0, "CALL")) read.differ("OPTIONAL CALL");
  read.expectWord("MATCH");
  if (read.isWord(0, "REPEATABLE", "DIFFERENT")) read.differ("a match mode");
  const conditions: Conditions = { before: [], shortest: null, steps: false };
  const given = patterns(read, scope, optional, conditions);
  const bound = new Map([...scope, ...given]);
  if (read.isWord(0, "USING")) read.differ("a planner hint, USING", "Leave it out.");
  const begun = read.lastEnd();
  const asked = where(read, bound, optional, conditions);
  const { shortest } = conditions;
  if (shortest === null) return bound;
  if (optional) notJoined(read, read.between(begun, read.lastEnd()));
  const look = () => lookAtEnds(read, shortest, { match: first, asked });
  const names = [...given.keys()].filter((name) => !scope.has(name));
  if (!isAlone(shortest)) look();
  if (optional) optionally(read, first, scope, names);
  if (isAlone(shortest)) look();
  return bound;
};

/** WHERE, with the conditions that stood in the patterns. Answers what of it is asked before a shortest path is looked for. */
/** Neo4j joins the ends of an optional shortest path by `a.x = b.x`, and fails over those that have none. */
const notJoined = (read: Reader, condition: Token[]): void => {
  const isOwner = (token: Token, index: number) => isName(token) && condition[index + 1]?.text === ".";
  const owners = new Set(condition.filter(isOwner).map(({ text }) => text));
  const equal = condition.find(({ kind, text }) => kind === "symbol" && text === "=");
  if (owners.size > 1 && equal !== undefined)
    read.differ(
      "OPTIONAL MATCH of a shortest path whose ends are compared",
      "Compare them in a WITH … WHERE before.",
      equal,
    );
};

const where = (read: Reader, scope: Bound, optional: boolean, { before, shortest }: Conditions): string[] => {
  const word = read.at();
  if (word === undefined || !read.takeWord("WHERE")) {
    if (before.length > 0) read.edit(read.lastEnd(), read.lastEnd(), ` WHERE ${before.join(" AND ")}`);
    return before;
  }
  if (optional) simpleWhere(read);
  if (optional || shortest !== null) read.finding(null, () => condition(read, scope));
  else filtered(read, scope, word);
  const asked = shortest === null ? [] : askedBefore(read, word.end, read.lastEnd(), shortest.own);
  if (before.length > 0) {
    read.edit(word.end, word.end, ` ${[...before, "("].join(" AND ")}`);
    read.edit(read.lastEnd(), read.lastEnd(), ")");
  }
  return [...before, ...asked];
};

/** In the WHERE of an OPTIONAL MATCH the engine loses rows over subqueries and patterns. */
const simpleWhere = (read: Reader) => {
  let depth = 0;
  for (let ahead = 0; read.at(ahead) !== undefined; ahead += 1) {
    if (read.isSymbol(ahead, "(", "[", "{")) depth += 1;
    if (read.isSymbol(ahead, ")", "]", "}")) depth -= 1;
    if (
      depth < 0 ||
      (depth === 0 &&
        read.isWord(ahead, "MATCH", "OPTIONAL", "WITH", "RETURN", "UNWIND", "CALL", "UNION") &&
        !read.isWord(ahead - 1, "STARTS", "ENDS"))
    )
      return;
    const subqueryOrPattern =
      read.isWord(ahead, "EXISTS", "COUNT", "COLLECT") ||
      (read.isSymbol(ahead, ")") && read.isSymbol(ahead + 1, "-", "<") && read.isSymbol(ahead + 2, "[", "-"));
    if (subqueryOrPattern)
      read.differ(
        "OPTIONAL MATCH … WHERE with a subquery or a pattern",
        "Put the pattern into the OPTIONAL MATCH itself, or filter after a WITH.",
        read.at(ahead),
      );
  }
};

const unwind = (read: Reader, scope: Bound): Bound => {
  const list = used(read, expression(read, scope));
  if (!only(list, kinds.list | kinds.nothing)) read.differ("UNWIND of what may be no list");
  read.expectWord("AS");
  const name = read.name();
  read.notYet(name, scope.has(name.text));
  return new Map([...scope, [name.text, underName({ ...elementOf(list), literal: undefined })]]);
};

const procedures: Record<string, string> = {
  "db.labels": "label",
  "db.relationshiptypes": "relationshipType",
  "db.propertykeys": "propertyKey",
};

const call = (read: Reader, scope: Bound): Bound => {
  read.next();
  const token = read.at();
  if (read.isSymbol(0, "{")) return handedOn(read, scope, subquery(read, scope), token);
  if (read.take("(")) return handedOn(read, scope, scoped(read, scope), token);
  let name = read.name().text;
  while (read.take(".")) name += `.${read.name().text}`;
  const column = procedures[name.toLowerCase()];
  if (column === undefined)
    return read.differ(
      `the procedure ${name}`,
      "db.labels(), db.relationshipTypes() and db.propertyKeys() can be called.",
    );
  if (!read.take("(")) return read.differ("a CALL without brackets", `Write CALL ${name}().`);
  read.expect(")");
  return handedOn(read, scope, yielded(read, column), token);
};

/** What a CALL gives, beside what was there; it may not take the place of that. */
const handedOn = (read: Reader, scope: Scope, given: Bound, token: Token | undefined): Bound => {
  const twice = [...given.keys()].find((name) => scope.has(name));
  if (twice !== undefined) read.wrong(`The variable ${twice} is there already.`, token);
  return new Map([...scope, ...given]);
};

/** `CALL (a, b) { … }`, `CALL (*) { … }` */
const scoped = (read: Reader, scope: Bound): Bound => {
  while (!read.isSymbol(0, ")")) {
    const token = read.next();
    const given = token.text === "*" || token.text === "," || scope.has(token.text);
    if (!given) read.undefinedVariable(token);
  }
  read.expect(")");
  return subquery(read, scope);
};

const yielded = (read: Reader, column: string): Bound => {
  const bound: Bound = new Map();
  if (!read.takeWord("YIELD")) return bound;
  if (read.take("*")) bound.set(column, { ...text, variable: true });
  else
    do {
      if (read.name().text !== column) read.unexpected();
      bound.set(read.takeWord("AS") ? read.name().text : column, { ...text, variable: true });
    } while (read.take(","));
  if (read.takeWord("WHERE")) condition(read, bound);
  return bound;
};

export const isEntity = (kind: Kind) => may(kind, kinds.node | kinds.relationship | kinds.path);
