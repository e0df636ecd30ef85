/** A small made-up graph for the store's tests: two people who met, a planned meeting, an agreement, a base, a disputed number. */
import type { NodeRow, Projection, RelationshipRow, Scalar } from "../../server/resolve/projection.ts";

const node = (labels: NodeRow["labels"], id: string, properties: Record<string, Scalar>): NodeRow => ({
  id,
  labels,
  properties: { id, ...properties },
});
const entity = (
  label: "Person" | "Government" | "Organization" | "Agreement" | "Base" | "Place",
  id: string,
  name: string,
  more: Record<string, Scalar> = {},
) =>
  node(["Entity", label], id, { name, aliases: [], kind: null, iso2: null, iso3: null, lat: null, lon: null, ...more });
const join = (
  type: RelationshipRow["type"],
  from: string,
  to: string,
  properties: Record<string, Scalar> = {},
): RelationshipRow => {
  const id = `${from}|${type}|${to}`;
  return { id, type, from, to, properties: { id, ...properties } };
};

const texts = {
  "article:1": "Ana Bélic met Omar Dutra in Velmora on 3 May 2021. The base cost $10 million.",
  "article:2": "Omar Dutra received Ana Belic on Monday. The base cost $12 million. They will meet again in June.",
};

const article = (id: keyof typeof texts, title: string, publishedAt: string) =>
  node(["Article"], id, {
    title,
    publisher: "The Example",
    author: null,
    url: null,
    publishedAt,
    publishedPrecision: "day",
    publishedBasis: "front matter",
    textHash: id,
    text: texts[id],
  });

const claim = (id: string, articleId: keyof typeof texts, quote: string, more: Record<string, Scalar>) => {
  const start = texts[articleId].indexOf(quote);
  return node(["Claim"], id, {
    articleId,
    quote,
    start,
    end: start + quote.length,
    rule: "example",
    confidence: 0.9,
    attributedTo: null,
    attributedEntity: null,
    ...more,
  });
};

const happened = {
  status: "happened",
  start: "2021-05-03",
  end: "2021-05-03",
  precision: "day",
  dateText: "3 May 2021",
  dateBasis: "stated",
};
const planned = {
  status: "planned",
  start: "2021-06-01",
  end: "2021-06-30",
  precision: "month",
  dateText: "in June",
  dateBasis: "resolved",
};
const asClaim = (event: typeof happened) => ({
  type: "event",
  kind: "Meeting",
  status: event.status,
  dateStart: event.start,
  dateEnd: event.end,
  datePrecision: event.precision,
  dateText: event.dateText,
  dateBasis: event.dateBasis,
});

export const smallStory: Projection = {
  nodes: [
    entity("Person", "person:ana", "Ana Bélic", { aliases: ["Bélic", "Ms Bélic"] }),
    entity("Person", "person:omar", "Omar Dutra"),
    entity("Government", "government:velmora", "Velmora", { iso2: "VM" }),
    entity("Place", "place:velmora-city", "Velmora City", { lat: 12.5, lon: -3 }),
    entity("Agreement", "agreement:pact", "Velmora Pact"),
    entity("Base", "base:201", "Base 201", { kind: "drone base" }),
    node(["Event", "Meeting"], "event:1", {
      name: "Meeting: Ana Bélic – Omar Dutra",
      kind: "Meeting",
      action: null,
      independentSources: 2,
      statusHistory: JSON.stringify([{ status: "happened", articleId: "article:1", publishedAt: "2021-05-04" }]),
      ...happened,
    }),
    node(["Event", "Meeting"], "event:2", {
      name: "Meeting: Ana Bélic – Omar Dutra (planned)",
      kind: "Meeting",
      action: null,
      independentSources: 1,
      statusHistory: "[]",
      ...planned,
    }),
    article("article:1", "They met", "2021-05-04"),
    article("article:2", "They met, says another", "2021-05-06"),
    claim("claim:1", "article:1", "Ana Bélic met Omar Dutra in Velmora on 3 May 2021.", asClaim(happened)),
    claim("claim:2", "article:2", "Omar Dutra received Ana Belic on Monday.", asClaim(happened)),
    claim("claim:3", "article:2", "They will meet again in June.", asClaim(planned)),
    claim("claim:4", "article:1", "The base cost $10 million.", {
      type: "fact",
      property: "cost",
      value: "$10 million",
      amount: 10_000_000,
      unit: "USD",
    }),
    claim("claim:5", "article:2", "The base cost $12 million.", {
      type: "fact",
      property: "cost",
      value: "$12 million",
      amount: 12_000_000,
      unit: "USD",
    }),
    claim("claim:6", "article:1", "Ana Bélic", {
      type: "office",
      title: "foreign minister",
      former: false,
      dateStart: "2021-05-04",
      dateEnd: "2021-05-04",
      datePrecision: "day",
      dateText: null,
      dateBasis: "resolved",
    }),
  ],
  relationships: [
    join("PARTICIPATED_IN", "person:ana", "event:1", { role: "visitor", side: 0, claimIds: ["claim:1", "claim:2"] }),
    join("PARTICIPATED_IN", "person:omar", "event:1", { role: "host", side: 1, claimIds: ["claim:1", "claim:2"] }),
    join("PARTICIPATED_IN", "person:ana", "event:2", { role: "participant", side: null, claimIds: ["claim:3"] }),
    join("PARTICIPATED_IN", "person:omar", "event:2", { role: "participant", side: null, claimIds: ["claim:3"] }),
    join("HELD_IN", "event:1", "place:velmora-city", { claimIds: ["claim:1"] }),
    join("CONCERNS", "event:2", "agreement:pact", { claimIds: ["claim:3"] }),
    join("HOLDS_OFFICE", "person:ana", "government:velmora", {
      title: "foreign minister",
      former: false,
      claimIds: ["claim:6"],
    }),
    join("PARTY_TO", "government:velmora", "agreement:pact", { claimIds: ["claim:3"] }),
    join("OPERATES", "government:velmora", "base:201", { claimIds: ["claim:4"] }),
    join("LOCATED_IN", "base:201", "place:velmora-city", { claimIds: ["claim:4"] }),
    join("MET", "person:ana", "person:omar", {
      eventId: "event:1",
      start: "2021-05-03",
      end: "2021-05-03",
      precision: "day",
      kind: "Meeting",
      claimIds: ["claim:1", "claim:2"],
    }),
    ...["claim:1", "claim:4", "claim:6"].map((id) => join("FROM", id, "article:1")),
    ...["claim:2", "claim:3", "claim:5"].map((id) => join("FROM", id, "article:2")),
    join("SUPPORTS", "claim:1", "event:1"),
    join("SUPPORTS", "claim:2", "event:1"),
    join("SUPPORTS", "claim:3", "event:2"),
    join("SUPPORTS", "claim:4", "base:201"),
    join("SUPPORTS", "claim:5", "base:201"),
    join("SUPPORTS", "claim:6", "person:ana"),
  ],
};
