/** Where a journey leads, as far as the words behind its verb tell: "to A, B and C", "led a delegation to the conference in C". */
import { lowerAt } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";

const isDestination = ({ named }: NameItem): boolean => named.placeKey !== null && named.use !== "modifier";

/** "Lisbon, Portugal" is one place. */
function isStateOfCity(items: readonly SceneItem[], at: number): boolean {
  const city = items[at - 2];
  const state = items[at];
  const joined = lowerAt(items, at - 1) === "," || (lowerAt(items, at - 1) === "the" && lowerAt(items, at - 2) === ",");
  if (!joined || state?.kind !== "name" || state.named.type !== "Government") return false;
  const before = lowerAt(items, at - 1) === "the" ? items[at - 3] : city;
  return before?.kind === "name" && before.named.type === "Place";
}

/** "the U.S.-Exampleland summit": a state in the name of something. */
function isInName(items: readonly SceneItem[], at: number): boolean {
  const hyphen = items[at + 1];
  return hyphen?.lower === "-" && hyphen.start === items[at]?.end && items[at + 2]?.kind === "name";
}

/** "visited U.S. troops", "the U.S. Gulf Coast": the state only tells whose they are. */
function isOwner(items: readonly SceneItem[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.kind !== "name" || item.named.type !== "Government") return false;
  return next?.kind === "word" ? /^(?:NOUN|ADJ)$/.test(next.pos) : next?.kind === "name" && next.named.type === "Place";
}

/** "arrived in the Exampler | capital" */
function isCapital(items: readonly SceneItem[], at: number): boolean {
  const item = items[at];
  // "the Exampler capital, Sampleton": the town is named.
  const next = items[lowerAt(items, at + 2) === "," ? at + 3 : at + 2];
  return (
    item?.kind === "name" &&
    !(next?.kind === "name" && next.named.type === "Place") &&
    item.named.type === "Government" &&
    item.named.use === "modifier" &&
    lowerAt(items, at - 1) === "the" &&
    lowerAt(items, at + 1) === "capital"
  );
}

/** "to A, B and C", "A, B and C" after "visit": places in a row. */
export function destinationsAfter(items: readonly SceneItem[], from: number): NameItem[] {
  const found: NameItem[] = [];
  /** "traveled from her home in C to D": up to "to" where the journey began. */
  let begins = false;
  for (let at = from; at < Math.min(items.length, from + 24); at += 1) {
    const item = items[at];
    // "arrived from C": where the journey began.
    if (/^(?:from|to|outside)$/.test(item?.lower ?? "")) begins = item?.lower !== "to";
    // "visit C from 15 to 19 July and D from 20 July"
    if (item?.kind === "date") begins = false;
    const leadsThere =
      item?.kind === "name" &&
      ((isDestination(item) && !isOwner(items, at)) || isCapital(items, at)) &&
      !isInName(items, at) &&
      !begins;
    if (leadsThere && !isStateOfCity(items, at)) found.push(item);
    if (item?.kind === "date" || item?.kind === "name") continue;
    if (
      item !== undefined &&
      /^(?:to|in|at|the|and|,|;|city|of|capital|republic|democratic|neighboring|neighbouring|first|then|on|from|through|central|african|sub-saharan|country|its|island|region|late|early|for|a)$/.test(
        item.lower,
      )
    )
      continue;
    else if (found.length > 0 || at > from + 4) break;
    else if (item?.kind === "word" && (item.pos === "VERB" || item.pos === "AUX")) break;
  }
  return found;
}

export function delegationTo(items: readonly SceneItem[], at: number): number | null {
  if (!/^(?:led|leads|lead|leading|headed|heads)$/.test(lowerAt(items, at))) return null;
  const noun = [1, 2, 3, 4, 5, 6]
    .map((step) => at + step)
    .find((next) => /\b(?:delegation|team|mission)$/.test(lowerAt(items, next)));
  if (noun === undefined) return null;
  if (lowerAt(items, noun + 1) === "to") return noun + 1;
  if (!/^(?:with|of|from)$/.test(lowerAt(items, noun + 1))) return null;
  // "led a delegation with officials of B to the conference in C"
  for (let next = noun + 2; next < Math.min(items.length, noun + 26); next += 1) {
    const item = items[next];
    if (item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos)) return null;
    if (lowerAt(items, next) === "to") return placeLinkAfter(items, next);
  }
  return null;
}

/** "to | the conference in C": the word before the place. */
function placeLinkAfter(items: readonly SceneItem[], to: number): number | null {
  for (let at = to; at < Math.min(items.length, to + 9); at += 1) {
    const place = items[at + 1];
    if (/^(?:to|in)$/.test(lowerAt(items, at)) && place?.kind === "name" && isDestination(place)) return at;
  }
  return null;
}
