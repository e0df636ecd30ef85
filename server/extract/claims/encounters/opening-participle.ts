/**
 * "Receiving Ambassador B, A said …", "Meeting with B, A stressed …", "While talking to B, A noted …": who does it is named behind the comma.
 * Not: "Meeting the deadline, A said", "Receiving the award from B, A said", "Meeting B was an honour, A said" (no comma behind B), "Receiving B, A
 * will say" (not yet).
 */
import { wordSet } from "../../cues.ts";
import { splitFronted } from "../fronted.ts";
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectRight } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { lowerAt } from "./words.ts";

const receiving = wordSet("receiving welcoming hosting greeting");
const talking = wordSet("meeting talking speaking");

/** The item of B, behind "with" or "to" where the verb takes one; null where the verb stands alone. */
function objectAt(items: readonly SceneItem[], verb: number): number | null {
  const word = lowerAt(items, verb);
  const linked = /^(?:with|to)$/.test(lowerAt(items, verb + 1));
  if (receiving.has(word)) return linked ? null : verb + 1;
  if (!talking.has(word)) return null;
  return linked ? verb + 2 : word === "meeting" ? verb + 1 : null;
}

type Apart = { objects: PartyList; subject: PartyList };

/** Whom the participle is about and who does it: people, with nothing but a comma between. */
function apart(items: readonly SceneItem[], from: number): Apart | null {
  const list = partiesRight(items, from, 40, true);
  if (list === null) return null;
  const split = splitFronted(items, list);
  const subject = split?.subject ?? subjectRight(items, list.to);
  const objects = split?.objects ?? list;
  if (subject === null) return null;
  const people = [...objects.parties, ...subject.parties].every(({ at }) => isPerson(items[at]));
  const [first] = subject.parties;
  const between = items.slice(objects.to, first?.at ?? objects.to);
  const isClause = between.some((item) => item.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos));
  return people && !isClause ? { objects, subject } : null;
}

export const openingParticiple: EncounterRule = {
  name: "opening-participle",
  cues: new Set([...receiving, ...talking]),
  find({ items }) {
    const at = /^(?:while|when|in|on|upon|after)$/.test(lowerAt(items, 0)) ? 1 : 0;
    const from = objectAt(items, at);
    const found = from === null ? null : apart(items, from);
    if (found === null || /^(?:will|would|shall|may|might|could|should)$/.test(lowerAt(items, found.subject.to)))
      return [];
    const host = receiving.has(lowerAt(items, at));
    const draft: EncounterDraft = {
      rule: "opening-participle",
      kind: /^(?:talking|speaking)$/.test(lowerAt(items, at)) ? "Talks" : "Meeting",
      at,
      from: at,
      to: found.objects.to,
      noun: false,
      sides: [
        { parties: found.subject.parties, role: host ? "host" : "participant" },
        { parties: found.objects.parties, role: host ? "visitor" : "participant" },
      ],
      separate: false,
      confidence: 0.8,
      leansOn: [],
    };
    return [draft];
  },
};
