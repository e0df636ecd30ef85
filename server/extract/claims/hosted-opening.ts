/**
 * "Hosted by A, the meeting brought together B and C", "Convened by A on Monday, the talks were attended by B and C": A is one of those who meet.
 * Not: "Hosted by Ruritania, the summit", "Hosted by A, the party".
 */
import { encounterNoun } from "./encounters/words.ts";
import { partiesRight } from "./parties-right.ts";
import type { Party } from "./party.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** Items between the comma and the noun: "the two-day closed-door meeting". */
const reach = 8;

export function hostsOpening(items: readonly SceneItem[]): Party[] {
  const opens =
    /^(?:hosted|convened|chaired|mediated|moderated)$/.test(lowerAt(items, 0)) && lowerAt(items, 1) === "by";
  const list = opens ? partiesRight(items, 2, 2, true) : null;
  const comma = items.findIndex(({ lower }, at) => at > 2 && lower === ",");
  if (list === null || comma < list.to || lowerAt(items, comma + 1) !== "the") return [];
  const isMeeting = items
    .slice(comma + 1, comma + reach)
    .some((_, at) => encounterNoun(items, comma + 1 + at) !== null);
  return isMeeting ? list.parties.filter((party) => isPerson(items[party.at])) : [];
}
