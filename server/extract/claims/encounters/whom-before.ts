import { partiesLeft } from "../parties-left.ts";
import type { PartyList } from "../party.ts";
import { isPerson, lowerAt } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { beforeVerbGroup } from "../subject-list.ts";

/** Whom a verb is about, where they stand before it: "thanked B, whom she met in C", "B, whom he is to meet", "C, whose premier B he called". */
export function whomBefore(items: readonly SceneItem[], verb: number): PartyList | null {
  const whom = beforeVerbGroup(items, verb) - 1;
  // "Exampleland, whose premier B he also met"
  const whose = items[whom];
  if (whose?.kind === "name" && isPerson(whose) && lowerAt(items, whom - 1) === "whose")
    return { parties: [{ keys: whose.named.keys, at: whom, form: "named" }], from: whom, to: whom + 1 };
  if (lowerAt(items, whom) !== "whom") return null;
  return partiesLeft(items, lowerAt(items, whom - 1) === "," ? whom - 2 : whom - 1);
}
