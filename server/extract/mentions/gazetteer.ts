/** All names known beforehand, found in a row of words: the longest first, left to right. */

import { cityMapping } from "city-timezones";
import { distance } from "fastest-levenshtein";
import { perKey } from "../keys.ts";
import { isCommonWord } from "../lexicon.ts";
import { isGivenName } from "../vocabulary/given-names.ts";
import { knownOrganizations } from "../vocabulary/known-organizations.ts";
import { lookAlikes, meetingTowns, palaces, regions, shortRegions } from "../vocabulary/regions.ts";
import { states } from "../vocabulary/states.ts";
import { knownHouses } from "../vocabulary/venues.ts";
import { fold, isJoined, type Word } from "./words.ts";

export type Known =
  | { kind: "state"; iso2: string }
  | { kind: "adjective"; iso2: string[] }
  /** `iso2`: speaks for that state where it acts. */
  | { kind: "capital" | "seat"; iso2: string; name: string }
  | { kind: "city" | "region"; name: string; iso2: string | null; population: number }
  /** `iso2`: of whose armed forces it is. */
  | { kind: "organization"; name: string; body: string; iso2: string | null }
  | { kind: "none" };

/** `possessive`: whether the word at that place has an ending like that of "People's Republic". */
type Entry = { keys: string[]; possessive: boolean[]; exact: string | null; known: Known };

/** `from` and `to` count words, `to` excluded. */
export type KnownName = { from: number; to: number; known: Known };

/** Smaller towns are taken only where the text says that they are places. */
const townPopulation = 50_000;

const possessiveEnding = /['’]s$/;

function partsOf(form: string): { key: string; possessive: boolean }[] {
  return form
    .split(/[\s\-–‑]+/)
    .map((part) => ({
      key: fold(part.replace(/[,]/g, "").replace(possessiveEnding, "")),
      possessive: possessiveEnding.test(part),
    }))
    .filter(({ key }) => key !== "");
}

function buildTable(): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  const seen = new Map<string, Entry>();
  const add = (form: string, known: Known): void => {
    const parts = partsOf(form);
    const keys = parts.map(({ key }) => key);
    const first = keys[0];
    if (first === undefined) return;
    // Short forms in capitals must be in capitals in the text: "US" is not "us", "WHO" not "who".
    const letters = form.replace(/[^\p{L}]/gu, "");
    const exact = letters.length <= 5 && letters === letters.toUpperCase() ? letters : null;
    const id = `${keys.join(" ")}|${exact ?? ""}`;
    const before = seen.get(id);
    if (before !== undefined) {
      if (before.known.kind === "adjective" && known.kind === "adjective") {
        for (const iso2 of known.iso2) if (!before.known.iso2.includes(iso2)) before.known.iso2.push(iso2);
      }
      return;
    }
    const entry = { keys, possessive: parts.map(({ possessive }) => possessive), exact, known };
    seen.set(id, entry);
    table.set(first, [...(table.get(first) ?? []), entry]);
  };
  for (const form of lookAlikes) add(form, { kind: "none" });
  for (const state of states()) {
    for (const form of state.names) add(form, { kind: "state", iso2: state.iso2 });
    for (const form of state.adjectives) add(form, { kind: "adjective", iso2: [state.iso2] });
  }
  for (const { name, kind, forms, iso2 } of knownOrganizations()) {
    for (const form of forms) add(form, { kind: "organization", name, body: kind, iso2 });
  }
  for (const state of states()) {
    for (const form of state.seats) add(form, { kind: "seat", iso2: state.iso2, name: form });
    for (const form of state.capitals)
      add(form, { kind: "capital", iso2: state.iso2, name: state.capitals[0] ?? form });
  }
  for (const { iso2, forms } of knownHouses())
    for (const name of forms) add(name, { kind: "region", name, iso2, population: 1_000_000 });
  for (const name of palaces) add(name, { kind: "region", name, iso2: null, population: 0 });
  for (const name of regions) add(name, { kind: "region", name, iso2: null, population: 0 });
  for (const [form, name] of shortRegions) add(form, { kind: "region", name, iso2: null, population: 0 });
  for (const [form, name, iso2] of meetingTowns) add(form, { kind: "city", name, iso2, population: 1_000_000 });
  addCities(add);
  for (const entries of table.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return table;
}

/** Where a state is not recognised by all, the data set has the number -99 for its code. */
const stateCode = (iso2: unknown): string | null => (typeof iso2 === "string" && /^[A-Z]{2}$/.test(iso2) ? iso2 : null);

/** Cities that no one takes for a word or a name; the others need a word of place beside them. */
function addCities(add: (form: string, known: Known) => void): void {
  const byPopulation = cityMapping
    .map((entry) => ({ ...entry, iso2: stateCode(entry.iso2) }))
    .sort((a, b) => b.pop - a.pop);
  for (const { city, city_ascii: ascii, iso2, pop } of byPopulation) {
    if (pop < townPopulation || city.length < 3) continue;
    for (const form of new Set([city, ascii])) add(form, { kind: "city", name: city, iso2, population: pop });
  }
  for (const { province, iso2 } of byPopulation) {
    if (province && province.length > 3 && /^\p{Lu}[\p{L}' -]+$/u.test(province)) {
      add(province, { kind: "region", name: province, iso2, population: 0 });
    }
  }
}

let built: Map<string, Entry[]> | null = null;

function matches(entry: Entry, words: Word[], from: number): boolean {
  let capitals = false;
  // "in the Hague"
  if (entry.keys[0] === "the" && !words[from]?.capital && entry.known.kind !== "capital") return false;
  for (let offset = 0; offset < entry.keys.length; offset += 1) {
    const word = words[from + offset];
    if (word === undefined || word.key !== entry.keys[offset]) return false;
    if (offset > 0 && !isJoined(word) && !/^,\s/.test(word.gap)) return false;
    if (offset < entry.keys.length - 1 && word.possessive !== entry.possessive[offset]) return false;
    capitals ||= word.capital;
  }
  if (!capitals) return false;
  if (entry.exact === null) return true;
  const printed = words
    .slice(from, from + entry.keys.length)
    .map((word) => word.text.replace(/[^\p{L}]/gu, ""))
    .join("");
  return printed === entry.exact;
}

/** "Ruritanias capital": a possessive whose apostrophe was lost. One word, and a name follows or a plain word. */
function withoutApostrophe(words: Word[], from: number): Known | null {
  const word = words[from];
  if (
    word === undefined ||
    !word.capital ||
    word.key.length < 5 ||
    !word.key.endsWith("s") ||
    !isJoined(words[from + 1])
  )
    return null;
  const entry = built
    ?.get(word.key.slice(0, -1))
    ?.find((each) => each.keys.length === 1 && each.known.kind === "state");
  return entry?.known ?? null;
}

let adjectives: { key: string; sorted: string; known: Known }[] | null = null;

const sorted = (key: string): string => [...key].sort().join("");

/** "the Ruritainan president": an adjective of a state with one letter wrong or two exchanged, before an office. */
function misprintedAdjective(words: Word[], from: number): Known | null {
  const word = words[from];
  const next = words[from + 1];
  if (
    word === undefined ||
    next === undefined ||
    !word.capital ||
    word.key.length < 6 ||
    !isJoined(next) ||
    word.possessive
  )
    return null;
  if (
    !/^(?:president|premier|minister|leader|king|ambassador|government|foreign|prime|officials|parliament)$/.test(
      next.key,
    ) ||
    isCommonWord(word.key)
  )
    return null;
  adjectives ??= states().flatMap((state) =>
    state.adjectives
      .map(fold)
      .filter((key) => /^[a-z]{6,}$/.test(key))
      .map((key) => ({ key, sorted: sorted(key), known: { kind: "adjective" as const, iso2: [state.iso2] } })),
  );
  const letters = sorted(word.key);
  const near = adjectives.find(
    ({ key, sorted: same }) =>
      key[0] === word.key[0] && (same === letters || (word.key.length >= 8 && distance(key, word.key) === 1)),
  );
  return near?.known ?? null;
}

const entriesOf = perKey((key): readonly Entry[] => {
  built ??= buildTable();
  return built.get(key) ?? none;
});

const none: readonly Entry[] = [];

function entryAt(words: Word[], from: number): Entry | undefined {
  const word = words[from];
  if (word !== undefined) for (const entry of entriesOf(word)) if (matches(entry, words, from)) return entry;
  return undefined;
}

/** Known names in the words of one sentence, not overlapping. */
export function findKnownNames(words: Word[]): KnownName[] {
  const found: KnownName[] = [];
  let from = 0;
  while (from < words.length) {
    const entry = entryAt(words, from);
    if (entry !== undefined) found.push({ from, to: from + entry.keys.length, known: entry.known });
    else if (words[from]?.capital) {
      const state = withoutApostrophe(words, from) ?? misprintedAdjective(words, from);
      if (state !== null) found.push({ from, to: from + 1, known: state });
    }
    from += entry?.keys.length ?? 1;
  }
  return found;
}

/** A town or region whose name is also a plain word or a given name, so that it needs more than its capital letter. */
export function isDoubtfulPlace(words: Word[], name: KnownName): boolean {
  const { known } = name;
  if (known.kind !== "city" && known.kind !== "region") return false;
  if (name.to - name.from > 1) return false;
  const key = words[name.from]?.key ?? "";
  if (known.kind === "region" && known.iso2 === null) return false;
  return known.population < 1_000_000 || isCommonWord(key) || isGivenName(key);
}

/** Where a city is, for places that the text names: the largest of that name, in `iso2` if given. Null where unknown. */
export function locateCity(
  name: string,
  iso2: string | null,
): { iso2: string | null; lat: number; lon: number } | null {
  cityIndex ??= indexCities();
  const all = cityIndex.get(fold(name)) ?? [];
  const city = all.find((each) => each.iso2 === iso2) ?? all[0];
  return city === undefined ? null : { iso2: stateCode(city.iso2), lat: city.lat, lon: city.lng };
}

let cityIndex: Map<string, typeof cityMapping> | null = null;

function indexCities(): Map<string, typeof cityMapping> {
  const index = new Map<string, typeof cityMapping>();
  for (const city of [...cityMapping].sort((a, b) => b.pop - a.pop)) {
    for (const key of new Set([fold(city.city), fold(city.city_ascii)]))
      index.set(key, [...(index.get(key) ?? []), city]);
  }
  return index;
}
