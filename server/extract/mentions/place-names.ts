/** Rows of words that may be the name of a place. */
import { trailingHeads } from "../vocabulary/organization-words.ts";
import { nameStrength } from "./name-strength.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

export function isNoun(view: SentenceView, start: number): boolean {
  const token = view.sentence.tokens().find((each) => each.start === start);
  return token !== undefined && token.pos === "NOUN";
}

/** A row of words at `from` that looks like a name: its end, or `from` where there is none. Particles inside are allowed. */
export function endOfPlaceName(view: SentenceView, from: number): number {
  let to = from;
  while (to - from < 4 && (to === from || isJoined(view.words[to])) && !(to > from && view.words[to - 1]?.possessive)) {
    if (nameStrength(view, to) !== "none") to += 1;
    else if (
      to > from &&
      /^(?:de|del|da|do|dos|la|el|al|es)$/.test(view.words[to]?.key ?? "") &&
      nameStrength(view, to + 1) !== "none"
    )
      to += 1;
    else break;
  }
  return to;
}

export function hasStrongWord(view: SentenceView, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (nameStrength(view, index) === "strong") return true;
  return false;
}

/** Does the row end the phrase, so that it is no part of a longer name? */
export function standsAlone(view: SentenceView, to: number): boolean {
  const next = view.words[to];
  if (view.words[to - 1]?.possessive) return false;
  return (
    next === undefined ||
    !isJoined(next) ||
    !(next.capital || trailingHeads.has(next.key) || view.cover[to] !== undefined || isNoun(view, next.start))
  );
}
