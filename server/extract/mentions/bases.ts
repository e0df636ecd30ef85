/**
 * Military installations.
 * Takes: "Xyz Air Base", "Air Base 12", "Camp Xyz", "Fort Xyz", "Xyz Marine Corps Air Station", "Abc and Xyz air bases", and by
 * description "a U.S. drone base near Xyz", "a Marine Corps base in Xyz", "air bases in Xyz and Abc", "their base in Xyz province",
 * "a naval facility at Xyz", "an airfield near Xyz", "a radar station in Xyz", "the replacement facility at Xyz".
 * Not taken: "uses the country as a base", "tax base", "based in", camps of refugees or for training children, Camp David's accords,
 * "a Ruritanian base in Xyz would be a threat", which nobody has.
 */
import { rulesByCue } from "../cues.ts";
import type { Document } from "../document.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { isPlaceLike, placesAfter } from "./places-after.ts";
import { printed } from "./printed-words.ts";
import { isPlainWord, type SentenceView } from "./sentence-view.ts";
import { stations } from "./stations.ts";
import { isAfterComma, isJoined } from "./words.ts";

const baseKinds = new Set(
  "air airforce drone naval navy army military marine corps coast guard missile submarine aviation force logistics forward operating special forces radar spy surveillance listening defense defence replacement".split(
    " ",
  ),
);
/** Forces whose capitals tell what kind of base it is, no name: "the Marine Corps base". */
const branches = new Set("army navy marine corps air airforce force coast guard".split(" "));
const nouns = new Set(
  "base bases airbase airbases airfield airstrip barracks facility facilities installation installations outpost station site".split(
    " ",
  ),
);
/** Said by themselves of what soldiers have; the others need a kind before them: "radar station", not "police station". */
const plainNouns = new Set("base bases airbase airbases airfield airstrip barracks".split(" "));
const campWords = new Set(["camp", "fort"]);
const ofOffices =
  /^(?:commanding|commander|officer|chief|deputy|director|commandant|public|spokesman|spokesperson|spokeswoman|headquarters|garrison)$/;
const namedNouns = new Set("base bases airbase barracks garrison airfield airbases".split(" "));

function kindOf(words: string): string {
  const lower = words.toLowerCase();
  if (/\bdrone\b/.test(lower)) return "drone base";
  if (/\bair ?(?:base|force|field|station)|airbase|airfield|airstrip|\bair base/.test(lower)) return "air base";
  if (/\bnaval|navy\b/.test(lower)) return "naval base";
  if (/\bcamp\b/.test(lower)) return "camp";
  if (/\bfort\b|barracks|garrison/.test(lower)) return "fort";
  return "military base";
}

/** Stands for the state that the article is about until that is known. */
export const inTheCountry = "in the country";

/** "a Ruritanian base in Xyz would be a threat": one that does not exist. */
function isOnlyThought(view: SentenceView, from: number, index: number): boolean {
  if (!/^an?$/.test(view.words[from - 1]?.key ?? "")) return false;
  return view.words.slice(index + 1, index + 7).some((word) => /^(?:would|could|might)$/.test(word.key));
}

/** "an air base in the country", "in the West African nation". */
function isInTheCountry(view: SentenceView, index: number): boolean {
  const rest = view.words
    .slice(index + 1, index + 6)
    .map((word) => word.key)
    .join(" ");
  return /^in (?:the|that|this) (?:[a-z]{3,12} ){0,2}(?:country|nation)\b/.test(rest);
}

function findDescribed(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!nouns.has(word.key) || word.possessive) return;
    let from = index;
    while (
      from > 0 &&
      isJoined(view.words[from]) &&
      baseKinds.has(view.words[from - 1]?.key ?? "") &&
      (!view.words[from - 1]?.capital || (!word.capital && branches.has(view.words[from - 1]?.key ?? "")))
    )
      from -= 1;
    if (!plainNouns.has(word.key) && from === index) return;
    const typed = from < index || /^(?:airbase|airfield|airstrip|barracks)/.test(word.key);
    let operator: string[] = [];
    const cover = view.cover[from - 1];
    if (cover !== undefined && isJoined(view.words[from])) {
      if (cover.known.kind === "state") operator = [cover.known.iso2];
      if (cover.known.kind === "adjective") operator = cover.known.iso2.slice(0, 1);
      if (operator.length > 0) from = cover.from;
    }
    const owner = view.words[from - 1];
    if (typed && owner?.possessive && isPlaceLike(view, from - 1) && isJoined(view.words[from])) {
      const kind = kindOf(
        view.words
          .slice(from, index + 1)
          .map((each) => each.key)
          .join(" "),
      );
      const start = view.cover[from - 1]?.from ?? from - 1;
      const state = view.cover[from - 1]?.known;
      const states = state?.kind === "state" ? [state.iso2] : [];
      all.push(
        found({
          rule: "base-of-place",
          type: "Base",
          from: start,
          to: index + 1,
          name: printed(document, view, start, index + 1),
          kind,
          at: { from: start, to: from },
          states,
        }),
      );
      return;
    }
    const before = owner?.key ?? "";
    if (before === "as" || view.words[from - 2]?.key === "as" || isOnlyThought(view, from, index)) return;
    const places = placesAfter(view, index);
    const kind = kindOf(
      `${view.words
        .slice(from, index + 1)
        .map((each) => each.key)
        .join(" ")}`,
    );
    // "health facilities of the army": a noun that much else goes by needs its place.
    if (!plainNouns.has(word.key) && places.length === 0) return;
    const country = typed && isInTheCountry(view, index);
    if (country) {
      const name = `${printed(document, view, from, index + 1).replace(/bases$/i, "base")} ${inTheCountry}`;
      all.push(found({ rule: "described-base", type: "Base", from, to: index + 1, name, kind, states: operator }));
      return;
    }
    if (
      places.length === 0 &&
      typed &&
      operator.length > 0 &&
      !word.key.endsWith("s") &&
      /^(?:a|an|the|main|largest|key|at)$/.test(before)
    ) {
      all.push(
        found({
          rule: "described-base",
          type: "Base",
          from,
          to: index + 1,
          name: printed(document, view, from, index + 1),
          kind,
          states: operator,
        }),
      );
      return;
    }
    for (const place of places) {
      // "a base on Exempla's coast": not the base of the town.
      if (view.words[place.to - 1]?.possessive) continue;
      const known = view.cover[place.from]?.known.kind;
      if (!typed && !/^(?:their|its|his|the|a|military|our|main)$/.test(before)) continue;
      if (!typed && known === "state" && operator.length === 0) continue;
      const what = singular(printed(document, view, from, index + 1));
      const relation = printed(document, view, index + 1, place.from)
        .split(" ")
        .filter((each) => !/^(?:neighbou?ring|nearby|the|and)$/.test(each));
      const preposition = /^(?:in|on|at|near|outside|inside|around)$/.test(relation[0] ?? "")
        ? relation[0]
        : relation.slice(0, 2).join(" ");
      const last = places.length === 1 ? place.to : index + 1;
      all.push(
        found({
          rule: "described-base",
          type: "Base",
          from,
          to: last,
          name: `${what} ${preposition} ${printed(document, view, place.from, place.to)}`,
          kind,
          at: place,
          states: operator,
        }),
      );
    }
  });
  return all;
}

const described: MentionRule = { cues: nouns, find: findDescribed };

/** Row of capitals before the noun: "Xyz" of "Xyz Air Base". */
function findWithName(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const next = view.words[index + 1];
    if (
      campWords.has(word.key) &&
      word.capital &&
      next?.capital &&
      isJoined(next) &&
      next.key !== "david" &&
      view.cover[index] === undefined
    ) {
      let to = index + 2;
      // "Camp Exempel | Commanding Officer", "Camp Exempel | Public Affairs"
      while (
        view.words[to]?.capital &&
        isJoined(view.words[to]) &&
        to - index < 4 &&
        !view.words[to - 1]?.possessive &&
        !ofOffices.test(view.words[to]?.key ?? "")
      )
        to += 1;
      all.push(
        found({
          rule: "named-base",
          type: "Base",
          from: index,
          to,
          name: printed(document, view, index, to),
          kind: kindOf(word.key),
        }),
      );
      return;
    }
    const station =
      /^(?:station|activity)$/.test(word.key) &&
      word.capital &&
      /^(?:air|naval)$/.test(view.words[index - 1]?.key ?? "");
    if (!namedNouns.has(word.key) && !station) return;
    let from = index;
    while (from > 0 && isJoined(view.words[from]) && baseKinds.has(view.words[from - 1]?.key ?? "")) from -= 1;
    const typeFrom = from;
    while (from > 0 && index - from < 7) {
      const left = view.words[from - 1];
      if (left === undefined || !isJoined(view.words[from]) || !left.capital || left.possessive) break;
      const known = view.cover[from - 1]?.known.kind;
      if (
        known === "adjective" ||
        known === "organization" ||
        known === "state" ||
        /^(?:the|a|an|at|in|to|from|joint)$/.test(left.key) ||
        // "Allies Drop Base Plan": a verb, in a headline.
        (view.allCapital && isPlainWord(left.key))
      )
        break;
      from -= 1;
    }
    let to = index + 1;
    const number = view.words[to];
    if (number !== undefined && isJoined(number) && /^\d{1,4}$/.test(number.key) && word.capital) to += 1;
    if (from === typeFrom && to === index + 1) return;
    // "D. G. Base Internet": letters name no place.
    if (from < typeFrom && view.words.slice(from, typeFrom).every(({ text }) => /^\p{Lu}\.?$/u.test(text))) return;
    if (from === typeFrom && typeFrom === index) return;
    const at =
      from < typeFrom && isPlaceLike(view, from) && view.cover[from] !== undefined
        ? { from, to: typeFrom }
        : (placesAfter(view, to - 1)[0] ?? commaPlace(view, to));
    const start = /^(?:the|a|an)$/.test(view.words[from]?.key ?? "") ? from + 1 : from;
    const shared = nameSharing(view, start);
    if (word.key === "bases" && shared === null) return;
    if (shared !== null && word.key.endsWith("s"))
      all.push(
        found({
          rule: "named-base",
          type: "Base",
          from: shared,
          to: start - 1,
          name: `${printed(document, view, shared, start - 1)} ${singular(printed(document, view, typeFrom, to))}`,
          kind: kindOf(printed(document, view, typeFrom, to)),
        }),
      );
    all.push(
      found({
        rule: "named-base",
        type: "Base",
        from: start,
        to,
        name: shared === null ? printed(document, view, start, to) : singular(printed(document, view, start, to)),
        kind: kindOf(printed(document, view, from, to)),
        at,
      }),
    );
  });
  return all;
}

const withName: MentionRule = {
  cues: new Set([...namedNouns, ...campWords, "station", "activity"]),
  find: findWithName,
};

const singular = (name: string): string => name.replace(/bases$/i, (noun) => noun.slice(0, -1));

/** "Abc and | Xyz air bases": the first word of the name before "and"; null where there is none. */
function nameSharing(view: SentenceView, from: number): number | null {
  if (view.words[from - 1]?.key !== "and" || !isJoined(view.words[from])) return null;
  let first = from - 1;
  while (from - first < 4 && view.words[first - 1]?.capital && isJoined(view.words[first])) {
    if (/^(?:the|a|an|in|at|both)$/.test(view.words[first - 1]?.key ?? "")) break;
    first -= 1;
  }
  return first < from - 1 ? first : null;
}

function commaPlace(view: SentenceView, index: number): { from: number; to: number } | null {
  const word = view.words[index];
  if (word === undefined || !isAfterComma(word) || view.cover[index] === undefined || !isPlaceLike(view, index))
    return null;
  return { from: index, to: view.cover[index]?.to ?? index + 1 };
}

const rulesFor = rulesByCue([stations, withName, described]);

export function findBases(document: Document, view: SentenceView): Found[] {
  const rules = rulesFor(view.sentence);
  if (rules.length === 0) return [];
  const foundBy = (rule: MentionRule): Found[] => (rules.includes(rule) ? rule.find(document, view) : []);
  const before = foundBy(stations);
  const byName = [
    ...before,
    ...foundBy(withName).filter((each) => !before.some((other) => each.from < other.to && other.from < each.to)),
  ];
  const taken = new Set(
    byName.flatMap((each) => Array.from({ length: each.to - each.from }, (_, offset) => each.from + offset)),
  );
  return [...byName, ...foundBy(described).filter((each) => !taken.has(each.to - 1) && !taken.has(each.from))];
}
