/**
 * Bases by description: "a U.S. drone base near Xyz", "a Marine Corps base in Xyz", "air bases in Xyz and Abc", "their base in Xyz province",
 * "a naval facility at Xyz", "an airfield near Xyz", "the replacement facility at Xyz"; "the base", which `base-as-one.ts` gives to the one named before.
 * Not: "uses the country as a base", "tax base", "based in", "a Ruritanian base in Xyz would be a threat", which nobody has.
 */
import type { Document } from "../document.ts";
import { baseKinds, kindOf, singular } from "./base-words.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { isPlaceLike, placesAfter } from "./places-after.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined } from "./words.ts";

/** Forces whose capitals tell what kind of base it is, no name: "the Marine Corps base". */
const branches = new Set("army navy marine corps air airforce force coast guard".split(" "));
const nouns = new Set(
  "base bases airbase airbases airfield airstrip barracks camp camps facility facilities installation installations outpost station site".split(
    " ",
  ),
);
/** Said by themselves of what soldiers have; the others need a kind before them: "radar station", not "police station". */
const plainNouns = new Set("base bases airbase airbases airfield airstrip barracks".split(" "));

/** "The base": one that the article named before. */
export const pointingBase = "pointing-base";

/** Behind "the base", where it is one of soldiers: no "base rate", no "base of the hill". */
const behindBase =
  /^(?:which|that|was|were|is|has|had|cost|costs|will|would|in|at|near|on|and|as|by|for|from|since|until|to|after|before|during|lies|houses?d?|hosts?|hosted|remains?|serves?d?)$/;

function pointsToBase(view: SentenceView, index: number): boolean {
  if (view.words[index]?.key !== "base" || view.words[index - 1]?.key !== "the" || !isJoined(view.words[index]))
    return false;
  const next = view.words[index + 1];
  return next === undefined || !isJoined(next) || behindBase.test(next.key);
}

/** Stands for the state that the article is about until that is known. */
export const inTheCountry = "in the country";

/** "will not be putting up military bases in the country", "there are no bases in Xyz": none that exist. */
const denied =
  /\bno(?: (?:foreign|permanent|new|other|more))?$|\b(?:not|never|nor|neither|cannot)\b.{0,40}\b(?:put|putting|build|building|set|setting|establish|establishing|have|host|hosting|allow|create)(?: (?:up|any|new|foreign|permanent))*$/;
const isDenied = (view: SentenceView, from: number): boolean =>
  denied.test(
    view.words
      .slice(Math.max(0, from - 8), from)
      .map(({ key }) => key)
      .join(" "),
  );

/** Soldiers in the sentence: "French troops left bases in Xyz and Abc". */
const soldiers = new Set(
  "troops soldiers forces military army marines airmen personnel contingent servicemen".split(" "),
);

/** "a Ruritanian base in Xyz would be a threat": one that does not exist. */
function isOnlyThought(view: SentenceView, from: number, index: number): boolean {
  if (isDenied(view, from)) return true;
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

const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/;

/** "the climbers' base camp", which no soldiers have. */
const isBaseCamp = (view: SentenceView, index: number): boolean =>
  view.words[index + 1]?.key === "camp" && isJoined(view.words[index + 1]);

/** "the first military base | is located | in Xyz": the word before the preposition. */
function pastIs(view: SentenceView, index: number): number {
  if (!/^(?:is|was|lies|sits)$/.test(view.words[index + 1]?.key ?? "")) return index;
  return /^(?:located|situated)$/.test(view.words[index + 2]?.key ?? "") ? index + 2 : index + 1;
}

/** "bases around the Exampean | nation": the name only describes. */
const isOfNation = (view: SentenceView, { from, to }: { from: number; to: number }): boolean =>
  view.cover[from] === undefined && /^(?:nation|country|republic|people)$/.test(view.words[to]?.key ?? "");

function findDescribed(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!nouns.has(word.key) || word.possessive || isBaseCamp(view, index)) return;
    let from = index;
    while (
      from > 0 &&
      isJoined(view.words[from]) &&
      // "the Ruritanian 12th base": its number
      (baseKinds.has(view.words[from - 1]?.key ?? "") || ordinal.test(view.words[from - 1]?.key ?? "")) &&
      (!view.words[from - 1]?.capital || (!word.capital && branches.has(view.words[from - 1]?.key ?? "")))
    )
      from -= 1;
    if (from === index && pointsToBase(view, index) && placesAfter(view, index).length === 0) {
      all.push(found({ rule: pointingBase, type: "Base", from: index - 1, to: index + 1, name: "the base" }));
      return;
    }
    if (!plainNouns.has(word.key) && from === index) return;
    const typed = from < index || /^(?:airbase|airfield|airstrip|barracks)/.test(word.key);
    let operator: string[] = [];
    const cover = view.cover[from - 1];
    if (cover !== undefined && isJoined(view.words[from])) {
      if (cover.known.kind === "state") operator = [cover.known.iso2];
      if (cover.known.kind === "adjective") operator = cover.known.iso2.slice(0, 1);
      if (operator.length > 0) from = cover.from;
    }
    // "the joint Ruritanian-Freedonian air base"
    const other = isHyphened(view.words[from]) ? view.cover[from - 1] : undefined;
    if (operator.length > 0 && (other?.known.kind === "state" || other?.known.kind === "adjective")) {
      operator = [...operator, ...[other.known.iso2].flat().slice(0, 1)];
      from = view.words[other.from - 1]?.key === "joint" ? other.from - 1 : other.from;
    }
    const kind = kindOf(
      view.words
        .slice(from, index + 1)
        .map((each) => each.key)
        .join(" "),
    );
    const owner = view.words[from - 1];
    if (typed && owner?.possessive && isPlaceLike(view, from - 1) && isJoined(view.words[from])) {
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
    const link = typed && !word.key.endsWith("s") ? pastIs(view, index) : index;
    const places = placesAfter(view, link).filter((place) => !isOfNation(view, place));
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
      // "troops left bases in Xyz and Abc"
      const several = word.key === "bases" && view.words.some(({ key }) => soldiers.has(key));
      const owned = /^(?:their|its|his|the|a|military|our|main|new|former|old|second|third|last)$/.test(before);
      if (!typed && !several && !owned) continue;
      if (!typed && known === "state" && operator.length === 0) continue;
      const what = singular(printed(document, view, from, index + 1));
      const relation = printed(document, view, link + 1, place.from)
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

export const describedBases: MentionRule = { cues: nouns, find: findDescribed };
