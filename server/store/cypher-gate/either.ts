/**
 * What may be any of several kinds. A statement can hold a map in a map a hundred times over, and name it in two places of
 * the next one: each pair that meets is joined once, and below a depth nothing is told apart any more.
 */
import { anything, hasNoOrder, type Kind, kinds, may, nothing } from "./kinds.ts";

/** Lists and maps within each other of which the parts are told. */
const deepest = 3;

const numbers = new WeakMap<Kind, number>();
let given = 0;
const numberOf = (kind: Kind): number => {
  const known = numbers.get(kind);
  if (known !== undefined) return known;
  given += 1;
  numbers.set(kind, given);
  return given;
};

/** What may be any of these; there is one at least. */
export const anyOf = (all: readonly Kind[]): Kind => join(all, 0, new Map());

export const either = (a: Kind, b: Kind): Kind => anyOf([a, b]);

const holding = kinds.list | kinds.map;

const join = (all: readonly Kind[], depth: number, known: Map<string, Kind>): Kind => {
  const joined: Kind = { is: 0 };
  for (const { is, lost, unordered, nameless, inexact } of all) {
    joined.is |= is;
    if (lost) joined.lost = true;
    if (unordered) joined.unordered = true;
    if (nameless) joined.nameless = true;
    if (inexact) joined.inexact = true;
  }
  if (!may(joined, holding)) return joined;
  const parts = [...new Set(all)];
  const key = `${depth} ${parts.map(numberOf).join(" ")}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, joined);
  if (depth === deepest) return Object.assign(joined, { of: anything, unordered: parts.some(hasNoOrder) || undefined });
  return Object.assign(joined, { fields: fieldsOf(parts, depth, known), of: heldBy(parts, depth, known) });
};

const fieldsOf = (parts: readonly Kind[], depth: number, known: Map<string, Kind>): Kind["fields"] => {
  const maps = parts.filter((part) => may(part, kinds.map));
  const under = new Map<string, Kind[]>();
  for (const { fields } of maps) {
    if (fields === undefined) return undefined;
    for (const [name, kind] of Object.entries(fields)) {
      const others = under.get(name);
      if (others === undefined) under.set(name, [kind]);
      else others.push(kind);
    }
  }
  if (maps.length === 0) return undefined;
  return Object.fromEntries(
    [...under].map(([name, found]) => [
      name,
      join(found.length < maps.length ? [...found, nothing] : found, depth + 1, known),
    ]),
  );
};

const heldBy = (parts: readonly Kind[], depth: number, known: Map<string, Kind>): Kind | undefined => {
  const holders = parts.filter((part) => may(part, holding));
  if (holders.length > 1 && holders.some(({ of }) => of === undefined)) return anything;
  const held = parts.flatMap(({ of }) => (of === undefined ? [] : [of]));
  return held.length === 0 ? undefined : join(held, depth + 1, known);
};
