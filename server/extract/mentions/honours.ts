/**
 * "His Highness", "Her Majesty", "His Excellency": a form of address, and no "his" or "her" of somebody who was named before.
 * Alone it stands for who holds such an office. Not: before the office or the name that it belongs to ("His Highness the Emir").
 */
import { byTitle } from "./bare-titles.ts";
import type { Discourse, KnownPerson } from "./discourse.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const offices: Record<string, string[]> = {
  majesty: ["king", "queen", "sultan", "emperor"],
  highness: ["emir", "amir", "sultan", "prince", "princess", "sheikh"],
  holiness: ["pope", "patriarch"],
  excellency: ["president", "premier"],
};

const honourAt = (view: SentenceView, index: number): string | null => {
  const next = view.words[index + 1];
  return next?.capital === true && isJoined(next) && Object.hasOwn(offices, next.key) ? next.key : null;
};

export const isHonour = (view: SentenceView, index: number): boolean => honourAt(view, index) !== null;

/** Who "His Highness" alone is: the holder of the first of the offices that somebody in the article has been told to hold. */
export function honoured(discourse: Discourse, view: SentenceView, index: number): KnownPerson | null {
  const honour = honourAt(view, index);
  const next = view.words[index + 2];
  if (honour === null || (isJoined(next) && (next?.capital || next?.key === "the"))) return null;
  for (const office of offices[honour] ?? []) {
    const holder = byTitle(discourse, [office], []);
    if (holder !== null) return holder;
  }
  return null;
}
