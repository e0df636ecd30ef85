/**
 * "A co-chaired the dialogue with B", "A will chair a session of the committee together with B", "A hosted the working group with a team led
 * by B", "the meeting was co-chaired by A and B": whoever chairs or hosts something with somebody is there with them.
 * Not: "chaired a meeting on trade with China" (a topic: no person), "co-chair of the committee with B" (an office), "the fund is chaired by A
 * and B" (no gathering).
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { encounterNoun, lowerAt } from "./words.ts";

const cues = wordSet("chair chairs chaired chairing host hosts hosted hosting convened");
const verbs = /^(?:(?:co-)?chair(?:s|ed|ing)?|(?:co-)?host(?:s|ed|ing)?|convened)$/;

/** The end of the verb at `at`, which may be read as three words ("co", "-", "chair"); null where there is none. */
function verbEnd(items: readonly SceneItem[], at: number): number | null {
  if (lowerAt(items, at) === "co" && lowerAt(items, at + 1) === "-")
    return verbs.test(lowerAt(items, at + 2)) ? at + 3 : null;
  const item = items[at];
  return item?.kind === "word" && verbs.test(item.lower) && lowerAt(items, at - 1) !== "-" ? at + 1 : null;
}

function withPerson(items: readonly SceneItem[], from: number): number | null {
  for (let at = from; at < Math.min(items.length, from + 20); at += 1) {
    if (/^(?:\.|;|who|which|where|while|after|before|but)$/.test(lowerAt(items, at))) return null;
    if (!/^(?:with|alongside)$/.test(lowerAt(items, at))) continue;
    const party = partiesRight(items, at + 1)?.parties[0];
    if (party !== undefined && isPerson(items[party.at])) return at + 1;
  }
  return null;
}

const gathering = /^(?:session|round|consultations?|dialogue|conference|forum|roundtable|ministerial|plenary)$/;

/** "The meeting, held in C, was co-chaired | by A and B": those who sat at the head of a gathering that the sentence names. */
function chairedBy(items: readonly SceneItem[], at: number, end: number): EncounterDraft | null {
  if (lowerAt(items, end) !== "by" || !/(?:ed)$/.test(lowerAt(items, end - 1))) return null;
  const noun = items
    .slice(0, at)
    .findIndex((item, index) => gathering.test(item.lower) || encounterNoun(items, index) !== null);
  const chairs = noun >= 0 ? partiesRight(items, end + 1, 40, true) : null;
  const several =
    chairs !== null && chairs.parties.length > 1 && chairs.parties.every((one) => isPerson(items[one.at]));
  if (!several) return null;
  // "the talks, chaired by A and B, will be held": what became of them is told behind.
  const passive = [1, 2, 3].some((back) => /^(?:was|were|be|been)$/.test(lowerAt(items, at - back)));
  if (
    !passive &&
    items.slice(chairs.to).some((item) => /^(?:will|would|cancell?ed|postponed|due|off)$/.test(item.lower))
  )
    return null;
  return {
    ...shared,
    at,
    from: at,
    to: chairs.to,
    sides: [{ parties: chairs.parties, role: "participant" }],
  };
}

const shared = {
  rule: "chaired-with",
  kind: "Meeting",
  noun: false,
  separate: false,
  confidence: 0.75,
  leansOn: [],
} satisfies Partial<EncounterDraft>;

export const chairedWith: EncounterRule = {
  name: "chaired-with",
  cues,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const end = verbEnd(items, at);
      if (end === null || /^(?:a|the|of|committee|deputy)$/.test(lowerAt(items, at - 1))) continue;
      const chairs = chairedBy(items, at, end);
      if (chairs !== null) {
        drafts.push(chairs);
        continue;
      }
      const link = withPerson(items, end);
      const others = link === null ? null : partiesRight(items, link);
      const own = others === null ? null : subjectOf(items, at);
      const first = own?.parties.filter((party) => !others?.parties.some((other) => other.at === party.at)) ?? [];
      if (others === null || first.length === 0) continue;
      drafts.push({
        ...shared,
        at,
        from: at,
        to: others.to,
        sides: [
          { parties: first, role: "participant" },
          { parties: others.parties, role: "participant" },
        ],
      });
    }
    return drafts;
  },
};
