/**
 * How verdicts name an entity; the viewer makes the same keys as `resolve/`. One written form for names that differ only in
 * case, accents, dots, hyphens or apostrophes.
 */
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

/** In small letters without marks. Most names hold no other letters, and are asked for thousands of times. */
const inPlainLetters = (name: string): string =>
  /[^\n -~]/.test(name)
    ? name
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[øłđðþßæœıə]/g, (letter) => undecomposed[letter] ?? letter)
    : name.toLowerCase();

/** `José` → `jose`, `Kim Jong-un` → `kim jong un`, `U.S.` → `us`. Empty only where the name is. */
export function normaliseName(name: string): string {
  const plain = inPlainLetters(name)
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
