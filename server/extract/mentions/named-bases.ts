/**
 * Bases by name: "Xyz Air Base", "Air Base 12", "Camp Xyz", "Fort Xyz", "Xyz Marine Corps Air Station", "Abc and Xyz air bases", "General
 * Headquarters", "GHQ".
 * Not: camps of refugees or for training children, Camp David's accords, "D. G. Base Internet".
 */
import type { Document } from "../document.ts";
import { baseKinds, kindOf, singular } from "./base-words.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { isPlaceLike, placesAfter } from "./places-after.ts";
import { printed } from "./printed-words.ts";
import { isPlainWord, type SentenceView } from "./sentence-view.ts";
import { isAfterComma, isHyphened, isJoined } from "./words.ts";

const campWords = new Set(["camp", "fort"]);
const ofOffices =
  /^(?:commanding|commander|officer|chief|deputy|director|commandant|public|spokesman|spokesperson|spokeswoman|headquarters|garrison)$/;
/** "refugees in Camp Example": nobody's base. */
const homeless = /^(?:refugees?|migrants?|displaced|asylum|scouts?)$/;
const namedNouns = new Set("base bases airbase barracks garrison airfield airbases".split(" "));

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
      !(word.key === "camp" && view.words.some(({ key }) => homeless.test(key))) &&
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
    const headquarters = headquartersAt(document, view, index);
    if (headquarters !== null) all.push(headquarters);
    const station =
      /^(?:station|activity)$/.test(word.key) &&
      /^(?:air|naval)$/.test(view.words[index - 1]?.key ?? "") &&
      // "the Example naval air station"
      (word.capital || /^(?:naval|navy|corps)$/.test(view.words[index - 2]?.key ?? ""));
    if (!namedNouns.has(word.key) && !station) return;
    let from = index;
    while (from > 0 && isJoined(view.words[from]) && baseKinds.has(view.words[from - 1]?.key ?? "")) from -= 1;
    const typeFrom = from;
    while (from > 0 && index - from < 7) {
      const left = view.words[from - 1];
      // "the 5th Air Base": its number
      const counted = from === typeFrom && word.capital && /^\d{1,3}(?:st|nd|rd|th)$/.test(left?.key ?? "");
      // "Ain al-Example base"
      const particle =
        from < typeFrom && isHyphened(view.words[from]) && /^(?:al|el|as|ash|an|ad|ar|at|az)$/.test(left?.key ?? "");
      if (left === undefined || !isJoined(view.words[from]) || !(left.capital || counted || particle)) break;
      if (left.possessive) break;
      const known = view.cover[from - 1]?.known.kind;
      if (
        known === "adjective" ||
        known === "organization" ||
        known === "state" ||
        (/^(?:the|a|an|at|in|to|from|joint|our|his|her|its|their)$/.test(left.key) && !particle) ||
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
    const behind = placesAfter(view, to - 1)[0] ?? commaPlace(view, to);
    // "Victoria Barracks, Tarnville" lies where it is said to lie; "Tarnville Air Base" in the town it is called after.
    const isOfTown = from < typeFrom && isPlaceLike(view, from) && view.cover[from] !== undefined;
    const at = isOfTown && !(word.key === "barracks" && behind !== null) ? { from, to: typeFrom } : behind;
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

/** "General Headquarters", "the Exempla Army Headquarters", "GHQ": where an army is led from. Not: "Naval Headquarters said". */
function headquartersAt(document: Document, view: SentenceView, index: number): Found | null {
  const word = view.words[index];
  const next = view.words[index + 1];
  if (word === undefined || view.allCapital || (next !== undefined && speaks.test(next.key))) return null;
  const base = { rule: "named-base", type: "Base", to: index + 1, kind: "military base" } as const;
  if (word.text === "GHQ") return found({ ...base, from: index, name: "General Headquarters" });
  const kind = view.words[index - 1];
  if (word.text !== "Headquarters" || kind === undefined || !kind.capital || !isJoined(word) || !armies.test(kind.key))
    return null;
  let from = index - 1;
  while (index - from < 4 && isJoined(view.words[from]) && branch.test(view.words[from - 1]?.key ?? "")) from -= 1;
  return found({ ...base, from, name: printed(document, view, from, index + 1) });
}

const armies = /^(?:general|army|naval|navy|air|force|staff|services|defen[cs]e|military|corps)$/;
const branch = /^(?:joint|armed|air|army|navy|naval|united)$/;
const speaks = /^(?:said|says|announced|confirmed|added|told|reported)$/;

export const namedBases: MentionRule = {
  cues: new Set([...namedNouns, ...campWords, "station", "activity", "headquarters", "ghq"]),
  find: findWithName,
};

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
