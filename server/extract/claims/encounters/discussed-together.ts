/**
 * "A and B discussed trade", "A and I exchanged views on the war", "A and B updated each other on trade": two named people who talk to each other.
 * "The ministers of two states discussed it" tells of the states.
 * Not: "A and B discussed it with C" (another rule), "they discussed" (the encounter told before), "ministers discussed", bodies that
 * discuss ("the council and the board discussed the plan").
 */
import { wordSet } from "../../cues.ts";
import type { Party, PartyList } from "../party.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import { beforeVerbGroup } from "../subject-list.ts";
import { isByPhone } from "./discussed-with.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, linkAfter, lowerAt } from "./words.ts";

const verbs = wordSet("discussed discuss exchanged conferred deliberated reviewed updated briefed");
/** "A and B reviewed the guard of honour" is a ceremony. */
const reviewed = /^(?:guards?|parade|troops|contingent|honou?r|fleet)$/;
const passive = wordSet("was were been being be is are");

/** "The foreign ministers of Exampleland and Sampleland discussed": each stands for his state. */
const areOfficesOfStates = (items: readonly SceneItem[], subject: PartyList | null): boolean =>
  subject?.parties.every(({ form }) => form === "officials") === true &&
  /^(?:ministers|presidents|leaders|premiers|chancellors|ambassadors|envoys)$/.test(lowerAt(items, subject.from));

/** "Exampleland and Sampleland discussed trade in May, during the first talks between them". */
const areStatesInTalks = (items: readonly SceneItem[], verb: number, parties: readonly Party[]): boolean =>
  parties.every(({ at }) => {
    const item = items[at];
    return item?.kind === "name" && item.named.type === "Government" && item.named.use === "actor";
  }) &&
  items
    .slice(verb + 1)
    .some((item, index) => /^(?:talks|meeting)$/.test(item.lower) && isDuring(items, verb + 1 + index));

const isDuring = (items: readonly SceneItem[], noun: number): boolean =>
  items.slice(Math.max(0, noun - 6), noun).some(({ lower }) => /^(?:during|in|at)$/.test(lower));

export const discussedTogether: EncounterRule = {
  name: "discussed-together",
  cues: verbs,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      if (!isVerb(items[at], verbs) || passive.has(lowerAt(items, at - 1))) continue;
      if (lowerAt(items, at).startsWith("exchange") && lowerAt(items, at + 1) !== "views") continue;
      // "A and B updated each other on trade"
      const mutual = /^(?:each other|one another)$/.test(`${lowerAt(items, at + 1)} ${lowerAt(items, at + 2)}`);
      if (/^(?:updated|briefed)$/.test(lowerAt(items, at)) && !mutual) continue;
      if (items.slice(at, at + 8).some(({ lower }) => reviewed.test(lower))) continue;
      if (linkAfter(items, at + 1, /^with$/) !== null) continue;
      const subject = subjectOf(items, at);
      const parties = subject?.parties ?? [];
      // "A will meet B and C to discuss trade": B and C are met.
      const before = items[(subject?.from ?? 0) - 1];
      if (lowerAt(items, at - 1) === "to" && before?.kind === "word" && before.pos === "VERB") continue;
      // "A and B hosted the council to discuss trade": with the council; the verb before has told it.
      if (lowerAt(items, at - 1) === "to" && (subject?.to ?? 0) <= beforeVerbGroup(items, at)) continue;
      const people = parties.every((party) => isPerson(items[party.at]) && party.keys.length === 1);
      const named = people && parties.some((party) => party.form === "named");
      if (parties.length < 2 || !(named || areOfficesOfStates(items, subject) || areStatesInTalks(items, at, parties)))
        continue;
      drafts.push({
        rule: "discussed-together",
        kind: isByPhone(items, at, at + 14) ? "Call" : "Talks",
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
