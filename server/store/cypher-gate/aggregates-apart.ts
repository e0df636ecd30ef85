/**
 * Aggregates that the embedded engine answers only as columns of their own: what is made of them stands in a clause behind
 * the one that gathers. `RETURN n.kind AS kind, collect(n.name)[0] AS one` →
 * `WITH n.kind AS kind, collect(n.name) AS x RETURN kind AS kind, x[0] AS one`
 */
import { exactAggregates } from "./exact-aggregates.ts";
import type { Token } from "./lexer.ts";
import { isName, isSymbol, isWord } from "./of-token.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted } from "./reserved.ts";

/** An aggregate that was read in an item of WITH or RETURN. Its name stands in its place until all items are read. */
export type Gathered = {
  start: number;
  end: number;
  /** In lower case, where its numbers are added up in Neo4j's way. */
  exact: string | null;
  /** As it is written for the embedded engine, whole, and what it gathers, with DISTINCT before it. */
  whole: string;
  argument: string;
  /** The second argument of a percentile. */
  share: number;
  /** Whether it cannot stay where it is. */
  apart: boolean;
};

/** An item of WITH or RETURN. */
export type Item = {
  start: number;
  /** Where its expression ends, before AS. */
  expressionEnd: number;
  end: number;
  column: string;
  /** A variable, alone. */
  variable: string | null;
  gathered: Gathered[];
};

const asColumn = (written: string, column: string) => `${written} AS ${quoted(column)}`;

const nameOf = (start: number) => quoted(` gathered ${start}`);
const sortedName = (start: number) => quoted(` sorted ${start}`);

/** The column of the first clause, and what has to stand between the two. */
const gather = ({ start, exact, whole, argument }: Gathered): { column: string; between: string } => {
  const [name, sorted] = [nameOf(start), sortedName(start)];
  if (exact === null) return { column: `${whole} AS ${name}`, between: "" };
  const inOrder = ["CALL { WITH", name, "UNWIND", name, "AS x WITH x ORDER BY x RETURN collect(x) AS", sorted, "} "];
  return {
    column: `collect(${argument}) AS ${name}`,
    between: exactAggregates[exact]?.sorted ? inOrder.join(" ") : "",
  };
};

/** Called behind its closing bracket. What is worked out around it is worked out of its name. */
export const gatherUnderName = (read: Reader, gathered: Gathered): void => {
  const { start, end, share } = gathered;
  const exact = gathered.exact === null ? undefined : exactAggregates[gathered.exact];
  const value = exact?.value(exact.sorted ? sortedName(start) : nameOf(start), share);
  read.replace(start, end, value === undefined ? nameOf(start) : `(${value})`);
  read.aggregates.gather(gathered);
};

/** Writes aggregates where their names stand. */
export const putBack = (read: Reader, gathered: Gathered[]) => {
  for (const edit of read.edits)
    for (const { start, whole } of gathered) edit.text = edit.text.replaceAll(nameOf(start), () => whole);
};

type Piece = Pick<Item, "start" | "expressionEnd" | "gathered">;

/** Variables outside the aggregates: Neo4j takes those by which rows are grouped. */
const variablesOf = (read: Reader, { start, expressionEnd, gathered }: Piece, scope: Scope): Token[] => {
  const tokens = read.between(start, expressionEnd);
  return tokens.filter(
    (token, index) =>
      isName(token) &&
      scope.has(token.text) &&
      tokens[index - 1]?.text !== "." &&
      tokens[index + 1]?.text !== ":" &&
      !gathered.some(({ start: from, end }) => token.start >= from && token.end <= end),
  );
};

/** Writes columns in the place of what they were made of. Answers a variable of which there is none any more. */
export const overColumns = (read: Reader, piece: Piece, keys: Item[], scope: Scope): Token | null => {
  for (const token of variablesOf(read, piece, scope)) {
    if (keys.some(({ variable }) => variable === token.text)) continue;
    const key = keys.find(({ start, expressionEnd }) => read.sameText(token.start, start, expressionEnd) !== null);
    const end = key === undefined ? null : read.sameText(token.start, key.start, key.expressionEnd);
    if (key === undefined || end === null) return token;
    read.replace(token.start, end, quoted(key.column));
  }
  return null;
};

/** Names that an expression gives itself: `[x IN …]`, `any(x IN …)`, `reduce(sum = 0, x IN …)`. */
const givenWithin = (tokens: Token[]): Set<string> => {
  const given = tokens.filter((token, index) => {
    const next = tokens[index + 1];
    return isName(token) && (isWord(next, "IN") || (isSymbol(next, "=") && isWord(tokens[index - 2], "REDUCE")));
  });
  return new Set(given.map(({ text }) => text));
};

/** A variable that is none of the columns, nor within what is written as one of them: what is left of several rows has none of it. */
export const ungrouped = (read: Reader, piece: Piece, keys: Item[], scope: Scope): Token | null => {
  const tokens = read.between(piece.start, piece.expressionEnd);
  const own = givenWithin(tokens);
  let covered = 0;
  const variables = new Set(variablesOf(read, piece, scope));
  for (const token of tokens) {
    if (token.start < covered) continue;
    const ends = keys.map(({ start, expressionEnd }) => read.sameText(token.start, start, expressionEnd) ?? 0);
    covered = Math.max(0, ...ends);
    if (covered === 0 && variables.has(token) && !own.has(token.text)) return token;
  }
  return null;
};

/** The item over the columns of the first clause. */
const over = (read: Reader, item: Item, keys: Item[], scope: Scope): string => {
  const lost = overColumns(read, item, keys, scope);
  if (lost !== null) read.differ("an aggregate beside what rows are not grouped by", "Write WITH … AS x first.", lost);
  return read.rendered(item.start, item.expressionEnd);
};

/** Writes the clause as two where an aggregate cannot stay. Answers whether it did. */
export const setApart = (read: Reader, clause: Token, items: Item[], scope: Scope, distinct: boolean): boolean => {
  const gathered = items.flatMap((item) => item.gathered);
  if (!gathered.some(({ apart }) => apart)) return false;
  const keys = items.filter((item) => item.gathered.length === 0);
  const columns = keys.map((key) => asColumn(read.rendered(key.start, key.expressionEnd), key.column));
  const parts = gathered.map(gather);
  const made = items.map((item) =>
    asColumn(keys.includes(item) ? quoted(item.column) : over(read, item, keys, scope), item.column),
  );
  const first = `WITH ${[...columns, ...parts.map(({ column }) => column)].join(", ")} `;
  const second = `${clause.text} ${distinct ? "DISTINCT " : ""}${made.join(", ")}`;
  read.replace(
    clause.start,
    items.at(-1)?.end ?? clause.end,
    `${first}${parts.map(({ between }) => between).join("")}${second}`,
  );
  return true;
};
