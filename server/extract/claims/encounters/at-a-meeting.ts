/**
 * "At a tense meeting in C, A confronted B", "during talks in C, A told B", "in a call, A stressed to B that …", "A assured B in a phone call that …", "A congratulated B by telephone",
 * "A and B agreed with C in a call".
 * The verb's object is the counterpart. "A escorts B into talks".
 * Not: "At the meeting, A criticised B", where B need not be there: only verbs of speaking to somebody count. "A thanked B for the talks",
 * "A congratulated B on the phone deal".
 */
import { partiesRight } from "../parties-right.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf, subjectRight } from "../subject.ts";
import type { EncounterDraft, EncounterKind, EncounterRule } from "./draft.ts";
import { opensSentence } from "./noun-with.ts";
import { encounterNoun, linkAfter, lowerAt, nounCues } from "./words.ts";

const addressing =
  /^(?:told|confronted|urged|pressed|assured|warned|asked|thanked|informed|briefed|reminded|congratulated|presented|handed|challenged|lectured|offered|promised|implored|begged|advised|pleaded|persuaded|convinced|encouraged|cautioned|notified)$/;
/** "stressed to B that …", "conveyed his thanks to B": the one spoken to comes behind "to". */
const saying =
  /^(?:emphasi[sz]ed|stressed|underlined|underscored|conveyed|expressed|reiterated|explained|reaffirmed|affirmed|confirmed|complained|clarified|voiced|said)$/;
/** Words between a verb of saying and "to": "conveyed his deep condolences to". */
const mostBeforeTo = 6;

/**
 * Where the one begins whom the verb at `verb` speaks to, or `null`. What is conveyed stands before "to" in calls only: "At the meeting, A expressed
 * his condolences to B" may be said of somebody who is not there.
 */
function hearerFrom(items: readonly SceneItem[], verb: number, kind: EncounterKind | null): number | null {
  const item = items[verb];
  if (item?.kind !== "word") return null;
  if (addressing.test(item.lower)) return verb + 1;
  if (!saying.test(item.lower)) return null;
  const last = kind === "Call" ? verb + mostBeforeTo : verb + 1;
  for (let at = verb + 1; at <= last; at += 1) {
    if (/^(?:[,.;:]|that)$/.test(lowerAt(items, at))) return null;
    if (lowerAt(items, at) === "to")
      return isPerson(items[partiesRight(items, at + 1, 1, true)?.parties[0]?.at ?? -1]) ? at + 1 : null;
  }
  return null;
}

/** Verbs of going in with somebody: "escorted B into talks". */
const leading = /^(?:escorts?|escorted|ushers?|ushered|leads?|led|shows?|showed)$/;

/** Words between the one spoken to and the encounter: "on his re-election in a". */
const mostBetween = 12;

const shared: Pick<EncounterDraft, "noun" | "separate" | "confidence" | "leansOn"> = {
  noun: true,
  separate: false,
  confidence: 0.75,
  leansOn: [],
};

/** "in a phone call", "during their meeting", "by telephone", "over the phone" close behind `from`: kind of the encounter and its item. */
function occasionAfter(items: readonly SceneItem[], from: number): { at: number; kind: EncounterKind } | null {
  for (let at = from; at < Math.min(items.length, from + mostBetween); at += 1) {
    const item = items[at];
    if (/^(?:\.|;|that|who|which|:)$/.test(item?.lower ?? "") || (item?.kind === "name" && isPerson(item))) return null;
    if (!/^(?:in|during|by|over|via)$/.test(item?.lower ?? "")) continue;
    const next = lowerAt(items, at + 1) === "the" ? at + 2 : at + 1;
    if (/^(?:by|over|via)$/.test(item?.lower ?? "") && /^(?:phone|telephone)$/.test(lowerAt(items, next)))
      return { at: next, kind: "Call" };
    if (!/^(?:in|during)$/.test(item?.lower ?? "")) continue;
    for (let noun = at + 1; noun < at + 6; noun += 1) {
      const kind = encounterNoun(items, noun);
      if (kind !== null && /^(?:a|an|the|their|his|her|separate|talks)$/.test(lowerAt(items, at + 1)))
        return linkAfter(items, noun + 1, /^(?:with|between|among)$/) === null ? { at: noun, kind } : null;
      if (items[noun]?.kind !== "word") break;
    }
  }
  return null;
}

/** "A assured B of his support in a phone call". */
function addressedIn(items: readonly SceneItem[]): EncounterDraft[] {
  const drafts: EncounterDraft[] = [];
  for (let verb = 1; verb < items.length; verb += 1) {
    const agreed = /^(?:agreed|agrees)$/.test(lowerAt(items, verb)) && lowerAt(items, verb + 1) === "with";
    const from = agreed ? verb + 2 : hearerFrom(items, verb, null);
    if (from === null || items[verb]?.kind !== "word") continue;
    const objects = partiesRight(items, from, 6, true);
    if (objects === null || !objects.parties.every((party) => isPerson(items[party.at]))) continue;
    const occasion = occasionAfter(items, objects.to);
    const own = occasion === null ? null : subjectOf(items, verb);
    const first = own?.parties.filter((party) => !objects.parties.some((other) => other.at === party.at)) ?? [];
    if (occasion === null || first.length === 0 || !first.every((party) => isPerson(items[party.at]))) continue;
    // "A and B agreed with C in a call": all three were in it.
    const together = agreed && first.length > 1;
    drafts.push({
      ...shared,
      rule: "at-a-meeting",
      kind: occasion.kind,
      at: verb,
      from: verb,
      to: objects.to,
      noun: false,
      sides: together
        ? [{ parties: [...first, ...objects.parties], role: "participant" }]
        : [
            { parties: first, role: "participant" },
            { parties: objects.parties, role: "participant" },
          ],
    });
  }
  return drafts;
}

/** "A escorts B, the envoy of C, into talks": the noun that "into" leads to. */
function intoTalks(items: readonly SceneItem[], from: number): { at: number; kind: EncounterKind } | null {
  for (let at = from; at < Math.min(items.length, from + mostBetween + 4); at += 1) {
    const item = items[at];
    if (item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos)) return null;
    if (lowerAt(items, at) !== "into") continue;
    for (let noun = at + 1; noun < at + 5; noun += 1) {
      const kind = encounterNoun(items, noun);
      if (kind !== null) return { at: noun, kind };
    }
    return null;
  }
  return null;
}

function ledInto(items: readonly SceneItem[]): EncounterDraft[] {
  const drafts: EncounterDraft[] = [];
  for (let verb = 1; verb < items.length; verb += 1) {
    if (!leading.test(lowerAt(items, verb)) || items[verb]?.kind !== "word") continue;
    const guests = partiesRight(items, verb + 1, 6, true);
    const talks = guests === null ? null : intoTalks(items, guests.to);
    const hosts = talks === null ? null : subjectOf(items, verb);
    if (guests === null || talks === null || hosts === null || !guests.parties.every(({ at }) => isPerson(items[at])))
      continue;
    drafts.push({
      ...shared,
      rule: "at-a-meeting",
      kind: talks.kind,
      at: talks.at,
      from: verb,
      to: talks.at + 1,
      sides: [
        { parties: hosts.parties, role: "host" },
        { parties: guests.parties, role: "visitor" },
      ],
    });
  }
  return drafts;
}

export const atAMeeting: EncounterRule = {
  name: "at-a-meeting",
  cues: new Set([...nounCues, "phone", "telephone"]),
  find({ items }) {
    const drafts: EncounterDraft[] = [...addressedIn(items), ...ledInto(items)];
    for (let at = 0; at < items.length; at += 1) {
      const kind = encounterNoun(items, at);
      if (kind === null || !opensSentence(items, at) || linkAfter(items, at + 1, /^(?:with|between|among)$/) !== null)
        continue;
      const subject = subjectRight(items, at + 1);
      if (subject === null) continue;
      let verb = subject.to;
      while (verb < subject.to + 4 && hearerFrom(items, verb, kind) === null) verb += 1;
      const from = hearerFrom(items, verb, kind);
      const objects = from === null ? null : partiesRight(items, from);
      if (objects === null) continue;
      drafts.push({
        ...shared,
        rule: "at-a-meeting",
        kind,
        at,
        from: at,
        to: subject.from,
        sides: [
          { parties: subject.parties, role: "participant" },
          { parties: objects.parties, role: "participant" },
        ],
      });
    }
    return drafts;
  },
};
