/** Where words of going lead: "travelled to C", "left for C", "visited the capital, C". */
import { lowerAt } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";
import { isDescribing, isOneOfSeveral, isPartOfTheWorld, isVenue } from "./venues.ts";

const going = /^(?:to|in|at|visit|visits|visited|visiting|tour|tours|toured|reach|reached)$/;
export const motion =
  /^(?:rush|rushed|rushes|jetted|hurried|dashed|drove|travel|travels|traveled|travelled|traveling|travelling|go|goes|went|going|fly|flew|flies|head|heads|headed|heading|come|comes|came|return|returned|arrive|arrived|visit|trip|tour|journey|arrival|delegation|stop|moved|proceed|proceeds|proceeded|continue|continues|continued|way|on|then|first|later)$/;

/** "to" leads to a place only after a word of going: "according to Example" does not. */
export function isGoing(items: readonly SceneItem[], at: number): boolean {
  // "left for C, where he met B"
  if (lowerAt(items, at) === "for")
    return [1, 2, 3, 4].some((back) => /^(?:depart|left$|leav)/.test(lowerAt(items, at - back)));
  if (lowerAt(items, at) !== "to") return going.test(lowerAt(items, at));
  // "to A on Monday, where she will meet B, and to C": the journey goes on.
  if (/^(?:and|then)$/.test(lowerAt(items, at - 1)) && isVenue(items[at + 1])) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) if (motion.test(lowerAt(items, back))) return true;
  return false;
}

/** "to the | capital C", "the capital, C", "the southern port city of C": the town's item; `at` where no such words stand. */
function afterKindOfTown(items: readonly SceneItem[], at: number): number {
  let to = at;
  while (to < at + 3 && kindOfTown.test(lowerAt(items, to))) to += 1;
  return to > at && /^(?:of|,)$/.test(lowerAt(items, to)) ? to + 1 : to;
}

export const kindOfTown =
  /^(?:capital|city|town|port|resort|coastal|border|historic|northern|southern|eastern|western|central)$/;

/** "visit Example", "to Example": states as well, where one goes there. */
export function destinationAfter(items: readonly SceneItem[], at: number): NameItem | null {
  const moved = /^(?:to|for|visit|visits|visited|visiting)$/.test(lowerAt(items, at));
  const first = lowerAt(items, at + 1) === "the" ? at + 2 : at + 1;
  // "to the Sample Coast city of C"
  const ofTown = isDescribing(items, first) && lowerAt(items, first + 2) === "of";
  const item = items[ofTown ? first + 3 : afterKindOfTown(items, first)];
  const fits = moved && item?.kind === "name" && item.named.placeKey !== null && item.named.use !== "modifier";
  return fits && !isPartOfTheWorld(item) && !isOneOfSeveral(items, items.indexOf(item)) ? item : null;
}
