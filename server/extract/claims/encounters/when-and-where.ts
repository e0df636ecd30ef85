/** Days and places between a verb of encounter and whom it is about: "received on Thursday at the palace B", "met in Oslo Minister B". */
import type { SceneItem } from "../scene.ts";
import { lowerAt } from "./words.ts";

/** "at the Royal Court": the item after a place that no name was made of, where a person or an office comes next. */
function pastUnknownPlace(items: readonly SceneItem[], at: number): number {
  for (let end = at + 1; end < at + 7; end += 1) {
    const item = items[end];
    if (end > at + 1 && item?.kind === "name" && item.named.type === "Person") return end;
    if (item?.kind !== "word" || !(/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(item.pos) || item.lower === "of")) return at;
  }
  return at;
}

/** "received | , on Thursday, B" */
const isAside = (items: readonly SceneItem[], at: number): boolean =>
  lowerAt(items, at) === "," && lowerAt(items, at + 1) === "on" && items[at + 2]?.kind === "date";

/** "received on Thursday at the palace B", "received in audience B": the guest stands after the day and the place. */
export function pastWhenAndWhere(items: readonly SceneItem[], from: number): number {
  let at = from;
  for (let round = 0; round < 3; round += 1) {
    if (/^(?:here|also|today)$/.test(lowerAt(items, at)) || (round === 0 && isAside(items, at))) {
      at += 1;
      continue;
    }
    if (lowerAt(items, at) === "in" && lowerAt(items, at + 1) === "audience") {
      at += 2;
      continue;
    }
    const next = /^(?:on|at|in)$/.test(lowerAt(items, at)) ? at + 1 : at;
    const item = items[next];
    const unknown = next > at ? pastUnknownPlace(items, at) : at;
    if (unknown > at) return unknown;
    const isPlace = next > at && item?.kind === "name" && item.named.type === "Place";
    if (item?.kind !== "date" && !isPlace) break;
    // "received, on Thursday, May 28, B", "met in Exampleton (Exampleland) B"
    const inBrackets =
      lowerAt(items, next + 1) === "(" && items[next + 2]?.kind === "name" && lowerAt(items, next + 3) === ")";
    at = inBrackets ? next + 4 : lowerAt(items, next + 1) === "," ? next + 2 : next + 1;
  }
  return at;
}
