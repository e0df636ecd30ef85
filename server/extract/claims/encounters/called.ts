/**
 * "A called B on Friday", "A phoned B", "A telephoned B to …".
 * Not: "called B a liar", "called for", "called on B to", "called the deal", "is called".
 */
import { wordSet } from "../../cues.ts";
import { clauseSubject } from "../clause-subject.ts";
import { partiesRight } from "../parties-right.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { whomBefore } from "./whom-before.ts";
import { isVerb, lowerAt } from "./words.ts";

const calling = wordSet("called call calls calling");
const phoning = wordSet("phoned telephoned telephones phones telephone rang");
const visiting = wordSet("called calls calling call");
/** After "called B": what shows that it was by telephone, and not a name given. */
const goesOn =
  /^(?:to|on|in|and|after|before|following|about|over|late|early|from|at|with|but|,|\.|;|who|this|that|shortly|each|every|daily|again|twice|minutes|hours|moments)$/;

/** "called on A on Monday to act": before a clause of its own begins. */
function appeals(items: readonly SceneItem[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    if (lowerAt(items, at) === "to" && !/^(?:visit|trip|journey|tour)$/.test(lowerAt(items, at - 1))) return true;
    if (/^(?:where|who|and|when|,|\.)$/.test(lowerAt(items, at))) return false;
  }
  return false;
}

/** "called on B and discussed trade", "called on B and met C" */
const talking =
  /^(?:met|meet|had|have|visited|visit|discussed|discuss|exchanged|exchange|held|hold|conveyed|handed|briefed|congratulated|thanked|reviewed|talked|spoke)$/;

/** "A called on B at the palace": a visit, unless B is called on to do something. */
function calledOn(items: readonly SceneItem[], at: number): EncounterDraft | null {
  // "dropped in on B"
  const dropped = /^drop(?:s|ped)?$/.test(lowerAt(items, at)) && lowerAt(items, at + 1) === "in";
  const on = dropped ? at + 2 : at + 1;
  if (!(dropped || isVerb(items[at], visiting)) || lowerAt(items, on) !== "on") return null;
  const hosts = partiesRight(items, on + 1);
  const first = hosts === null ? undefined : items[hosts.parties[0]?.at ?? -1];
  if (hosts === null || first?.kind !== "name" || first.named.type !== "Person") return null;
  // "will be calling on B" and "will call on B" announce a visit; "is calling on B to act" is an appeal, and so may be "to call on B".
  const due = lowerAt(items, at - 1) === "to" && /^(?:due|scheduled|set|expected)$/.test(lowerAt(items, at - 2));
  const announced = due || (lowerAt(items, at) === "calling" && /^(?:be|besides)$/.test(lowerAt(items, at - 1)));
  const will = /^(?:also|then|later)$/.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
  if (/^call(?:ing)?$/.test(lowerAt(items, at)) && !announced && !/^(?:will|would)$/.test(lowerAt(items, will)))
    return null;
  // "called on B here on Monday"
  // "will call on Speaker B and Chairman C as well to discuss"
  const asWell = lowerAt(items, hosts.to) === "as" && lowerAt(items, hosts.to + 1) === "well";
  const past = asWell ? hosts.to + 2 : lowerAt(items, hosts.to) === "here" ? hosts.to + 1 : hosts.to;
  const next = lowerAt(items, past);
  const dated = items[next === "on" ? past + 1 : past]?.kind === "date";
  const aside = next === "on" && /^(?:sidelines|margins|occasion)$/.test(lowerAt(items, past + 2));
  const goesOn = next === "and" && talking.test(lowerAt(items, past + 1));
  const ends =
    next === "." ||
    next === "" ||
    next === ";" ||
    /^(?:at|in|during|after|before|upon|,)$/.test(next) ||
    dated ||
    asWell ||
    aside ||
    goesOn;
  // "held talks in C besides calling on B"
  const besides = lowerAt(items, at - 1) === "besides";
  const guests = ends ? (besides ? clauseSubject(items, at - 1) : subjectOf(items, at)) : null;
  if (guests === null || (!asWell && appeals(items, hosts.to))) return null;
  return {
    rule: "called",
    kind: "Meeting",
    at,
    from: at,
    to: hosts.to,
    noun: false,
    sides: [
      { parties: guests.parties, role: "visitor" },
      { parties: hosts.parties, role: "host" },
    ],
    separate: false,
    confidence: 0.65,
    leansOn: [],
  };
}

const addressing = /^(?:invite|urge|ask|tell|assure|warn|thank|congratulate|brief|inform|press|reassure|remind)$/;

/** "A used a phone call on Tuesday to invite B": the call that A made to B. */
function usedCall(items: readonly SceneItem[], at: number): EncounterDraft | null {
  if (lowerAt(items, at) !== "call" || !/^(?:phone|telephone|video)$/.test(lowerAt(items, at - 1))) return null;
  const verb = [2, 3, 4]
    .map((back) => at - back)
    .find((one) => /^(?:used|made|placed|uses)$/.test(lowerAt(items, one)));
  const to = [1, 2, 3].map((step) => at + step).find((one) => lowerAt(items, one) === "to");
  if (verb === undefined || to === undefined || !addressing.test(lowerAt(items, to + 1))) return null;
  const rung = partiesRight(items, to + 2, 1, true);
  const own = subjectOf(items, verb);
  const first = rung === null ? undefined : items[rung.parties[0]?.at ?? -1];
  if (rung === null || own === null || first?.kind !== "name" || first.named.type !== "Person") return null;
  return {
    rule: "called",
    kind: "Call",
    at,
    from: at,
    to: at + 1,
    noun: true,
    sides: [
      { parties: own.parties, role: "caller" },
      { parties: rung.parties, role: "participant" },
    ],
    separate: false,
    confidence: 0.75,
    leansOn: [],
  };
}

export const calledByPhone: EncounterRule = {
  name: "called",
  cues: new Set([...calling, ...phoning, ...wordSet("drop drops dropped")]),
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const visit = calledOn(items, at) ?? usedCall(items, at);
      if (visit !== null) drafts.push(visit);
      const loose = isVerb(items[at], calling);
      if (!loose && !isVerb(items[at], phoning)) continue;
      if (
        /^(?:was|were|been|is|are|be|so|a|an|the|phone|telephone|also)$/.test(lowerAt(items, at - 1)) &&
        loose &&
        lowerAt(items, at - 1) !== "also"
      )
        continue;
      const objects = whomBefore(items, at) ?? partiesRight(items, at + 1, 40, true);
      if (objects === null || objects.parties[0] === undefined) continue;
      // Only a person can be rung up for certain: "called Iran" gives a name or an appeal.
      const rung = items[objects.parties[0].at];
      if (loose && !(rung?.kind === "name" && rung.named.type === "Person")) continue;
      // "B, whom A called each evening": what comes behind the verb
      const after = items[Math.max(objects.to, at + 1)];
      if (loose && after !== undefined && after.kind !== "date" && !goesOn.test(after.lower)) continue;
      const own = subjectOf(items, at);
      if (own === null || own.parties.some((party) => objects.parties.some((other) => other.at === party.at))) continue;
      drafts.push({
        rule: "called",
        kind: "Call",
        at,
        from: at,
        to: objects.to,
        noun: false,
        sides: [
          { parties: own.parties, role: "caller" },
          { parties: objects.parties, role: "participant" },
        ],
        separate: false,
        confidence: loose ? 0.8 : 0.9,
        leansOn: [],
      });
    }
    return drafts;
  },
};
