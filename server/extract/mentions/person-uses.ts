/**
 * Where a sentence names a person, and what speaks for its being one.
 * Takes: a name with a title or form of address; a name with an office in apposition; a given name with a family name;
 * two name words that do what people do ("… said", "told …").
 * Not taken: "the …", what stands after "in" or "at" with nothing else for it, names that go on as places, bodies or
 * things ("… pipeline", "… University", "… Street", "… accords"), names of one word with no title (they only point back).
 */
import type { Document } from "../document.ts";
import { onOneLine } from "../one-line.ts";
import { isGivenName, isSureGivenName } from "../vocabulary/given-names.ts";
import { trailingHeads } from "../vocabulary/organization-words.ts";
import { placeWordsAfter } from "../vocabulary/regions.ts";
import { addressTitles, nameParticles, nameSuffixes, portfolioWords, titleHeads } from "../vocabulary/titles.ts";
import {
  actsLikePerson,
  initialsBefore,
  isChildOf,
  isGeneralThing,
  isListedBehindState,
  isListedOfState,
  isVerb,
} from "./name-evidence.ts";
import { findNameRuns, isNickname, type NameRun } from "./name-runs.ts";
import { isInitial } from "./name-strength.ts";
import { underSharedTitle } from "./rows-of-names.ts";
import { isPlainWord, type SentenceView } from "./sentence-view.ts";
import { offDuty, type Title, titleAfter, titleBefore, titleBeforeComma } from "./titles.ts";
import { titleTold } from "./told-titles.ts";
import { withoutNextTitle, withoutTitleBefore } from "./whose-title.ts";
import { isHyphened, isJoined } from "./words.ts";

export type PersonUse = {
  view: SentenceView;
  run: NameRun;
  /** As printed, with no title. */
  name: string;
  /** Folded name words, particles and initials kept, hyphened parts joined. */
  parts: string[];
  before: Title | null;
  comma: Title | null;
  after: Title | null;
  /** Sure enough to make a person; otherwise it may only point back to one. */
  certain: boolean;
  /** Two or more name words. */
  full: boolean;
};

/** Nouns that turn the name before them into a thing, a body or a place. */
const thingWords = new Set(
  `pipeline accord accords agreement agreements treaty deal pact plan summit conference forum statement declaration process doctrine dam bridge project regime insurgents insurgency rebels militants fighters
  movement newspaper airport base prison university hospital hotel festival award prize bill act law program programme scandal affair stadium station centre center foundation institute party group alliance
  company corporation bank airlines airways news agency television tv radio post times journal herald tribune magazine gazette daily weekly street avenue road square park church mosque temple cathedral storm hurricane
  cyclone typhoon disease virus missile missiles rocket fund trust awards games cup league club cluster faction front brigade battalion convention protocol principles talks war crisis day peace memorial monument tribe
  people clan language family-owned theater theatre playhouse highway municipality section arena orchestra gallery exchange composite charity library zoo ltd inc corp plc llc capital vaccine administration coalition opposition`.split(
    /\s+/,
  ),
);
const placePrepositions = new Set("in at near from outside inside across throughout around towards into".split(" "));
/** Stand before the names of ships and clubs. */
const shipsAndClubs = new Set("fc ac sc afc cf ss sv hms uss hmas hmcs ins mv".split(" "));
const mostPlain = new Set("st saint san santa".split(" "));

export function partsOf(view: SentenceView, run: NameRun): string[] {
  const parts: string[] = [];
  for (let index = run.from; index < run.to; index += 1) {
    const word = view.words[index];
    if (word === undefined) continue;
    if (isNickname(view, index)) continue;
    if (index > run.from && isHyphened(word)) parts[parts.length - 1] = `${parts[parts.length - 1]}-${word.key}`;
    else parts.push(word.key);
  }
  return parts;
}

/** "le Exempel", "van der Exempel". Not the first word of "Le Van Exempel": a family name, before what is no particle either. */
export const isParticle = (part: string, index: number, parts: readonly string[]): boolean =>
  nameParticles.has(part) && !(index === 0 && /^(?:le|do)$/.test(part) && parts[1] === "van" && parts.length > 2);

/** Parts that name: without particles, initials, "Jr." */
export function namingParts(parts: string[]): string[] {
  const naming = parts.filter(
    (part, index) => part.length > 1 && !isParticle(part, index, parts) && !(index > 0 && nameSuffixes.has(part)),
  );
  return naming.length > 0 ? naming : parts;
}

function followsThing(view: SentenceView, run: NameRun): boolean {
  const next = view.words[run.to];
  const last = view.words[run.to - 1];
  if (next === undefined || !isJoined(next) || last?.possessive) return false;
  // The office in the line under the name.
  if (next.gap === "\n" && view.sentence.kind === "heading") return false;
  if (next.capital && trailingHeads.has(next.key) && !titleHeads.has(next.key)) return true;
  // "President A talks with B": what a picture shows
  if (next.key === "talks" && /^(?:with|to)$/.test(view.words[run.to + 1]?.key ?? "") && run.to - run.from > 1)
    return false;
  return (
    thingWords.has(next.key) ||
    // "all the major Exempellean factions"
    /^(?:factions|groups|parties|forces|troops|rebels|islands)$/.test(next.key) ||
    (placeWordsAfter.has(next.key) && next.key !== "house" && next.key !== "state") ||
    (next.key === "state" && !next.capital) ||
    (next.capital && thingWords.has(next.key))
  );
}

function judge(view: SentenceView, run: NameRun): PersonUse | null {
  const first = view.words[run.from];
  const last = view.words[run.to - 1];
  if (first === undefined || last === undefined) return null;
  if (followsThing(view, run)) return null;
  // "press@exempel.org"
  if (first.gap.endsWith("@") || view.words[run.to]?.gap.startsWith("@")) return null;
  if (/^\p{Ll}/u.test(first.text) && !view.words[run.from + 1]?.capital) return null;
  let before = titleBefore(view, run.from);
  const left = view.words[run.from - 1];
  // "the Xyz": no person, unless a title stands between.
  if (before === null && left !== undefined && isJoined(first) && /^(?:the|a|an|this)$/.test(left.key)) return null;
  if (
    run.to - run.from > 1 &&
    before === null &&
    /^(?:storm|hurricane|typhoon|cyclone|operation|tropical|camp|fort|mount|lake)$/.test(first.key)
  )
    return null;
  if (mostPlain.has(first.key) && before === null) return null;
  if (first.allCapitals && shipsAndClubs.has(first.key) && before === null) return null;
  if (
    left !== undefined &&
    isJoined(first) &&
    /^(?:storm|hurricane|typhoon|cyclone|operation|camp|fort|mount|lake|tropical|project|hms|uss|destroyer|frigate|tanker|carrier|cruiser|corvette|submarine|warship|ferry|trawler|freighter|yacht)$/.test(
      left.key,
    )
  )
    return null;
  if (run.to - run.from > 1 && (placeWordsAfter.has(last.key) || thingWords.has(last.key)) && before === null)
    return null;
  const plural =
    last.key.length > 4 && last.key.endsWith("s") && isPlainWord(last.key) && isPlainWord(last.key.slice(0, -1));
  // "Exempel Fighting Vehicles": plain plurals end no name.
  const apposed = plural && run.given && titleBeforeComma(view, run.from) !== null;
  const ofOwner = left?.possessive === true && isJoined(first);
  // "the Minister of Internal Affairs and Local Corporations, A": the end of a portfolio.
  if (plural && run.to - run.from === 1 && before !== null && !titleHeads.has(left?.key ?? "")) return null;
  if (/\($/.test(first.gap) && offDuty.test(first.key)) return null;
  if (run.to - run.from === 1 && isGeneralThing(left?.key ?? "", first.key)) return null;
  if (plural && !apposed && !ofOwner && before === null && run.to - run.from > 1 && !actsLikePerson(view, run))
    return null;
  if (before !== null && before.to !== run.from) before = null;
  const comma =
    before === null || isAfterTitleComma(view, before.from) ? titleBeforeComma(view, before?.from ?? run.from) : null;
  const after = titleAfter(view, run.to) ?? titleTold(view, run.from, run.to);
  const parts = partsOf(view, run);
  const initials = initialsBefore(view, run);
  const full =
    namingParts(parts).length >= 2 ||
    (run.strong > 0 && (initials > 0 || (parts.length >= 2 && parts.some((part) => part.includes("-")))));
  const text = view.sentence;
  // For a single name the office has to stand right before it: "Director of the National | Xyz" names no one.
  const adjacent =
    before !== null &&
    (titleHeads.has(view.words[run.from - 1]?.key ?? "") || isWholeOffice(view, before.from, run.from));
  const addressed = adjacent && before !== null && addressTitles.has(before.head);
  let certain = false;
  if (full) {
    // A given name in front; or behind, where it is the father's and both words are no English.
    const given =
      (run.given && (run.strong > 0 || !isInitial(view, run.from))) || (run.strong > 1 && isSureGivenName(last.key));
    // "as Grace Exempel faces …": a given name that is a word too, before a family name that is none, and a verb.
    const wordly = run.given && run.strong === 1 && run.parts === 2 && (last.possessive || isVerb(view, run.to));
    // "Ruritania's Moon Exem-pel"
    const ofState =
      left?.possessive === true &&
      isJoined(first) &&
      view.cover[run.from - 1]?.known.kind === "state" &&
      run.strong > 0;
    const place =
      left !== undefined &&
      isJoined(first) &&
      placePrepositions.has(left.key) &&
      (!isSureGivenName(first.key) || /^(?:near|outside|across|throughout)$/.test(left.key));
    certain =
      before !== null ||
      comma !== null ||
      after !== null ||
      (!place &&
        ((given && !isPlainWord(first.key)) ||
          wordly ||
          ofState ||
          initials > 1 ||
          isChildOf(parts) ||
          isListedOfState(view, run) ||
          isListedBehindState(view, run) ||
          actsLikePerson(view, run)));
    if (view.allCapital && before === null && after === null && !(given && !isPlainWord(first.key))) certain = false;
    if (
      run.strong === 0 &&
      before === null &&
      comma === null &&
      !(given && actsLikePerson(view, run)) &&
      !(given && after !== null)
    )
      certain = false;
  } else {
    // "Ben Exempel, the Defence Secretary": a given name here, a particle elsewhere
    const apposedBen =
      first.text === "Ben" && parts.length === 2 && run.strong > 0 && (comma !== null || after !== null);
    certain = addressed || apposedBen || (adjacent && run.strong > 0 && !view.allCapital);
  }
  return { view, run, name: "", parts, before, comma, after, certain: certain && text.kind !== "furniture", full };
}

/** "Secretary of State |", "Minister for Foreign Affairs |": an office and its portfolio, and nothing else up to the name. */
function isWholeOffice(view: SentenceView, from: number, to: number): boolean {
  const words = view.words.slice(from, to);
  const head = words.findLastIndex((word) => /^(?:secretary|minister|undersecretary)$/.test(word.key));
  const portfolio = words.slice(head + 1);
  return (
    head >= 0 &&
    /^(?:of|for)$/.test(portfolio[0]?.key ?? "") &&
    portfolio.slice(1).every((word) => portfolioWords.has(word.key) || /^(?:and|of|for)$/.test(word.key)) &&
    portfolio.length > 1
  );
}

function isAfterTitleComma(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  // "no foreign leader, his spokesman A": his title is not the leader's.
  return word !== undefined && /^,\s/.test(word.gap) && !/^(?:his|her|its|their)$/.test(word.key);
}

/** "Bishop", "Marshal", "King": titles that are family names where they end the phrase: "Foreign Minister Bishop". */
function titleAsName(view: SentenceView): NameRun[] {
  const runs: NameRun[] = [];
  view.words.forEach((word, index) => {
    const next = view.words[index + 1];
    if (index === 0 || !word.capital || !titleHeads.has(word.key) || view.allCapital) return;
    if (
      next !== undefined &&
      isJoined(next) &&
      !word.possessive &&
      (next.capital || next.key === "of" || next.key === "for" || next.key === "to")
    )
      return;
    if (
      !/^(?:bishop|king|sultan|dean|pope|marshal|judge|prince|duke|baron|earl|major|abbot|speaker|mayor|page|cook|baker|singer|farmer|fellow|archer|wright)$/.test(
        word.key,
      )
    )
      return;
    const title = titleBefore(view, index);
    if (title === null || !addressTitles.has(title.head) || title.heads.length < 1 || !view.words[index - 1]?.capital)
      return;
    runs.push({ from: index, to: index + 1, strong: 0, parts: 1, given: false });
  });
  return runs;
}

/** Titles that are given names as well, where another title stands before them: "his counterpart Amir Exempel". */
const givenTitles = /^(?:amir|imam|duke|earl|dean|judge|sultan|malik|pasha|sayed|sayyed|sayyid)$/;

function withGivenTitle(view: SentenceView, run: NameRun): NameRun {
  const given = view.words[run.from - 1];
  const title = view.words[run.from - 2];
  const first = view.words[run.from];
  const fits =
    run.to - run.from === 1 &&
    given?.capital === true &&
    givenTitles.test(given.key) &&
    isJoined(given) &&
    isJoined(first) &&
    title !== undefined &&
    !title.possessive &&
    titleHeads.has(title.key);
  return fits ? { ...run, from: run.from - 1, parts: run.parts + 1, given: true } : run;
}

/** "Pope Exemplus | Apostolic Visit": a pope goes by given names and a number. */
function namesOfPope(view: SentenceView, run: NameRun): NameRun {
  if (view.words[run.from - 1]?.key !== "pope" || !isGivenName(view.words[run.from]?.key ?? "")) return run;
  let to = run.from + 1;
  while (to < run.to && (isGivenName(view.words[to]?.key ?? "") || /^[ivx]+$/.test(view.words[to]?.key ?? ""))) to += 1;
  return to === run.to ? run : { ...run, to, parts: to - run.from };
}

export function findPersonUses(document: Document, view: SentenceView): PersonUse[] {
  const runs = [
    ...findNameRuns(view).map((run) => namesOfPope(view, withGivenTitle(view, run))),
    ...titleAsName(view),
  ].sort((a, b) => a.from - b.from);
  const uses: PersonUse[] = [];
  for (const run of runs) {
    const use = judge(view, run);
    if (use === null) continue;
    const start = view.words[run.from]?.start ?? 0;
    const end = view.words[run.to - 1]?.end ?? start;
    uses.push({ ...use, name: onOneLine(document.text.slice(start, end).replace("] ", " ")) });
  }
  return uses.map((use, index) =>
    underSharedTitle(withoutTitleBefore(withoutNextTitle(use, uses[index + 1]), uses[index - 1]), uses, index),
  );
}
