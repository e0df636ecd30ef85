/** The kind of a value that is known: a parameter's, a literal's; of a map by what it holds. */
import { anyOf } from "./either.ts";
import { anything, fraction, type Kind, kinds, listOf, nothing, orNothing, text, truth, whole } from "./kinds.ts";

/** Lists and maps within each other that are looked into; what is deeper down may be anything. */
const deepest = 4;

export const mapOf = (fields: Record<string, Kind>): Kind => {
  const parts = Object.values(fields);
  const of = parts.length === 0 ? nothing : { ...anyOf(parts), literal: undefined };
  return { is: kinds.map, of: orNothing(of), fields };
};

/** A parameter is asked for wherever it is named, and may hold fifty thousand values. */
const known = new WeakMap<object, Kind>();

export const kindOf = (value: unknown): Kind => {
  if (!isHolder(value)) return exact(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  const kind = within(value, 1);
  known.set(value, kind);
  return kind;
};

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A plain value with what it is; of a list or map, that it may be anything. */
const exact = (value: unknown): Kind => (isHolder(value) ? anything : { ...plain(value), literal: value ?? null });

const plain = (value: unknown): Kind => {
  if (value === null || value === undefined) return nothing;
  if (typeof value === "boolean") return truth;
  if (typeof value === "number") return Number.isSafeInteger(value) ? whole : fraction;
  return text;
};

const within = (value: object, depth: number): Kind => {
  /** Maps of the same keys and plain values are of one kind: rows of a table. */
  const rows = new Map<string, Kind>();
  const row = (one: object): Kind => {
    const values = Object.entries(one);
    if (Array.isArray(one) || values.some(([, held]) => isHolder(held))) return within(one, depth + 1);
    const alike = values.map(([key, held]) => `${plain(held).is} ${JSON.stringify(key)}`).join(" ");
    const kind = rows.get(alike) ?? mapOf(Object.fromEntries(values.map(([key, held]) => [key, plain(held)])));
    rows.set(alike, kind);
    return kind;
  };
  const part = (one: unknown): Kind => (!isHolder(one) ? plain(one) : depth < deepest ? row(one) : anything);
  const alone = (one: unknown): Kind => (isHolder(one) && depth < deepest ? within(one, depth + 1) : exact(one));
  if (!Array.isArray(value))
    return mapOf(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, alone(one)])));
  if (value.length === 0) return { ...listOf({ is: 0 }), literal: value };
  return { ...listOf(value.length === 1 ? alone(value[0]) : anyOf(value.map(part))), literal: value };
};
