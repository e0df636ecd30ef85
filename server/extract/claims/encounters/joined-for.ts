/**
 * "A joined B for talks", "A joined B in a video call", "A joined B and C at the dinner": who joins somebody in an encounter takes part in it.
 * Not: "joined the alliance", "joined B's party", "joined B in condemning the attack" (no encounter).
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { isPerson } from "../party-words.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { encounterNoun, isVerb, lowerAt } from "./words.ts";

const verbs = wordSet("joined joins join joining");

/** Words between the one who is joined and the encounter: "in the second round of". */
const mostBetween = 6;

export const joinedFor: EncounterRule = {
  name: "joined-for",
  cues: verbs,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 1; at < items.length; at += 1) {
      if (!isVerb(items[at], verbs)) continue;
      const others = partiesRight(items, at + 1, 40, true);
      if (others === null || !others.parties.every((party) => isPerson(items[party.at]))) continue;
      if (!/^(?:for|in|at|on)$/.test(lowerAt(items, others.to))) continue;
      let noun = others.to + 1;
      while (noun < others.to + mostBetween && encounterNoun(items, noun) === null && items[noun]?.kind === "word")
        noun += 1;
      const kind = encounterNoun(items, noun);
      if (kind === null || items.slice(others.to, noun).some((item) => item.kind === "word" && item.pos === "VERB"))
        continue;
      const own = subjectOf(items, at)?.parties.filter(
        (party) => !others.parties.some((other) => other.at === party.at),
      );
      if (own === undefined || own.length === 0) continue;
      drafts.push({
        rule: "joined-for",
        kind,
        at,
        from: at,
        to: others.to,
        noun: false,
        sides: [{ parties: [...own, ...others.parties], role: "participant" }],
        separate: false,
        confidence: 0.75,
        leansOn: [],
      });
    }
    return drafts;
  },
};
