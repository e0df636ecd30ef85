/** All that the articles call one entity → its node. */
import type { EntityType } from "#contract/ontology.ts";
import { isUnrecognised } from "../extract/vocabulary/unrecognised-states.ts";
import { townInName } from "../extract/vocabulary/venues.ts";
import { cityCoordinates } from "./city-coordinates.ts";
import { countryOf, namesCountry } from "./countries.ts";
import { byText, normaliseName } from "./name-key.ts";
import type { NodeRow } from "./projection.ts";

/** How often the articles use what of an entity. A renamed entity shows the user's name and keeps the others as aliases. */
export type EntityTold = {
  id: string;
  type: EntityType;
  names: ReadonlyMap<string, number>;
  aliases: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<string, number>;
  iso2: string | null;
  renamed: string | null;
};

export function entityRow(told: EntityTold): NodeRow {
  const country = countryOf(told.iso2);
  const isState = told.type === "Government" || (told.type === "Place" && told.id === stateId("Place", told.iso2));
  const usual = usualName(told.names);
  const isOdd = isState && country !== null && !namesCountry(usual, country.iso2);
  const name = told.renamed ?? (isOdd ? country.name : usual);
  const others = new Set([...told.names.keys(), ...told.aliases.keys()]);
  others.delete(name);
  const city =
    told.type === "Place" && !isState
      ? cityCoordinates(townInName(usual) ?? usual, isUnrecognised(told.iso2) ? null : told.iso2)
      : null;
  const point = isState ? country : city;
  return {
    id: told.id,
    labels: ["Entity", told.type],
    properties: {
      id: told.id,
      name,
      aliases: [...others].sort(byText),
      kind: told.type === "Person" && told.kinds.has("relative") ? null : mostFrequent(told.kinds),
      iso2: told.iso2,
      iso3: isState ? (country?.iso3 ?? null) : null,
      lat: point?.lat ?? null,
      lon: point?.lon ?? null,
    },
  };
}

/** States are who their ISO code says: `government:ne`, `place:ne`. */
export function stateId(type: EntityType, iso2: string | null): string {
  return `${type.toLowerCase()}:${(iso2 ?? "").toLowerCase()}`;
}

/** The name that most articles use; of equals the one with more words, then the longer, then the first in order. */
export function usualName(names: ReadonlyMap<string, number>): string {
  const words = (name: string) => normaliseName(name).split(" ").length;
  const sorted = [...names].sort(
    ([a, votesA], [b, votesB]) => votesB - votesA || words(b) - words(a) || b.length - a.length || byText(a, b),
  );
  return sorted[0]?.[0] ?? "";
}

function mostFrequent(votes: ReadonlyMap<string, number>): string | null {
  return [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || byText(a, b))[0]?.[0] ?? null;
}
