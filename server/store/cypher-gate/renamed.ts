/**
 * Names that change behind WITH and RETURN. The embedded engine remembers for each name whether it is a node, a relationship,
 * a path or a value, and does not change its mind; and its ORDER BY behind RETURN reads either the columns or what was there
 * before, and takes for absent what is neither.
 */
import { entity, type Kind, may, only } from "./kinds.ts";
import { isName, isSymbol } from "./of-token.ts";
import type { Reader, Scope } from "./reader.ts";

type Item = { start: number; expressionEnd: number; column: string };

/** The variable that an item is, and nothing else. */
const bareName = (read: Reader, { start, expressionEnd }: Item): string | null => {
  const [name, ...more] = read.between(start, expressionEnd).filter((token) => !isSymbol(token, "(", ")"));
  return name !== undefined && isName(name) && more.length === 0 ? name.text : null;
};

/**
 * `MATCH (a)-[r]->(b) WITH b AS r`: the engine goes on taking r for a relationship.
 * @throws StatementRefused EngineDiffers; not where a value takes the name, or a node that of another node.
 */
export const refuseNameOfOther = (
  read: Reader,
  item: Item,
  { scope, columns }: { scope: Scope; columns: Scope },
): void => {
  const before = scope.get(item.column);
  const now = columns.get(item.column);
  if (before === undefined || now === undefined || !may(now, entity) || bareName(read, item) === item.column) return;
  if (only(now, entity) && now.is === before.is) return;
  read.differ(
    `the name ${item.column} for a node, a relationship or a path, where it was that of something else,`,
    "Choose a new name.",
    read.between(item.start, item.expressionEnd)[0],
  );
};

/** Names of values that RETURN does not hand on, and of columns that are new. */
export type Hidden = { values: ReadonlySet<string>; columns: ReadonlySet<string> };

/**
 * `RETURN n AS c ORDER BY -n`: the order is to be written by the column, where n is a value.
 * @param visible what ORDER BY may speak of; the names that are to be written otherwise get their columns.
 */
export const renamed = (
  read: Reader,
  items: readonly Item[],
  { visible, scope, columns }: { visible: Map<string, Kind>; scope: Scope; columns: Scope },
): Hidden => {
  const made = new Set<string>();
  for (const item of items) {
    const name = bareName(read, item);
    if (name !== item.column) made.add(item.column);
    const kind = name === null || columns.has(name) ? undefined : visible.get(name);
    if (name === null || kind === undefined || kind.renamed !== undefined || only(kind, entity)) continue;
    visible.set(name, { ...kind, renamed: item.column });
    made.add(name);
  }
  const values = [...scope].filter(([name, kind]) => !columns.has(name) && !made.has(name) && !only(kind, entity));
  return { values: new Set(values.map(([name]) => name)), columns: made };
};

/** `RETURN n AS c ORDER BY c * m`. @throws StatementRefused EngineDiffers */
export const refuseMixed = (read: Reader, [start, end]: [number, number], { values, columns }: Hidden): void => {
  const pieces = read.between(start, end);
  const named = pieces.filter((token, index) => isName(token) && !isSymbol(pieces[index - 1], "."));
  const value = named.find(({ text }) => values.has(text));
  if (value !== undefined && named.some(({ text }) => columns.has(text)))
    read.differ(
      `an ORDER BY of a column together with ${value.text}, which is none,`,
      "Return it as well, or name what rows are ordered by in a WITH.",
      value,
    );
};
