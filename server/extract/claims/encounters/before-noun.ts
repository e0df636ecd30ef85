/** What stands before a noun of encounter, and tells whether it is one. */
import { lowerAt } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";

export const determiners =
  /^(?:a|an|the|his|her|its|their|our|my|separate|phone|telephone|video|conference|secure|recent|joint|brief|first|second|third|two|three|four|several|held|hold|holds|holding|had|have|has|having|'s|introductory|congratulatory|farewell|courtesy|zoom|minute|hour|condolence|follow-up|trilateral|bilateral|virtual|of|in|during|after|before|by|on|and|no|this|that|such|another)$/;
export const phoneWords = /^(?:phone|telephone|video|videoconference|conference|teleconference|telephonic)$/;

/** "pay a courtesy | call", "made a | call on B" */
export function payingBefore(items: readonly SceneItem[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1)
    if (/^(?:pay|pays|paid|paying|make|made|courtesy)$/.test(lowerAt(items, back))) return true;
  return false;
}

/** "decided in close consultation with B", "after consultation with B": advice, unless somebody "is in consultations". */
export function isAdvised(items: readonly SceneItem[], at: number): boolean {
  let back = at - 1;
  while (back > at - 3 && items[back]?.kind === "word" && (items[back] as { pos: string }).pos === "ADJ") back -= 1;
  return (
    lowerAt(items, back) === "in" && !/^(?:is|are|was|were|be|been|being|remains?)$/.test(lowerAt(items, back - 1))
  );
}
