/** Gold prepared for scoring: accepted forms of each name, required pairs, and what is neither right nor wrong. */
import { type Category, categories, type GoldText } from "./gold.ts";
import { bodyScore, normalised, personScore } from "./name-matching.ts";

export type Forms = Map<string, string[]>;

export type ExpectedMeeting = {
  start: string | null;
  end: string | null;
  precision: string | null;
  place: string | null;
  statuses: Set<string>;
  quote: string;
};

export type Reference = {
  id: string;
  forms: Record<Category, Forms>;
  optional: Record<Category, Forms>;
  /** By pair key: the meetings of these two. */
  pairs: Map<string, ExpectedMeeting[]>;
  ignored: Set<string>;
  /** A pair that stands for another: the same contact told with another accepted name. */
  equivalent: Map<string, string>;
  canonical(name: string): string;
};

export const options = { inferred: false, strict: false };
export type Options = typeof options;

const genericPlaces = [
  "Africa", "Asia", "Europe", "Middle East", "Pacific", "Indo-Pacific", "North America", "Sahel", "the West",
]; // biome-ignore format: a list of words

/** An unordered pair as a string; names never hold a tab. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().join("\t");
}

export function combinations<T>(items: T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

function formsOf(gold: GoldText, category: Category): { forms: Forms; optional: Forms } {
  const withAliases = (name: string) => [name, ...(gold.aliases[name] ?? [])];
  const optional: Forms = new Map((gold.optional[category] ?? []).map((name) => [name, withAliases(name)]));
  if (category !== "people") {
    return { forms: new Map(gold[category].map((name) => [name, withAliases(name)])), optional };
  }
  const forms = gold.people.map((person): [string, string[]] => [
    person.name,
    [person.name, ...(person.aliases ?? []), ...(person.fullName ? [person.fullName] : [])],
  ]);
  return { forms: new Map(forms), optional };
}

/** Prepares one gold text. `strict` takes every lenience away; `inferred` uses dates from general knowledge. */
export function prepare(gold: GoldText, { inferred, strict }: Options): Reference {
  const entries = categories.map((category) => [category, formsOf(gold, category)] as const);
  const forms = Object.fromEntries(entries.map(([category, both]) => [category, both.forms])) as Record<
    Category,
    Forms
  >;
  const optional = Object.fromEntries(
    entries.map(([category, both]) => [category, strict ? new Map() : both.optional]),
  ) as Record<Category, Forms>;
  if (!strict) for (const place of genericPlaces) optional.places.set(place, [place]);

  const bodies: Forms = new Map();
  for (const source of [forms, optional]) {
    for (const category of ["organizations", "governments", "places"] as const) {
      for (const [name, accepted] of source[category]) if (!bodies.has(name)) bodies.set(name, accepted);
    }
  }
  for (const [name, aliases] of Object.entries(gold.aliases))
    if (!bodies.has(name)) bodies.set(name, [name, ...aliases]);

  const canonical = (name: string): string => {
    let [best, who] = [0, `?${normalised(name)}`];
    for (const [candidates, score] of [[forms.people, personScore] as const, [bodies, bodyScore] as const]) {
      for (const [candidate, accepted] of candidates) {
        const points = score(name, accepted);
        if (points > best) [best, who] = [points, candidate];
      }
    }
    return who;
  };
  return { id: gold.id, forms, optional, canonical, ...preparePairs(gold, inferred, strict, canonical) };
}

function preparePairs(gold: GoldText, inferred: boolean, strict: boolean, canonical: (name: string) => string) {
  const pairs: Reference["pairs"] = new Map();
  const ignored = new Set<string>();
  const accepted: { from: string; to: string }[] = [];
  for (const meeting of gold.meetings) {
    const all = combinations(meeting.participants);
    const cross = meeting.sides
      ? combinations(meeting.sides).flatMap(([left, right]) =>
          left.flatMap((a) => right.map((b): [string, string] => [a, b])),
        )
      : all;
    const useInferred = inferred && gold.published === null && meeting.date_inferred;
    const date = useInferred ? useInferred : meeting.date;
    for (const [a, b] of all) ignored.add(pairKey(a, b));
    if (!meeting.optional) {
      for (const [a, b] of cross) {
        const expected = {
          start: date.start,
          end: date.end,
          precision: date.precision ?? null,
          place: meeting.place ?? null,
          statuses: new Set([meeting.status, ...meeting.status_ok]),
          quote: meeting.quote,
        };
        pairs.set(pairKey(a, b), [...(pairs.get(pairKey(a, b)) ?? []), expected]);
      }
    }
    const extra = meeting.optionalParticipants;
    for (const [a, b] of combinations([...meeting.participants, ...extra])) {
      if (extra.includes(a) || extra.includes(b)) ignored.add(pairKey(a, b));
    }
    for (const [name, others] of Object.entries(meeting.accept)) {
      for (const other of others.map(canonical)) {
        for (const participant of meeting.participants) {
          if (participant === name || other === participant || !pairs.has(pairKey(participant, name))) continue;
          accepted.push({ from: pairKey(participant, other), to: pairKey(participant, name) });
        }
      }
    }
  }
  for (const key of pairs.keys()) ignoreEmployers(gold, key, ignored);
  if (strict) ignored.clear();
  for (const key of pairs.keys()) ignored.delete(key);
  return { pairs, ignored, equivalent: new Map(accepted.map(({ from, to }) => [from, to])) };
}

/** The same contact told at the level of governments or employers is neither right nor wrong. */
function ignoreEmployers(gold: GoldText, key: string, ignored: Set<string>): void {
  const affiliation = (name: string) => gold.people.find((person) => person.name === name)?.affiliation;
  const [a = "", b = ""] = key.split("\t");
  const levels = (name: string) => [name, affiliation(name)].filter((level) => level != null);
  for (const x of levels(a)) for (const y of levels(b)) if (x !== y) ignored.add(pairKey(x, y));
  for (const x of [a, b]) for (const level of levels(x)) if (level !== x) ignored.add(pairKey(x, level));
}
