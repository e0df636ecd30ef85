/** What WITH and RETURN hand on: columns, their order, how many rows. */
import { differingMeans } from "./aggregate.ts";
import { type Item as Column, overColumns, putBack, setApart, ungrouped } from "./aggregates-apart.ts";
import { variableOf } from "./column-name.ts";
import { used } from "./compare.ts";
import { expression } from "./expression.ts";
import { filtered } from "./filtered.ts";
import { aggregateKinds } from "./function-kinds.ts";
import { inOrder, toldApart } from "./in-order.ts";
import { elementOf, hasNoOrder, type Kind, kinds, nothing, only, underName } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { most } from "./most.ts";
import type { Reader } from "./reader.ts";
import { type Hidden, refuseMixed, refuseNameOfOther, renamed } from "./renamed.ts";
import { quoted } from "./reserved.ts";

type Bound = Map<string, Kind>;

type Item = Column & { token: Token; named: boolean };

/**
 * A clause behind which its columns alone are left: what was there before, its columns, its items; `apart`: whether it was
 * written as two.
 */
type Columns = { scope: Bound; columns: Bound; items: Item[]; apart: boolean };

/** What ORDER BY may speak of. */
type Among = { columns: Columns | null; hidden: Hidden | null };

/** What WITH and RETURN hand on. */
export const items = (read: Reader, scope: Bound, word: "WITH" | "RETURN"): Bound =>
  read.aggregates.ofItems(() => handOn(read, scope, word));

const handOn = (read: Reader, scope: Bound, word: "WITH" | "RETURN"): Bound => {
  const clause = read.next();
  const distinct = read.takeWord("DISTINCT");
  const bound: Bound = new Map();
  const star = read.at();
  const starred = read.isSymbol(0, "*");
  const { answer: found, clauses } = read.finding(
    scope,
    () => {
      if (starred) everything(read, scope, bound, word);
      const each: Item[] = starred ? [] : [item(read, scope, bound, word)];
      while (read.take(",")) each.push(item(read, scope, bound, word));
      return each;
    },
    { items: true, gathers: gatherAhead(read) },
  );
  const gathers = read.aggregates.all().length > 0;
  /** Means that were gathered before: by them rows would be told apart, and should not. */
  const means = found.filter(({ column, gathered }) => bound.get(column)?.inexact && gathered.length === 0);
  for (const [name, kind] of bound) if (kind.starred) bound.set(name, { ...kind, starred: false });
  const visible = new Map([...scope, ...bound]);
  if ((distinct || gathers) && means[0] !== undefined) differingMeans(read, means[0].token);
  const keys = distinct || gathers ? found.filter(({ gathered }) => gathered.length === 0) : [];
  const mixed = keys.find(({ column }) => hasNoOrder(bound.get(column) ?? nothing));
  if (mixed !== undefined) toldApart(read, mixed.token);
  if (starred && read.aggregates.all().some(({ apart }) => apart))
    read.differ("such an aggregate beside *", "Name the columns.", star);
  const grouped = found.filter((one) => one.gathered.length === 0);
  for (const one of found) {
    const lost = one.gathered.length === 0 ? null : ungrouped(read, one, grouped, scope);
    if (lost !== null) notGrouped(read, lost);
  }
  const apart = setApart(read, clause, found, scope, distinct);
  if (!apart)
    for (const { named, expressionEnd: end, column } of found) if (!named) read.edit(end, end, ` AS ${quoted(column)}`);
  if (clauses.length > 0) read.edit(clause.start, clause.start, `${clauses.join(" ")} `);
  const columns = distinct || gathers ? { scope, columns: bound, items: found, apart } : null;
  if (word === "WITH") for (const one of found) refuseNameOfOther(read, one, { scope, columns: bound });
  const hidden =
    word === "RETURN" && columns === null ? renamed(read, found, { visible, scope, columns: bound }) : null;
  read.aggregates.within(gathers ? "item" : "none", () => orderAndCut(read, visible, { columns, hidden }));
  if (!apart) putBack(read, read.aggregates.all());
  const where = read.at();
  if (word === "WITH" && where !== undefined && read.takeWord("WHERE"))
    read.aggregates.within(gathers ? "filter" : "none", () => filtered(read, visible, where));
  return bound;
};

/** Whether one of the items that begin here gathers rows. */
const gatherAhead = (read: Reader): boolean => {
  let depth = 0;
  for (let ahead = 0; read.at(ahead) !== undefined && depth >= 0; ahead += 1) {
    if (read.isSymbol(ahead, "(", "[", "{")) depth += 1;
    if (read.isSymbol(ahead, ")", "]", "}")) depth -= 1;
    if (depth === 0 && read.isWord(ahead, ...behindItems) && !read.isSymbol(ahead - 1, ".", ":")) return false;
    const name = read.at(ahead)?.text.toLowerCase() ?? "";
    if (Object.hasOwn(aggregateKinds, name) && read.isSymbol(ahead + 1, "(")) return true;
  }
  return false;
};
const behindItems = [
  "ORDER",
  "SKIP",
  "OFFSET",
  "LIMIT",
  "WHERE",
  "MATCH",
  "OPTIONAL",
  "UNWIND",
  "CALL",
  "WITH",
  "RETURN",
  "UNION",
];

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

const item = (read: Reader, scope: Bound, bound: Bound, word: "WITH" | "RETURN"): Item => {
  const token = read.at() ?? read.unexpected();
  const before = read.aggregates.all().length;
  const kind = read.aggregates.within("item", () => used(read, expression(read, scope)));
  const [start, expressionEnd] = [token.start, read.lastEnd()];
  const variable = variableOf(read.between(start, expressionEnd), scope);
  const name = read.takeWord("AS") ? read.name().text : null;
  const column = name ?? variable ?? read.text.slice(start, expressionEnd);
  if (bound.get(column)?.starred) read.differ("a name given anew beside *", "Name the columns.", token);
  if (bound.has(column)) read.wrong(`Two columns are called ${column}.`, token);
  if (name === null && word === "WITH" && variable === null)
    read.wrong("What WITH hands on needs a name: write … AS name.", token);
  bound.set(column, underName(kind));
  const gathered = read.aggregates.all().slice(before);
  const made = { token, start, expressionEnd, end: read.lastEnd(), column, gathered };
  if (name === null && column.includes("`"))
    read.differ("a column whose name holds a back-tick", "Write … AS name.", token);
  // Without a name the engine mixes up columns beside an aggregate, and calls some otherwise than Neo4j.
  const named = name !== null || expressionEnd - start === variable?.length;
  return { ...made, variable: column === variable ? variable : null, named };
};

/** ORDER BY, SKIP and LIMIT, as far as they are there. */
const orderAndCut = (read: Reader, scope: Bound, among: Among) => {
  if (read.takeWord("ORDER")) {
    read.expectWord("BY");
    do order(read, scope, among);
    while (read.take(","));
  }
  for (const limit of ["SKIP", "OFFSET", "LIMIT"]) if (read.isWord(0, limit)) most(read, scope);
};

/** ORDER BY, SKIP, LIMIT as clauses of their own, which the embedded engine knows behind WITH alone. */
export const orderedRows = (read: Reader, scope: Bound): Bound => {
  const start = read.at()?.start ?? 0;
  if (scope.size === 0) read.differ("ORDER BY, SKIP or LIMIT before anything is found");
  read.edit(start, start, "WITH * ");
  orderAndCut(read, scope, { columns: null, hidden: null });
  return scope;
};

const order = (read: Reader, scope: Bound, { columns: left, hidden }: Among) => {
  const start = read.at()?.start ?? 0;
  const kind = used(read, expression(read, scope));
  if (left !== null) ofColumns(read, [start, read.lastEnd()], left);
  if (hidden !== null) refuseMixed(read, [start, read.lastEnd()], hidden);
  if (left?.apart) orderByColumn(read, [start, read.lastEnd()], left);
  const plain = kinds.text | kinds.whole | kinds.fraction | kinds.truth;
  inOrder(read, kind, read.at(-1));
  const texts = only(kind, kinds.list | kinds.nothing) && only(elementOf(kind), kinds.text);
  const times = [kinds.date, kinds.moment].some((one) => only(kind, one | kinds.nothing));
  if (!texts && !only(kind, plain | kinds.nothing) && !times)
    read.differ("an ORDER BY of what is neither text, number, truth nor date", "Order by a property.");
  if (!read.takeWord("DESC", "DESCENDING")) read.takeWord("ASC", "ASCENDING");
};

const notGrouped = (read: Reader, lost: Token) =>
  read.wrong(
    `${lost.text} stands beside what gathers rows, and they are not grouped by it. Make it a column of its own, or write WITH … AS x first.`,
    lost,
  );

/** Behind DISTINCT and what gathers rows, ORDER BY speaks of columns, and of what is written as one of them. */
const ofColumns = (read: Reader, [start, end]: [number, number], left: Columns) => {
  const { scope, columns, items: found, apart } = left;
  const before = new Map([...scope].filter(([name]) => !columns.has(name)));
  const gathered = read.aggregates.all().filter((one) => one.start >= start && one.end <= end);
  const lost = ungrouped(read, { start, expressionEnd: end, gathered }, found, before);
  // Within a subquery Neo4j lets it speak of what was there before.
  if (lost !== null && read.between(start, end).some((token) => token.kind === "symbol" && token.text === "{"))
    read.differ("a subquery or a map in an ORDER BY behind DISTINCT or what gathers rows", "Return it.", lost);
  if (lost !== null)
    read.wrong(
      `Behind DISTINCT, and behind what gathers rows, ORDER BY speaks of columns alone, and ${lost.text} is none. Return it, or order by a column.`,
      lost,
    );
  const whole = found.some((one) => read.sameText(one.start, start, end) === one.expressionEnd);
  if (apart || whole) return;
  // The engine knows a column in a larger expression by its name alone.
  const keys = found.filter((one) => one.gathered.length === 0);
  if (overColumns(read, { start, expressionEnd: end, gathered }, keys, before) !== null)
    read.differ("an ORDER BY of what is made of a column that has no name", "Return it, or name it in a WITH.");
};

/** What rows are ordered by behind a clause that was written as two: there its columns alone are left. */
const orderByColumn = (read: Reader, [start, end]: [number, number], { scope, columns, items: found }: Columns) => {
  const same = found.find((one) => read.sameText(one.start, start, end) === one.expressionEnd);
  if (same !== undefined) {
    read.replace(start, end, quoted(same.column));
    return;
  }
  const keys = found.filter(({ gathered }) => gathered.length === 0);
  const before = new Map([...scope].filter(([name]) => !columns.has(name)));
  const lost = overColumns(read, { start, expressionEnd: end, gathered: [] }, keys, before);
  const again = read.aggregates.all().find((gathered) => gathered.start >= start && gathered.end <= end);
  if (lost !== null || again !== undefined)
    read.differ("an ORDER BY of what is no column, beside such an aggregate", "Return it, or name it in a WITH.");
};
