/** A question taken apart: names that the graph knows, words that we know, and words that nobody knows. */
import type { Form } from "./lexicon.ts";
import type { Signal } from "./vocabulary.ts";

export type NameItem = {
  kind: "name";
  /** As typed, without title and article; a repaired spelling where there was a typing error. */
  text: string;
  /** Everything in the graph that these words may mean. Empty: an office that nobody holds. */
  candidates: Form[];
  how: "name" | "office" | "pronoun";
  /** What was typed, where it was read as something else. */
  typed: string | null;
  possessive: boolean;
  /** A word beside it says that those who act for it are meant: "US officials". */
  acting?: true;
  /** "Example's junta": of those who act for Example, those who rule since the coup. */
  junta?: true;
  start: number;
  end: number;
};
export type WordItem = {
  kind: "word";
  text: string;
  norm: string;
  signals: ReadonlySet<Signal>;
  start: number;
  end: number;
};
export type UnknownItem = { kind: "unknown"; text: string; capital: boolean; start: number; end: number };
export type Item = NameItem | WordItem | UnknownItem;
