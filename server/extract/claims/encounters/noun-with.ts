/**
 * A noun of encounter with its counterpart: "held talks with B", "in a meeting with B, A stressed", "A's call with B", "for talks Thursday with B",
 * "meetings are scheduled with B", "a phone call he made to B".
 * Not: "talks with reporters", "a meeting with no result", "an interview with B".
 */

import { clauseSubject, isOfUnknown } from "../clause-subject.ts";
import { splitFronted } from "../fronted.ts";
import { partiesLeft, phraseStart } from "../parties-left.ts";
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import { isParty, isPerson } from "../party-words.ts";
import type { NameItem, SceneItem } from "../scene.ts";
import { pictures, subjectOf, subjectRight, whoWasSent, withCompanions } from "../subject.ts";
import { beforeVerbGroup } from "../subject-list.ts";
import { deciderOf } from "./decider.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isBackground, isOnlyReadiness, isReferredTo, isTopic, topicLink } from "./spoken-of.ts";
import {
  beforeAdjectives,
  encounterNoun,
  isRelease,
  isSeparate,
  linkAfter,
  lowerAt,
  nounCues,
  pastHeld,
} from "./words.ts";

/** "A is to brief B on his talks with C": his are A's. */
function briefing(items: readonly SceneItem[], pronoun: number): PartyList | null {
  if (!/^(?:about|on|of)$/.test(lowerAt(items, pronoun - 1)) || !isParty(items[pronoun - 2])) return null;
  const verb = /^(?:brief|briefs|briefed|inform|informs|informed|update|updates|updated|debrief|debriefed)$/;
  const at = [3, 4].map((back) => pronoun - back).find((index) => verb.test(lowerAt(items, index)));
  return at === undefined ? null : subjectOf(items, at);
}

/** "decisions made by A and B during their meeting with C": the nearest named before "their", where they are several. */
function severalBefore(items: readonly SceneItem[], their: number): PartyList | null {
  for (let at = their - 1; at >= Math.max(0, their - 14); at -= 1) {
    if (!isParty(items[at])) continue;
    const list = partiesLeft(items, at);
    const named = list?.parties.every((party) => party.form === "named") ?? false;
    return named && (list?.parties.length ?? 0) > 1 ? list : null;
  }
  return null;
}

/** "A and Deputy Minister B's meeting": who the possessive belongs to, with those before "and". */
function owners(items: readonly SceneItem[], last: number): PartyList {
  const own = { keys: (items[last] as NameItem).named.keys, at: last, form: "named" as const };
  const from = phraseStart(items, last);
  if (lowerAt(items, from - 1) !== "and" || !isPerson(items[last])) return { parties: [own], from: last, to: last + 1 };
  // "A's and B's meetings"
  const isOwned = /^['’]s?$/.test(lowerAt(items, from - 2)) && isPerson(items[from - 3]);
  const before = isOwned ? owners(items, from - 3) : partiesLeft(items, from - 2);
  const others = before?.parties.every((party) => isPerson(items[party.at])) ? before : null;
  return { parties: [...(others?.parties ?? []), own], from: others?.from ?? last, to: last + 1 };
}

/** "Readout of President A Call with B", "Statement on A meeting with B": headlines leave the possessive out. */
function ownerInTitle(items: readonly SceneItem[], noun: number): PartyList | null {
  const owner = items[noun - 1];
  if (!isPerson(owner) || !isParty(owner)) return null;
  const list = partiesLeft(items, noun - 1);
  return isRelease(items) && /^(?:of|on|from)$/.test(lowerAt(items, (list?.from ?? noun) - 1)) ? list : null;
}

/** "A's meeting", "their March 2022 meeting": who the noun belongs to. */
export function holderOf(items: readonly SceneItem[], noun: number): PartyList | null {
  const inTitle = ownerInTitle(items, noun);
  if (inTitle !== null) return inTitle;
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at -= 1) {
    const item = items[at];
    if (item === undefined) return null;
    const together = item.lower === "their" ? severalBefore(items, at) : null;
    if (together !== null) return together;
    const briefer = item.kind === "name" && item.named.form === "pronoun" ? briefing(items, at) : null;
    if (briefer !== null) return briefer;
    if (item.kind === "name" && item.named.form === "pronoun")
      return { parties: [{ keys: item.named.keys, at, form: "pronoun" }], from: at, to: at + 1 };
    if (/^['’]s?$/.test(item.lower)) {
      const owner = items[at - 1];
      if (owner?.kind !== "name" || owner.named.type === "Place") return null;
      return partiesLeft(items, at - 1) ?? owners(items, at - 1);
    }
    if (item.kind === "name" && item.named.type === "Person") return null;
    // "A's planned visit"
    if (
      item.kind === "word" &&
      /^(?:planned|scheduled|expected|proposed|postponed|delayed|cancell?ed)$/.test(item.lower)
    )
      continue;
    if (item.kind === "word" && (item.pos === "VERB" || item.pos === "ADP" || item.pos === "AUX" || item.lower === ","))
      return null;
  }
  return null;
}

/** Does the phrase of the noun open the sentence, so that the subject comes after it? "In a meeting with B, A said …" */
export function opensSentence(items: readonly SceneItem[], noun: number): boolean {
  for (let at = 0; at < noun; at += 1) {
    const item = items[at];
    if (isParty(item)) return false;
    if (item?.kind !== "word" || item.pos !== "VERB") continue;
    // "a four-day stay": a noun, whatever the tagger takes it for.
    if (/^(?:a|the|an|day|week|hour|day's|his|her|their)$/.test(lowerAt(items, at - 1))) continue;
    // "Kicking off a stay in C, which includes talks with B, A met …"
    const participle =
      (at === 0 && item.lower.endsWith("ing")) || /^(?:following|speaking|according)$/.test(item.lower);
    const relative = /^includ(?:es?|ed|ing)$/.test(item.lower) && /^(?:which|,)$/.test(lowerAt(items, at - 1));
    if (!participle && !relative) return false;
  }
  return true;
}

/** "a phone call he made to B", "a call placed by A to B": the one who made it. */
function maker(items: readonly SceneItem[], noun: number): { parties: PartyList; link: number } | null {
  const next = lowerAt(items, noun + 1) === "that" ? noun + 2 : noun + 1;
  if (!isParty(items[next]) || !/^(?:made|placed|had|held)$/.test(lowerAt(items, next + 1))) return null;
  const parties = partiesLeft(items, next);
  const link = linkAfter(items, next + 2, /^(?:to|with)$/);
  return parties === null || link === null ? null : { parties, link };
}

/** "images of A in Exampleville in a meeting with B": who is shown, with no verb between. */
function shownIn(items: readonly SceneItem[], noun: number): PartyList | null {
  const of = items.findIndex(
    ({ lower }, at) => at > 0 && at < noun && lower === "of" && pictures.test(lowerAt(items, at - 1)),
  );
  const list = of < 0 ? null : partiesRight(items, of + 1, 4, true);
  if (list === null || list.to > noun || !list.parties.every((party) => isPerson(items[party.at]))) return null;
  return items.slice(list.to, noun).some((item) => item.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos))
    ? null
    : list;
}

/** Who holds the encounter: the subject of the verb that governs the noun, else that of the clause. */
function governing(items: readonly SceneItem[], noun: number): PartyList | null {
  if (isOnlyReadiness(items, noun) || isTopic(items, noun) || isReferredTo(items, noun)) return null;
  const verb = heldBefore(items, noun);
  const sent = whoWasSent(items, verb ?? noun);
  if (sent !== null) return sent;
  // "A said that both leaders will hold talks with B": the clause has a subject of its own.
  if (verb !== null && subjectIsUnknown(items, verb)) return null;
  // "A, along with C, also held talks with B"
  const first = verb === null ? null : /^(?:also|then|later)$/.test(lowerAt(items, verb - 1)) ? verb - 1 : verb;
  const joined = first !== null && lowerAt(items, first - 1) === "," ? withCompanions(items, first - 1) : null;
  return joined ?? clauseSubject(items, noun, heldByWho(items, noun));
}

const holding = /^(?:hold|holds|held|holding|have|has|had)$/;

/** The verb of holding right before the noun, with nothing but its adjectives between. */
function heldBefore(items: readonly SceneItem[], noun: number): number | null {
  for (let at = noun - 1; at > Math.max(0, noun - 6); at -= 1) {
    if (holding.test(lowerAt(items, at))) return at;
    const item = items[at];
    if (item?.kind !== "word" || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PUNCT)$/.test(item.pos)) return null;
  }
  return null;
}

/** "both state heads will hold": a plain noun stands where the subject does, and somebody who says so before it. */
function subjectIsUnknown(items: readonly SceneItem[], verb: number): boolean {
  const at = beforeVerbGroup(items, verb);
  const last = items[at];
  return (
    lowerAt(items, verb - 1) !== "to" &&
    last?.kind === "word" &&
    /^(?:heads|leaders|officials|ministers|sides|parties|delegations|presidents|two)$/.test(last.lower)
  );
}

/** "said A, who had a meeting with B": the clause of "who" tells of the encounter itself. */
function heldByWho(items: readonly SceneItem[], noun: number): boolean {
  for (let at = noun - 1; at > noun - 6; at -= 1) {
    if (/^(?:had|held|has|holds)$/.test(lowerAt(items, at)))
      return [1, 2].some((back) => lowerAt(items, at - back) === "who");
    const item = items[at];
    if (item?.kind !== "word" || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PUNCT)$/.test(item.pos)) return false;
  }
  return false;
}

const programmes =
  /^(?:schedule|agenda|programme|program|itinerary|diary|visit|trip|tour|stay|meetings|engagements|audiences|day)$/;

/** "A's schedule includes a meeting with B": whose programme it is. */
function programmeOf(items: readonly SceneItem[], noun: number): PartyList | null {
  for (let at = noun - 1; at >= Math.max(1, noun - 6); at -= 1) {
    if (/^includ(?:es|ed|e)$/.test(lowerAt(items, at))) {
      const last = /^(?:will|would|also|to)$/.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
      return programmes.test(lowerAt(items, last)) ? holderOf(items, last) : null;
    }
    const item = items[at];
    if (item?.kind === "word" && item.pos === "VERB") return null;
  }
  return null;
}

/** "met on the sidelines of a trilateral summit with C": where they met, and no encounter told by itself. */
const isMargin = (items: readonly SceneItem[], noun: number): boolean =>
  [2, 3, 4, 5].some(
    (back) =>
      /^(?:sidelines|margins|fringes)$/.test(lowerAt(items, noun - back)) && lowerAt(items, noun - back + 1) === "of",
  );

const bounds =
  /^(?:begin|begins|began|start|starts|started|open|opens|opened|close|closes|closed|end|ends|ended|conclude|concludes|concluded|culminate|culminates|culminated)$/;

/** "A's visit to C ends on Wednesday with talks with B": whose visit it is. */
function visitorOf(items: readonly SceneItem[], noun: number): PartyList | null {
  const at = beforeAdjectives(items, noun, 4);
  if (lowerAt(items, at) !== "with") return null;
  const verb = [1, 2, 3, 4].map((back) => at - back).find((index) => bounds.test(lowerAt(items, index)));
  if (verb === undefined) return null;
  const visit = [1, 2, 3, 4, 5, 6].map((back) => verb - back).find((index) => programmes.test(lowerAt(items, index)));
  return visit === undefined ? null : holderOf(items, visit);
}

/** "a trilateral meeting with B and C": all of them meet each other. */
const isJoint = (items: readonly SceneItem[], noun: number): boolean => {
  const before = items.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  return /\b(?:trilateral|quadrilateral|tripartite|(?:three|four|3|4) ?- ?way|their joint)(?: \S+)?$/.test(
    before.join(" "),
  );
};

/** "A and B held talks together with C": each of them with each other. */
const isTogether = (items: readonly SceneItem[], link: number | null): boolean =>
  link !== null && /^(?:together|along)$/.test(lowerAt(items, link - 2));

/** "told of the summit in a phone call with B": it is the call that was with B. */
const isOfCall = (items: readonly SceneItem[], noun: number, kind: string, link: number): boolean =>
  kind !== "Call" &&
  items.slice(noun + 1, link).some((_item, index) => encounterNoun(items, noun + 1 + index) === "Call");

export const nounWith: EncounterRule = {
  name: "noun-with",
  cues: nounCues,
  find({ items }, story) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const kind = encounterNoun(items, at);
      if (kind === null || isMargin(items, at)) continue;
      const made = kind === "Call" ? maker(items, at) : null;
      const verbs = pastHeld(items, at + 1);
      // "the talks of A with B"
      const ofHolder = lowerAt(items, at + 1) === "of" ? partiesRight(items, at + 2, 4, true) : null;
      const link =
        made?.link ??
        (ofHolder === null ? null : linkAfter(items, ofHolder.to, /^with$/)) ??
        topicLink(items, at) ??
        linkAfter(
          items,
          verbs,
          kind === "Call"
            ? /^(?:with|to)$/
            : /^audiences?$/.test(lowerAt(items, at))
              ? /^(?:with|for|to)$/
              : /^calls?$/.test(lowerAt(items, at))
                ? /^(?:on|upon|to)$/
                : /^with$/,
        );
      const list = link === null || isOfCall(items, at, kind, link) ? null : partiesRight(items, link);
      if (list === null) continue;
      const split = splitFronted(items, list);
      const objects = split?.objects ?? list;
      const fronted = opensSentence(items, at) ? (split?.subject ?? subjectRight(items, objects.to)) : null;
      const holder =
        made?.parties ??
        ofHolder ??
        holderOf(items, at) ??
        programmeOf(items, at) ??
        visitorOf(items, at) ??
        shownIn(items, at) ??
        deciderOf(items, at);
      const own = holder ?? fronted ?? governing(items, at);
      const first = own?.parties.filter((party) => !objects.parties.some((other) => other.at === party.at)) ?? [];
      // "the leaders' visit with the Example king": the journey told is somebody's.
      const unnamed = kind === "Visit" && first.every((party) => party.form === "body" || party.form === "officials");
      const mover =
        (first.length === 0 || unnamed) && !isOfUnknown(items, at) && !isBackground(items, at) ? story.mover : null;
      if (first.length === 0 && mover === null) continue;
      const parties = mover === null ? first : [{ keys: mover.keys, at: -1, form: "pronoun" as const }];
      drafts.push({
        rule: "noun-with",
        kind,
        at,
        from: at,
        to: objects.to,
        noun: true,
        sides:
          isJoint(items, at) || (parties.length > 1 && isTogether(items, link))
            ? [{ parties: [...parties, ...objects.parties], role: "participant" }]
            : [
                { parties, role: kind === "Call" ? "caller" : "participant" },
                { parties: objects.parties, role: "participant" },
              ],
        separate: isSeparate(items, at, at, objects.to),
        confidence: mover === null ? 0.85 : 0.6,
        leansOn: mover === null ? [] : [mover.span],
      });
    }
    return drafts;
  },
};
