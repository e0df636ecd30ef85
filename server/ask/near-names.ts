/** Typing errors: the known word or name that was most likely meant, or the few that look most like it. */
import { distance } from "fastest-levenshtein";
import { soundKey } from "../resolve/identity/person-name.ts";
import type { Lexicon, LexiconEntity, LexiconOffice } from "./lexicon.ts";
import { regionPrefix } from "./regions.ts";
import { isOfficeNoun, officeWords } from "./titles.ts";
import { nameKey, splitWords } from "./words.ts";

/** Two neighbouring letters changed places. */
const swapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

export const errorsBetween = (a: string, b: string): number => (swapped(a, b) ? 1 : distance(a, b));

/** How many errors a word of this length may hold: short words are too often another word. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The one word of `known` that `word` is a misspelling of. Null where none is near, or two are equally near.
 * Takes `campbel`, `zeien`; not what begins with another letter (`macron` is not `barron`).
 */
export const repairWord = (word: string, known: Iterable<string>): string | null => {
  const most = allowed(word.length);
  if (most === 0) return null;
  let best: string | null = null;
  let fewest = most + 1;
  let alone = true;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most || candidate.length < 3) continue;
    if (candidate[0] !== word[0] && !swapped(candidate, word)) continue;
    const errors = errorsBetween(word, candidate);
    if (errors < fewest) {
      best = candidate;
      fewest = errors;
      alone = true;
    } else if (errors === fewest && candidate !== best) {
      // Of two equally near words the one of the same length: a letter mistaken is likelier than one lost.
      const [same, other] = [candidate.length === word.length, best?.length === word.length];
      if (same && !other) [best, alone] = [candidate, true];
      else if (same === other) alone = false;
    }
  }
  return fewest <= most && alone ? best : null;
};

/** Every word of `known` that `word` may be a misspelling of, nearest or not: for where its neighbours decide. Words of five letters and more. */
export const nearWords = (word: string, known: Iterable<string>): string[] => {
  const most = word.length < 5 ? 0 : allowed(word.length);
  return [...known].filter(
    (candidate) =>
      candidate.length >= 3 &&
      Math.abs(candidate.length - word.length) <= most &&
      candidate[0] === word[0] &&
      (errorsBetween(word, candidate) <= most || (most > 0 && soundKey(candidate) === soundKey(word))),
  );
};

/** The entities whose names look most like `text`, best first; empty where nothing is alike at all. */
export const nearestNames = (lexicon: Lexicon, text: string, most = 5): LexiconEntity[] => {
  const key = nameKey(text);
  if (key === "") return [];
  const best = new Map<string, number>();
  for (const [form, entries] of lexicon.forms) {
    if (Math.abs(form.length - key.length) > Math.max(4, key.length)) continue;
    const score = likeness(key, form);
    if (score < 0.55) continue;
    for (const { id } of entries) if (!id.startsWith(regionPrefix) && score > (best.get(id) ?? 0)) best.set(id, score);
  }
  return [...best]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .flatMap(([id]) => lexicon.entities.get(id) ?? []);
};

/** Those who hold an office of the same noun: offered where nobody is told to hold exactly the one that was described. */
export const nearestHolders = (lexicon: Lexicon, described: string, most = 5): LexiconEntity[] => {
  const nouns = splitWords(described)
    .map((word) => word.norm)
    .filter(isOfficeNoun);
  if (nouns.length === 0) return [];
  const wanted = officeWords(nouns.join(" "));
  const all = officeWords(described);
  // Whose office is told without its country may hold just the one that was asked for; then the fuller title.
  const rank = (office: LexiconOffice): number => {
    const title = officeWords(office.title);
    const missing = [...title].filter((word) => !all.has(word)).length;
    return (office.body === null ? 0 : 100) + missing - 10 * [...all].filter((word) => title.has(word)).length;
  };
  const people = lexicon.offices
    .filter((office) => [...wanted].every((word) => officeWords(office.title).has(word)))
    .sort((a, b) => rank(a) - rank(b))
    .map((office) => office.person);
  return [...new Set(people)].slice(0, most).flatMap((id) => lexicon.entities.get(id) ?? []);
};

/** 0..1: shared words count, and so do near letters. */
const likeness = (a: string, b: string): number => {
  const letters = 1 - errorsBetween(a, b) / Math.max(a.length, b.length);
  const left = a.split(" ");
  const right = new Set(b.split(" "));
  const shared = left.filter((word) => word.length > 2 && right.has(word)).length / Math.max(left.length, right.size);
  return Math.max(letters, shared);
};
