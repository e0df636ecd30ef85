/** One written form for names that differ only in case, accents, dots, hyphens or apostrophes; keys and ids are made of it. */
import { createHash } from "node:crypto";
import { normaliseName } from "#contract/entity-key.ts";

export { entityKey, normaliseName } from "#contract/entity-key.ts";

/** The part of an id that is made of a name. */
export function slug(name: string): string {
  return normaliseName(name).replace(/\s+/g, "-");
}

/** The first `digits` hex digits of the SHA-256 of the parts. */
export function shortHash(parts: readonly (string | number | null)[], digits = 16): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, digits);
}

/** Plain code-unit order, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
