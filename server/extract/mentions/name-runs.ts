/**
 * Rows of words that may be a person's name.
 * Takes: given and family names, initials, particles ("bin", "van der", "dos"), hyphened parts ("Ki-moon", "al-Jaber"),
 * numbers of popes and kings, "Jr.".
 * Not taken: words of titles, known states, bodies and places, months and weekdays, and what follows a possessive.
 */

import { isGivenName, isSureGivenName } from "../vocabulary/given-names.ts";
import { nameParticles, nameSuffixes, titleHeads } from "../vocabulary/titles.ts";
import { isInitial, nameStrength } from "./name-strength.ts";
import { isPlainWord, type SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined } from "./words.ts";

/** Words `from`..`to` (excluded). `strong`: words that are no plain English. `parts`: words without particles, initials, suffixes. */
export type NameRun = { from: number; to: number; strong: number; parts: number; given: boolean };

const mostWords = 10;

/** Particles that may stand first, in small letters; "as", "do", "la" there are words of the sentence. */
const startParticles = new Set("bin ibn bint al el de van von del della di dos da ould".split(" "));

function isInitials(text: string): boolean {
  if (text.length > 8) return false;
  return /^\p{L}\.?$/u.test(text) || /^\p{Lu}{2}$/u.test(text) || /^(?:\p{L}\.){1,4}$/u.test(text);
}

/** At most three particles in a row: "bin Abd al-". */
function isParticleBeforeName(view: SentenceView, index: number, left = 2): boolean {
  const word = view.words[index];
  const next = view.words[index + 1];
  if (word === undefined || next === undefined || !isJoined(next) || word.possessive) return false;
  if (!nameParticles.has(word.key)) return false;
  return (
    nameStrength(view, index + 1) !== "none" ||
    (left > 0 && nameParticles.has(next.key) && isParticleBeforeName(view, index + 1, left - 1))
  );
}

function isHyphenPart(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  return isHyphened(word) && /^\p{L}/u.test(word?.text ?? "") && view.cover[index] === undefined;
}

/** The word in the middle of `Joseph "Joe" Exempel`, `Anna (Annie) Exempel`: between two name words. */
export function isNickname(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const next = view.words[index + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    word.gap !== " " &&
    /^\s["“'‘(]$/u.test(word.gap) &&
    /^["”'’)]\s$/u.test(next.gap) &&
    word.capital &&
    nameStrength(view, index - 1) !== "none" &&
    nameStrength(view, index + 1) !== "none"
  );
}

/** "Co-chair Exempel", "Vice-President Exempel", "Lt.-Gen. Exempel": a title in two parts. */
const isHyphenedTitle = (view: SentenceView, from: number): boolean => {
  const second = view.words[from + 1];
  if (!isHyphened(second) && !isHyphened(view.words[from])) return false;
  if (/^(?:gen|maj|lt|brig|col)$/.test(view.words[from]?.key ?? "") && isRank(view, from)) return true;
  return (
    /^(?:co|vice|ex|sub)$/.test(view.words[from]?.key ?? "") && isHyphened(second) && titleHeads.has(second?.key ?? "")
  );
};

/** One half of "Gen.-Maj.", "Brig-Gen". */
function isRank(view: SentenceView, index: number): boolean {
  const other = isHyphened(view.words[index]) ? view.words[index - 1] : view.words[index + 1];
  const joined = isHyphened(view.words[index]) || isHyphened(view.words[index + 1]);
  return joined && /^(?:gen|general|maj|major|lt|lieutenant|brig|col|colonel)$/.test(other?.key ?? "");
}

/** "Ana I. Exempel", "Omar A. Exempel": letters that are words elsewhere, with a full stop between two parts of a name. */
function isMiddleInitial(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  return (
    view.words[index]?.text.length === 2 &&
    /^\p{Lu}\.$/u.test(view.words[index]?.text ?? "") &&
    isJoined(next) &&
    nameStrength(view, index + 1) !== "none"
  );
}

function runFrom(view: SentenceView, from: number): NameRun | null {
  const opening = view.words[from];
  if (!opening?.capital && !isHyphened(view.words[from + 1]) && !startParticles.has(opening?.key ?? "")) return null;
  if (isHyphenedTitle(view, from)) return null;
  let to = from;
  let strong = 0;
  let parts = 0;
  while (to < view.words.length && to - from < mostWords) {
    const word = view.words[to];
    const before = view.words[to - 1];
    if (word === undefined) break;
    if (to > from && (!(isJoined(word) || isNickname(view, to) || isNickname(view, to - 1)) || before?.possessive))
      break;
    const strength = nameStrength(view, to);
    const isSuffix =
      to > from &&
      nameSuffixes.has(word.key) &&
      (word.allCapitals || word.key === "jr" || word.key === "sr" || word.text === "I" || word.text === "V");
    const isPart =
      (to > from && isNickname(view, to)) ||
      strength !== "none" ||
      isSuffix ||
      isParticleBeforeName(view, to) ||
      (to > from && isMiddleInitial(view, to)) ||
      (to > from && isHyphenPart(view, to));
    if (!isPart) break;
    // "Le Van Exempel", "Do Van Exempel": what is a particle in other tongues is a family name there.
    const isFamilyFirst = to === from && /^(?:Le|Do)$/.test(word.text) && view.words[to + 1]?.text === "Van";
    if (isFamilyFirst || (strength !== "none" && !isInitials(word.text) && !nameParticles.has(word.key))) {
      parts += 1;
      if (strength === "strong") strong += 1;
    }
    to += 1;
  }
  if (to === from || parts === 0) return null;
  const first = view.words[from];
  return { from, to, strong, parts, given: first !== undefined && isGivenName(first.key) };
}

/** "Joe Exempel": one plain word after a given name, with no ending of a verb. */
function isFamilyName(view: SentenceView, from: number, to: number): boolean {
  const key = view.words[to - 1]?.key ?? "";
  return to - from === 2 && isSureGivenName(view.words[from]?.key ?? "") && !/(?:s|ed|ing)$/.test(key);
}

/**
 * "with President Example of Sampleland", "President Example's Visit": a plain word in the place of the family name, by an office.
 * Not: "President Hopeful of Deal", "Minister Quit".
 */
function isNamedByOffice(view: SentenceView, index: number, to: number): boolean {
  if (index !== to - 1 || !titleHeads.has(view.words[index - 1]?.key ?? "")) return false;
  if (view.words[index]?.possessive) return true;
  return view.words[to]?.key === "of" && view.cover[to + 1]?.known.kind === "state";
}

/** In a headline every word has a capital: only words that are no plain English make a name there. */
function trimHeadline(view: SentenceView, run: NameRun): NameRun | null {
  let { from, to } = run;
  if (to === from + 1 && isNamedByOffice(view, from, to)) return run;
  const starts = (index: number): boolean =>
    nameStrength(view, index) === "strong" ||
    isGivenName(view.words[index]?.key ?? "") ||
    (isInitials(view.words[index]?.text ?? "") && index + 1 < to && starts(index + 1));
  while (from < to && !starts(from)) from += 1;
  while (to > from && nameStrength(view, to - 1) === "weak" && !isFamilyName(view, from, to)) to -= 1;
  return from === to ? null : runFrom({ ...view, words: view.words.slice(0, to), strengths: [] }, from);
}

/**
 * "Commissioner for Internal Market | Anna Exempel", "Should | Anna Exempel": plain words in front of a given name and
 * a family name are the end of something else. "Grace Anna Exempel": a word that is a given name too stays.
 */
function withoutPlainWords(view: SentenceView, run: NameRun): NameRun {
  let { from } = run;
  const leads = (index: number): boolean => {
    const word = view.words[index];
    return word !== undefined && word.key.length > 2 && isPlainWord(word.key) && !isGivenName(word.key);
  };
  while (from < run.to - 2 && leads(from) && !isHyphened(view.words[from + 1])) from += 1;
  const first = view.words[from];
  if (from === run.from || first === undefined || !isSureGivenName(first.key)) return run;
  return runFrom(view, from) ?? run;
}

/**
 * "Spokesman of President Anna Exempel | Otto Muster": the holder of an office named by another person, then the holder's name.
 * Four words, given names at the first and third place, and an office of an office before them.
 */
function twoNames(view: SentenceView, run: NameRun): NameRun[] {
  const given = (index: number): boolean => isSureGivenName(view.words[index]?.key ?? "");
  if (run.to - run.from !== 4 || run.parts !== 4 || !given(run.from) || !given(run.from + 2) || given(run.from + 1))
    return [run];
  const before = view.words.slice(Math.max(0, run.from - 8), run.from);
  const of = before.findIndex((word, index) => word.key === "of" && titleHeads.has(before[index - 1]?.key ?? ""));
  if (of < 0 || !before.slice(of + 1).some((word) => titleHeads.has(word.key))) return [run];
  const part = { strong: 2, parts: 2, given: true };
  return [
    { ...part, from: run.from, to: run.from + 2 },
    { ...part, from: run.from + 2, to: run.to },
  ];
}

/** All runs of a sentence, left to right, not overlapping. */
export function findNameRuns(view: SentenceView): NameRun[] {
  const runs: NameRun[] = [];
  let from = 0;
  while (from < view.words.length) {
    let run = runFrom(view, from);
    if (run === null) {
      from += 1;
      continue;
    }
    const { to } = run;
    if (view.allCapital) run = trimHeadline(view, run);
    if (run !== null && run.strong === 0 && isInitial(view, run.from) && !run.given) run = null;
    if (run !== null) runs.push(...twoNames(view, withoutPlainWords(view, run)));
    from = to;
  }
  return runs;
}
