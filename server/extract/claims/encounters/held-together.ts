/**
 * Several on one side of a noun of encounter: "A and B held talks", "A and B at the meeting", "the two leaders' meeting", "A and B will hold a summit".
 * Not: "A and B discussed" (no encounter by itself), "A and B criticised the talks".
 */

import { clauseSubject } from "../clause-subject.ts";
import { partiesLeft } from "../parties-left.ts";
import { partiesRight } from "../parties-right.ts";
import type { Party } from "../party.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf, subjectRight } from "../subject.ts";
import { relativeRow } from "../subject-list.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { firstParagraphs } from "./held-by.ts";
import { holderOf, opensSentence } from "./noun-with.ts";
import { isOfOthers } from "./spoken-of.ts";
import { beforeAdjectives, encounterNoun, linkAfter, lowerAt, nounCues } from "./words.ts";

const holding =
  /^(?:hold|holds|held|holding|have|has|had|having|conduct|conducts|conducted|begin|began|begun|begins|open|opened|resume|resumed|start|started|conclude|concluded|attend|attended|chair|chairs|chaired|co-chair|co-chairs|co-chaired|continue|continues|continued|convene|convened|exchange|exchanged|end|ended|host|hosts|hosted|co-host|co-hosted)$/;

const isPlural = (parties: Party[]): boolean => parties.length > 1 || (parties[0]?.keys.length ?? 0) > 1;

/** "agreed to talks", "agreed to face-to-face talks" (read as one word or three). */
function agreedTo(items: readonly SceneItem[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(1, noun - 7); at -= 1) {
    if (lowerAt(items, at) === "to" && /^(?:agree|agreed|agrees)$/.test(lowerAt(items, at - 1))) return at - 1;
  }
  return null;
}

/** "took part in trilateral talks", "participated in the talks": the verb. */
function tookPartIn(items: readonly SceneItem[], noun: number): number | null {
  const at = beforeAdjectives(items, noun, 3);
  if (lowerAt(items, at) !== "in") return null;
  if (/^participate[ds]?$/.test(lowerAt(items, at - 1))) return at - 1;
  return lowerAt(items, at - 1) === "part" && /^(?:took|take|takes|taken)$/.test(lowerAt(items, at - 2))
    ? at - 2
    : null;
}

/** "held a long meeting": the verb that governs the noun, with nothing but its adjectives between. */
function governor(items: readonly SceneItem[], noun: number): number | null {
  // "A and B have agreed to talks"
  const agreed = agreedTo(items, noun);
  if (agreed !== null) return agreed;
  // "A and B are in talks"
  if (lowerAt(items, noun - 1) === "in" && /^(?:is|are|was|were|been|be)$/.test(lowerAt(items, noun - 2)))
    return noun - 2;
  const shared = tookPartIn(items, noun);
  if (shared !== null) return shared;
  for (let at = noun - 1; at >= Math.max(0, noun - 9); at -= 1) {
    const item = items[at];
    if (item?.kind === "word" && holding.test(item.lower)) return at;
    // "began with a private talk"
    if (
      item?.lower === "with" &&
      /^(?:began|begin|begins|started|opened|ended|concluded)$/.test(lowerAt(items, at - 1))
    )
      return at - 1;
    const whose = item?.kind === "name" && item.named.form === "pronoun" && item.named.use === "modifier";
    if (item?.kind === "name" && item.named.type === "Person" && !whose) return null;
    // "U.S.-brokered talks"
    if (item?.kind === "word" && item.pos === "VERB" && lowerAt(items, at - 1) === "-") continue;
    // "one-on-one", "face-to-face"; "a second round of talks"
    if (/^["“”'‘’-]$/.test(item?.lower ?? "") || lowerAt(items, at + 1) === "-") continue;
    // "wide ranging official talks"
    if (item?.lower === "ranging" && /^(?:wide|far)$/.test(lowerAt(items, at - 1))) continue;
    if (item?.lower === "of" && /^(?:rounds?|series|days?|hours|session)$/.test(lowerAt(items, at - 1))) continue;
    const inside = item?.kind !== "word" || /^(?:DET|ADJ|NUM|ADV|NOUN|PROPN|PRON|CCONJ)$/.test(item.pos);
    if (!inside) return null;
  }
  return null;
}

/** "A and B signed the deal after talks in C": those of a plural subject were in the talks. */
function subjectBefore(items: readonly SceneItem[], noun: number): Party[] | null {
  if (lowerAt(items, noun + 1) === "of") return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 9); at -= 1) {
    const item = items[at];
    // "one-on-one talks", "a two-hour meeting", "at the end of a meeting"
    if (lowerAt(items, at) === "-" || [at - 1, at + 1].some((one) => lowerAt(items, one) === "-")) continue;
    if (item?.lower === "of" && /^(?:end|close|conclusion|start|outset)$/.test(lowerAt(items, at - 1))) continue;
    if (/^(?:after|following|during|at|in)$/.test(item?.lower ?? "")) {
      const parties = clauseSubject(items, at)?.parties ?? null;
      const named = parties?.every((party) => party.form === "named") ?? false;
      return named ? parties : null;
    }
    if (item?.kind === "word" && !/^(?:DET|ADJ|NUM|NOUN)$/.test(item.pos) && item.lower !== "their") return null;
  }
  return null;
}

/** A gathering of many: who speaks there need not meet. */
const crowds = /^(?:summits?|sessions?|receptions?|conference|dialogue)$/;

/** "In a phone call on Monday, A and B agreed": of the phrase that opens a sentence those after the comma are the subject. */
function subjectAfter(items: readonly SceneItem[], noun: number): Party[] | null {
  if (crowds.test(lowerAt(items, noun)) || !opensSentence(items, noun)) return null;
  const opener = items.slice(0, noun).some((item) => /^(?:in|during|at|after|following|over)$/.test(item.lower));
  const parties = opener ? (subjectRight(items, noun + 1)?.parties ?? null) : null;
  // "the Prime Minister of C, A, and I"
  return parties?.every((party) => party.form === "named" || lowerAt(items, party.at) === "i") ? parties : null;
}

/** "a summit of the alliance, which will include A and B": those who will be there. */
function includedIn(items: readonly SceneItem[], noun: number): Party[] | null {
  for (let at = noun + 1; at < Math.min(items.length, noun + 14); at += 1) {
    const item = items[at];
    if (/^(?:which|that)$/.test(item?.lower ?? "")) {
      const verb = /^(?:will|would|also)$/.test(lowerAt(items, at + 1)) ? at + 2 : at + 1;
      const list = /^(?:includ(?:e|es|ed)|involv(?:e|es|ed))$/.test(lowerAt(items, verb))
        ? partiesRight(items, verb + 1, 40, true)
        : null;
      return list?.parties.every((party) => isPerson(items[party.at])) ? list.parties : null;
    }
    if (item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos)) return null;
  }
  return null;
}

/** "The talks, which A and B led": those of the relative clause. */
function ledInClause(items: readonly SceneItem[], noun: number): Party[] | null {
  const from = lowerAt(items, noun + 1) === "," ? noun + 2 : noun + 1;
  if (!/^(?:which|that)$/.test(lowerAt(items, from))) return null;
  const list = partiesRight(items, from + 1, 6, true);
  return list !== null && /^(?:led|held|attended|chaired|had|co-chaired)$/.test(lowerAt(items, list.to))
    ? list.parties
    : null;
}

/** "A spoke alongside B after their talks": the two of "their". */
function besideBefore(items: readonly SceneItem[], noun: number): Party[] | null {
  const their = [1, 2, 3].some((back) => lowerAt(items, noun - back) === "their");
  if (!their) return null;
  for (let at = noun - 2; at >= 0; at -= 1) {
    const word = lowerAt(items, at);
    const next = lowerAt(items, at + 1);
    // "told a news conference with B after their meeting"
    const stage = word === "conference" && next === "with";
    if (!stage && !/^(?:alongside|beside|next)$/.test(word)) continue;
    const other = partiesRight(items, stage || (word === "next" && next === "to") ? at + 2 : at + 1, 3, true);
    if (other === null) return null;
    const own = clauseSubject(items, at) ?? subjectRight(items, noun + 1);
    return own === null || own.parties.length > 1 ? null : [...own.parties, ...other.parties];
  }
  return null;
}

/** "chaired a meeting between their delegations": of those who stand before it; other parties after "between" have rules of their own. */
function isBetweenOthers(items: readonly SceneItem[], noun: number): boolean {
  const link = linkAfter(items, noun + 1, /^(?:with|between|among)$/);
  if (link === null) return false;
  // "A and B hosted a meeting with several partners": they were there together. "A and B held talks with rebels": on one side, across nobody who is named.
  if (lowerAt(items, link - 1) === "with" && partiesRight(items, link) === null)
    return isOfPeople(items, link) && !isHostedBefore(items, noun);
  const own = /^(?:their|the)$/.test(lowerAt(items, link)) && lowerAt(items, link - 1) !== "with";
  const head = [link + 1, link + 2].some((at) => /^(?:delegations|teams)$/.test(lowerAt(items, at)));
  return !(own && head);
}

const people =
  /^(?:leaders|officials|rebels|militants|insurgents|fighters|separatists|groups?|opposition|partners|parties|lawmakers|senators|parliamentarians|business(?:men|people)|executives|investors|companies|commanders|elders|chiefs|activists|members|representatives|negotiators|mediators|envoys|ambassadors|diplomats|ministers|authorities|militar(?:y|ies)|army|unions?|families|victims|students|citizens|residents|dissidents|clerics|politicians|figures|counterparts|colleagues|delegates|junta|militias?|factions?)$/;

/** "with several rebel | leaders": people without names. Not "with each other", "with their delegations present", "with a focus on", "with both sides". */
function isOfPeople(items: readonly SceneItem[], from: number): boolean {
  if (/^(?:their|both|each|one|neither)$/.test(lowerAt(items, from))) return false;
  for (let at = from; at < from + 6; at += 1) {
    const item = items[at];
    if (people.test(item?.lower ?? "")) return !/ing$/.test(lowerAt(items, at + 1));
    const inside =
      item?.kind === "name" || (item?.kind === "word" && /^(?:DET|ADJ|NUM|NOUN|PROPN|PUNCT)$/.test(item.pos));
    if (!inside || item?.lower === ",") return false;
  }
  return false;
}

const isHostedBefore = (items: readonly SceneItem[], noun: number): boolean =>
  items
    .slice(Math.max(0, noun - 7), noun)
    .some(({ lower }) => /^(?:co-)?(?:host|chair|conven)(?:s|e|es|ed)?$/.test(lower));

/** "their third meeting this year" counts meetings; it is told elsewhere. */
const counted = /^(?:first|second|third|fourth|fifth|sixth|last|latest|previous|next)$/;

/** "A and B at the meeting", "A with B during their talks": a list right before the noun's phrase. */
function listBefore(items: readonly SceneItem[], noun: number): Party[] | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    if (!/^(?:at|during|before|after|in)$/.test(lowerAt(items, at))) continue;
    return partiesLeft(items, at - 1)?.parties ?? null;
  }
  return null;
}

/** "A and B held a meeting, along with C": C met them as well. */
function alongWith(items: readonly SceneItem[], noun: number): Party[] {
  for (let at = noun + 1; at < Math.min(items.length, noun + 10); at += 1) {
    const item = items[at];
    if (/^(?:along|together)$/.test(lowerAt(items, at)) && lowerAt(items, at + 1) === "with")
      return partiesRight(items, at + 2, 6, true)?.parties.filter((party) => party.form === "named") ?? [];
    if (item?.kind === "word" && /^(?:VERB|AUX|CCONJ)$/.test(item.pos)) return [];
  }
  return [];
}

export const heldTogether: EncounterRule = {
  name: "held-together",
  cues: nounCues,
  find({ items, sentence }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const kind = encounterNoun(items, at);
      // "spoke with A and B in separate calls": they are no two of one call.
      if (kind === null || lowerAt(items, at - 1) === "separate" || isBetweenOthers(items, at)) continue;
      const included = includedIn(items, at);
      const verb = included === null ? governor(items, at) : null;
      if (verb !== null && isOfOthers(items, at, verb)) continue;
      const row = verb === null ? null : relativeRow(items, verb);
      const candidates =
        verb !== null
          ? [subjectOf(items, verb)?.parties, row?.parties]
          : [
              included,
              // "Following their meeting in C, A and B agreed": those who come behind, not who was told of before.
              at < 4 && lowerAt(items, 1) === "their" ? subjectAfter(items, at) : null,
              listBefore(items, at),
              holderOf(items, at)?.parties,
              subjectBefore(items, at),
              subjectAfter(items, at),
              ledInClause(items, at),
              besideBefore(items, at),
            ];
      const parties = candidates.find((list) => list != null && isPlural(list)) ?? [];
      if (!isPlural(parties) || (verb === null && counted.test(lowerAt(items, at - 1)))) continue;
      // "A and B attended the meeting": those who sat by at a meeting told before.
      const attended =
        verb !== null &&
        /^attend(?:s|ed)?$/.test(lowerAt(items, verb)) &&
        // "A and B will also attend the meeting"
        !(/^(?:will|also)$/.test(lowerAt(items, verb - 1)) && !crowds.test(lowerAt(items, at)));
      if (attended && sentence.paragraph > firstParagraphs && /^(?:the|this|that)$/.test(lowerAt(items, at - 1)))
        continue;
      const along = alongWith(items, at).filter((party) => !parties.some((own) => own.at === party.at));
      drafts.push({
        // "A met B and C, who held talks": what B and C did is not told by the rest.
        rule: row !== null && parties === row.parties ? "held-in-clause" : "held-together",
        kind,
        at,
        from: at,
        to: at + 1,
        noun: true,
        sides: [{ parties: [...parties, ...along], role: "participant" }],
        separate: false,
        confidence: verb === null ? 0.6 : 0.8,
        leansOn: [],
      });
    }
    return drafts;
  },
};
