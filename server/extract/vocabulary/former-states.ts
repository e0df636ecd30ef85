/** States that are no more, by the codes that ISO 3166 gave them: what they did is not their successors' doing. */
import type { State } from "./states.ts";

export const formerStates: State[] = [
  {
    iso2: "SU",
    iso3: "SUN",
    name: "Soviet Union",
    names: ["Soviet Union", "USSR", "U.S.S.R.", "Union of Soviet Socialist Republics"],
    adjectives: ["Soviet", "Soviets"],
    capitals: [],
    seats: [],
    latlng: [60, 90],
  },
  {
    iso2: "YU",
    iso3: "YUG",
    name: "Yugoslavia",
    names: ["Yugoslavia", "Federal Republic of Yugoslavia", "Socialist Federal Republic of Yugoslavia"],
    adjectives: ["Yugoslav", "Yugoslavs", "Yugoslavian"],
    capitals: [],
    seats: [],
    latlng: [44, 19],
  },
  {
    iso2: "CS",
    iso3: "CSK",
    name: "Czechoslovakia",
    names: ["Czechoslovakia", "Czechoslovak Republic"],
    adjectives: ["Czechoslovak", "Czechoslovaks", "Czechoslovakian"],
    capitals: [],
    seats: [],
    latlng: [49.5, 17],
  },
  {
    iso2: "DD",
    iso3: "DDR",
    name: "East Germany",
    names: ["East Germany", "German Democratic Republic", "G.D.R."],
    adjectives: ["East German", "East Germans"],
    capitals: ["East Berlin"],
    seats: [],
    latlng: [52, 13],
  },
];
