/**
 * "a meeting between A and B", "talks among A, B and C", "a trilateral meeting of A, B and C", "a call between A and B", "the A–B summit".
 * Not: "tensions between A and B", "the border between A and B".
 */
import { wordSet } from "../../cues.ts";
import type { Reading } from "../../document.ts";
import { splitFronted } from "../fronted.ts";
import { partiesRight } from "../parties-right.ts";
import type { Party, PartyList } from "../party.ts";
import { isBody, isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { opensSentence } from "./noun-with.ts";
import { isUrged } from "./spoken-of.ts";
import { encounterNoun, linkAfter, lowerAt, nounCues, pastHeld } from "./words.ts";

/** "talks in C resulted in a ceasefire between A and B": the talks were theirs. */
function outcomeBetween(items: readonly SceneItem[], noun: number): number | null {
  let ended = false;
  for (let at = noun + 1; at < Math.min(items.length, noun + 18); at += 1) {
    const word = items[at]?.lower ?? "";
    if (/^(?:\.|;|who|which|that)$/.test(word)) return null;
    if (/^(?:resulted|led|produced|yielded|ended|brought|sealed)$/.test(word)) ended = true;
    if (
      word === "between" &&
      ended &&
      /^(?:agreement|ceasefire|cease-fire|truce|deal|accord|pact|understanding)$/.test(items[at - 1]?.lower ?? "")
    )
      return at + 1;
  }
  return null;
}

/** "a meeting of ten countries chaired by A and B": the chairs met. */
function chairedBy(items: readonly SceneItem[], noun: number): number | null {
  for (let at = noun + 1; at < Math.min(items.length, noun + 10); at += 1) {
    const item = items[at];
    // "The meeting was attended by A and B": see attended-by.
    const told = item?.lower === "attended" && /^(?:was|were|is|be)$/.test(lowerAt(items, at - 1));
    if (/^(?:chaired|co-chaired|attended|convened|led)$/.test(item?.lower ?? ""))
      return items[at + 1]?.lower === "by" && !told ? at + 2 : null;
    if (/^(?:is|was|will|be|were|been|co)$/.test(item?.lower ?? "")) continue;
    if (
      item?.kind === "word" &&
      (item.pos === "VERB" || item.pos === "AUX" || /^(?:\.|,|;|who|which|that)$/.test(item.lower))
    )
      return null;
  }
  return null;
}

/** "A is hosting talks between B and C": the host is there as well. */
function hostBefore(items: readonly SceneItem[], noun: number): Party[] {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    if (hosting.has(lowerAt(items, at)))
      return (subjectOf(items, at)?.parties ?? []).filter((party) => isPerson(items[party.at]));
    if (items[at]?.kind !== "word" || /^(?:with|of|in|at|,)$/.test(lowerAt(items, at))) return [];
  }
  return [];
}

const hosting = wordSet("host hosts hosted hosting chaired chairs mediated mediating brokered brokering");

const hyphen = /^[-–—/]$/;

/** The one person of the article whose family name the word is. */
function bySurname(reading: Reading, item: SceneItem | undefined, at: number): Party | null {
  if (item?.kind !== "word" || !/^\p{Lu}/u.test(item.text)) return null;
  const [person, ...others] = reading.entities.filter(
    ({ type, name }) => type === "Person" && name.toLowerCase().endsWith(` ${item.lower}`),
  );
  return person === undefined || others.length > 0 ? null : { keys: [person.key], at, form: "named" };
}

/** "The A–B meeting" of two people; "the Exampleland–Sampleland dialogue was held" of two states, where the words tell that it was. */
function joinedByHyphen(items: readonly SceneItem[], noun: number, reading: Reading): PartyList | null {
  let at = noun - 1;
  // "the Exampleland-Sampleland Annual Strategic Dialogue"
  while (
    at > noun - 5 &&
    !hyphen.test(lowerAt(items, at - 1)) &&
    items[at]?.kind === "word" &&
    /^(?:ADJ|NOUN|PROPN)$/.test((items[at] as { pos: string }).pos)
  )
    at -= 1;
  if (!hyphen.test(lowerAt(items, at - 1))) return null;
  const [first, second] = [items[at - 2], items[at]];
  if (first?.kind === "name" && second?.kind === "name" && isBody(first) && isBody(second)) {
    const from = startOfRow(items, at - 2);
    if (!isHeldAfter(items, noun + 1) && !isHeldBefore(items, from)) return null;
    const parties = items
      .slice(from, at + 1)
      .flatMap((item, offset): Party[] =>
        item.kind === "name" ? [{ keys: item.named.keys, at: from + offset, form: "body" }] : [],
      );
    return { parties, from, to: noun + 1 };
  }
  const people = [bySurname(reading, first, at - 2), bySurname(reading, second, at)].filter((one) => one !== null);
  return people.length === 2 ? { parties: people, from: at - 2, to: noun + 1 } : null;
}

/** "the Exampleland–Sampleland–Testland summit": where the row of states begins, whose last but one stands at `at`. */
function startOfRow(items: readonly SceneItem[], at: number): number {
  let from = at;
  while (hyphen.test(lowerAt(items, from - 1)) && isBody(items[from - 2])) from -= 2;
  return from;
}

/** "the A–B dialogue | was held", "will take place": not "was discussed", which is no more than a topic. */
function isHeldAfter(items: readonly SceneItem[], from: number): boolean {
  const words = items.slice(from, pastHeld(items, from)).map(({ lower }) => lower);
  return words.some((word) => !/^(?:is|are|was|were|will|has|have|had|be|been|being|also|to)$/.test(word));
}

/** "held a successful round of | the A–B dialogue", "hosted the A–B dialogue": the words before tell that it was. */
function isHeldBefore(items: readonly SceneItem[], from: number): boolean {
  for (let at = from - 1; at > from - 9; at -= 1) {
    const item = items[at];
    if (/^(?:held|hosted|convened|concluded|co-chaired|chaired|launched|opened)$/.test(item?.lower ?? "")) return true;
    if (item?.kind !== "word" || !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(item.pos)) return false;
    if (item.pos === "ADP" && item.lower !== "of") return false;
  }
  return false;
}

/** "Ahead of a meeting between A and B, C and D met": after a closed list and a comma comes the subject of the sentence. */
function withoutSubject(items: readonly SceneItem[], noun: number, list: PartyList): PartyList {
  const split = list.parties.length > 2 && opensSentence(items, noun) ? splitFronted(items, list) : null;
  const last = split?.objects.parties.at(-1);
  if (split === null || last === undefined || split.objects.parties.length < 2) return list;
  const closed = items.slice(split.objects.from, last.at).some((item) => item.lower === "and");
  return closed ? split.objects : list;
}

/** "the meeting of A and B": those whom it is of. Not "the meeting of A and B with C", "a meeting of the council". */
function ofSeveral(items: readonly SceneItem[], noun: number): number | null {
  if (lowerAt(items, noun + 1) !== "of" || !gatherings.test(lowerAt(items, noun))) return null;
  const list = partiesRight(items, noun + 2, 8, true) ?? partiesRight(items, noun + 2, 8);
  const several = list !== null && list.parties.length > 1 && linkAfter(items, list.to, /^with$/) === null;
  return several ? noun + 2 : null;
}

/** "a meeting was held | with the participation of A and B": the item of A. */
function pastParticipation(items: readonly SceneItem[], noun: number): number | null {
  const link = linkAfter(items, pastHeld(items, noun + 1), /^with$/);
  const told = link !== null && lowerAt(items, link) === "the" && lowerAt(items, link + 1) === "participation";
  return told && lowerAt(items, link + 2) === "of" ? link + 3 : null;
}

const topics =
  /^(?:co-?operation|relations|relationship|ties|tensions?|disputes?|border|trade|war|conflict|differences|partnership|friendship|ceasefire|interaction|collaboration)$/;

/** "discussed in a conversation on Monday | cooperation between A and B": between them is the cooperation. */
const ofNoun = (items: readonly SceneItem[], link: number | null): number | null =>
  link !== null && topics.test(lowerAt(items, link - 2)) ? null : link;

const gatherings = /^(?:meeting|meetings|talks|summit|encounter|session|sessions|negotiations|consultations)$/;

export const between: EncounterRule = {
  name: "between",
  cues: nounCues,
  find({ items }, { reading }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const kind = encounterNoun(items, at);
      if (kind === null || isUrged(items, at)) continue;
      const link =
        ofNoun(items, linkAfter(items, pastHeld(items, at + 1), /^(?:between|among|amongst|involving)$/)) ??
        ofSeveral(items, at) ??
        pastParticipation(items, at) ??
        outcomeBetween(items, at) ??
        chairedBy(items, at);
      const found = link === null ? joinedByHyphen(items, at, reading) : partiesRight(items, link);
      const list = found === null ? null : withoutSubject(items, at, found);
      if (list === null) continue;
      const named = list.parties.filter((party) => party.keys.length > 0);
      if (named.length < 2 && (named[0]?.keys.length ?? 0) < 2) continue;
      const host = hostBefore(items, at).filter((one) => !named.some((party) => party.at === one.at));
      const parties = [...named, ...host];
      drafts.push({
        rule: "between",
        kind,
        at,
        from: at,
        to: list.to,
        noun: true,
        sides:
          parties.length === 2
            ? [
                { parties: parties.slice(0, 1), role: "participant" },
                { parties: parties.slice(1), role: "participant" },
              ]
            : [{ parties, role: "participant" }],
        separate: false,
        confidence: 0.9,
        leansOn: [],
      });
    }
    return drafts;
  },
};
