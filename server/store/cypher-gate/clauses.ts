/** Clauses: what each binds, and where the embedded engine answers one otherwise. */
import { differingMeans } from "./aggregate.ts";
import { used } from "./compare.ts";
import { condition, expression } from "./expression.ts";
import { either, elementOf, type Kind, kinds, may, nothing, only, text } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { type Conditions, patterns } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted } from "./reserved.ts";
import { askedBefore, lookAtEnds } from "./shortest-path.ts";
import { subquery } from "./subquery.ts";

type Bound = Map<string, Kind>;

const ends = (read: Reader) => read.ended() || read.isSymbol(0, "}") || read.isWord(0, "UNION");

/**
 * One statement, with its arms of UNION. Answers the columns.
 * @param mayEnd whether it may end without RETURN, as in EXISTS and COUNT.
 */
export const statement = (read: Reader, outer: Scope, mayEnd = false): Bound => {
  const columns = arm(read, outer, mayEnd);
  while (read.isWord(0, "UNION")) {
    const union = read.next();
    read.takeWord("ALL");
    read.takeWord("DISTINCT");
    const others = arm(read, outer, mayEnd);
    const alike = others.size === columns.size && [...others.keys()].every((name) => columns.has(name));
    if (!alike) read.wrong("Both sides of a UNION have columns of the same names.", union);
    for (const [name, kind] of others) columns.set(name, either(columns.get(name) ?? kind, kind));
  }
  return columns;
};

const arm = (read: Reader, outer: Scope, mayEnd: boolean): Bound => {
  let scope: Bound = new Map(outer);
  let clauses = 0;
  let called = false;
  while (!ends(read)) {
    if (read.isWord(0, "RETURN")) {
      read.next();
      return items(read, scope, "RETURN");
    }
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
  if (read.takeWord("WITH")) return items(read, scope, "WITH");
  if (read.isWord(0, "CALL")) return call(read, scope);
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
  const bound = new Map([...scope, ...patterns(read, scope, optional, conditions)]);
  if (read.isWord(0, "USING")) read.differ("a planner hint, USING", "Leave it out.");
  const asked = where(read, bound, optional, conditions);
  if (conditions.shortest !== null) lookAtEnds(read, conditions.shortest, { match: first, optional, asked });
  return bound;
};

/** WHERE, with the conditions that stood in the patterns. Answers what of it is asked before a shortest path is looked for. */
const where = (read: Reader, scope: Bound, optional: boolean, { before, shortest }: Conditions): string[] => {
  const word = read.at();
  if (word === undefined || !read.takeWord("WHERE")) {
    if (before.length > 0) read.edit(read.lastEnd(), read.lastEnd(), ` WHERE ${before.join(" AND ")}`);
    return before;
  }
  if (optional && shortest !== null)
    read.differ("OPTIONAL MATCH … WHERE with a shortestPath", "Filter before it, or after a WITH.", word);
  if (optional) simpleWhere(read);
  condition(read, scope);
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
  return new Map([...scope, [name.text, { ...elementOf(list), variable: true, literal: undefined }]]);
};

/** What WITH and RETURN hand on. */
const items = (read: Reader, scope: Bound, word: "WITH" | "RETURN"): Bound => {
  const distinct = read.takeWord("DISTINCT");
  const bound: Bound = new Map();
  const before = read.aggregates.count();
  /** By what rows would be told apart, and should not. */
  const means: (Token | undefined)[] = [];
  if (read.isSymbol(0, "*")) everything(read, scope, bound, word);
  else means.push(...item(read, scope, bound, word));
  while (read.take(",")) means.push(...item(read, scope, bound, word));
  for (const [name, kind] of bound) if (kind.starred) bound.set(name, { ...kind, starred: false });
  const visible = new Map([...scope, ...bound]);
  const gathers = read.aggregates.count() > before;
  if ((distinct || gathers) && means.length > 0) differingMeans(read, means[0]);
  if (read.takeWord("ORDER")) {
    read.expectWord("BY");
    do read.aggregates.within(gathers ? "item" : "none", () => order(read, visible));
    while (read.take(","));
  }
  for (const limit of ["SKIP", "OFFSET", "LIMIT"]) if (read.isWord(0, limit)) most(read);
  if (word === "WITH" && read.takeWord("WHERE"))
    read.aggregates.within(gathers ? "filter" : "none", () => condition(read, visible));
  return bound;
};

/** RETURN * gives its columns by name; the engine gives them as they came. */
const everything = (read: Reader, scope: Bound, bound: Bound, word: "WITH" | "RETURN") => {
  const star = read.next();
  const names = [...scope.keys()].sort();
  if (word === "RETURN" && names.length === 0) read.wrong("RETURN * has nothing to return.", star);
  for (const name of names) bound.set(name, { ...(scope.get(name) ?? nothing), starred: true });
  if (word === "RETURN")
    read.edit(
      star.start,
      star.end,
      names
        .map(quoted)
        .map((name) => `${name} AS ${name}`)
        .join(", "),
    );
};

/** Answers where it begins if it is a mean that was gathered before. */
const item = (read: Reader, scope: Bound, bound: Bound, word: "WITH" | "RETURN"): (Token | undefined)[] => {
  const first = read.at();
  const before = read.aggregates.count();
  const alone =
    read.isName() &&
    (read.isSymbol(1, ",") || read.at(1) === undefined || read.at(1)?.kind === "word" || read.isSymbol(1, "}"));
  const kind = read.aggregates.within("item", () => used(read, expression(read, scope)));
  const start = first?.start ?? 0;
  const written = read.text.slice(start, read.lastEnd());
  const named = { ...kind, variable: true };
  const name = read.takeWord("AS") ? read.name().text : null;
  const column = name ?? (alone ? (first?.text ?? written) : written);
  if (bound.get(column)?.starred) read.differ("a name given anew beside *", "Name the columns.", first);
  if (bound.has(column)) read.wrong(`Two columns are called ${column}.`, first);
  bound.set(column, named);
  if (name === null) {
    if (word === "WITH" && !alone) read.unexpected();
    // Without a name the engine mixes up columns beside an aggregate; the name that Neo4j gives is the text itself.
    if (!alone) read.edit(read.lastEnd(), read.lastEnd(), ` AS ${quoted(written)}`);
  }
  return kind.inexact && read.aggregates.count() === before ? [first] : [];
};

const order = (read: Reader, scope: Bound) => {
  const kind = used(read, expression(read, scope));
  const plain = kinds.text | kinds.whole | kinds.fraction | kinds.truth;
  const texts = only(kind, kinds.list | kinds.nothing) && only(elementOf(kind), kinds.text);
  if (!texts && !only(kind, plain | kinds.nothing) && !only(kind, kinds.date | kinds.nothing))
    read.differ("an ORDER BY of what is neither text, number, truth nor date", "Order by a property.");
  if (!read.takeWord("DESC", "DESCENDING")) read.takeWord("ASC", "ASCENDING");
};

const most = (read: Reader) => {
  const word = read.next();
  if (word.text.toUpperCase() === "OFFSET") read.edit(word.start, word.end, "SKIP");
  const plain = read.at()?.kind === "number" || read.at()?.kind === "parameter";
  if (!plain || read.isSymbol(1, "+", "-", "*", "/", "%", "^"))
    read.differ(`${word.text} of a calculation`, "Write a number or a parameter.");
  read.next();
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
