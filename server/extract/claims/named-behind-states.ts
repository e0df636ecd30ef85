/**
 * People told behind the states that they speak for: "the foreign ministers of | Exampleland (A), Sampleland (B) and Testland (C)", "the
 * foreign ministers of Exampleland A, | Sampleland B and Testland C".
 * State and name become one item that is the person, so that the row reads like any row of names.
 * Not: a state with something else in brackets, a bracket behind a state that is no part of such a row ("in Exampleland (A said so)"), a
 * name with its office behind a state, a state behind which a name stands by chance.
 */
import { isPerson, isWord, lowerAt, set, startsWithTitle } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";

const before = set("of from , and &");
const severalOffices =
  /\b(?:ministers|presidents|premiers|chancellors|ambassadors|counterparts|chiefs|heads|leaders)\sof\s/i;

/** The person's item over state, bracket and name, where they stand at `at`; null where they do not. */
function inBrackets(items: readonly SceneItem[], at: number): NameItem | null {
  const [state, , name, end] = items.slice(at, at + 4);
  if (name?.kind !== "name" || !isPerson(name)) return null;
  const closed = lowerAt(items, at + 1) === "(" && end?.lower === ")";
  return closed && state !== undefined ? { ...name, start: state.start, end: end.end } : null;
}

/** The person's item over state and name, in a row that began with several offices; null where it is none. */
function besideName(items: readonly SceneItem[], at: number): NameItem | null {
  const [state, name] = items.slice(at, at + 2);
  if (name?.kind !== "name" || !isPerson(name) || startsWithTitle(name) || lowerAt(items, at - 1) === "of") return null;
  const row = items
    .slice(Math.max(0, at - 24), at)
    .map(({ text }) => text)
    .join(" ");
  return state !== undefined && severalOffices.test(row) ? { ...name, start: state.start } : null;
}

/** "The foreign minister of Exampleland (A": a person's phrase that holds the bracket's beginning only. */
const isOpen = (item: SceneItem | undefined): boolean =>
  isPerson(item) && item !== undefined && item.text.lastIndexOf("(") > item.text.lastIndexOf(")");

export function withNamesBehindStates(items: SceneItem[]): SceneItem[] {
  const row: SceneItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const isState = item.kind === "name" && item.named.type === "Government" && isWord(items[at - 1], before);
    const bracketed = isState ? inBrackets(items, at) : null;
    const beside = isState && bracketed === null ? besideName(items, at) : null;
    if (bracketed !== null) at += 3;
    else if (beside !== null || (isOpen(item) && lowerAt(items, at + 1) === ")")) at += 1;
    row.push(bracketed ?? beside ?? item);
  }
  return row;
}
