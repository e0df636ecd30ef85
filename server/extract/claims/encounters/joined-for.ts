/**
 * "A will travel to C, joining B in a bid to end the war", "A joined B for talks", "A joined B in a video call", "A joined B and C at the dinner",
 * "Joining A on the call were B and C": who joins somebody in an encounter takes part in it.
 * Not: "joined the alliance", "joined B's party", "joined B in condemning the attack" (no encounter).
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { Party } from "../party.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterKind, EncounterRule } from "./draft.ts";
import { encounterNoun, isVerb, lowerAt } from "./words.ts";

const verbs = wordSet("joined joins join joining");

/** Words between the one who is joined and the encounter: "in the second round of". */
const mostBetween = 6;

const travelling = /^(?:travel|fly|go|head|travelled|traveled|flew|went|headed|arrived|arrive)$/;

/** "will travel to C, joining B in a bid to": the verb of the journey of whoever joins somebody in an effort; null where there is none. */
function journeyOf(items: readonly SceneItem[], verb: number, to: number): number | null {
  if (lowerAt(items, verb) !== "joining" || lowerAt(items, verb - 1) !== ",") return null;
  const effort = items
    .slice(to, to + 5)
    .some(({ lower }) => /^(?:bid|effort|efforts|attempt|mission|push)$/.test(lower));
  const from = Math.max(0, verb - 10);
  const at = items.slice(from, verb).findLastIndex(({ lower }) => travelling.test(lower));
  return effort && at >= 0 ? from + at : null;
}

/** "joined B, and senior officials from C, in": the word that leads to the encounter, past those without names; null where a clause begins. */
function occasionAfter(items: readonly SceneItem[], from: number): number | null {
  if (/^(?:for|in|at|on)$/.test(lowerAt(items, from))) return from;
  for (let at = from; at < Math.min(items.length, from + 24); at += 1) {
    const item = items[at];
    if (lowerAt(items, at) === "in" && /^(?:a|the|talks|discussions)$/.test(lowerAt(items, at + 1))) return at;
    const isClause = item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos) && item.lower !== "including";
    if (item?.kind === "date" || isClause || /^(?:\.|;|to|who)$/.test(lowerAt(items, at))) return null;
  }
  return null;
}

const draftOf = (kind: EncounterKind, at: number, to: number, own: Party[], others: Party[]): EncounterDraft => ({
  rule: "joined-for",
  kind,
  at,
  from: at,
  to,
  noun: false,
  sides: [{ parties: [...own, ...others], role: "participant" }],
  separate: false,
  confidence: 0.75,
  leansOn: [],
});

/** "Joining A on the call was B, C and D". */
function invertedDraft(items: readonly SceneItem[]): EncounterDraft | null {
  const first = lowerAt(items, 0) === "joining" ? partiesRight(items, 1, 6, true) : null;
  if (first === null || !/^(?:on|in|at|for|during)$/.test(lowerAt(items, first.to))) return null;
  const noun = items.findIndex(
    (_, at) => at > first.to && at < first.to + mostBetween && encounterNoun(items, at) !== null,
  );
  const kind = noun < 0 ? null : encounterNoun(items, noun);
  if (kind === null || !/^(?:was|were|is|are)$/.test(lowerAt(items, noun + 1))) return null;
  const others = partiesRight(items, noun + 2, 40, true);
  if (others === null) return null;
  return {
    ...draftOf(kind, noun, others.to, [], []),
    noun: true,
    sides: [
      { parties: first.parties, role: "participant" },
      { parties: others.parties, role: "participant" },
    ],
  };
}

export const joinedFor: EncounterRule = {
  name: "joined-for",
  cues: verbs,
  find({ items }) {
    const inverted = invertedDraft(items);
    const drafts: EncounterDraft[] = inverted === null ? [] : [inverted];
    for (let at = 1; at < items.length; at += 1) {
      if (!isVerb(items[at], verbs)) continue;
      const others = partiesRight(items, at + 1, 40, true);
      if (others === null || !others.parties.every((party) => isPerson(items[party.at]))) continue;
      const occasion = occasionAfter(items, others.to);
      if (occasion === null) continue;
      const journey = journeyOf(items, at, others.to);
      if (journey !== null) {
        const own = subjectOf(items, journey);
        if (own !== null)
          drafts.push({ ...draftOf("Meeting", at, others.to, own.parties, others.parties), statusAt: journey });
        continue;
      }
      let noun = occasion + 1;
      while (noun < occasion + mostBetween && encounterNoun(items, noun) === null && items[noun]?.kind === "word")
        noun += 1;
      const kind = encounterNoun(items, noun);
      if (kind === null || items.slice(occasion, noun).some((item) => item.kind === "word" && item.pos === "VERB"))
        continue;
      const own = subjectOf(items, at)?.parties.filter(
        (party) => !others.parties.some((other) => other.at === party.at),
      );
      if (own === undefined || own.length === 0) continue;
      drafts.push(draftOf(kind, at, others.to, own, others.parties));
    }
    return drafts;
  },
};
