/**
 * Bases whose kind stands before their name.
 * Takes: "Naval Air Station Xyz", "Marine Corps Air Station Xyz", "Joint Base Abc-Xyz", "Naval Support Activity–Xyz", "Forward
 * Operating Base Xyz", "FOB Xyz", "at RAF Xyz", "visited HMNB Xyz".
 * Not taken: "Xyz Naval Base Commander", "the Joint Base Plan", "RAF Museum", "RAF jets".
 */
import type { Document } from "../document.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed } from "./printed-words.ts";
import { isPlainWord, type SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const kinds =
  /^(?:(?:royal )?naval (?:air )?(?:station|base|facility)|naval support (?:activity|facility)|(?:marine corps|coast guard|royal air force) (?:air )?(?:station|base)|air (?:force )?(?:station|base)|joint (?:expeditionary |military |air )?base|(?:forward operating|combat|main operating|logistics) (?:base|outpost|site)|cooperative security location|fob|nas|mcas|raf|hmnb)$/;
/** Words with which they begin. */
const kindWords = new Set(
  "royal naval marine coast air joint forward combat main logistics cooperative fob nas mcas raf hmnb".split(" "),
);
const letters = /^(?:fob|nas|mcas|raf|hmnb)$/;
const beforeLetters =
  /^(?:at|from|to|near|in|of|and|left|visit|visits|visited|visiting|tour|tours|toured|touring|reached)$/;
const mostKindWords = 4;
const mostNameWords = 3;

function kindOf(words: string): string {
  if (/\bair\b|^(?:nas|mcas|raf)$/.test(words)) return "air base";
  return /naval|hmnb/.test(words) ? "naval base" : "military base";
}

/** How many words from `from` say what kind of base it is; 0 where they do not. */
function kindLength(view: SentenceView, from: number): number {
  for (let length = mostKindWords; length > 0; length -= 1) {
    const words = view.words.slice(from, from + length);
    if (
      words.length === length &&
      words.every((word, at) => word.capital && !word.possessive && (at === 0 || isJoined(word))) &&
      kinds.test(words.map((word) => word.key).join(" "))
    )
      return length;
  }
  return 0;
}

function findStations(document: Document, view: SentenceView): Found[] {
  if (view.allCapital) return [];
  const all: Found[] = [];
  for (let from = 0; from < view.words.length; from += 1) {
    const length = kindLength(view, from);
    const before = view.words[from - 1];
    if (length === 0) continue;
    const kind = view.words
      .slice(from, from + length)
      .map((word) => word.key)
      .join(" ");
    // "Xyz Naval Base": its name stands before it.
    const named =
      before?.capital && isJoined(view.words[from]) && !before.possessive && view.cover[from - 1] === undefined;
    if (named && !titleHeads.has(before.key)) continue;
    if (letters.test(kind) && !(view.words[from]?.allCapitals && beforeLetters.test(before?.key ?? ""))) continue;
    let to = from + length;
    while (to - from - length < mostNameWords && view.words[to]?.capital && isJoined(view.words[to])) {
      const key = view.words[to]?.key ?? "";
      // "Joint Base Abc-Xyz Hall"
      const isEnd = /^(?:hall|field|bay|beach|point)$/.test(key) && to > from + length;
      if (titleHeads.has(key) || (isPlainWord(key) && !isEnd && view.cover[to] === undefined)) break;
      to += 1;
      if (view.words[to - 1]?.possessive) break;
    }
    if (to === from + length) continue;
    const name = printed(document, view, from, to);
    all.push(
      found({
        rule: "named-base",
        type: "Base",
        from,
        to,
        name,
        kind: kindOf(kind),
      }),
    );
    from = to - 1;
  }
  return all;
}

export const stations: MentionRule = { cues: kindWords, find: findStations };
