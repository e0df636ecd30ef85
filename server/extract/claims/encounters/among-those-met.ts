/**
 * Who was met is told by what follows the verb "to be": "among those she met were A and B", "the leaders he met included A".
 * Not: "the conditions that he met were harsh" (nobody named), "those who met A were his friends".
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { isParty, isPerson } from "../party-words.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, lowerAt } from "./words.ts";

const met = wordSet("met");
const people = /^(?:those|leaders|officials|ministers|people|counterparts|politicians|diplomats|figures)$/;

export const amongThoseMet: EncounterRule = {
  name: "among-those-met",
  cues: met,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 2; at < items.length; at += 1) {
      if (!isVerb(items[at], met) || isPerson(items[at + 1])) continue;
      if (!items.slice(Math.max(0, at - 6), at).some(({ lower }) => people.test(lower))) continue;
      let link = at + 1;
      while (link < at + 6 && !/^(?:was|were|are|include|included|includes)$/.test(lowerAt(items, link))) link += 1;
      const found = link < at + 6 ? partiesRight(items, link + 1, 40, true) : null;
      const own = isParty(items[at - 1]) ? subjectOf(items, at) : null;
      if (found === null || own === null) continue;
      drafts.push({
        rule: "among-those-met",
        kind: "Meeting",
        at,
        from: at,
        to: found.to,
        noun: false,
        sides: [
          { parties: own.parties, role: "participant" },
          { parties: found.parties, role: "participant" },
        ],
        separate: true,
        confidence: 0.8,
        leansOn: [],
      });
    }
    return drafts;
  },
};
