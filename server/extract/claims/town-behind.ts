/**
 * The town behind a state to which somebody comes: "on a visit to C on Friday in D", "welcomed B to C for talks in D".
 * Not: a town behind other words ("to C. In D, talks went on"), a first place that is no state.
 */
import { encounterNoun } from "./encounters/words.ts";
import { lowerAt } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";
import { venueAfter } from "./venues.ts";

/** "on a visit to C on Friday in D": the town, with nothing but the day between; null where none follows. */
export function townBehind(items: readonly SceneItem[], state: number, limit: number): NameItem | null {
  const named = items[state];
  if (named?.kind !== "name" || named.named.type !== "Government") return null;
  for (let at = state + 1; at < Math.min(limit, state + 6); at += 1) {
    if (items[at]?.kind === "date" || /^(?:on|,)$/.test(lowerAt(items, at))) continue;
    const town = /^(?:in|at)$/.test(lowerAt(items, at)) ? venueAfter(items, at) : null;
    return town?.named.type === "Place" ? town : null;
  }
  return null;
}

/** "welcomed B to C for | talks in D": the town of the noun; null where the first is no state, or no such words follow. */
export function townOfTalks(items: readonly SceneItem[], state: number, limit: number): NameItem | null {
  const named = items[state];
  if (named?.kind !== "name" || named.named.type !== "Government" || lowerAt(items, state + 1) !== "for") return null;
  for (let at = state + 2; at < Math.min(limit, state + 8); at += 1) {
    if (encounterNoun(items, at) === null) continue;
    const town = /^(?:in|at)$/.test(lowerAt(items, at + 1)) ? venueAfter(items, at + 1) : null;
    return town?.named.type === "Place" ? town : null;
  }
  return null;
}
