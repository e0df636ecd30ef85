/**
 * "A brought B and C together on Thursday": B and C met, A with them as the one between.
 * Not: "brought the parties together" without names, "brought together a coalition".
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, lowerAt } from "./words.ts";

const verbs = wordSet("brought brings bring bringing");

export const broughtTogether: EncounterRule = {
  name: "brought-together",
  cues: verbs,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      if (!isVerb(items[at], verbs)) continue;
      const early = lowerAt(items, at + 1) === "together";
      const list = partiesRight(items, early ? at + 2 : at + 1);
      if (list === null || (!early && lowerAt(items, list.to) !== "together")) continue;
      const named = list.parties.filter((party) => party.form === "named" || party.form === "pronoun");
      if (named.length < 2 && (named[0]?.keys.length ?? 0) < 2) continue;
      const between = subjectOf(items, at)?.parties.filter((party) => party.form === "named") ?? [];
      drafts.push({
        rule: "brought-together",
        kind: "Meeting",
        at,
        from: at,
        to: list.to,
        noun: false,
        sides: [{ parties: [...between, ...list.parties], role: "participant" }],
        separate: false,
        confidence: 0.75,
        leansOn: [],
      });
    }
    return drafts;
  },
};
