/**
 * Where a city lies, from the list that comes with `city-timezones` (7,300 cities, SimpleMaps' free data). Takes a name with its
 * state, or a name that only one city of note has. Must not take: a village's namesake, one of two cities that are alike in
 * size; a wrong point on the map would be a wrong claim, no point is none.
 */
import { createRequire } from "node:module";
import type { CityData } from "city-timezones";
import { normaliseName } from "./name-key.ts";

export type Coordinates = { lat: number; lon: number };
type City = Coordinates & { iso2: string; people: number };

/** A city must be this many times larger than its next namesake to be meant without a state. */
const farLarger = 10;

/** "Washington, D.C." is called Washington. */
const formsOf = ({ city, city_ascii }: CityData) =>
  new Set([city, city_ascii].map((name) => normaliseName(name.replace(/,.*$/, ""))));

let citiesByName: Map<string, City[]> | null = null;

/** Read at the first use: it takes some 20 ms. */
const cities = (): Map<string, City[]> => {
  if (citiesByName) return citiesByName;
  citiesByName = new Map();
  const listed: CityData[] = createRequire(import.meta.url)("city-timezones").cityMapping;
  for (const entry of listed)
    for (const form of formsOf(entry)) {
      const city = { lat: entry.lat, lon: entry.lng, iso2: entry.iso2, people: entry.pop };
      citiesByName.set(form, [...(citiesByName.get(form) ?? []), city]);
    }
  return citiesByName;
};

/** Degrees north and east, to four digits (some 10 m), or null where no city is surely meant. */
export const cityCoordinates = (name: string, iso2: string | null): Coordinates | null => {
  const namesakes = (cities().get(normaliseName(name)) ?? []).filter((city) => iso2 === null || city.iso2 === iso2);
  const [largest, next] = namesakes.sort((one, other) => other.people - one.people);
  if (largest === undefined || (next !== undefined && largest.people < farLarger * next.people)) return null;
  const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  return { lat: rounded(largest.lat), lon: rounded(largest.lon) };
};
