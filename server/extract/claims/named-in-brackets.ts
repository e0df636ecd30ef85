/**
 * People told behind the states that they speak for: "the foreign ministers of | Exampleland (A), Sampleland (B) and Testland (C)".
 * State, bracket and name become one item that is the person, so that the row reads like any row of names.
 * Not: a state with something else in brackets, a bracket behind a state that is no part of such a row ("in Exampleland (A said so)").
 */
import { isPerson, isWord, lowerAt, set } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";

const before = set("of from , and &");

/** The person's item over state, bracket and name, where they stand at `at`; null where they do not. */
function joined(items: readonly SceneItem[], at: number): NameItem | null {
  const [state, , name, end] = items.slice(at, at + 4);
  if (state?.kind !== "name" || state.named.type !== "Government" || name?.kind !== "name" || !isPerson(name))
    return null;
  if (lowerAt(items, at + 1) !== "(" || end?.lower !== ")" || !isWord(items[at - 1], before)) return null;
  return { ...name, start: state.start, end: end.end };
}

/** "The foreign minister of Exampleland (A": a person's phrase that holds the bracket's beginning only. */
const isOpen = (item: SceneItem | undefined): boolean =>
  isPerson(item) && item !== undefined && item.text.lastIndexOf("(") > item.text.lastIndexOf(")");

export function withNamesInBrackets(items: SceneItem[]): SceneItem[] {
  if (!items.some(({ lower }) => lower === ")")) return items;
  const row: SceneItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const person = joined(items, at);
    const item = items[at];
    if (person !== null) at += 3;
    else if (isOpen(item) && lowerAt(items, at + 1) === ")") at += 1;
    if (item !== undefined) row.push(person ?? item);
  }
  return row;
}
