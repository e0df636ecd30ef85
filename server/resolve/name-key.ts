/** One written form for names that differ only in case, accents, dots, hyphens or apostrophes; keys and ids are made of it. */
import { createHash } from "node:crypto";
import type { EntityType } from "#contract/ontology.ts";

/** Letters that Unicode does not take apart into a base letter and a mark. */
const undecomposed: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "a",
};

/** `Sangaré` → `sangare`, `Kim Jong-un` → `kim jong un`, `U.S.` → `us`. Empty only where the name is. */
export function normaliseName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðþßæœıə]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/['’‘ʼʻ`.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return plain === "" ? name.trim().toLowerCase() : plain;
}

/** How verdicts name an entity: `person:kurt example`, or one article's use of the name: `person:kurt example@article:…`. */
export function entityKey(type: EntityType, name: string, articleId?: string): string {
  const key = `${type.toLowerCase()}:${normaliseName(name)}`;
  return articleId === undefined ? key : `${key}@${articleId}`;
}

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
