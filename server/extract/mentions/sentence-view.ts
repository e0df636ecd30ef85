/** One sentence as the mention rules see it: words, known names over them, and what kind of word each is. */
import type { Sentence } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { isTitleCase } from "../text-blocks.ts";
import { sentenceOpeners } from "../vocabulary/abbreviations.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { isGivenName, isSureGivenName } from "../vocabulary/given-names.ts";
import { trailingHeads } from "../vocabulary/organization-words.ts";
import { placeWordsAfter } from "../vocabulary/regions.ts";
import { portfolioWords, titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import { findKnownNames, isDoubtfulPlace, type KnownName } from "./gazetteer.ts";
import { isHyphened, isJoined, readWords, type Word } from "./words.ts";

export type SentenceView = {
  sentence: Sentence;
  words: Word[];
  known: KnownName[];
  /** The known name over each word. */
  cover: (KnownName | undefined)[];
  /** Capitals tell nothing here: a headline in title case or in capitals. */
  allCapital: boolean;
  /** What `nameStrength` found, by word. */
  strengths: (NameStrength | undefined)[];
};

export type NameStrength = "strong" | "weak" | "none";

const locativeBefore = new Set(
  "left reached entered visited visiting captured seized in at near from outside around inside to towards toward into of via through southwest southeast northwest northeast north south east west".split(
    " ",
  ),
);

/** Is a doubtful town or region spoken of as a place: after "in", or with its state after a comma? */
function soundsLikePlace(words: Word[], name: KnownName): boolean {
  const before = words[name.from - 1];
  const first = words[name.from];
  const next = words[name.to];
  if (first === undefined) return false;
  if (before?.capital && isJoined(first) && !before.possessive && !titleHeads.has(before.key) === false) return false;
  if (
    next !== undefined &&
    isJoined(next) &&
    next.capital &&
    !words[name.to - 1]?.possessive &&
    !placeWordsAfter.has(next.key)
  )
    return false;
  if (next !== undefined && isJoined(next) && placeWordsAfter.has(next.key)) return true;
  // "to Western nations": a province by that name is not meant.
  if (isPlainWord(first.key)) return false;
  return before !== undefined && isJoined(first) && locativeBefore.has(before.key) && before.key !== "of";
}

export function viewSentence(text: string, sentence: Sentence): SentenceView {
  const words = readWords(text, sentence.start, sentence.end);
  const printed = text.slice(sentence.start, sentence.end);
  const allCapital = (sentence.kind === "headline" || sentence.kind === "heading") && isTitleCase(printed);
  const known = findKnownNames(words).filter((name) => !isDoubtfulPlace(words, name) || soundsLikePlace(words, name));
  const kept = known.filter((name) => !isPartOfPersonName(words, name) && !beginsOtherName(words, name));
  const cover: (KnownName | undefined)[] = words.map(() => undefined);
  for (const name of kept) for (let index = name.from; index < name.to; index += 1) cover[index] = name;
  return { sentence, words, known: kept, cover, allCapital, strengths: [] };
}

/** "Operation Atlantic Xyz", "the Exempla Xyz Conference": a region or town in front of other capitals names something else. */
function beginsOtherName(words: Word[], name: KnownName): boolean {
  if (name.known.kind !== "region" && name.known.kind !== "city") return false;
  const before = words[name.from - 1];
  const next = words[name.to];
  if (before !== undefined && isJoined(words[name.from]) && before.key === "operation") return true;
  if (next === undefined || !isJoined(next) || isHyphened(next) || !next.capital || words[name.to - 1]?.possessive)
    return false;
  return (
    !placeWordsAfter.has(next.key) &&
    !titleHeads.has(next.key) &&
    !titleModifiers.has(next.key) &&
    !calendarWords.has(next.key) &&
    isCommonWord(next.key)
  );
}

/**
 * "Michael Jordan", "Jordan Peterson", "Chad Brown": a state or city whose name is a given name too, or that follows
 * one, beside another word that looks like a name.
 */
function isPartOfPersonName(words: Word[], name: KnownName): boolean {
  if (name.to - name.from !== 1) return false;
  const { kind } = name.known;
  if (kind === "adjective" || kind === "organization" || kind === "none") return false;
  const word = words[name.from];
  const before = words[name.from - 1];
  const after = words[name.to];
  if (word === undefined) return false;
  const follows =
    before !== undefined &&
    isJoined(word) &&
    !isHyphened(word) &&
    before.capital &&
    !before.possessive &&
    isSureGivenName(before.key);
  if (follows) return true;
  return (
    after !== undefined &&
    isJoined(after) &&
    !isHyphened(after) &&
    after.capital &&
    !word.possessive &&
    isGivenName(word.key) &&
    !isPlainWord(after.key) &&
    !titleHeads.has(after.key) &&
    !titleModifiers.has(after.key)
  );
}

/** First word of a sentence, or of a quotation in it: its capital says nothing. */
export function isInitial(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  return index === 0 || (word !== undefined && /["“”‘«:;([]\s*$|[—–]\s+$|--\s+$/u.test(word.gap));
}

export function isTitleWord(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  if (word === undefined) return false;
  return titleHeads.has(word.key) || titleModifiers.has(word.key) || portfolioWords.has(word.key);
}

/** Words for kin are names where they have a capital: "Bui Exemple Son". */
const kinWords = new Set(["son", "wife", "daughter"]);

/** Titles that are family names as well: "Stephen King". */
const titleNames = new Set(
  "king pope bishop dean prince duke baron earl judge marshal major page cook baker singer farmer fisher archer".split(
    " ",
  ),
);

/** Words of offices that are family names as well: "Anna White", "Anna B. Power". */
const officeNames = new Set(
  "key white power powers field fields law waters banks lands marine wing post rivers force".split(" "),
);

/** The last word of a name: a given name before it, an initial between them at most, and no capital after it. */
function endsName(view: SentenceView, index: number): boolean {
  const before = view.words[index - 1];
  const initial = before !== undefined && /^\p{Lu}\.?$/u.test(before.text) && isJoined(before);
  const given = initial ? view.words[index - 2] : before;
  return given?.capital === true && isSureGivenName(given.key) && !isFollowedByName(view, index);
}

/** "Hossein Amir-Exempel": a title joined by a hyphen to a word that is none. "Secretary-General" is one title. */
function besideHyphenedName(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  const before = view.words[index - 1];
  const name = (word: Word | undefined): boolean =>
    word?.capital === true &&
    !titleHeads.has(word.key) &&
    !titleModifiers.has(word.key) &&
    !portfolioWords.has(word.key) &&
    !isCommonWord(word.key);
  return (isHyphened(next) && name(next)) || (isHyphened(view.words[index]) && name(before));
}

/** "ANNA EXEMPEL, MINISTER OF …": names in capitals come in rows, acronyms alone. */
function besideCapitals(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  const before = view.words[index - 1];
  const here = view.words[index];
  const capitals = (word: Word | undefined, at: number): boolean =>
    word?.allCapitals === true && view.cover[at] === undefined && !titleHeads.has(word.key);
  return (isJoined(next) && capitals(next, index + 1)) || (isJoined(here) && capitals(before, index - 1));
}

function isFollowedByName(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  return next !== undefined && isJoined(next) && next.capital;
}

/** "Dr. Sultan Exempel": a title that is a given name too, after a form of address. */
function isNameAfterAddress(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const before = view.words[index - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    isJoined(word) &&
    isGivenName(word.key) &&
    /^(?:dr|mr|mrs|ms|prof|sheikh)$/.test(before.key) &&
    (view.words[index + 1]?.capital ?? false)
  );
}

/** An English word that is no given name, or one that is both. */
export function isPlainWord(key: string): boolean {
  return isCommonWord(key) && !isSureGivenName(key);
}

/** Can this word be part of a person's name? `weak`: it is plain English as well, or its capital is due to its position. */
export function nameStrength(view: SentenceView, index: number): NameStrength {
  const kept = view.strengths[index];
  if (kept !== undefined) return kept;
  const strength = findStrength(view, index);
  if (index >= 0 && index < view.words.length) view.strengths[index] = strength;
  return strength;
}

function findStrength(view: SentenceView, index: number): NameStrength {
  const word = view.words[index];
  if (word === undefined || !word.capital || view.cover[index] !== undefined) return "none";
  const { key } = word;
  if (!/^\p{L}/u.test(word.text) || /\d/.test(word.text)) return "none";
  // "bin Sultan", "Al Emir": after a particle of descent every word is a name.
  const before = view.words[index - 1];
  if (before !== undefined && isJoined(word) && /^(?:bin|ibn|bint|binti|ben)$/.test(before.key)) return "strong";
  if (calendarWords.has(key) && !isGivenName(key)) return "none";
  if (calendarWords.has(key) || sentenceOpeners.has(key)) return "none";
  if (/^\p{L}\.?$/u.test(word.text) || /^(?:\p{L}\.){2,3}$/u.test(word.text)) return "weak";
  const shortTitle = /^(?:sen|gen|rep|gov|col|lt|maj|capt|sgt|adm|brig|rev|prof|mp)$/.test(key);
  const isHyphenName = titleHeads.has(key) && besideHyphenedName(view, index);
  const isName =
    isHyphenName ||
    (shortTitle && !word.text.endsWith(".") && !isFollowedByName(view, index) && index > 0) ||
    isNameAfterAddress(view, index);
  if (index > 0 && kinWords.has(key) && isJoined(word)) return "weak";
  if (
    index > 0 &&
    titleNames.has(key) &&
    isJoined(word) &&
    isSureGivenName(before?.key ?? "") &&
    (!isFollowedByName(view, index) || placeWordsAfter.has(view.words[index + 1]?.key ?? "")) &&
    view.words[index + 1]?.key !== "of"
  )
    return "weak";
  if (officeNames.has(key) && isJoined(word) && endsName(view, index)) return "weak";
  // "Kim Exempel Un": a name; "UN" is the body.
  if (/^(?:un|us|eu|au|uk)$/.test(key))
    return word.allCapitals || index === 0 || !isJoined(word) || !before?.capital ? "none" : "strong";
  if (!isName && (titleHeads.has(key) || portfolioWords.has(key) || titleModifiers.has(key))) return "none";
  if (trailingHeads.has(key) && isCommonWord(key)) return "none";
  // "AK Exempel": two capitals before a name are initials; other short capitals are acronyms.
  if (word.allCapitals && !view.allCapital && key.length <= 6 && !besideCapitals(view, index))
    return key.length === 2 && isFollowedByName(view, index) && !isCommonWord(key) ? "weak" : "none";
  if (isPlainWord(key)) return isInitial(view, index) && !isGivenName(key) ? "none" : "weak";
  return "strong";
}
