/**
 * "A and B discussed trade", "A and I exchanged views on the war": two named people who talk to each other.
 * Not: "A and B discussed it with C" (another rule), "they discussed" (the encounter told before), "ministers discussed", bodies that
 * discuss ("the council and the board discussed the plan").
 */
import { wordSet } from "../../cues.ts";
import { isPerson } from "../party-words.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, linkAfter, lowerAt } from "./words.ts";

const verbs = wordSet("discussed discuss exchanged conferred deliberated");
const passive = wordSet("was were been being be is are");

export const discussedTogether: EncounterRule = {
  name: "discussed-together",
  cues: verbs,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      if (!isVerb(items[at], verbs) || passive.has(lowerAt(items, at - 1))) continue;
      if (lowerAt(items, at).startsWith("exchange") && lowerAt(items, at + 1) !== "views") continue;
      if (linkAfter(items, at + 1, /^with$/) !== null) continue;
      const subject = subjectOf(items, at);
      const parties = subject?.parties ?? [];
      // "A will meet B and C to discuss trade": B and C are met.
      const before = items[(subject?.from ?? 0) - 1];
      if (lowerAt(items, at - 1) === "to" && before?.kind === "word" && before.pos === "VERB") continue;
      const people = parties.every((party) => isPerson(items[party.at]) && party.keys.length === 1);
      if (parties.length < 2 || !people || !parties.some((party) => party.form === "named")) continue;
      drafts.push({
        rule: "discussed-together",
        kind: "Talks",
        at,
        from: at,
        to: at + 1,
        noun: false,
        sides: [{ parties, role: "participant" }],
        separate: false,
        confidence: 0.65,
        leansOn: [],
      });
    }
    return drafts;
  },
};
