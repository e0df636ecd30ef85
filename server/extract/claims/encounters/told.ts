/**
 * "A told B on Friday that …": contact between two named people in office.
 * Not: "told reporters", "told the Example Post", "told parliament", "told the BBC", reported speech without a second person.
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, lowerAt } from "./words.ts";

const verbs = wordSet("told informed assured notified brief briefs briefed");

export const told: EncounterRule = {
  name: "told",
  cues: verbs,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      if (!isVerb(items[at], verbs) || /^(?:was|were|been|is|are|be)$/.test(lowerAt(items, at - 1))) continue;
      const objects = partiesRight(items, at + 1, 1);
      const hearer = objects?.parties[0];
      const item = hearer === undefined ? undefined : items[hearer.at];
      if (objects === null || item?.kind !== "name" || item.named.type !== "Person" || item.named.form === "pronoun")
        continue;
      const own = subjectOf(items, at);
      const speaker = own?.parties[0];
      const speakerItem = speaker === undefined ? undefined : items[speaker.at];
      if (own === null || speaker === undefined || speaker.at === item.start) continue;
      if (
        speakerItem?.kind !== "name" ||
        speakerItem.named.type !== "Person" ||
        own.parties.some((party) => party.at === hearer?.at)
      )
        continue;
      drafts.push({
        rule: "told",
        kind: "Talks",
        at,
        from: at,
        to: objects.to,
        noun: false,
        sides: [
          { parties: own.parties, role: "participant" },
          { parties: objects.parties, role: "participant" },
        ],
        separate: false,
        confidence: 0.6,
        leansOn: [],
      });
    }
    return drafts;
  },
};
