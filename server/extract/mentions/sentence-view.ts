/** One sentence as the mention rules see it: words, and known names over them. */
import type { Sentence } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { isTitleCase } from "../text-blocks.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { isGivenName, isSureGivenName } from "../vocabulary/given-names.ts";
import { placeWordsAfter } from "../vocabulary/regions.ts";
import { titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import { findKnownNames, isDoubtfulPlace, type KnownName } from "./gazetteer.ts";
import { isHyphened, isJoined, type Word } from "./words.ts";

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

/** What towns have, before "of": "the liberation of Exempla". */
const townNouns = new Set(
  "city town port liberation siege fall capture recapture occupation outskirts streets suburbs suburb mayor residents people inhabitants bombing shelling evacuation airport battle".split(
    " ",
  ),
);

/** A town of this size is known by its name alone where something is "in" it. */
const largeTown = 300_000;

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
  if (before === undefined || !isJoined(first)) return false;
  // "in Aleppo": towns that the lexicon holds too. "to Western nations": a province by that name is not meant.
  const large = name.known.kind === "city" && name.known.population >= largeTown;
  if (isPlainWord(first.key)) return large && /^(?:in|near|outside)$/.test(before.key);
  if (before.key === "of") return townNouns.has(words[name.from - 2]?.key ?? "");
  return locativeBefore.has(before.key);
}

export function viewSentence(text: string, sentence: Sentence): SentenceView {
  const words = sentence.words();
  const printed = text.slice(sentence.start, sentence.end);
  const allCapital = (sentence.kind === "headline" || sentence.kind === "heading") && isTitleCase(printed);
  const known = findKnownNames(words)
    .map((name) => withoutForce(words, name))
    .filter((name) => name !== null)
    .filter((name) => !isDoubtfulPlace(words, name) || soundsLikePlace(words, name));
  const agency = sentence.kind === "dateline" ? printed.indexOf("(") : -1;
  const kept = known.filter(
    (name) =>
      !isPartOfPersonName(words, name) &&
      !beginsOtherName(words, name) &&
      !isTypeNumber(words, name) &&
      !(agency >= 0 && isOfAgency(words, name, sentence.start + agency)),
  );
  const cover: (KnownName | undefined)[] = words.map(() => undefined);
  for (const name of kept) for (let index = name.from; index < name.to; index += 1) cover[index] = name;
  return { sentence, words, known: kept, cover, allCapital, strengths: [] };
}

/** "CITY (Ruritania Star News) –": the state in the name of an agency, whose bracket opens at `bracket`. */
function isOfAgency(words: Word[], name: KnownName, bracket: number): boolean {
  const next = words[name.to];
  const isState = name.known.kind === "state" || name.known.kind === "adjective";
  return isState && (words[name.from]?.start ?? 0) > bracket && next !== undefined && isJoined(next) && next.capital;
}

/**
 * "the U.S. navy base": a base of the state; its navy is only the kind of base. "Exempla Marine Corps Air Station" is a base
 * with a name of its own, and no name of the corps.
 */
function withoutForce(words: Word[], name: KnownName): KnownName | null {
  if (name.known.kind !== "organization" || name.known.body !== "military" || name.to - name.from < 2) return name;
  const kind = words[name.to]?.key === "air" ? name.to + 1 : name.to;
  const noun = words[kind];
  if (noun === undefined || !isJoined(noun) || !/^(?:bases?|airbases?|stations?|airfields?)$/.test(noun.key))
    return name;
  const isState = /^(?:us|u\.s\.)$/i.test(words[name.from]?.text ?? "");
  return isState ? { from: name.from, to: name.from + 1, known: { kind: "state", iso2: "US" } } : null;
}

/** "an AP-3 aircraft", "the Exempla Treasury Secretary": letters of a type, and the first half of a title, are no bodies. */
function isTypeNumber(words: Word[], name: KnownName): boolean {
  if (name.known.kind !== "organization") return false;
  const next = words[name.to];
  if (next === undefined || words[name.to - 1]?.possessive) return false;
  if (isHyphened(next) && /^\d/.test(next.text)) return true;
  return next.key === "secretary" && isJoined(next) && words[name.to - 1]?.key === "treasury";
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

const offices = new Set(
  "president minister premier chancellor king queen emir leader secretary ambassador envoy".split(" "),
);

/** "Senator Exempel Wagner", "Mr. Wagner": a body's name of one word, not in capitals, that is a family name as well. */
function isFamilyNameOfBody(words: Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || word.allCapitals || !isJoined(word) || isHyphened(word))
    return false;
  if (!before.capital || before.possessive) return false;
  if (/^(?:mr|mrs|ms|miss|dr)$/.test(before.key) || isSureGivenName(before.key)) return true;
  const title = words[index - 2];
  return (
    title !== undefined &&
    isJoined(before) &&
    titleHeads.has(title.key) &&
    !titleHeads.has(before.key) &&
    !isCommonWord(before.key)
  );
}

/** "President Duma Exempel": a body's name of one word between an office and a name. */
function isGivenNameOfBody(words: Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || before === undefined || next === undefined || word.allCapitals) return false;
  const joined = isJoined(word) && isJoined(next) && !isHyphened(word) && !isHyphened(next);
  return (
    joined &&
    offices.has(before.key) &&
    before.capital &&
    next.capital &&
    !word.possessive &&
    !titleHeads.has(next.key) &&
    !isCommonWord(next.key)
  );
}

/** Words of a portfolio, a house or an army between an office and its state: "of the Armed Forces". */
const mostOfPortfolio = 7;

/**
 * "President of Chad Anna Exempel", "Ambassador to Jordan Anna Exempel", "the Minister of Foreign Affairs of Georgia Anna Exempel", "the Republic
 * of Georgia Anna Exempel": the state of the office, before who holds it. Not: "the brother of Georgia Exempel", "spokesman of Jordan Exempel".
 */
function isStateOfOffice(words: Word[], index: number): boolean {
  if (!/^(?:of|to)$/.test(words[index - 1]?.key ?? "")) return false;
  const holder = words[index - 2]?.key ?? "";
  if (offices.has(holder.replace(/s$/, "")) || /^(?:republic|kingdom|government|state)$/.test(holder)) return true;
  if (words[index - 1]?.key !== "of") return false;
  for (let at = index - 2; at >= Math.max(1, index - 2 - mostOfPortfolio); at -= 1) {
    const word = words[at];
    if (word === undefined || !isJoined(words[at + 1])) return false;
    if (/^(?:of|for)$/.test(word.key) && titleHeads.has(words[at - 1]?.key ?? "")) return at < index - 2;
    if (!word.capital && !/^(?:of|the|and|for)$/.test(word.key)) return false;
  }
  return false;
}

/**
 * "Michael Jordan", "Jordan Peterson", "Chad Brown": a state or city whose name is a given name too, or that follows
 * one, beside another word that looks like a name.
 */
function isPartOfPersonName(words: Word[], name: KnownName): boolean {
  if (name.to - name.from !== 1) return false;
  const { kind } = name.known;
  if (kind === "adjective" || kind === "none") return false;
  const word = words[name.from];
  const before = words[name.from - 1];
  const after = words[name.to];
  if (word === undefined) return false;
  if (kind === "organization") return isFamilyNameOfBody(words, name.from) || isGivenNameOfBody(words, name.from);
  if (isStateOfOffice(words, name.from)) return false;
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

/** An English word that is no given name, or one that is both. */
export function isPlainWord(key: string): boolean {
  return isCommonWord(key) && !isSureGivenName(key);
}
