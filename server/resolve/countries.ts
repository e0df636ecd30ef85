/** States by their ISO code: usual name, three-letter code, middle point, and the words that stand for them in names. */
import { createRequire } from "node:module";
import type { Countries } from "world-countries";
import { normaliseName } from "./name-key.ts";

/** The package is CommonJS while its types say otherwise; `require` gives what the types call its default. */
const countries: Countries = createRequire(import.meta.url)("world-countries");

export type Country = { iso2: string; iso3: string; name: string; lat: number; lon: number };

const byIso2 = new Map<string, Country>(
  countries.map((one) => [
    one.cca2,
    { iso2: one.cca2, iso3: one.cca3, name: one.name.common, lat: one.latlng[0], lon: one.latlng[1] },
  ]),
);

const dailyWords: Record<string, string[]> = {
  US: ["us", "usa", "american", "america", "united states of america"],
  GB: ["uk", "britain", "british", "great britain"],
  FR: ["french"],
  AE: ["uae", "emirati"],
  CD: ["drc", "dr congo", "democratic republic of the congo"],
  CG: ["republic of the congo"],
  KR: ["south korea", "south korean", "rok"],
  KP: ["north korea", "north korean", "dprk"],
  CN: ["chinese", "prc"],
  RU: ["russian"],
  TR: ["turkey", "turkish"],
  MM: ["burma"],
  CZ: ["czech republic"],
  SZ: ["swaziland"],
  MK: ["macedonia"],
  PS: ["palestinian authority"],
  VA: ["holy see", "vatican"],
  TL: ["east timor"],
  CV: ["cape verde"],
  NL: ["dutch"],
  CI: ["ivory coast", "ivorian"],
};

/** Names, demonyms and daily words of each state, in normal form, longest first. */
const wordsByIso2 = new Map<string, string[]>(
  countries.map((one) => {
    const english = one.demonyms.eng;
    const words = [
      one.name.common,
      one.name.official,
      english?.m ?? "",
      english?.f ?? "",
      ...(dailyWords[one.cca2] ?? []),
    ];
    const normal = new Set(words.map(normaliseName).filter((word) => word !== ""));
    return [one.cca2, [...normal].sort((a, b) => b.length - a.length)];
  }),
);

/** Every such word, and capitals → the state. A word that stands for two states (`congo`, `guinea`) is the one whose name it is. */
const iso2ByWord = new Map<string, string>();
const iso2ByCapital = new Map<string, string>();
for (const [iso2, words] of wordsByIso2)
  for (const word of words) if (!iso2ByWord.has(word)) iso2ByWord.set(word, iso2);
for (const one of countries) {
  iso2ByWord.set(normaliseName(one.name.common), one.cca2);
  for (const capital of one.capital) iso2ByCapital.set(normaliseName(capital), one.cca2);
}

/** The state whose name or demonym a normalised name begins with: `nigerien army` → NE. */
export function leadingState(normal: string): string | null {
  const words = normal.split(" ");
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const iso2 = iso2ByWord.get(words.slice(0, count).join(" "));
    if (iso2 !== undefined) return iso2;
  }
  return null;
}

/** The state of exactly this normalised name. */
export function stateNamed(normal: string): string | null {
  return iso2ByWord.get(normal) ?? null;
}

/** A normalised text with each state's names, demonyms and capital put as `replace` says. */
export function replaceStates(normal: string, replace: (iso2: string) => string): string {
  const words = normal.split(" ");
  const out: string[] = [];
  for (let index = 0; index < words.length; ) {
    const [iso2, length] = stateAt(words, index);
    out.push(iso2 === null ? (words[index] ?? "") : replace(iso2));
    index += length;
  }
  return out.filter((word) => word !== "").join(" ");
}

function stateAt(words: readonly string[], index: number): [string | null, number] {
  for (let count = 4; count > 0; count--) {
    if (index + count > words.length) continue;
    const word = words.slice(index, index + count).join(" ");
    const iso2 = iso2ByWord.get(word) ?? iso2ByCapital.get(word);
    if (iso2 !== undefined) return [iso2, count];
  }
  return [null, 1];
}

export function countryOf(iso2: string | null): Country | null {
  return iso2 === null ? null : (byIso2.get(iso2.toUpperCase()) ?? null);
}

/** Whether a name with this code is the country itself and not a city or region in it. */
export function namesCountry(name: string, iso2: string | null): boolean {
  const country = countryOf(iso2);
  if (country === null) return false;
  const normal = normaliseName(name);
  return normaliseName(country.name) === normal || (wordsByIso2.get(country.iso2) ?? []).includes(normal);
}

/** A normalised name without the words for these states: `us africa command` → `africa command`. May come out empty. */
export function withoutCountryWords(normal: string, states: Iterable<string>): string {
  let rest = ` ${normal} `;
  for (const iso2 of states) {
    for (const word of wordsByIso2.get(iso2) ?? []) rest = rest.replaceAll(` ${word} `, " ");
  }
  return rest.replace(/\s+/g, " ").trim();
}
