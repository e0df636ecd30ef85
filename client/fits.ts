/**
 * Whether a value fits a schema, without the copy of it that parsing makes: a graph of thousands of nodes is held against the
 * contract in a tenth of the time and taken as it came. Only for schemas that change nothing; for others, and for the words
 * of an error, there is `parse`.
 */
import type { z } from "zod";

type Check = (value: unknown) => boolean;

const all = (checks: (Check | null)[]): checks is Check[] => checks.every((check) => check !== null);

const isFilled = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const objectCheck = (shape: Record<string, z.core.$ZodType>): Check | null => {
  const keys = Object.keys(shape);
  const checks = keys.map((key) => checkOf(shape[key] as z.core.$ZodType));
  if (!all(checks)) return null;
  return (value) => {
    if (!isFilled(value)) return false;
    for (let at = 0; at < keys.length; at += 1) if (!checks[at]?.(value[keys[at] ?? ""])) return false;
    return true;
  };
};

const isPlainString = ({ _zod: { def } }: z.core.$ZodType): boolean => def.type === "string" && !def.checks?.length;

const recordCheck = (key: z.core.$ZodType, value: z.core.$ZodType): Check | null => {
  const check = isPlainString(key) ? checkOf(value) : null;
  // Parsing leaves this one name out.
  return check && ((held) => isFilled(held) && !Object.hasOwn(held, "__proto__") && Object.values(held).every(check));
};

const tupleCheck = (items: readonly z.core.$ZodType[]): Check | null => {
  const checks = items.map(checkOf);
  if (!all(checks)) return null;
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]));
};

const wrapped = (inner: z.core.$ZodType, empty: null | undefined): Check | null => {
  const check = checkOf(inner);
  return check && ((value) => value === empty || check(value));
};

const isOneOf = (values: Iterable<unknown>): Check => {
  const set = new Set(values);
  return (value) => set.has(value);
};

const made = new WeakMap<z.core.$ZodType, { check: Check | null }>();

const make = (schema: z.core.$ZodType): Check | null => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const byZod: Check = (value) => {
    const { success, data } = (schema as z.ZodType).safeParse(value);
    return success && (data === value || Array.isArray(value));
  };
  const hasChecks = (def.checks?.length ?? 0) > 0;
  if (def.type === "string") return hasChecks || "format" in def ? byZod : (value) => typeof value === "string";
  if (def.type === "number" && !hasChecks) {
    if ("format" in def && def.format === "safeint") return Number.isSafeInteger;
    return "format" in def ? byZod : Number.isFinite;
  }
  if (def.type === "number") return byZod;
  if (def.type === "boolean") return (value) => typeof value === "boolean";
  if (def.type === "unknown" || def.type === "any") return () => true;
  if (def.type === "array") {
    const check = checkOf(def.element);
    // Its length is checked by Zod, in the copy that it makes.
    return check && ((value) => Array.isArray(value) && value.every(check) && (!hasChecks || byZod(value)));
  }
  if (hasChecks) return null;
  if (def.type === "enum") return isOneOf(Object.values(def.entries));
  if (def.type === "literal") return isOneOf(def.values);
  if (def.type === "nullable") return wrapped(def.innerType, null);
  if (def.type === "optional") return wrapped(def.innerType, undefined);
  if (def.type === "object") return def.catchall ? null : objectCheck(def.shape);
  if (def.type === "record") return recordCheck(def.keyType, def.valueType);
  if (def.type === "tuple") return def.rest ? null : tupleCheck(def.items);
  // Where something stands, no default takes its place.
  if (def.type === "default") {
    const check = checkOf(def.innerType);
    return check && ((value) => value !== undefined && check(value));
  }
  if (def.type === "union") {
    const checks = def.options.map(checkOf);
    return all(checks) ? (value) => checks.some((check) => check(value)) : null;
  }
  // Transforms and all else that makes another value of it.
  return null;
};

/** A check for a schema, made once; `null` where only parsing can tell. */
const checkOf = (schema: z.core.$ZodType): Check | null => {
  const known = made.get(schema);
  if (known) return known.check;
  const check = make(schema);
  made.set(schema, { check });
  return check;
};

/** True only where `schema.parse(value)` would give the same value. What no schema names is left in it. */
export const fits = <T extends z.ZodType>(schema: T, value: unknown): value is z.infer<T> =>
  checkOf(schema)?.(value) ?? false;
