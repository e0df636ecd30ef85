/** Parts of the world that questions name and articles rarely spell out: continents and regions as lists of states. Data, by ISO code. */
import { createRequire } from "node:module";
import type { Countries } from "world-countries";
import type { LexiconEntity } from "./lexicon.ts";
import { nameKey } from "./words.ts";

/** The package is CommonJS while its types say otherwise; `require` gives what the types call its default. */
const states: Countries = createRequire(import.meta.url)("world-countries");

/** Ids of regions that no article made: they are no nodes of the graph. */
export const regionPrefix = "region:";

const codesWhere = (fits: (state: Countries[number]) => boolean): string[] =>
  states.filter(fits).map((state) => state.cca2);
const continent = (...names: string[]): string[] => codesWhere((state) => names.includes(state.region));
const part = (...names: string[]): string[] => codesWhere((state) => names.includes(state.subregion));
const codes = (text: string): string[] => text.split(" ");

const northAfrica = codes("DZ EG EH LY MA SD TN");
const caucasus = codes("AM AZ GE");
const latin = [...part("Caribbean", "Central America", "South America"), "MX"];

/** Name → codes. The first name of each line is the one that is shown. */
const regions: [names: string[], codes: string[]][] = [
  [["Africa", "the African continent"], continent("Africa")],
  [["Asia"], continent("Asia")],
  [["Europe"], continent("Europe")],
  [["Oceania"], continent("Oceania")],
  [["the Americas", "Western Hemisphere"], continent("Americas")],
  [["North Africa", "Northern Africa"], northAfrica],
  [["West Africa", "Western Africa"], part("Western Africa")],
  [["East Africa", "Eastern Africa"], part("Eastern Africa")],
  [["Central Africa", "Middle Africa"], part("Middle Africa")],
  [["Southern Africa"], [...part("Southern Africa"), ...codes("AO MZ ZM ZW MW")]],
  [["Sub-Saharan Africa"], continent("Africa").filter((code) => !northAfrica.includes(code) || code === "SD")],
  [["Sahel"], codes("BF ML MR NE TD")],
  [["Maghreb"], codes("DZ LY MA MR TN")],
  [["Horn of Africa"], codes("DJ ER ET SO")],
  [["Great Lakes"], codes("BI CD KE RW TZ UG")],
  [["Middle East", "Mideast", "Near East"], codes("AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE")],
  [["Gulf States", "Gulf", "Persian Gulf", "Arabian Peninsula"], codes("AE BH KW OM QA SA")],
  [["Levant"], codes("IL JO LB PS SY")],
  [["South Caucasus", "Caucasus"], caucasus],
  [["Central Asia"], part("Central Asia")],
  [["South Asia", "Southern Asia"], codes("AF BD BT IN LK MV NP PK")],
  [["Southeast Asia", "South-East Asia", "South-Eastern Asia"], part("South-Eastern Asia")],
  [["East Asia", "Eastern Asia"], part("Eastern Asia")],
  [["Balkans", "Western Balkans"], codes("AL BA BG HR ME MK RO RS SI XK GR")],
  [["Baltic states", "Baltics"], codes("EE LT LV")],
  [["Scandinavia"], codes("DK NO SE")],
  [["Nordic countries"], codes("DK FI IS NO SE")],
  [["Western Europe"], part("Western Europe")],
  [["Eastern Europe"], codes("BG BY CZ EE HU LT LV MD PL RO RU SK UA")],
  [["Latin America"], latin],
  [["South America"], part("South America")],
  [["Central America"], part("Central America")],
  [["Caribbean"], part("Caribbean")],
  [["North America"], codes("CA MX US")],
];

// Adjectives and peoples by which a region's governments are meant: "African leaders".
const adjectives: Record<string, string[]> = {
  Africa: ["African", "Africans"],
  Asia: ["Asian", "Asians"],
  Europe: ["European", "Europeans"],
  Sahel: ["Sahelian"],
  "West Africa": ["West African", "West Africans"],
  "East Africa": ["East African", "East Africans"],
  "North Africa": ["North African", "North Africans"],
  "Central Africa": ["Central African"],
  "Middle East": ["Middle Eastern"],
  "Gulf States": ["Gulf Arab"],
  "Central Asia": ["Central Asian"],
  "South Asia": ["South Asian"],
  "Southeast Asia": ["Southeast Asian"],
  "East Asia": ["East Asian"],
  Balkans: ["Balkan"],
  Caribbean: [],
  Scandinavia: ["Scandinavian", "Scandinavians"],
  "Latin America": ["Latin American", "Latin Americans"],
  "South America": ["South American", "South Americans"],
  "Central America": ["Central American", "Central Americans"],
};

/** The adjectives of a region of this name; empty for what is none. */
export const regionAdjectives = (name: string): string[] => adjectives[name] ?? [];

const byName = new Map(
  regions.flatMap(([names, list]) => names.map((name) => [nameKey(name), new Set(list)] as const)),
);

/** The codes of the states in a region of this name; null where it is none. */
export const statesOfRegion = (name: string): ReadonlySet<string> | null => byName.get(nameKey(name)) ?? null;

/** The regions that the graph has no place for, as places that a question may name. */
export const missingRegions = (entities: readonly LexiconEntity[]): LexiconEntity[] => {
  const known = new Set(entities.filter((one) => one.label === "Place").map((one) => nameKey(one.name)));
  return regions.flatMap(([[name = "", ...others]]) =>
    known.has(nameKey(name))
      ? []
      : [
          {
            id: `${regionPrefix}${nameKey(name)}`,
            name,
            label: "Place" as const,
            aliases: others.filter((other) => !known.has(nameKey(other))),
            kind: "region",
            iso2: null,
          },
        ],
  );
};
