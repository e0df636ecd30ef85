/**
 * What the properties of the graph are, by key. The projection (`resolve/`) writes no other, which a test holds it to; so
 * any other key is that of nothing. A property may always be absent.
 */
import { either } from "./either.ts";
import { type Kind, kinds, listOf, nothing, one, orNothing, text, whole } from "./kinds.ts";

const texts = `name kind iso2 iso3 status precision dateText dateBasis action statusHistory title publisher author url
publishedAt publishedPrecision publishedBasis textHash text articleId type quote rule attributedTo attributedEntity
dateStart dateEnd datePrecision property value unit role eventId`;

const known = new Map<string, Kind>(texts.split(/\s+/).map((key) => [key, orNothing(text)]));
for (const key of ["aliases", "claimIds", "across", "otherDays"]) known.set(key, orNothing(listOf(text)));
for (const key of ["lat", "lon", "confidence", "amount"]) known.set(key, one("whole", "fraction", "nothing"));
for (const key of ["independentSources", "side"]) known.set(key, orNothing(whole));
known.set("former", one("truth", "nothing"));
known.set("id", text);

/** Properties that hold an ISO day. */
const dayProperties = new Set(["start", "end", "publishedAt", "dateStart", "dateEnd"]);

/** `start` and `end`: a claim's place in the text, anything else's day. */
const startOrEnd = (owner: Kind): Kind => {
  if (only(owner, kinds.relationship) || (owner.labels ?? []).some((label) => label !== "Claim"))
    return orNothing(text);
  return orNothing(owner.labels?.includes("Claim") ? whole : either(text, whole));
};
const only = (kind: Kind, mask: number) => (kind.is & ~(mask | kinds.nothing)) === 0;

const ofDay = (kind: Kind, key: string): Kind =>
  dayProperties.has(key) && only(kind, kinds.text) ? { ...kind, day: true } : kind;

export const propertyKind = (owner: Kind, key: string): Kind => {
  if (key === "start" || key === "end") return ofDay(startOrEnd(owner), key);
  const kind = ofDay(known.get(key) ?? nothing, key);
  // The id is the one property that is always there; the node that has it may not be.
  return owner.is & kinds.nothing ? orNothing(kind) : kind;
};

/** Whether the kind of a property is told here. */
export const isKnownProperty = (key: string): boolean => known.has(key) || key === "start" || key === "end";

/** All properties that a node or relationship may have. */
export const propertiesOf = (owner: Kind): [string, Kind][] =>
  [...known.keys(), "start", "end"].map((key) => [key, propertyKind(owner, key)]);
