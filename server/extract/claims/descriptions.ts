/**
 * People and groups spoken of by what they are: "the U.S. envoy", "the U.N. secretary-general", "the President", "the group".
 * Only where the reading itself left the words without a person: the latest one told before that the words fit.
 * Not: "a U.S. envoy" (somebody new), "the minister of defence" (an office), a description right before a name.
 */

import type { Reading, Sentence, Spot } from "../document.ts";
import { isAnotherOffice } from "../mentions/another-office.ts";
import { lowerAt } from "./party-words.ts";
import { perReading } from "./per-reading.ts";
import type { NameItem, SceneItem } from "./scene.ts";

const roles = new Set(
  "envoy leader secretary diplomat minister president premier chancellor ambassador general politician king queen emir sultan pope governor senator emissary negotiator commander activist secretary-general prime-minister foreign-minister".split(
    " ",
  ),
);
const leading = /\b(?:president|king|queen|emir|sultan|prime\sminister|premier|chancellor|pope)\b/;
/** Words of office that every holder's phrase need not repeat. */
const looseRoles = new Set("envoy diplomat politician emissary negotiator activist".split(" "));
const groups = new Set("group organization organisation movement faction militia".split(" "));

/** What an article says of one person, over all of it. */
type Known = { phrases: string[]; states: Set<string> };

export const knownOf = perReading((reading): Map<string, Known> => {
  const people = new Map<string, Known>();
  for (const sentence of reading.sentences) {
    const spots = reading.mentionsIn(sentence);
    for (const spot of spots)
      if (spot.type === "Person" && (spot.form === "name" || spot.form === "alias"))
        addPhrase(reading, people, spot, spots);
  }
  return people;
});

/** How the article writes states and their adjectives: "chinese" → the state. */
const stateWordsOf = perReading((reading): Map<string, string> => {
  const spots = reading.sentences.flatMap((sentence) => reading.mentionsIn(sentence));
  const words = new Map(
    spots
      .filter((spot) => spot.type === "Government")
      .map((spot) => [reading.text.slice(spot.start, spot.end).toLowerCase(), spot.entity]),
  );
  return words;
});

function addPhrase(reading: Reading, people: Map<string, Known>, spot: Spot, spots: Spot[]): void {
  const person = people.get(spot.entity) ?? { phrases: [], states: new Set<string>() };
  person.phrases.push(reading.text.slice(spot.phrase.start, spot.phrase.end).toLowerCase());
  for (const other of spots)
    if (
      other.start >= spot.phrase.start &&
      other.end <= spot.phrase.end &&
      (other.type === "Government" || other.type === "Organization")
    )
      person.states.add(other.entity);
  people.set(spot.entity, person);
}

/**
 * `tied`: the person is known to be of the state named, or the words name none. Otherwise a person of no known state may do, for words
 * that any envoy answers to.
 */
function fits({ phrases, states }: Known, role: string, wanted: string[], tied: boolean): boolean {
  if (wanted.length > 0 && tied && !wanted.some((state) => states.has(state))) return false;
  if (wanted.length > 0 && !tied && states.size > 0) return false;
  if (role === "leader") return tied && wanted.length > 0;
  // Nobody calls a head of state a diplomat.
  if (looseRoles.has(role)) return wanted.length > 0 && (tied || !phrases.some((phrase) => leading.test(phrase)));
  return phrases.some(
    (phrase) =>
      (phrase.includes(role.replace("-", " ")) || phrase.includes(role)) &&
      !isAnotherOffice(phrase.split(" "), role.split("-")),
  );
}

/**
 * "Foreign Minister A met her Slovak counterpart, B. … The Slovak minister": B, of whom nothing else is told, where somebody else holds that
 * office. Not the "foreign minister" of a state whose president is the counterpart, nor the "president" of one whose minister is.
 */
function isCounterpart(people: ReadonlyMap<string, Known>, key: string, { role, states }: Description): boolean {
  const known = people.get(key);
  const words = role.replace("-", " ");
  if (known === undefined || leading.test(words) || !states.some((state) => known.states.has(state))) return false;
  const told = known.phrases.filter((phrase) => phrase.includes(" "));
  const only =
    told.some((phrase) => counterpart.test(phrase)) &&
    told.every((phrase) => phrase.split(" ").length < 3 || counterpart.test(phrase));
  return (
    only &&
    [...people].some(([other, { phrases }]) => other !== key && phrases.some((phrase) => phrase.includes(words)))
  );
}
const counterpart = /\bcounterpart\b/;

/**
 * "President A spent Monday in C. … the Kenyan leader met B": A, where nobody else of whom no state is told leads one. Not "President A met the
 * Kenyan leader".
 */
function onlyLeader(reading: Reading, sentence: Sentence, { role, states }: Description): string | null {
  if (role !== "leader" || states.length === 0) return null;
  const leaders = [...knownOf(reading)].filter(
    ([, known]) => known.states.size === 0 && known.phrases.some((phrase) => leading.test(phrase)),
  );
  const [only, ...others] = leaders;
  const isHere = reading.mentionsIn(sentence).some(({ entity }) => entity === only?.[0]);
  return only === undefined || others.length > 0 || isHere ? null : only[0];
}

/** The latest person of the sentences before whom the words fit. */
function personBefore(reading: Reading, sentence: Sentence, found: Description): string | null {
  return (
    latest(reading, sentence, found, true) ??
    latest(reading, sentence, found, false) ??
    onlyLeader(reading, sentence, found)
  );
}

function latest(reading: Reading, sentence: Sentence, found: Description, tied: boolean): string | null {
  const people = knownOf(reading);
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - reach); index -= 1) {
    const earlier = reading.sentences[index];
    const spots = earlier === undefined ? [] : reading.mentionsIn(earlier);
    const last = spots.findLast((spot) => {
      const person = people.get(spot.entity);
      // "The Slovak Premier rang me": nobody whose state is not told speaks so of himself.
      const acts = spot.type === "Person" && spot.use === "actor" && (tied || !speakersOf(reading).has(spot.entity));
      if (!acts || person === undefined) return false;
      return fits(person, found.role, found.states, tied) || (tied && isCounterpart(people, spot.entity, found));
    });
    if (last !== undefined) return last.entity;
  }
  return null;
}

/** Who says "I" in the article's own words. */
const speakersOf = perReading((reading): Set<string> => {
  const spots = reading.sentences.flatMap((sentence) => reading.mentionsIn(sentence));
  return new Set(spots.filter(({ rule }) => rule === "speaker").map(({ entity }) => entity));
});

/** More descriptions than a sentence of prose has. */
const mostDescriptions = 12;

/** Sentences back that a description may mean. */
const reach = 12;

type Description = { from: number; to: number; role: string; states: string[] };

/** "The [U.S.] envoy", "the [Colombian]-[French] politician", "the President": articles, states, a word of office. */
function descriptionAt(items: readonly SceneItem[], at: number): Description | null {
  const opener = items[at];
  const article = lowerAt(items, at) === "the";
  if (!article && !(opener?.kind === "name" && /^the\s/.test(opener.lower) && opener.named.type !== "Person"))
    return null;
  const states: string[] = [];
  let next = article ? at + 1 : at;
  for (; next < at + 6; next += 1) {
    const item = items[next];
    if (item?.kind === "name" && (item.named.type === "Government" || item.named.type === "Organization"))
      states.push(...item.named.keys);
    else if (!(lowerAt(items, next) === "-" && states.length > 0)) break;
  }
  const joined = `${lowerAt(items, next)}-${lowerAt(items, next + 1)}`;
  const hyphened = lowerAt(items, next + 1) === "-" ? `${lowerAt(items, next)}-${lowerAt(items, next + 2)}` : "";
  const [role, to] = roles.has(hyphened)
    ? [hyphened, next + 3]
    : roles.has(joined)
      ? [joined, next + 2]
      : [lowerAt(items, next), next + 1];
  const known = roles.has(role) || (groups.has(role) && states.length === 0);
  // "the Exampler minister, who is on a visit, met B"; not "the minister, B,"
  const isTold = lowerAt(items, to) === "," && lowerAt(items, to + 1) === "who";
  const goesOn = !isTold && /^(?:of|for|['’]s?|-|,)$/.test(lowerAt(items, to));
  if (!known || items[to]?.kind === "name" || goesOn) return null;
  return { from: at, to, role, states };
}

const gathered =
  /\b(?:leaders|advocates|survivors|families|students|executives|providers|experts|activists|representatives|lawmakers|senators|workers|volunteers|parents)\s(?:[\p{L},]{1,20}\s){0,8}?(?:met|joined|gathered|discussed|shared|attended)\b/iu;

/** The last body that acted; none where the group may be people without a name: "Faith leaders met … A also met with the group". */
function groupBefore(reading: Reading, sentence: Sentence): string | null {
  const earlier = reading.sentences.slice(Math.max(0, sentence.index - 3), sentence.index);
  if (earlier.some(({ start, end }) => gathered.test(reading.text.slice(start, end)))) return null;
  const spots = earlier
    .flatMap((one) => reading.mentionsIn(one))
    .filter((spot) => spot.type === "Organization" && spot.use === "actor");
  return spots.at(-1)?.entity ?? null;
}

function nameItem(
  reading: Reading,
  items: readonly SceneItem[],
  found: Description,
  key: string,
  type: "Person" | "Organization",
): NameItem {
  const start = items[found.from]?.start ?? 0;
  const end = items[found.to - 1]?.end ?? start;
  const text = reading.text.slice(start, end);
  return {
    kind: "name",
    start,
    end,
    text,
    lower: text.toLowerCase(),
    named: { keys: [key], placeKey: null, type, form: "title", use: "actor" },
  };
}

const pronoun = /^(?:he|she|his|her|him)$/;

/** "The head of the Example Union ended her tour, where she met B": the pronouns after a subject so found are its own. */
function withPronouns(items: SceneItem[], subject: NameItem): SceneItem[] {
  const named = new Set(
    items.flatMap((item) => (item.kind === "name" && item.named.form !== "pronoun" ? item.named.keys : [])),
  );
  return items.map((item) => {
    const free =
      item.kind === "name" &&
      item.start > subject.end &&
      pronoun.test(item.lower) &&
      !item.named.keys.some((key) => named.has(key));
    return free ? { ...item, named: { ...item.named, keys: subject.named.keys } } : item;
  });
}

/** "the Chinese leader" that was taken for a person of another state, where one of that state was told before. */
function corrected(reading: Reading, sentence: Sentence, item: NameItem): string | null {
  if (item.named.type !== "Person" || item.named.form !== "title" || item.named.keys.length !== 1) return null;
  const words = stateWordsOf(reading);
  const states = item.lower.split(" ").flatMap((word, index, all) => {
    const state = words.get(`${word} ${all[index + 1] ?? ""}`) ?? words.get(word);
    return state === undefined ? [] : [state];
  });
  const person = knownOf(reading).get(item.named.keys[0] ?? "");
  const agrees = person === undefined || person.states.size === 0 || states.some((state) => person.states.has(state));
  if (states.length === 0 || agrees) return null;
  return latest(reading, sentence, { from: 0, to: 0, role: item.lower.split(" ").at(-1) ?? "", states }, true);
}

/** The row of items with descriptions replaced by whom they mean. */
export function withDescriptions(reading: Reading, sentence: Sentence, items: SceneItem[]): SceneItem[] {
  let current = items;
  let resolved = 0;
  for (let at = 0; at < current.length && resolved < mostDescriptions; at += 1) {
    const title = current[at];
    const better = title?.kind === "name" ? corrected(reading, sentence, title) : null;
    if (better !== null && title?.kind === "name") {
      const item: NameItem = { ...title, named: { ...title.named, keys: [better] } };
      current = withPronouns([...current.slice(0, at), item, ...current.slice(at + 1)], item);
      continue;
    }
    const found = descriptionAt(current, at);
    if (found === null) continue;
    const isGroup = groups.has(found.role);
    const key = isGroup ? groupBefore(reading, sentence) : personBefore(reading, sentence, found);
    resolved += 1;
    if (key === null) continue;
    const item = nameItem(reading, current, found, key, isGroup ? "Organization" : "Person");
    current = [...current.slice(0, found.from), item, ...current.slice(found.to)];
    const next = current[found.from + 1];
    const acts = next?.kind === "word" && /^(?:VERB|AUX|ADV)$/.test(next.pos);
    if (!isGroup && (found.from <= 1 || acts)) current = withPronouns(current, item);
  }
  return current;
}
