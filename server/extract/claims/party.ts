/** Who stands at a spot of a sentence. */
import { isPerson } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

export type Party = {
  keys: string[];
  /** Item at which the name stands. */
  at: number;
  /** `body`: a state or body itself; `officials`: people of it without a name. */
  form: "named" | "body" | "officials" | "pronoun";
};

/** Parties with the first item of their list and the one after its last. */
export type PartyList = { parties: Party[]; from: number; to: number };

/** The people of a list who have names, without states and bodies. */
export const peopleIn = (items: readonly SceneItem[], list: PartyList | null): string[] =>
  list?.parties.filter(({ at }) => isPerson(items[at])).flatMap(({ keys }) => keys) ?? [];
