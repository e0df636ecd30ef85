/**
 * "A turned down a request by B to meet", "A declined B's offer of talks", "A accepted an invitation from B to meet in C": the answer tells whether
 * the two will meet.
 * Not: "rejected B's proposal to end the war", "an offer by the government" without somebody named on each side, "an invitation from B to visit C".
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { holderOf } from "./noun-with.ts";
import { encounterNoun, lowerAt } from "./words.ts";

const requests = wordSet("request requests offer offers invitation invitations proposal appeal bid overture overtures");
const answer =
  /^(?:turn(?:s|ed)?|reject(?:s|ed)?|declin(?:es|ed)|refus(?:es|ed)|rebuff(?:s|ed)?|spurn(?:s|ed)?|accept(?:s|ed)?|took|ignor(?:es|ed))$/;

/** "turned down | a second request": the verb that governs the noun. */
function answerBefore(items: readonly SceneItem[], noun: number): number | null {
  for (let at = noun - 1; at > Math.max(0, noun - 9); at -= 1) {
    const item = items[at];
    if (answer.test(lowerAt(items, at)))
      return !/^(?:turn|took)/.test(lowerAt(items, at)) || /^(?:down|up)$/.test(lowerAt(items, at + 1)) ? at : null;
    if (item?.kind === "date" || (item?.kind === "word" && /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(item.pos)))
      return null;
  }
  return null;
}

/** "request | by B to meet", "offer from B for talks": what was asked for, with who asked. */
function askedBehind(items: readonly SceneItem[], noun: number): { asker: PartyList | null; from: number } {
  if (!/^(?:by|from|of)$/.test(lowerAt(items, noun + 1))) return { asker: null, from: noun + 1 };
  const asker = partiesRight(items, noun + 2, 3, true);
  return { asker, from: asker?.to ?? noun + 1 };
}

/** "to meet", "to hold talks", "for a meeting", "of talks": the item of the encounter; null where something else was asked for. */
function meetingAt(items: readonly SceneItem[], from: number): number | null {
  const word = lowerAt(items, from);
  if (word === "to" && /^(?:meet|talk|speak|confer)$/.test(lowerAt(items, from + 1))) return from + 1;
  if (!/^(?:to|for|of)$/.test(word)) return null;
  for (let at = from + 1; at < from + 5; at += 1) {
    if (encounterNoun(items, at) !== null) return at;
    const item = items[at];
    if (item?.kind !== "word" || !/^(?:DET|ADJ|NOUN|NUM|VERB)$/.test(item.pos)) return null;
    if (item.pos === "VERB" && !/^(?:hold|have|attend|join|start|begin|open)$/.test(item.lower)) return null;
  }
  return null;
}

export const askedToMeet: EncounterRule = {
  name: "asked-to-meet",
  cues: requests,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let noun = 1; noun < items.length; noun += 1) {
      if (!requests.has(lowerAt(items, noun))) continue;
      const verb = answerBefore(items, noun);
      const behind = askedBehind(items, noun);
      const asker = behind.asker ?? holderOf(items, noun);
      const at = verb === null ? null : meetingAt(items, behind.from);
      const own = verb === null || at === null ? null : subjectOf(items, verb);
      if (verb === null || at === null || own === null || asker === null) continue;
      const apart = own.parties.every((party) => !asker.parties.some((other) => other.at === party.at));
      if (!apart || ![...own.parties, ...asker.parties].every((party) => isPerson(items[party.at]))) continue;
      drafts.push({
        rule: "asked-to-meet",
        kind: "Meeting",
        at,
        from: verb,
        to: at + 1,
        noun: encounterNoun(items, at) !== null,
        sides: [
          { parties: own.parties, role: "participant" },
          { parties: asker.parties, role: "participant" },
        ],
        separate: false,
        confidence: 0.7,
        leansOn: [],
      });
    }
    return drafts;
  },
};
