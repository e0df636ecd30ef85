/** The user's verdicts on pairs, looked up by atom. */
import type { VerdictBook } from "../verdict-book.ts";
import { splitKey } from "../verdict-book.ts";
import type { Atom } from "./atom.ts";

export type Rulings = {
  between: (a: Atom, b: Atom) => "same" | "different" | null;
  /** Keys that a verdict ties this atom to. */
  partners: (atom: Atom) => string[];
  /** `entity key@article`: uses that stand by themselves since a verdict names them. */
  apart: ReadonlySet<string>;
  /** One article's use that the user said is no entity: it joins nothing. */
  isAlone: (atom: Atom) => boolean;
};

export function readRulings(book: VerdictBook): Rulings {
  const partners = new Map<string, Set<string>>();
  const apart = new Set<string>();
  const note = (key: string, other: string) => partners.set(key, (partners.get(key) ?? new Set()).add(other));
  for (const { a, b } of book.pairs.values()) {
    note(a, b);
    note(b, a);
  }
  for (const key of [...partners.keys(), ...book.noEntity, ...book.renames.keys()]) {
    if (splitKey(key)[1] !== null) apart.add(key);
  }
  return {
    apart,
    isAlone: (atom) => book.noEntity.has(namesOf(atom)[0] ?? "") && atom.id.includes("@article:"),
    partners: (atom) => namesOf(atom).flatMap((name) => [...(partners.get(name) ?? [])]),
    between: (a, b) => {
      for (const one of namesOf(a)) {
        for (const other of namesOf(b)) {
          const pair = one < other ? `${one}|${other}` : `${other}|${one}`;
          const found = book.pairs.get(pair);
          if (found !== undefined) return found.ruling;
        }
      }
      return null;
    },
  };
}

/** What verdicts may call an atom: the one article's use first, then the name. */
export function namesOf(atom: Atom): string[] {
  const at = atom.id.lastIndexOf("@article:");
  return at < 0 ? [atom.key] : [`${atom.key}${atom.id.slice(at)}`, atom.key];
}
