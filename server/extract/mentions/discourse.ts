/** Who has been told of so far in an article: whom pronouns, offices and groups may point back to. */
import type { Draft } from "../entities.ts";
import { genderOfName } from "../vocabulary/given-name-genders.ts";
import type { Gender, Person } from "./person-registry.ts";

/** `states`: codes of the states that the person's titles name ("Slovak President" → SK). */
export type KnownPerson = { person: Person; of: Draft; titles: string[][]; states: Set<string> };

export type Discourse = {
  /** People in the order of their last mention, latest last. */
  recent: KnownPerson[];
  /** First person named in the sentence before: mostly its subject. */
  subject: KnownPerson | null;
  /** Last people named side by side. */
  group: KnownPerson[];
  /** The first such group of the article: the delegation whose trip it tells of. */
  delegation: KnownPerson[];
  /** Pairs of people whom one sentence named, by their keys in order. */
  together: Set<string>;
  /** The state of the leader without a name who was the subject of the sentence before; null where somebody was named since. */
  unnamed: string | null;
};

const pairKey = (a: KnownPerson, b: KnownPerson): string => [a.of.key, b.of.key].sort().join("|");

/** More people in one sentence than this are a list, and not looked at pair by pair. */
const mostTogether = 12;

export function rememberTogether({ together }: Discourse, all: readonly KnownPerson[]): void {
  const people = [...new Set(all)].slice(0, mostTogether);
  people.forEach((one, index) => {
    for (const other of people.slice(index + 1)) together.add(pairKey(one, other));
  });
}

/** Whether each two of them were named by one sentence. */
export const wereTogether = ({ together }: Discourse, people: readonly KnownPerson[]): boolean =>
  people.every((one, index) =>
    people.slice(index + 1).every((other) => one === other || together.has(pairKey(one, other))),
  );

/** Further back nobody is meant by "he". */
const mostRecent = 40;

export function remember(discourse: Discourse, known: KnownPerson): void {
  discourse.recent = [...discourse.recent.filter((each) => each !== known), known].slice(-mostRecent);
}

type Sex = NonNullable<Gender>;

const fitsTitles = ({ person }: KnownPerson, gender: Sex): boolean =>
  person.gender === null || person.gender === gender;

/** What titles say, or else the given name. */
const likely = ({ person }: KnownPerson): Gender =>
  person.gender ?? (person.parts.length > 1 ? genderOfName(person.parts[0] ?? "") : null);

export function fitsGender(known: KnownPerson, gender: Sex): boolean {
  const own = likely(known);
  return own === null || own === gender;
}

/**
 * Nearest before in the sentence's own words, the subject of the sentence before preferred, known gender before unknown.
 * `doer`: who acts on him, and is another.
 */
export function antecedent(
  discourse: Discourse,
  unquoted: KnownPerson[],
  inSentence: KnownPerson[],
  gender: Sex,
  doer: KnownPerson | null = null,
): KnownPerson | null {
  // Whom the sentence itself names comes before whom it only quotes somebody as naming.
  const own = unquoted.length > 0 ? unquoted : discourse.subject === null ? inSentence : [];
  const nearest = (fits: (known: KnownPerson) => boolean): KnownPerson | null => {
    const here = own.filter(fits);
    if (here[0] !== undefined) return here.find((known) => likely(known) === gender) ?? here[0];
    if (discourse.subject !== null && fits(discourse.subject)) return discourse.subject;
    return discourse.recent.findLast(fits) ?? null;
  };
  return (
    nearest((known) => known !== doer && fitsGender(known, gender)) ??
    // A given name may mislead: without anybody whom it fits, titles alone tell.
    nearest((known) => known !== doer && fitsTitles(known, gender))
  );
}

export const ofStates = (known: KnownPerson, states: string[]): boolean =>
  states.some((state) => known.states.has(state));

/** "the former premier" is not "the premier". */
export const isFormer = (known: KnownPerson, words: string[]): boolean =>
  known.titles.some(
    (title) => words.every((word) => title.includes(word)) && title.some((word) => pastOffice.test(word)),
  );
const pastOffice = /^(?:former|ex|late|then|deposed|ousted|toppled|overthrown)$/;
