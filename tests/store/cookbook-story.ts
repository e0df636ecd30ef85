/** The small story in places that the cookbook's own parameters name, with what its recipes ask for besides. */
import type { NodeRow, Projection, RelationshipRow, Scalar } from "../../server/resolve/projection.ts";
import { smallStory } from "./small-story.ts";

const node = (labels: NodeRow["labels"], id: string, properties: Record<string, Scalar>): NodeRow => ({
  id,
  labels,
  properties: { id, ...properties },
});
const join = (type: RelationshipRow["type"], from: string, to: string, properties: Record<string, Scalar> = {}) => {
  const id = `${type}|${from}|${to}`;
  return { id, type, from, to, properties: { id, ...properties } };
};

const happened = { status: "happened", precision: "day", dateBasis: "stated" };

const nodes: NodeRow[] = [
  node(["Entity", "Government"], "government:one", { name: "Niger", aliases: [] }),
  node(["Entity", "Government"], "government:other", { name: "United States", aliases: ["US"] }),
  node(["Entity", "Person"], "person:bina", { name: "Bina Sor", aliases: [] }),
  node(["Entity", "Place"], "place:capital", { name: "Old Capital", aliases: [] }),
  node(["Entity", "Place"], "place:country", { name: "Niger", aliases: [] }),
  node(["Event", "AgreementAction"], "event:end", {
    name: "Velmora Pact revoked",
    kind: "AgreementAction",
    action: "revoked",
    independentSources: 1,
    start: "2024-03-16",
    end: "2024-03-16",
    ...happened,
  }),
  node(["Event", "Meeting"], "event:three", {
    name: "Meeting of three",
    kind: "Meeting",
    independentSources: 1,
    start: "2024-02-01",
    end: "2024-02-29",
    ...happened,
    precision: "month",
  }),
  node(["Claim"], "claim:end", {
    articleId: "article:1",
    type: "event",
    quote: "They met",
    start: 0,
    end: 8,
    rule: "example",
    confidence: 0.7,
    status: "happened",
    attributedTo: "Ana Bélic",
    dateStart: "2024-03-16",
  }),
  node(["Claim"], "claim:three", {
    articleId: "article:2",
    type: "event",
    quote: "They will meet",
    start: 3,
    end: 17,
    rule: "other example",
    confidence: 0.5,
    status: "alleged",
    dateStart: "2024-02-01",
  }),
  node(["Claim"], "claim:three-again", {
    articleId: "article:1",
    type: "event",
    quote: "Ana Bélic met",
    start: 0,
    end: 13,
    rule: "example",
    confidence: 0.9,
    status: "happened",
    dateStart: "2024-02-03",
  }),
];

const met = { eventId: "event:three", start: "2024-02-01", end: "2024-02-29", precision: "month", kind: "Meeting" };

const relationships: RelationshipRow[] = [
  join("HOLDS_OFFICE", "person:omar", "government:one", { title: "envoy", former: false }),
  join("HOLDS_OFFICE", "person:bina", "government:other", { title: "envoy", former: false }),
  join("HOLDS_OFFICE", "person:bina", "government:velmora", { title: "adviser", former: true }),
  join("PARTICIPATED_IN", "person:bina", "event:three", { role: "participant", side: 0 }),
  join("PARTICIPATED_IN", "person:omar", "event:three", { role: "participant", side: 1 }),
  join("PARTICIPATED_IN", "government:one", "event:three", { role: "participant", side: 1 }),
  join("MET", "person:bina", "person:omar", met),
  join("MET", "government:one", "person:bina", met),
  join("HELD_IN", "event:three", "place:capital"),
  join("PART_OF", "place:capital", "place:country"),
  join("CONCERNS", "event:end", "agreement:pact"),
  join("CONCERNS", "event:three", "base:201"),
  join("PARTICIPATED_IN", "government:one", "event:end", { role: "actor", side: null }),
  join("FROM", "claim:end", "article:1"),
  join("FROM", "claim:three", "article:2"),
  join("FROM", "claim:three-again", "article:1"),
  join("SUPPORTS", "claim:end", "event:end"),
  join("SUPPORTS", "claim:three", "event:three"),
  join("SUPPORTS", "claim:three-again", "event:three"),
];

export const cookbookStory: Projection = {
  nodes: [...smallStory.nodes, ...nodes],
  relationships: [...smallStory.relationships, ...relationships],
};
