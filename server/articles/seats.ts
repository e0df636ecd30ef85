/** Towns that releases are put out from: capitals, and the seats of international bodies. In lower case. */
import { createRequire } from "node:module";
import type { Countries } from "world-countries";

const countries: Countries = createRequire(import.meta.url)("world-countries");

const others = [
  "new york",
  "geneva",
  "strasbourg",
  "the hague",
  "istanbul",
  "jeddah",
  "washington",
  "washington dc",
  "kiev",
];

export const seats: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ capital }) => capital.map((name) => name.toLowerCase())),
  ...others,
]);
