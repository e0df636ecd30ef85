/** Names of people in the article: who there is, and each spot where a name or a family name points to them. */
import type { Span } from "#contract/extraction.ts";
import type { TitleUse } from "../document.ts";
import { type Draft, draft } from "../entities.ts";
import { isGivenName } from "../vocabulary/given-names.ts";
import type { KnownPerson } from "./discourse.ts";
import { letterheadOf } from "./letterhead.ts";
import { withLoneNames } from "./lone-names.ts";
import { officeWords } from "./office-words.ts";
import { gatherPeople, indexPeople, type Person, resolveName } from "./person-registry.ts";
import { findPersonUses, type PersonUse } from "./person-uses.ts";
import { withPlainSurnames } from "./plain-surnames.ts";
import type { MentionWork } from "./read-mentions.ts";
import { type RespectiveOffice, respectiveOffices } from "./respective-offices.ts";
import { speakerLineIn } from "./speaker-line.ts";
import { withUsualSpelling } from "./spellings.ts";
import { addSpot } from "./spots.ts";
import { determiners, type Title } from "./titles.ts";

/** Kings, queens and popes are known by their title and one name: "Pope Exemplus II". */
const reigning = new Set("king queen pope emperor empress sultan emir".split(" "));

/** A name printed in capitals as names are written elsewhere: "ANNA EXEMPEL" → "Anna Exempel". */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name;
  return name
    .split(" ")
    .map((word) => (isInitials(word) ? word : capitalised(word)))
    .join(" ");
}

/** "J.R.", and "JR" where it can be no syllable and no given name. */
function isInitials(word: string): boolean {
  if (/^(?:\p{L}\.)+$/u.test(word)) return true;
  return word.length === 2 && !/^[^AEIOUY][AEIOUY]$/.test(word) && !isGivenName(word.toLowerCase());
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|['’-](?=\p{L}{2}))(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

export function nameOf(person: Person): string {
  const single = person.parts.filter((part) => !/^(?:[ivx]+)$/.test(part)).length === 1;
  const head = person.uses.find((use) => use.before !== null && reigning.has(use.before.head))?.before?.head;
  return single && head !== undefined
    ? `${head[0]?.toUpperCase()}${head.slice(1)} ${person.name}`
    : inSmallLetters(person.name);
}

/** The noun phrase around a name: with titles before and in apposition. */
export function phraseOf(use: PersonUse): Span {
  const { words } = use.view;
  let from = use.comma?.from ?? use.before?.from ?? use.run.from;
  const left = words[from - 1];
  // "noted that President A": the conjunction.
  if (left !== undefined && determiners.has(left.key) && left.key !== "that" && from < use.run.from) from -= 1;
  const to = use.after !== null && /^,/.test(words[use.run.to]?.gap ?? "") ? use.after.to : use.run.to;
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

function noteTitles(work: MentionWork, use: PersonUse, person: string): void {
  const { words, sentence } = use.view;
  const note = (title: Title | null, position: TitleUse["position"]): void => {
    const first = title === null ? undefined : words[title.from];
    const last = title === null ? undefined : words[title.to - 1];
    if (title === null || first === undefined || last === undefined) return;
    work.titles.push({
      person,
      sentence: sentence.index,
      position,
      start: first.start,
      end: last.end,
      heads: title.heads,
      former: title.former ?? false,
    });
  };
  note(use.before, use.name.includes(",") ? "header" : "before");
  note(use.comma, "comma");
  note(use.after, /^,/.test(words[use.run.to]?.gap ?? "") ? "after" : "copula");
}

type Shared = ReadonlyMap<PersonUse, RespectiveOffice>;

/** The words of the titles that a person is given in the article. */
function titlesOf(person: Person, shared: Shared): string[][] {
  const titles = new Map<string, string[]>();
  for (const use of person.uses) {
    const office = shared.get(use);
    if (office !== undefined) titles.set(office.words.join(" "), office.words);
    for (const title of [use.before, use.comma, use.after]) {
      if (title === null) continue;
      const words = officeWords(use.view.words.slice(title.from, title.to).map((word) => word.key));
      titles.set(words.join(" "), words);
    }
  }
  return [...titles.values()];
}

/** Codes of the states that the person's titles name. */
function statesOf(person: Person, shared: Shared): Set<string> {
  const states = new Set<string>();
  for (const use of person.uses) {
    const office = shared.get(use);
    if (office !== undefined) states.add(office.state);
    for (const title of [use.before, use.comma, use.after])
      if (title !== null)
        for (const cover of use.view.cover.slice(title.from, title.to))
          if (cover?.known.kind === "adjective" || cover?.known.kind === "state")
            for (const code of [cover.known.iso2].flat()) states.add(code);
    // "Ruritania's Anna Exempel", "Exempla's Foreign Minister Anna Exempel", Exempla being the capital
    const from = use.before?.from ?? use.run.from;
    for (const owner of [use.view.cover[from - 1], use.view.cover[from]])
      if (
        (owner?.known.kind === "state" || owner?.known.kind === "capital") &&
        use.view.words[owner.to - 1]?.possessive
      )
        states.add(owner.known.iso2);
    // "President Anna Exempel of Ruritania"
    const of = use.before !== null && use.view.words[use.run.to]?.key === "of" ? use.run.to + 1 : -1;
    const home = use.view.cover[use.view.words[of]?.key === "the" ? of + 1 : of];
    if (home?.known.kind === "state") states.add(home.known.iso2);
  }
  return states;
}

export type PeopleFound = { known: KnownPerson[]; speaker: KnownPerson | null };

export function markPeople(work: MentionWork): PeopleFound {
  const speaker = speakerLineIn(work.document);
  const found = withLoneNames(withUsualSpelling(work.views.flatMap((view) => findPersonUses(work.document, view))));
  const uses = withPlainSurnames(work.document, work.views, found);
  const people = gatherPeople(speaker === null ? uses : [speaker.use, ...uses]);
  const drafts = new Map<Person, Draft>();
  for (const person of people) drafts.set(person, draft(work.drafts, "Person", nameOf(person)));
  const counts = new Map<Person, number>();
  const index = indexPeople(people);
  for (const use of speaker === null ? uses : [speaker.use, ...uses]) {
    const person = resolveName(use, index, counts);
    const of = person === null ? undefined : drafts.get(person);
    if (person === null || of === undefined) continue;
    counts.set(person, (counts.get(person) ?? 0) + 1);
    const start = use.view.words[use.run.from]?.start ?? 0;
    const end = use.view.words[use.run.to - 1]?.end ?? start;
    const possessive = use.view.words[use.run.to - 1]?.possessive ?? false;
    addSpot(work.spots, work.document.text, use.view.sentence, of, {
      start,
      end,
      phrase: phraseOf(use),
      form: use.full ? "name" : "alias",
      use: possessive ? "modifier" : "actor",
      rule: use.certain ? "name" : "name-again",
    });
    noteTitles(work, use, of.key);
  }
  const shared = respectiveOffices(uses);
  const known = people.flatMap((person) => {
    const of = drafts.get(person);
    return of === undefined ? [] : [{ person, of, titles: titlesOf(person, shared), states: statesOf(person, shared) }];
  });
  const head = speaker?.use ?? letterheadOf(work.document, uses);
  const speaking = head === null ? null : resolveName(head, index, counts);
  return { known, speaker: known.find((each) => each.person === speaking) ?? null };
}
