/** What stands before a journey in its sentence and is told of something else: dates of it are none of the journey's. */
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** The word of a journey, and whether it is a noun. */
type Found = { at: number; noun: boolean };

/**
 * "arrived on Tuesday after a visit to C": what stands before "after" is no date of the visit; nor is the day on which somebody "spoke on Tuesday about a visit to C".
 */
export function dateLimit(items: readonly SceneItem[], found: Found): number {
  const about = items.findLastIndex(({ lower }, index) => index < found.at && lower === "about");
  return Math.max(afterWord(items, found), about, 0);
}

/** Where "after" stands before the noun of a journey; 0. */
export function afterWord(items: readonly SceneItem[], { at, noun }: Found): number {
  if (!noun) return 0;
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1)
    if (/^(?:after|following)$/.test(lowerAt(items, back))) return back;
  return 0;
}
