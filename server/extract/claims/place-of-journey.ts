/** Where people are on a stay or a journey that the words behind an event word tell of: "while both are in C", "during her visit to C". */
import { destinationAfter, motion } from "./going-to.ts";
import { isParty, lowerAt } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";
import { venueAfter } from "./venues.ts";

/** "during", "within the framework of", "as part of", "on the margins of", "at the end of" a visit. */
const setting =
  /^(?:during|on|while|framework|frame|part|course|context|margins|sidelines|end|start|beginning|within)$/;

/** "while they are both in Example", "while both were in Example" behind the event word. */
export function placeOfStay(items: readonly SceneItem[], at: number): NameItem | null {
  if (!/^(?:while|when)$/.test(lowerAt(items, at))) return null;
  let next = at + 1;
  while (next < at + 6 && (isPronoun(items[next]) || staying.test(lowerAt(items, next)))) next += 1;
  return lowerAt(items, next) === "in" ? venueAfter(items, next) : null;
}

const isPronoun = (item: SceneItem | undefined): boolean =>
  item?.kind === "name" && item.named.form === "pronoun" && item.named.use === "actor";
const staying = /^(?:both|they|he|she|the|two|leaders|ministers|men|is|are|was|were|each)$/;

/** "during her visit to Example" behind the event word. */
export function placeOfJourney(items: readonly SceneItem[], at: number): NameItem | null {
  // "will meet B when she returns to C"
  if (
    lowerAt(items, at) === "when" &&
    motion.test(lowerAt(items, at + 2).replace(/s$/, "")) &&
    /^(?:to|in)$/.test(lowerAt(items, at + 3))
  )
    return destinationAfter(items, at + 3);
  // "met B when he visited C"
  if (lowerAt(items, at) === "when" && isParty(items[at + 1]) && /^visit(?:s|ed)$/.test(lowerAt(items, at + 2)))
    return destinationAfter(items, at + 2);
  if (!setting.test(lowerAt(items, at))) return null;
  for (let next = at + 1; next < at + 7; next += 1)
    if (/^(?:visit|trip|tour|stay)$/.test(lowerAt(items, next)))
      return /^(?:to|in)$/.test(lowerAt(items, next + 1)) ? destinationAfter(items, next + 1) : null;
    // "was met on her arrival in C"
    else if (lowerAt(items, next) === "arrival")
      return /^(?:in|at)$/.test(lowerAt(items, next + 1)) ? venueAfter(items, next + 1) : null;
  return null;
}
