/** Other names of a state: official and short names, codes, demonyms, and the capital that stands for its government. */
import { createRequire } from "node:module";
import type { Countries, Country } from "world-countries";
import type { FormRank, LexiconEntity } from "./lexicon.ts";
import { nameKey } from "./words.ts";

/** The package is CommonJS while its types say otherwise; `require` gives what the types call its default. */
const states: Countries = createRequire(import.meta.url)("world-countries");

// Names in daily use that the data set does not list. Two-letter codes other than these are English words too often (IN, IS, NO, TO).
const dailyNames: Record<string, string[]> = {
  US: ["us", "usa", "america", "the states", "united states of america"],
  GB: ["uk", "britain", "great britain"],
  AE: ["uae", "emirates"],
  // "Congo" alone is either of the two.
  CD: ["drc", "dr congo", "democratic republic of the congo", "congo kinshasa", "congo"],
  CG: ["republic of the congo", "congo brazzaville"],
  KR: ["south korea", "republic of korea", "rok"],
  KP: ["north korea", "dprk"],
  CZ: ["czech republic", "czechia"],
  NL: ["holland"],
  MM: ["burma"],
  CI: ["ivory coast", "cote divoire"],
  TR: ["turkey", "turkiye"],
  SZ: ["swaziland"],
  MK: ["macedonia"],
  VA: ["holy see", "vatican"],
  PS: ["palestine"],
};
// Words for citizens beside the adjective of the data set.
const dailyDemonyms: Record<string, string[]> = {
  GB: ["british", "briton", "britons"],
  US: ["american", "americans"],
  FR: ["french", "frenchman", "frenchmen"],
  NL: ["dutch", "dutchman", "dutchmen"],
  AE: ["emirati"],
  SA: ["saudi"],
  CZ: ["czech", "czechs"],
  IE: ["irish", "irishman", "irishmen"],
  TR: ["turkish", "turks"],
  ES: ["spanish", "spaniard", "spaniards"],
  DK: ["danish", "dane", "danes"],
  SE: ["swedish", "swede", "swedes"],
  FI: ["finnish", "finn", "finns"],
  PL: ["polish", "pole", "poles"],
  GR: ["greeks"],
  HR: ["croat", "croats"],
  RS: ["serb", "serbs"],
  SK: ["slovaks"],
  SI: ["slovenes"],
  PH: ["filipinos"],
  AR: ["argentinian", "argentine", "argentines"],
  IQ: ["iraqis"],
  UZ: ["uzbek", "uzbeks"],
  KZ: ["kazakh", "kazakhs"],
  TJ: ["tajik", "tajiks"],
  NZ: ["new zealanders"],
  IS: ["icelanders"],
};

const byName = new Map<string, Country>();
const byCode = new Map<string, Country>();
for (const country of states) {
  byCode.set(country.cca2, country);
  for (const name of [country.name.common, country.name.official]) byName.set(nameKey(name), country);
}

const demonymsOf = (country: Country): string[] => {
  const english = country.demonyms.eng;
  const words = new Set(
    [english?.m, english?.f].filter((word) => word !== undefined && word !== "").map((word) => nameKey(word ?? "")),
  );
  for (const word of dailyDemonyms[country.cca2] ?? []) words.add(word);
  for (const word of [...words]) if (/(?:an|i|se?e|er)$/.test(word) && !/ese$/.test(word)) words.add(`${word}s`);
  return [...words];
};

/** "Americans" of the United States: its people, in the plural. */
export const areNationals = (word: string, { label, iso2 }: LexiconEntity): boolean => {
  const country = label === "Government" && iso2 !== null ? byCode.get(iso2.toUpperCase()) : undefined;
  return country !== undefined && /(?:s|men)$/i.test(word) && demonymsOf(country).includes(nameKey(word));
};

const namesOf = (country: Country): string[] => [
  ...new Set(
    [
      country.name.common,
      country.name.official,
      country.cca3,
      ...country.altSpellings.filter((name) => name.length > 2 && /^[\p{Script=Latin}\s,'-]+$/u.test(name)),
    ]
      .map(nameKey)
      .concat(dailyNames[country.cca2] ?? [])
      .filter((name) => !/^(?:the|and|are|can|per|mar|sun|nor|cub|fin|pan|civ|aut|est)$/.test(name)),
  ),
];

/** The state that this entity is, by its name: a city with the state's code is not the state. */
export const countryNamed = (entity: Pick<LexiconEntity, "name">): Country | null =>
  byName.get(nameKey(entity.name)) ?? null;

/** The usual name of the state with this code; null where there is none. */
export const stateOfCode = (iso2: string): string | null => byCode.get(iso2.toUpperCase())?.name.common ?? null;

/** The capitals (as `nameKey`s) of the state with this code. */
export const capitalsOf = (iso2: string): Set<string> =>
  new Set((byCode.get(iso2.toUpperCase())?.capital ?? []).map(nameKey));

/** Names, demonyms and (for a government) the capital. Empty for what is no state. */
export const countryForms = (entity: LexiconEntity): [string, FormRank][] => {
  const country =
    countryNamed(entity) ??
    (entity.label === "Government" && entity.iso2 !== null ? (byCode.get(entity.iso2.toUpperCase()) ?? null) : null);
  if (!country) return [];
  const forms: [string, FormRank][] = namesOf(country).map((name) => [name, "country"]);
  if (entity.label !== "Government") return forms;
  for (const demonym of demonymsOf(country)) forms.push([demonym, "demonym"]);
  for (const capital of country.capital) forms.push([nameKey(capital), "capital"]);
  return forms;
};

const worldNames = new Map<string, string>();
for (const country of states)
  for (const form of [...namesOf(country), ...demonymsOf(country), ...country.capital.map(nameKey)])
    if (!worldNames.has(form)) worldNames.set(form, country.name.common);

/** The country that a word of the world names, whether or not the graph knows it: such a word is never a typing error for another. */
export const worldCountry = (key: string): string | null => worldNames.get(key) ?? null;
