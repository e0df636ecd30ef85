/**
 * Rows of words that may be a person's name.
 * Takes: given and family names, initials, particles ("bin", "van der", "dos"), hyphened parts ("Ki-moon", "al-Jaber"),
 * numbers of popes and kings, "Jr.".
 * Not taken: words of titles, known states, bodies and places, months and weekdays, and what follows a possessive.
 */

import { isGivenName, isSureGivenName } from "../vocabulary/given-names.ts";
import { nameParticles, nameSuffixes, titleHeads } from "../vocabulary/titles.ts";
import { isInitial, nameStrength, type SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined } from "./words.ts";

/** Words `from`..`to` (excluded). `strong`: words that are no plain English. `parts`: words without particles, initials, suffixes. */
export type NameRun = { from: number; to: number; strong: number; parts: number; given: boolean };

const mostWords = 10;

/** Particles that may stand first, in small letters; "as", "do", "la" there are words of the sentence. */
const startParticles = new Set("bin ibn bint al el de van von del della di dos da ould".split(" "));

function isInitials(text: string): boolean {
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
    /^\s["“'‘(]$/u.test(word.gap) &&
    /^["”'’)]\s$/u.test(next.gap) &&
    word.capital &&
    nameStrength(view, index - 1) !== "none" &&
    nameStrength(view, index + 1) !== "none"
  );
}

/** "Co-chair Exempel", "Vice-President Exempel": a title in two parts. */
const isHyphenedTitle = (view: SentenceView, from: number): boolean =>
  /^(?:co|vice|ex|sub)$/.test(view.words[from]?.key ?? "") &&
  isHyphened(view.words[from + 1]) &&
  titleHeads.has(view.words[from + 1]?.key ?? "");

/** "Ana I. Exempel", "Omar A. Exempel": letters that are words elsewhere, with a full stop between two parts of a name. */
function isMiddleInitial(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  return (
    /^\p{Lu}\.$/u.test(view.words[index]?.text ?? "") && isJoined(next) && nameStrength(view, index + 1) !== "none"
  );
}

function runFrom(view: SentenceView, from: number): NameRun | null {
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
    if (to === from && !word.capital && !isHyphened(view.words[to + 1]) && !startParticles.has(word.key)) return null;
    const isPart =
      (to > from && isNickname(view, to)) ||
      strength !== "none" ||
      isSuffix ||
      isParticleBeforeName(view, to) ||
      (to > from && isMiddleInitial(view, to)) ||
      (to > from && isHyphenPart(view, to));
    if (!isPart) break;
    if (strength !== "none" && !isInitials(word.text) && !nameParticles.has(word.key)) {
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

/** In a headline every word has a capital: only words that are no plain English make a name there. */
function trimHeadline(view: SentenceView, run: NameRun): NameRun | null {
  let { from, to } = run;
  while (from < to && nameStrength(view, from) !== "strong" && !isGivenName(view.words[from]?.key ?? "")) from += 1;
  while (to > from && nameStrength(view, to - 1) === "weak" && !isFamilyName(view, from, to)) to -= 1;
  return from === to ? null : runFrom({ ...view, words: view.words.slice(0, to), strengths: [] }, from);
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
    if (run !== null) runs.push(run);
    from = to;
  }
  return runs;
}
