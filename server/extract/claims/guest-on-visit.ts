/**
 * "A will host B on a working visit to C": the visitor is B, and the visit is as certain as the verb.
 * Not: "A hosted B. On a visit to C, …", "A received a letter from B on a visit to C".
 */
import { partiesRight } from "./parties-right.ts";
import type { PartyList } from "./party.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

const hosting = /^(?:host|receive|welcome)(?:s|d|ed|ing)?$|^(?:hosting|receiving|welcoming)$/;

/** Items between the verb and the visit. */
const reach = 14;

export type GuestVisit = { verb: number; guests: PartyList };

export function guestOnVisit(items: readonly SceneItem[], visit: number): GuestVisit | null {
  for (let verb = visit - 1; verb >= Math.max(0, visit - reach); verb -= 1) {
    if (items[verb]?.kind !== "word" || !hosting.test(lowerAt(items, verb))) continue;
    const guests = partiesRight(items, verb + 1, 6, true);
    if (guests === null || !guests.parties.every(({ at }) => isPerson(items[at]))) return null;
    const between = items.slice(guests.to, visit);
    const isOn = between.some(({ lower }) => /^(?:on|during|for)$/.test(lower));
    return isOn && between.every((item) => item.kind === "word" && !/^(?:VERB|AUX)$/.test(item.pos))
      ? { verb, guests }
      : null;
  }
  return null;
}

/** "received | visiting President of C, A", "with the visiting Minister of Trade of C": who has come; nobody visits a president's office there. */
export const isGuest = (items: readonly SceneItem[], visiting: number): boolean =>
  /^(?:receiv|met$|meets?$|welcom|host|greet|with$|the$|his$|her$|their$)/.test(lowerAt(items, visiting - 1));
