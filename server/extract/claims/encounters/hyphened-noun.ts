/** Nouns of encounter that are read as several words: "tête-à-tête", "one-on-one", "sit-down". */
import { lowerAt } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import type { EncounterKind } from "./draft.ts";

/** Nouns with hyphens, which are read as a word each; the last word stands for the noun. */
const hyphened: Record<string, EncounterKind> = {
  "tête-à-tête": "Meeting",
  "tete-a-tete": "Meeting",
  "one-on-one": "Meeting",
  "face-to-face": "Meeting",
  "pull-aside": "Meeting",
  "sit-down": "Meeting",
};

/** "a tête-à-tête with B": the noun of encounter that ends at `at`; "a one-on-one interview", "met face-to-face" are none. */
export function hyphenedNoun(items: readonly SceneItem[], at: number): EncounterKind | null {
  if (lowerAt(items, at - 1) !== "-" || !/^(?:with|between)$/.test(lowerAt(items, at + 1))) return null;
  let from = at;
  while (lowerAt(items, from - 1) === "-" && from >= 2) from -= 2;
  const word = items
    .slice(from, at + 1)
    .map((item) => item.lower)
    .join("");
  const held = /^(?:a|an|the|had|another|brief|short|private|his|her|their)$/.test(lowerAt(items, from - 1));
  return held && Object.hasOwn(hyphened, word) ? (hyphened[word] ?? null) : null;
}
