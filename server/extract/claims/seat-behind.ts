/**
 * "A and B discussed the war at the White House", "discussed it during a meeting at the Pentagon": the seat of power that they spoke at.
 * Not: where what is discussed was ("the attack at the palace", "the talks at the White House").
 */
import { lowerAt } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";
import { venueAfter } from "./venues.ts";
import type { Anchor } from "./when.ts";

const seats =
  /\b(?:white house|pentagon|kremlin|palace|presidency|downing street|state department|ministry|élysée|elysee)\b/;
const happenings =
  /^(?:attack|attacks|shooting|fire|protest|protests|riot|talks|meeting|summit|conference|ceremony|work|role)$/;

/** The seat named behind the verb, before the item `right`; null where none is. */
export function seatBehind(items: readonly SceneItem[], anchor: Anchor, right: number): NameItem | null {
  for (let at = anchor.at + 1; at < right; at += 1) {
    const venue = lowerAt(items, at) === "at" ? venueAfter(items, at) : null;
    if (venue === null || !seats.test(venue.lower)) continue;
    const during = [2, 3, 4].some((back) => /^(?:during|in)$/.test(lowerAt(items, at - back)));
    return happenings.test(lowerAt(items, at - 1)) && !during ? null : venue;
  }
  return null;
}
