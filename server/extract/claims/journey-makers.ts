/**
 * Whose journey a noun tells of that has no owner before it: "the visit to C by A", "the visit of A to C", "Making his first visit to C, A met B".
 * Not: "the visit of the national team", whose is nobody's who is named.
 */
import { partiesRight } from "./parties-right.ts";
import type { PartyList } from "./party.ts";
import { isParty, isPerson, isTitleWord, lowerAt } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";
import { subjectRight } from "./subject.ts";

/** The items of "by" and "of" behind "the visit", "the visit to C". */
const linksBehind = (items: readonly SceneItem[], noun: number, destinations: NameItem[]): number[] =>
  [noun + 1, ...destinations.slice(-1).map((last) => items.indexOf(last) + 1)]
    .map((at) => pastMade(items, at))
    .filter((at) => /^(?:by|of)$/.test(lowerAt(items, at)));

/** "the visit to C | just made by A", "the visit that will soon be made by A": the item of "by". */
function pastMade(items: readonly SceneItem[], from: number): number {
  let at = from;
  while (
    at < from + 6 &&
    (/^(?:just|recently|that|which|was|were|is|will|has|be|been|made|paid|undertaken)$/.test(lowerAt(items, at)) ||
      items[at]?.kind === "date")
  )
    at += 1;
  return lowerAt(items, at) === "by" && /^(?:made|paid|undertaken)$/.test(lowerAt(items, at - 1)) ? at : from;
}

/** "the visit to C by A", "the visit to C of President A", "a visit by A to C": whose visit it is stands after "by" or "of". */
export function madeBy(items: readonly SceneItem[], noun: number, destinations: NameItem[]): PartyList | null {
  for (const at of linksBehind(items, noun, destinations)) {
    const list = partiesRight(items, at + 1, 40, true);
    if (list?.parties.every((party) => party.form === "named" && isPerson(items[party.at]))) return list;
  }
  return null;
}

/** "the visit of the national team to C", "a visit by C's new government": nobody who is named, and not whoever tells of it. */
export const isMadeByOthers = (items: readonly SceneItem[], noun: number, destinations: NameItem[]): boolean =>
  // "is on a tour of Exampleland"
  !(lowerAt(items, noun) === "tour" && destinations.some((place) => items.indexOf(place) === noun + 2)) &&
  linksBehind(items, noun, destinations).some(
    (at) =>
      lowerAt(items, at) === "by" ||
      at === noun + 1 ||
      isParty(items[at + 1]) ||
      isTitleWord(items[at + 2]) ||
      isTitleWord(items[at + 1]),
  );

const isOwnName = (item: SceneItem): boolean => item.kind === "name" && item.named.form !== "pronoun";

/** "During a visit to C last week, A met B", "Making his first visit to C, A met B": who visits is the subject of the clause behind the phrase. */
export function ofClauseBehind(items: readonly SceneItem[], noun: number, destinations: NameItem[]): PartyList | null {
  const opens =
    /^(?:during|on|in|making|paying|beginning|starting|concluding|ending)$/.test(lowerAt(items, 0)) && noun < 8;
  const last = destinations.at(-1);
  if (!opens || last === undefined || items.slice(1, noun).some(isOwnName)) return null;
  return subjectRight(items, items.indexOf(last) + 1);
}
