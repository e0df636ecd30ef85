/** The labels, relationship types and properties of this graph, for completion and for spotting a slip of the pen. */
import { EntityType, EventKind, RelationshipType } from "#contract/ontology.ts";

export const labels: readonly string[] = [
  "Entity",
  ...EntityType.options,
  "Event",
  ...EventKind.options,
  "Article",
  "Claim",
];

/** `FROM` and `SUPPORTS` join a claim to its article and to what it speaks of. */
export const relationshipTypes: readonly string[] = [...RelationshipType.options, "FROM", "SUPPORTS"];

export const properties: Record<string, string> = {
  id: "everything",
  name: "entities and events",
  aliases: "entities",
  kind: "events, organizations, agreements, bases",
  status: "events",
  start: "events, claims, MET: first possible day; claims: first character",
  end: "events, claims, MET: last possible day; claims: last character",
  precision: "events, MET",
  dateText: "events: the words of the date",
  dateBasis: "events",
  iso2: "governments, places",
  iso3: "governments",
  lat: "places, bases",
  lon: "places, bases",
  title: "articles, HOLDS_OFFICE",
  role: "PARTICIPATED_IN",
  eventId: "MET",
  publisher: "articles",
  author: "articles",
  url: "articles",
  publishedAt: "articles",
  publishedPrecision: "articles",
  publishedBasis: "articles",
  text: "articles",
  textHash: "articles",
  quote: "claims",
  rule: "claims",
  confidence: "claims",
  attributedTo: "claims",
};
