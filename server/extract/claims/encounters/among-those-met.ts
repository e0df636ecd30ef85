/**
 * Who was met is told by what follows the verb "to be": "among those she met were A and B", "the leaders he met included A"; or by the
 * sentence after: "I had discussions with several ministers. These included A, B and C.", "Participants in the call included A and B."
 * Not: "the conditions that he met were harsh" (nobody named), "those who met A were his friends".
 */

import type { Span } from "#contract/extraction.ts";
import { wordSet } from "../../cues.ts";
import type { Reading, Sentence } from "../../document.ts";
import { clauseSubject } from "../clause-subject.ts";
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import { isParty, isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import { timelineOf } from "../timeline.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { encounterNoun, isVerb, linkAfter, lowerAt } from "./words.ts";

const met = wordSet("met");
const people = /^(?:those|leaders|officials|ministers|people|counterparts|politicians|diplomats|figures)$/;

const several =
  /\b(?:ministers|leaders|officials|counterparts|politicians|figures|dignitaries|people|others|commanders|diplomats)$/;

type Listed = {
  /** Item of the first name. */
  from: number;
  /** "Participants in the call included": what they took part in; null where the sentence before must tell it. */
  occasion: string | null;
};

/** "These included A and B", "Among them were A and B", "Participants in the call included A and B". */
function listed(items: readonly SceneItem[]): Listed | null {
  const words = items.slice(0, 5).map(({ lower }) => lower);
  if (/^(?:these|they|those) included?$/.test(words.slice(0, 2).join(" "))) return { from: 2, occasion: null };
  if (/^among (?:them|these) (?:were|was)$/.test(words.slice(0, 3).join(" "))) return { from: 3, occasion: null };
  const [, occasion = null] =
    /^(?:participants|participating|taking part|others) (?:in|on|at) the (\S+) (?:included?|were)$/.exec(
      words.join(" "),
    ) ?? [];
  return occasion === null ? null : { from: 5, occasion };
}

/** Sentences back in which the call is told whose participants are listed. */
const reach = 10;

/** Who met the ministers or leaders without names of the sentence before, or at that occasion; null where nothing tells it. */
function meetingSeveral(
  reading: Reading,
  sentence: Sentence,
  { occasion }: Listed,
): { own: PartyList; span: Span } | null {
  const back = occasion === null ? 1 : reach;
  const told = reading.sentences.slice(Math.max(0, sentence.index - back), sentence.index).reverse();
  for (const earlier of told) {
    if (earlier.kind !== "prose" || (occasion === null && earlier.paragraph !== sentence.paragraph)) continue;
    const { items } = timelineOf(reading).sceneAt(earlier);
    for (let at = 0; at < items.length; at += 1) {
      const verb = isVerb(items[at], met);
      if (occasion !== null && lowerAt(items, at) !== occasion) continue;
      if (!verb && encounterNoun(items, at) === null) continue;
      const from = verb && lowerAt(items, at + 1) !== "with" ? at + 1 : linkAfter(items, at + 1, /^with$/);
      if (from === null || !items.slice(from, from + 8).some(({ lower }) => several.test(lower))) continue;
      const own = verb ? subjectOf(items, at) : clauseSubject(items, at);
      if (own !== null) return { own, span: { start: earlier.start, end: earlier.end } };
    }
  }
  return null;
}

export const amongThoseMet: EncounterRule = {
  name: "among-those-met",
  cues: new Set([...met, ...wordSet("these they those among participants participating taking others")]),
  find({ items, sentence }, { reading }) {
    const drafts: EncounterDraft[] = [];
    const list = listed(items);
    const others = list === null ? null : partiesRight(items, list.from, 40, true);
    const before = list === null || others === null ? null : meetingSeveral(reading, sentence, list);
    if (list !== null && others !== null && before !== null)
      drafts.push({
        rule: "among-those-met",
        kind: list.occasion === "call" ? "Call" : "Meeting",
        at: list.from - 1,
        from: list.from - 1,
        to: others.to,
        noun: false,
        sides: [
          { parties: before.own.parties.map((party) => ({ ...party, at: -1 })), role: "participant" },
          { parties: others.parties, role: "participant" },
        ],
        separate: list.occasion === null,
        confidence: 0.7,
        leansOn: [before.span],
      });
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
