/** States by their ISO code: usual name, three-letter code and middle point. */
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

export function countryOf(iso2: string | null): Country | null {
  return iso2 === null ? null : (byIso2.get(iso2.toUpperCase()) ?? null);
}

/** Whether a name with this code is the country itself and not a city or region in it. */
export function namesCountry(name: string, iso2: string | null): boolean {
  const country = countryOf(iso2);
  return country !== null && normaliseName(country.name) === normaliseName(name);
}
