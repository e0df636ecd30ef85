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
