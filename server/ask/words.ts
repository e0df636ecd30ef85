/** A question as words, and the one way in which names and questions are made comparable. */

import { normaliseName } from "../resolve/name-key.ts";

export type Word = {
  /** As typed. */
  text: string;
  /** Lower case, without accents, dots and possessive ending: `Béla's` → `bela`. */
  norm: string;
  start: number;
  end: number;
  capital: boolean;
  possessive: boolean;
};

const contractions: Record<string, string[]> = {
  "who's": ["who", "is"],
  "what's": ["what", "is"],
  "where's": ["where", "is"],
  "when's": ["when", "is"],
  "who've": ["who", "have"],
  "they've": ["they", "have"],
  "who'd": ["who", "did"],
  "who'll": ["who", "will"],
  "didn't": ["did", "not"],
  "doesn't": ["does", "not"],
  "don't": ["do", "not"],
  "hasn't": ["has", "not"],
  "haven't": ["have", "not"],
  "hadn't": ["had", "not"],
  "wasn't": ["was", "not"],
  "weren't": ["were", "not"],
  "isn't": ["is", "not"],
  "aren't": ["are", "not"],
  "won't": ["will", "not"],
  "can't": ["can", "not"],
};

// A word: letters and digits with inner apostrophes and dots; `U.S.` keeps its last dot, an ISO day stays whole.
const wordPattern =
  /\d{4}-\d{2}-\d{2}|(?:\p{L}\.){2,}|\d{1,2}[./]\d{1,2}[./]\d{4}|[\p{L}\p{N}\p{M}]+(?:['’.](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*['’]?/gu;

/** Splits a text into words; hyphens part words, contractions are taken apart, possessives are marked. */
export const splitWords = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const written = match[0];
    const straight = written.toLowerCase().replace(/[’‘ʼ`]/g, "'");
    const place = { start: match.index, end: match.index + written.length, capital: /^\p{Lu}/u.test(written) };
    const parts = contractions[straight];
    if (parts) {
      for (const part of parts) words.push({ ...place, text: part, norm: part, possessive: false });
      continue;
    }
    const possessive = /(?:'s|s')$/.test(straight);
    const bare = /^\d{4}-/.test(written) ? written : normaliseName(straight.replace(/'s$/, ""));
    if (bare !== "") words.push({ ...place, text: written, norm: bare, possessive });
  }
  return words;
};

/** The comparable form of a name: what `splitWords` makes of it, joined; a leading article is left off. Without words: names come by the thousand. */
export const nameKey = (name: string): string => {
  const plain = normaliseName(name.replace(/['’‘ʼ`]s(?![\p{L}\p{N}])/gu, ""));
  return plain.startsWith("the ") ? plain.slice(4) : plain;
};
