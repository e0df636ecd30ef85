/**
 * Typing errors in a question. A word that no list and no name holds is read as the one known word that is a letter or two away.
 * Takes: "Ana Bellic", "who met bellic", "the foriegn minister", a surname that only the given name beside it tells from another. Not: a stranger whose given name is nearly a
 * state ("Angela X" is no Angola), "a joke" (no Joe).
 */
import { worldCountry } from "./country-forms.ts";
import { findName } from "./find-name.ts";
import { titleWords } from "./find-office.ts";
import type { Lexicon } from "./lexicon.ts";
import { errorsBetween, nearWords, repairWord } from "./near-names.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { phraseWords } from "./phrases.ts";
import { honorifics, isOfficeNoun, officeNouns } from "./titles.ts";
import { signalsOf, vocabularyWords } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** "Wo met", "wen did": the first word of a question is most often one of these. */
const openings: [RegExp, string][] = [
  [/^(wo|hwo|woh|whi|whoo)$/, "who"],
  [/^(wen|whn|wehn|hwen)$/, "when"],
  [/^(wher|wehre|hwere)$/, "where"],
];

/** Too short to be mended by their letters. */
const short: Record<string, string> = {
  wil: "will",
  wll: "will",
  wiil: "will",
  ddi: "did",
  didi: "did",
  teh: "the",
  hte: "the",
};

/** Whether a word says something of its own: it is no part of a name beside it. */
const isOrdinary = (word: Word | undefined): boolean =>
  word === undefined ||
  word.norm === "" ||
  signalsOf(word.norm).size > 0 ||
  isOfficeNoun(word.norm) ||
  honorifics.has(word.norm) ||
  /\d/.test(word.norm);

/** Whether the words around `at`, with `candidate` in its place, make a name that the graph holds. */
const makesName = (words: Word[], at: number, candidate: string, lexicon: Lexicon): boolean => {
  // The word beside it may be misspelled as well.
  const mended = (word: Word): string =>
    isOrdinary(word) || lexicon.words.has(word.norm)
      ? word.norm
      : (repairWord(word.norm, lexicon.words.keys()) ?? word.norm);
  for (let from = Math.max(0, at - 3); from <= at; from++)
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(words.length, at + 4); to++) {
      const run = words.slice(from, to).map((word, index) => (from + index === at ? candidate : mended(word)));
      if (lexicon.forms.has(run.join(" "))) return true;
    }
  return false;
};

/** One word alone stands for a name by its surname or whole name; a word in lower case is not somebody's given name. */
const standsForName = (word: Word, candidate: string, lexicon: Lexicon): boolean => {
  const forms = lexicon.forms.get(candidate) ?? [];
  if (word.capital) return true;
  return word.norm.length > 4 && forms.some((form) => form.rank !== "given" && form.rank !== "middle");
};

const nameFor = (words: Word[], at: number, lexicon: Lexicon): string | null => {
  const word = words[at];
  if (!word) return null;
  const single = repairWord(word.norm, lexicon.words.keys());
  const before = words[at - 1];
  const after = words[at + 1];
  // A neighbour that ends in "'s" owns what follows and is no part of its name.
  const beside = (!isOrdinary(before) && before?.possessive !== true) || (!isOrdinary(after) && !word.possessive);
  if (!beside) return single !== null && standsForName(word, single, lexicon) ? single : null;
  if (single !== null && makesName(words, at, single, lexicon)) return single;
  const fitting = nearWords(word.norm, lexicon.words.keys()).filter((one) => makesName(words, at, one, lexicon));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/** A word of somebody's office, if no word of the question is nearer; in lower case, for whoever writes it large may mean a name. */
const titleFor = (word: Word, plain: string | null, lexicon: Lexicon): string | null => {
  if (word.capital || word.norm.length < 6) return null;
  // "Secretly" is two letters from a secretary, and says something of its own.
  const titles = [...officeNouns, ...titleWords(lexicon)].filter((title) => errorsBetween(word.norm, title) === 1);
  const nearest = repairWord(word.norm, plain === null ? titles : [plain, ...titles]);
  return nearest === plain ? null : nearest;
};

/** The words of a question with their typing errors mended, and what was typed for each that became part of a name. */
export const repairWords = (words: Word[], lexicon: Lexicon): { words: Word[]; typed: Map<Word, string> } => {
  const typed = new Map<Word, string>();
  const repaired: Word[] = [];
  for (const [at, word] of words.entries()) {
    const known =
      signalsOf(word.norm).size > 0 ||
      ordinaryWords.has(word.norm) ||
      phraseWords.has(word.norm) ||
      honorifics.has(word.norm) ||
      isOfficeNoun(word.norm) ||
      titleWords(lexicon).has(word.norm) ||
      lexicon.words.has(word.norm) ||
      findName(words, at, lexicon) !== null;
    if (known || worldCountry(word.norm) !== null || /\d/.test(word.norm)) {
      repaired.push(word);
      continue;
    }
    // A capital inside the question says that a name is meant; otherwise a word of the question is as likely.
    const plain = word.capital && at > 0 ? null : repairWord(word.norm, vocabularyWords());
    const title = titleFor(word, plain, lexicon);
    const asWord = title === null ? plain : null;
    const opening =
      at === 0 && asWord === null ? (openings.find(([typed]) => typed.test(word.norm))?.[1] ?? null) : null;
    const asName = opening === null && asWord === null ? nameFor([...repaired, ...words.slice(at)], at, lexicon) : null;
    const asTitle = opening === null && asName === null ? title : null;
    const better = opening ?? asWord ?? asName ?? asTitle ?? short[word.norm] ?? null;
    const fixed: Word = better === null ? word : { ...word, norm: better, text: better };
    if (asName !== null || asTitle !== null) typed.set(fixed, word.text);
    repaired.push(fixed);
  }
  return { words: repaired, typed };
};
