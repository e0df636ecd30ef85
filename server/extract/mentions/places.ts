/**
 * Places that no list holds.
 * Takes: "Xyz province", "Lake Xyz", "in Xyz, Ruritania", "near Xyz".
 * Not taken: months, people ("in Exempel's view"), bodies, what a title or an office follows, adjectives of states ("the Ruritanian
 * jungle"), headlines in title case.
 */
import { rulesByCue } from "../cues.ts";
import type { Document } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { placeWordsAfter, placeWordsBefore } from "../vocabulary/regions.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { datelinePlaces } from "./dateline-places.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { houses } from "./houses.ts";
import { nameStrength } from "./name-strength.ts";
import { endOfPlaceName, hasStrongWord, isNoun, standsAlone } from "./place-names.ts";
import { placesInContext } from "./places-in-context.ts";
import { printed } from "./printed-words.ts";
import { roads } from "./roads.ts";
import type { SentenceView } from "./sentence-view.ts";
import { sharedHousesRule } from "./shared-houses.ts";
import { isAfterComma, isJoined } from "./words.ts";

const seaWords = new Set("gulf sea bay strait cape isle bight straits".split(" "));
const goingWords = new Set("of to visit visited reached left".split(" "));
const prepositions = new Set("in near at outside around from".split(" "));
/** "Xyz province" is the same place as "Xyz". */
const plainSuffix = new Set(
  "province provinces region state district county governorate oblast prefecture city town village".split(" "),
);

/** "Lake Xyz", "Palacio de la Xyz": up to two names behind the word at `index`. */
function endBehindPlaceWord(view: SentenceView, index: number): number {
  let to = index + 1;
  for (let names = 0; names < 2; names += 1) {
    let at = to;
    const isHouse = /^pala/.test(view.words[index]?.key ?? "");
    while (isHouse && at < to + 2 && /^(?:de|del|di|la|des|du)$/.test(view.words[at]?.key ?? "")) at += 1;
    const kind = view.cover[at]?.known.kind;
    const isName = nameStrength(view, at) !== "none" || kind === "region" || kind === "city";
    if (!view.words[at]?.capital || !isJoined(view.words[at]) || !isName) break;
    to = at + 1;
  }
  return to;
}

function findWithPlaceWord(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const next = view.words[index + 1];
    if (word.capital && seaWords.has(word.key) && next?.key === "of" && view.words[index + 2]?.capital) {
      let to = view.cover[index + 2]?.to ?? index + 3;
      if (view.words[to]?.capital && isJoined(view.words[to])) to += 1;
      if ((view.cover[index]?.to ?? 0) <= to)
        all.push(
          found({
            rule: "place-of",
            type: "Place",
            from: index,
            to,
            name: printed(document, view, index, to),
            kind: word.key,
          }),
        );
      return;
    }
    if (placeWordsBefore.has(word.key) && word.capital && !view.allCapital && next?.key !== "war") {
      const to = endBehindPlaceWord(view, index);
      if (to > index + 1 && view.cover[index] === undefined) {
        all.push(
          found({
            rule: "place-word-before",
            type: "Place",
            from: index,
            to,
            name: printed(document, view, index, to),
            kind: word.key,
          }),
        );
      }
      return;
    }
    if (!placeWordsAfter.has(word.key) || index === 0 || !isJoined(word)) return;
    // "Sahara desert", "Mexico City": the list knows the whole.
    const whole = view.cover[index];
    if (
      /^(?:region|capital|city)$/.test(whole?.known.kind ?? "") &&
      whole !== undefined &&
      whole.from < index &&
      whole.to === index + 1
    )
      return;
    // "at the Example Diwan", not "adviser of the Example Diwan", which is the court
    if (word.key === "diwan" && !isAt(view, index)) return;
    if (word.key === "house" || ((word.key === "state" || word.key === "department") && word.capital)) return;
    let from = index;
    while (from > 0 && index - from < 4) {
      const left = view.words[from - 1];
      if (left === undefined || !left.capital || !isJoined(view.words[from])) break;
      // "the People's Palace"
      if (left.possessive && !(left.key === "people" && word.capital && from === index)) break;
      const kind = view.cover[from - 1]?.known.kind;
      if (
        kind === "adjective" ||
        kind === "organization" ||
        kind === "state" ||
        kind === "none" ||
        kind === "seat" ||
        // "King Exempel International Airport"
        (titleHeads.has(left.key) && !(word.key === "airport" && word.capital && index - from > 0)) ||
        calendarWords.has(left.key)
      )
        break;
      if (from - 1 === 0 && isCommonWord(left.key)) break;
      if (/^(?:the|a|in|at|new|former)$/.test(left.key) && from - 1 === 0) break;
      from -= 1;
    }
    const cover = view.cover[index - 1];
    if (
      cover !== undefined &&
      (cover.known.kind === "city" || cover.known.kind === "region" || cover.known.kind === "capital")
    )
      from = Math.min(from, cover.from);
    if (from === index) return;
    if (
      !word.capital &&
      !/^(?:province|provinces|region|state|district|county|governorate|oblast|prefecture|city|town|village|island|islands|river|airport|archipelago|peninsula|strait|valley|desert|mountains|port|square|delta|border|resort)$/.test(
        word.key,
      )
    )
      return;
    if (word.key === "border" || word.key === "port") return;
    const rows = view.words.slice(from, index);
    if (rows.every((each) => isCommonWord(each.key)) && !word.capital) return;
    // "resort areas", "state visit": the place word describes the next one. Asked last, for parts of speech take time.
    if (next !== undefined && isJoined(next) && !word.capital && isNoun(view, next.start)) return;
    const name =
      plainSuffix.has(word.key) && !word.capital
        ? printed(document, view, from, index)
        : printed(document, view, from, index + 1);
    all.push(found({ rule: "place-word-after", type: "Place", from, to: index + 1, name, kind: word.key }));
  });
  return all;
}

/** "at the | Example Palace": one or two words of the name stand between. */
const isAt = (view: SentenceView, index: number): boolean =>
  [2, 3, 4].some((back) => view.words[index - back]?.key === "at");

const withPlaceWord: MentionRule = {
  cues: new Set([...seaWords, ...placeWordsBefore, ...placeWordsAfter]),
  find: findWithPlaceWord,
};

/** The state at the end of "Xyz, Abc, Ruritania": after at most two more names. */
function stateInChain(view: SentenceView, to: number): string | null {
  let at = to;
  for (let steps = 0; steps < 3; steps += 1) {
    const next = view.words[at];
    if (next === undefined || !isAfterComma(next)) return null;
    const known = view.cover[at]?.known;
    if (known?.kind === "state") return known.iso2;
    if (known?.kind === "region" && known.iso2 !== null) return known.iso2;
    const end = known === undefined ? endOfPlaceName(view, at) : (view.cover[at]?.to ?? at);
    if (end === at) return null;
    at = end;
  }
  return null;
}

const placeNouns = new Set(
  "city town village villages towns cities resort port ports island islands province provinces region capital district area settlement municipality suburb county state".split(
    " ",
  ),
);

/** "in Xyz", "the city of Xyz", "in Xyz, Abc, Ruritania", "the ports of Xyz, Abc and Def". */
function findAfterPreposition(document: Document, view: SentenceView): Found[] {
  if (view.allCapital) return [];
  const all: Found[] = [];
  const add = (rule: string, from: number, to: number, iso2: string | null): void => {
    all.push(found({ rule, type: "Place", from, to, name: printed(document, view, from, to), kind: "city", iso2 }));
  };
  view.words.forEach((word, index) => {
    const locative = prepositions.has(word.key);
    if (!locative && !goingWords.has(word.key)) return;
    const skip = view.words[index + 1]?.key === "the" ? 1 : 0;
    const from = index + 1 + skip;
    const first = view.words[from];
    if (first === undefined || !isJoined(first) || all.some((each) => from < each.to && each.from <= from)) return;
    const named = word.key === "of" && placeNouns.has(view.words[index - 1]?.key ?? "") && isJoined(word);
    let to = endOfPlaceName(view, from);
    if (to === from || !hasStrongWord(view, from, to)) return;
    const iso2 = stateInChain(view, to);
    if (iso2 !== null) {
      add("place-comma-state", from, to, iso2);
      while (isAfterComma(view.words[to]) && view.cover[to] === undefined) {
        const end = endOfPlaceName(view, to);
        if (end === to) break;
        add("place-comma-state", to, end, iso2);
        to = end;
      }
      return;
    }
    // "according to Xyz": somebody.
    if (word.key === "to" && view.words[index - 1]?.key === "according") return;
    const strongWay = named || (locative && skip === 0 && word.key !== "from" && word.key !== "at");
    if (!strongWay || to - from > 3 || !standsAlone(view, to)) return;
    add("place-after-preposition", from, to, null);
    while (named) {
      const here = view.words[to];
      const at = here?.key === "and" && (isJoined(here) || isAfterComma(here)) ? to + 1 : isAfterComma(here) ? to : -1;
      const end = at < 0 ? at : endOfPlaceName(view, at);
      if (end <= at || !hasStrongWord(view, at, end) || !standsAlone(view, end)) break;
      add("place-after-preposition", at, end, null);
      to = end;
    }
  });
  return all;
}

const afterPreposition: MentionRule = { cues: new Set([...prepositions, ...goingWords]), find: findAfterPreposition };

const rulesFor = rulesByCue([
  roads,
  sharedHousesRule,
  houses,
  datelinePlaces,
  withPlaceWord,
  afterPreposition,
  placesInContext,
]);

export function findPlaces(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  for (const rule of rulesFor(view.sentence)) all.push(...rule.find(document, view));
  return all;
}
