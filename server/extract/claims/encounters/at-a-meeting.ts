/**
 * "At a tense meeting in C, A confronted B", "A pledged support for B at a meeting in C", "during talks in C, A told B".
 * The verb's object is the counterpart.
 * Not: "At the meeting, A criticised B", where B need not be there: only verbs of speaking to somebody count.
 */
import { partiesRight } from "../parties-right.ts";
import { subjectRight } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { opensSentence } from "./noun-with.ts";
import { encounterNoun, linkAfter, lowerAt, nounCues } from "./words.ts";

const addressing =
  /^(?:told|confronted|urged|pressed|assured|warned|asked|thanked|informed|briefed|reminded|congratulated|presented|handed|challenged|lectured|offered|promised|implored|begged|advised|pleaded)$/;

export const atAMeeting: EncounterRule = {
  name: "at-a-meeting",
  cues: nounCues,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const kind = encounterNoun(items, at);
      if (kind === null || !opensSentence(items, at) || linkAfter(items, at + 1, /^(?:with|between|among)$/) !== null)
        continue;
      const subject = subjectRight(items, at + 1);
      if (subject === null) continue;
      let verb = subject.to;
      while (verb < subject.to + 4 && !addressing.test(lowerAt(items, verb))) verb += 1;
      if (!addressing.test(lowerAt(items, verb))) continue;
      const objects = partiesRight(items, verb + 1);
      if (objects === null) continue;
      drafts.push({
        rule: "at-a-meeting",
        kind,
        at,
        from: at,
        to: subject.from,
        noun: true,
        sides: [
          { parties: subject.parties, role: "participant" },
          { parties: objects.parties, role: "participant" },
        ],
        separate: false,
        confidence: 0.75,
        leansOn: [],
      });
    }
    return drafts;
  },
};
