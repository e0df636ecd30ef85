/** Document → reading: who and what is named where. The order of the steps is the order of this function. */
import type { Document, Reading, Sentence, Spot, ThingUse, TitleUse } from "../document.ts";
import { type Draft, type Drafts, entitiesOf, noDrafts } from "../entities.ts";
import type { Acronyms } from "./acronyms.ts";
import { isNameable, statesByWeight, withParties } from "./agreement-parties.ts";
import { findAgreements } from "./agreements.ts";
import { withApposedBases, withOneBase } from "./base-as-one.ts";
import { findBases } from "./bases.ts";
import { withBodiesMeant } from "./bodies-meant.ts";
import { inTheCountry } from "./described-bases.ts";
import type { Found } from "./found.ts";
import { markFound } from "./found-things.ts";
import { markGovernmentWords } from "./government-words.ts";
import { markKnownNames } from "./known-names.ts";
import { findOrganizations } from "./organizations.ts";
import { markPeople } from "./people.ts";
import { findPlaces } from "./places.ts";
import { markReferences } from "./references.ts";
import type { KnownAgreement } from "./same-agreement.ts";
import { type SentenceView, viewSentence } from "./sentence-view.ts";
import { withTownOfHouse } from "./shared-houses.ts";
import { shortStateName } from "./short-state-name.ts";
import type { Spots } from "./spots.ts";
import { isAboutBelgium, supportedStates } from "./states-in-text.ts";

/** What mention steps share while one article is read. */
export type MentionWork = {
  document: Document;
  views: SentenceView[];
  /** Things found by their form, by sentence. */
  found: Map<number, Found[]>;
  supported: Set<string>;
  aboutBelgium: boolean;
  drafts: Drafts;
  spots: Spots;
  /** Bodies named in the article's own words, by their usual name. */
  bodies: Map<string, Draft>;
  /** Letters that bodies go by in this article. */
  acronyms: Acronyms;
  /** Agreements in the order in which the text tells of them. */
  agreements: KnownAgreement[];
  /** Bases with a name of their own, by that name without the words for a base. */
  bases: { of: Draft; stem: string }[];
  titles: TitleUse[];
  things: ThingUse[];
};

const ownWords = new Set<Sentence["kind"]>(["prose", "headline", "heading", "dateline"]);

/** "FILE - Soldiers land north of Exempla, May 2, 2001.": a caption that is a sentence. Not one that holds a photographer's name. */
function isToldCaption(text: string, { kind, start, end }: Sentence): boolean {
  const words = text.slice(start, end);
  return (
    kind === "caption" &&
    /^file\b/i.test(words) &&
    /\.$/.test(words) &&
    !/[/(©]|\b(?:photo|image|credit|courtesy)s?\s+(?:by|of\s+the\b|:)/i.test(words)
  );
}

/** Agreements take in the names within them, then bases, bodies, places. */
function withoutOverlaps(view: SentenceView, groups: Found[][]): Found[] {
  /** "the Memorandum between the Ministry of Law and the …": the party of an agreement is a body of its own. */
  const isParty = (each: Found): boolean => {
    const before = view.words[each.from - 1];
    const link = before?.key === "the" ? view.words[each.from - 2] : before;
    return link !== undefined && /^(?:between|with|and)$/.test(link.key);
  };
  const kept: Found[] = [];
  for (const group of groups) {
    for (const each of [...group].sort((a, b) => b.to - b.from - (a.to - a.from))) {
      const clash = kept.some(
        (other) =>
          each.from < other.to &&
          other.from < each.to &&
          !(each.type === "Base" && other.type === "Base" && each.from === other.from) &&
          !(each.type === "Base" && other.rule === "agreement-on" && each.from > other.from) &&
          !(
            each.type === "Organization" &&
            (other.rule === "described-agreement" ||
              other.rule === "agreement-on" ||
              other.rule === "agreement-with-party" ||
              (other.rule === "named-agreement" && isParty(each))) &&
            each.from > other.from
          ),
      );
      if (!clash) kept.push(each);
    }
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Bodies, bases and agreements found by form stand in the way of people's names just as known names do. */
function coverWith(view: SentenceView, things: Found[]): SentenceView {
  if (things.length === 0) return view;
  const cover = [...view.cover];
  for (const thing of things) {
    const known = {
      from: thing.from,
      to: thing.to,
      known: { kind: "organization" as const, name: thing.name, body: thing.kind ?? "", iso2: thing.iso2 },
    };
    const place = {
      from: thing.from,
      to: thing.to,
      known: { kind: "region" as const, name: thing.name, iso2: thing.iso2, population: 0 },
    };
    for (let index = thing.from; index < thing.to; index += 1) cover[index] = thing.type === "Place" ? place : known;
  }
  return { ...view, cover, strengths: [] };
}

export function readMentions(document: Document): Reading {
  const seen = document.sentences
    .filter((sentence) => ownWords.has(sentence.kind) || isToldCaption(document.text, sentence))
    .map((sentence) => viewSentence(document.text, sentence));
  const plain = withBodiesMeant(document.text, seen);
  const found = new Map<number, Found[]>();
  for (const view of plain) {
    found.set(
      view.sentence.index,
      withoutOverlaps(view, [
        findAgreements(document, view),
        findBases(document, view),
        findOrganizations(document, view),
        findPlaces(document, view),
      ]),
    );
  }
  const weighed = statesByWeight(plain);
  for (const view of plain) {
    const things = found.get(view.sentence.index) ?? [];
    const nameable = things
      .flatMap((thing) => withTownOfHouse(thing, view, plain) ?? [])
      .map((thing) => withCountry(withParties(view, thing, weighed), weighed))
      .filter(isNameable);
    found.set(view.sentence.index, withApposedBases(view, nameable));
  }
  withOneBase(found);
  const work: MentionWork = {
    document,
    views: plain.map((view) =>
      coverWith(
        view,
        (found.get(view.sentence.index) ?? []).filter((thing) => thing.rule !== "place-after-preposition"),
      ),
    ),
    found,
    supported: supportedStates(plain),
    aboutBelgium: isAboutBelgium(plain),
    drafts: noDrafts(),
    spots: new Map(),
    bodies: new Map(),
    acronyms: new Map(),
    agreements: [],
    bases: [],
    titles: [],
    things: [],
  };
  const people = markPeople(work);
  markFound(work);
  markKnownNames(work);
  markGovernmentWords(work);
  markReferences(work, people.known, people.speaker);
  return reading(work);
}

/** "a base in the country": in the state that the article is about, other than the one that runs it. */
function withCountry(thing: Found, weighed: string[]): Found {
  if (thing.type !== "Base" || !thing.name.endsWith(inTheCountry)) return thing;
  const iso2 = weighed.slice(0, 2).find((code) => !thing.states.includes(code));
  return {
    ...thing,
    name: thing.name.replace(inTheCountry, iso2 === undefined ? "abroad" : `in ${shortStateName(iso2)}`),
  };
}

/** Looks up what belongs to a sentence. */
function bySentence<T extends { sentence: number }>(all: readonly T[]): (sentence: Sentence) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const group = groups.get(each.sentence);
    if (group === undefined) groups.set(each.sentence, [each]);
    else group.push(each);
  }
  return (sentence) => groups.get(sentence.index) ?? [];
}

function reading(work: MentionWork): Reading {
  const entities = entitiesOf(work.drafts);
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const sorted = new Map<number, Spot[]>();
  for (const [index, spots] of work.spots)
    sorted.set(
      index,
      [...spots].sort((a, b) => a.start - b.start || b.end - a.end),
    );
  // Written out, not spread, so that all readings share one hidden class: as in read-document.ts.
  const { article, text, sentences, publishedAt } = work.document;
  return {
    article,
    text,
    sentences,
    publishedAt,
    entities,
    titlesIn: bySentence(work.titles),
    thingsIn: bySentence(work.things),
    mentionsIn: (sentence) => sorted.get(sentence.index) ?? [],
    entity: (key) => byKey.get(key),
  };
}
