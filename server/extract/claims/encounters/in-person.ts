/**
 * Phrases that put two people before each other without any noun of encounter: "A sat across the table from B", "came face to face with B",
 * "was introduced to B", "ran into B", "was seen off at the airport by B", "had tea with B", "called at the home of B", "was embraced by B".
 * Not: "ran into trouble", "came face to face with hunger", "was introduced to chess by B", "had tea with sugar", "embraced B's plan".
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import { isActor, isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { linkAfter, lowerAt } from "./words.ts";

const cues = wordSet(
  "across opposite face introduced into seen tea coffee drinks supper golf tennis called home house residence embraced hugged",
);

type Form = {
  verb: RegExp;
  /** The item at which the other one is named; null where the words behind the verb at `at` are not this phrase. */
  other(items: readonly SceneItem[], at: number): number | null;
};

const be = /^(?:was|were|been|being)$/;

/** The item after the words `phrase`, found within a few items of `from` that name nobody; null where they do not come. */
function pastPhrase(items: readonly SceneItem[], from: number, phrase: RegExp[]): number | null {
  for (let at = from; at < from + 8; at += 1) {
    if (phrase.every((word, index) => word.test(lowerAt(items, at + index)))) return at + phrase.length;
    if (isPerson(items[at]) || /^(?:[.;,]|and|that|who)$/.test(lowerAt(items, at))) return null;
  }
  return null;
}

const faceToFace = [/^face$/, /^to$/, /^face$/, /^with$/];
const faceHyphened = [/^face$/, /^-$/, /^to$/, /^-$/, /^face$/, /^with$/];

const forms: Form[] = [
  {
    verb: /^(?:sat|sits|sit|sitting|came|comes|come|coming|stood)$/,
    other: (items, at) =>
      pastPhrase(items, at + 1, faceToFace) ??
      pastPhrase(items, at + 1, faceHyphened) ??
      pastPhrase(items, at + 1, [/^across$/, /^(?:the|a)$/, /^(?:table|desk)$/, /^from$/]) ??
      (/^s/.test(lowerAt(items, at)) ? pastPhrase(items, at + 1, [/^opposite$/]) : null),
  },
  {
    verb: /^introduced$/,
    other: (items, at) => (be.test(lowerAt(items, at - 1)) && lowerAt(items, at + 1) === "to" ? at + 2 : null),
  },
  {
    verb: /^(?:ran|bumped|runs|bumps)$/,
    other: (items, at) => (lowerAt(items, at + 1) === "into" ? at + 2 : null),
  },
  {
    verb: /^seen$/,
    other: (items, at) =>
      be.test(lowerAt(items, at - 1)) && lowerAt(items, at + 1) === "off" ? linkAfter(items, at + 2, /^by$/) : null,
  },
  {
    verb: /^(?:embraced|hugged)$/,
    other: (items, at) => (be.test(lowerAt(items, at - 1)) ? linkAfter(items, at + 1, /^by$/) : at + 1),
  },
  {
    verb: /^(?:had|has|have|having|took|takes|drank|shared|played|plays)$/,
    other: (items, at) => pastPhrase(items, at + 1, [/^(?:tea|coffee|drinks|supper|golf|tennis)$/, /^with$/]),
  },
  {
    verb: /^(?:called|calls)$/,
    other: (items, at) =>
      lowerAt(items, at + 1) === "at" ? pastPhrase(items, at + 2, [/^(?:home|house|residence|office)$/, /^of$/]) : null,
  },
];

/** Two names of one thing or person, and what belongs to somebody, are nobody who is met: "embraced B's plan". */
function namedAt(items: readonly SceneItem[], at: number): PartyList | null {
  const list = partiesRight(items, at, 6, true);
  const people = list?.parties.every((party) => isPerson(items[party.at]) && isActor(items[party.at])) ?? false;
  return list !== null && people && !/^['’]s?$/.test(lowerAt(items, list.to)) ? list : null;
}

export const inPerson: EncounterRule = {
  name: "in-person",
  cues,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 1; at < items.length; at += 1) {
      if (items[at]?.kind !== "word") continue;
      const form = forms.find(({ verb }) => verb.test(lowerAt(items, at)));
      const from = form?.other(items, at) ?? null;
      const others = from === null ? null : namedAt(items, from);
      if (others === null) continue;
      const own = subjectOf(items, at)?.parties.filter(
        (party) => isPerson(items[party.at]) && !others.parties.some((other) => other.at === party.at),
      );
      if (own === undefined || own.length === 0) continue;
      drafts.push({
        rule: "in-person",
        kind: "Meeting",
        at,
        from: at,
        to: others.to,
        noun: false,
        sides: [
          { parties: own, role: "participant" },
          { parties: others.parties, role: "participant" },
        ],
        separate: false,
        confidence: 0.7,
        leansOn: [],
      });
    }
    return drafts;
  },
};
