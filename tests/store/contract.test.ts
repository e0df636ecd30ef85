/** What the store promises, on every engine. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GraphQuery, NeighboursQuery, PathsQuery, SearchQuery } from "#contract/api.ts";
import { EntityDetail, EventRecord, Subgraph } from "#contract/graph.ts";
import type { Engine } from "../../server/store/engine.ts";
import { NotFound } from "../../server/store/errors.ts";
import { openStore, type Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { smallStory } from "./small-story.ts";

const names = (graph: { nodes: { name: string }[] }) => graph.nodes.map((node) => node.name).sort();

describe.each(engines())("on $name", ({ open }) => {
  let engine: Engine;
  let store: Store;
  beforeAll(async () => {
    engine = await open();
    store = openStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(() => store.replace(smallStory));

  test("counts what was written", async () => {
    expect(await store.counts()).toEqual({ entities: 6, events: 2, articles: 2, claims: 6, relationships: 23 });
  });

  test("writing the same twice changes nothing", async () => {
    await store.apply({ ...smallStory, removedNodes: [], removedRelationships: [] });
    expect(await store.counts()).toEqual({ entities: 6, events: 2, articles: 2, claims: 6, relationships: 23 });
  });

  test("a change takes away what it names, and what hangs on it", async () => {
    await store.apply({
      nodes: [],
      relationships: [],
      removedNodes: ["event:2"],
      removedRelationships: smallStory.relationships.filter(
        ({ type }) => type === "MET" || type === "HELD_IN" || type === "FROM",
      ),
    });
    const counts = await store.counts();
    expect([counts.events, counts.relationships]).toEqual([1, 11]);
  });

  test("an entity takes exactly the properties of its new row", async () => {
    const row = {
      id: "base:201",
      labels: ["Entity", "Base"] as ["Entity", "Base"],
      properties: { id: "base:201", name: "Base 201", aliases: ["The 201"] },
    };
    await store.apply({ nodes: [row], relationships: [], removedNodes: [], removedRelationships: [] });
    const { node } = await store.entity("base:201");
    expect([node.kind, node.aliases]).toEqual([null, ["The 201"]]);
  });

  test("an event whose kind has changed has only its new label", async () => {
    const old = smallStory.nodes.find((node) => node.id === "event:2");
    const properties = { ...old?.properties, kind: "Call" };
    await store.apply({
      nodes: [{ id: "event:2", labels: ["Event", "Call"], properties }],
      relationships: [],
      removedNodes: [],
      removedRelationships: [],
    });
    const { counts } = await store.neighbours("person:ana", NeighboursQuery.parse({}));
    expect(counts.map(({ type }) => type).sort()).toEqual(["Call", "Government", "Meeting"]);
  });

  test("a relationship without an end is refused, and the graph stays as it was", async () => {
    const broken = { nodes: [], relationships: smallStory.relationships };
    await expect(store.replace(broken)).rejects.toThrow(/is not there/);
    expect((await store.counts()).events).toBe(2);
  });

  test("the graph holds entities and events with their edges, MET left to the folded form", async () => {
    const graph = Subgraph.parse(await store.graph(GraphQuery.parse({})));
    expect(graph.nodes).toHaveLength(8);
    expect(graph.edges.map((edge) => edge.type)).not.toContain("MET");
    expect(graph.page).toEqual({ limit: 300, total: 8, cut: false });
    const took = graph.edges.find((edge) => edge.id === "person:ana|PARTICIPATED_IN|event:1");
    expect(took).toMatchObject({
      role: "visitor",
      status: "happened",
      eventId: "event:1",
      claimIds: ["claim:1", "claim:2"],
    });
  });

  test("folded, what happened is MET and what was planned is not", async () => {
    const graph = await store.graph(GraphQuery.parse({ events: "edges" }));
    expect(graph.nodes.every((node) => node.label !== "Event")).toBe(true);
    const met = graph.edges.filter((edge) => edge.type === "MET");
    expect(met).toHaveLength(1);
    expect(met[0]).toMatchObject({
      status: "happened",
      eventId: "event:1",
      date: { start: "2021-05-03", precision: "day" },
    });
  });

  test.each([
    [
      "status",
      { status: "planned" },
      ["Ana Bélic", "Meeting: Ana Bélic – Omar Dutra (planned)", "Omar Dutra", "Velmora Pact"],
    ],
    ["dates", { to: "2021-05-31" }, ["Ana Bélic", "Meeting: Ana Bélic – Omar Dutra", "Omar Dutra", "Velmora City"]],
    [
      "type",
      { types: "Base,Place" },
      ["Base 201", "Meeting: Ana Bélic – Omar Dutra", "Meeting: Ana Bélic – Omar Dutra (planned)", "Velmora City"],
    ],
    [
      "article",
      { articles: "article:1" },
      ["Ana Bélic", "Base 201", "Meeting: Ana Bélic – Omar Dutra", "Omar Dutra", "Velmora City"],
    ],
  ])("filters the graph by %s", async (_, filter, expected) => {
    expect(names(await store.graph(GraphQuery.parse(filter)))).toEqual(expected);
  });

  test("a limit cuts the least connected and says so", async () => {
    const graph = await store.graph(GraphQuery.parse({ limit: "2" }));
    expect(names(graph)).toEqual(["Meeting: Ana Bélic – Omar Dutra", "Meeting: Ana Bélic – Omar Dutra (planned)"]);
    expect(graph.page).toEqual({ limit: 2, total: 8, cut: true });
  });

  test("a selection is exactly what was chosen", async () => {
    const graph = await store.selection({ ids: ["person:omar", "event:1", "nobody"], events: "nodes" });
    expect(graph.nodes.map((node) => node.id)).toEqual(["person:omar", "event:1"]);
    expect(graph.edges.map((edge) => edge.id)).toEqual(["person:omar|PARTICIPATED_IN|event:1"]);
  });

  test("an entity is told with facts, offices, relations, events and articles", async () => {
    const base = EntityDetail.parse(await store.entity("base:201"));
    expect(base.facts[0]?.values.map((value) => value.value)).toEqual(["$10 million", "$12 million"]);
    expect(base.facts[0]?.disagreement).toBe(true);
    expect(base.relations.map((relation) => [relation.type, relation.outgoing, relation.other.name])).toEqual([
      ["LOCATED_IN", true, "Velmora City"],
      ["OPERATES", false, "Velmora"],
    ]);
    const ana = EntityDetail.parse(await store.entity("person:ana"));
    expect(ana.offices).toHaveLength(1);
    expect(ana.offices[0]).toMatchObject({
      title: "foreign minister",
      body: { id: "government:velmora" },
      asOf: { start: "2021-05-04" },
    });
    expect(ana.offices[0]?.evidence[0]?.quote).toBe("Ana Bélic");
    expect(ana.events.map((event) => event.id)).toEqual(["event:2", "event:1"]);
    expect(ana.articles.map((article) => article.id)).toEqual(["article:1", "article:2"]);
    for (const { publishedPrecision } of ana.articles) expect(publishedPrecision).toBe("day");
  });

  test("an event is told with its people, place, status and sentences, oldest source first", async () => {
    const event = EventRecord.parse(await store.event("event:1"));
    expect(event.participants.map(({ name, role, side }) => [name, role, side])).toEqual([
      ["Ana Bélic", "visitor", 0],
      ["Omar Dutra", "host", 1],
    ]);
    expect(event.place?.name).toBe("Velmora City");
    expect(event.date).toEqual({
      start: "2021-05-03",
      end: "2021-05-03",
      precision: "day",
      text: "3 May 2021",
      basis: "stated",
    });
    expect(event.evidence.map((evidence) => evidence.claimId)).toEqual(["claim:1", "claim:2"]);
    expect(event.independentSources).toBe(2);
  });

  test("claims are given with their articles", async () => {
    const found = await store.claims(["claim:3", "claim:1", "claim:none"]);
    expect(found.map((evidence) => [evidence.claimId, evidence.article.title, evidence.status])).toEqual([
      ["claim:1", "They met", "happened"],
      ["claim:3", "They met, says another", "planned"],
    ]);
  });

  test("what things and events stand on is told with who says it, and nothing of what was not asked about", async () => {
    const found = await store.grounds(["event:1", "event:none", "person:ana", "event:1"]);
    const ofEvent = found.filter(({ about }) => about === "event:1");
    expect(ofEvent.map(({ claimId, articleId }) => [claimId, articleId])).toEqual(
      (await store.event("event:1")).evidence.map(({ claimId, article }) => [claimId, article.id]),
    );
    const sure = new Map((await store.claims(found.map(({ claimId }) => claimId))).map((one) => [one.claimId, one]));
    for (const { claimId, confidence } of found) expect(confidence).toBe(sure.get(claimId)?.confidence);
    expect(new Set(found.map(({ about }) => about))).toEqual(new Set(["event:1", "person:ana"]));
  });

  test("neighbours are counted by type and come in pages", async () => {
    const all = await store.neighbours("person:ana", NeighboursQuery.parse({}));
    expect(all.counts).toEqual([
      { type: "Meeting", count: 2 },
      { type: "Government", count: 1 },
    ]);
    const page = await store.neighbours("person:ana", NeighboursQuery.parse({ types: "Meeting", limit: "1" }));
    expect(page.graph.nodes.map((node) => node.id)).toEqual(["person:ana", "event:1"]);
    expect(page.graph.page).toEqual({ limit: 1, total: 2, cut: true });
    const counts = await store.neighbours("event:2", NeighboursQuery.parse({ countsOnly: "true" }));
    expect(counts.graph.nodes).toEqual([]);
    expect(counts.counts).toEqual([
      { type: "Person", count: 2 },
      { type: "Agreement", count: 1 },
    ]);
  });

  test("the shortest ways are found, and only those", async () => {
    const found = await store.paths(PathsQuery.parse({ from: "person:omar", to: "base:201" }));
    expect(found.paths.map((path) => path.nodes)).toEqual([
      ["person:omar", "event:1", "place:velmora-city", "base:201"],
    ]);
    expect(found.graph.edges).toHaveLength(3);
    expect((await store.paths(PathsQuery.parse({ from: "person:omar", to: "base:201", length: "2" }))).paths).toEqual(
      [],
    );
  });

  test.each([
    ["belic", "Ana Bélic"],
    ["BÉLIC", "Ana Bélic"],
    ["ms belic", "Ana Bélic"],
    ["dutr", "Omar Dutra"],
    ["Velmorra City", "Velmora City"],
  ])("search for %s finds %s", async (q, name) => {
    expect((await store.search(SearchQuery.parse({ q }))).hits[0]?.ref.name).toBe(name);
  });

  test("search finds what the sentences say, and nothing where nobody says it", async () => {
    const { hits } = await store.search(SearchQuery.parse({ q: "million" }));
    expect(hits.map((hit) => hit.ref.name)).toEqual(["Base 201"]);
    expect(hits[0]?.quote).toContain("$10 million");
    expect((await store.search(SearchQuery.parse({ q: "zanzibar" }))).hits).toEqual([]);
  });

  test("search sees what was written after it was first asked", async () => {
    await store.search(SearchQuery.parse({ q: "omar" }));
    const properties = { id: "person:new", name: "Nadia Ferro", aliases: [] };
    await store.apply({
      nodes: [{ id: "person:new", labels: ["Entity", "Person"], properties }],
      relationships: [],
      removedNodes: [],
      removedRelationships: [],
    });
    expect((await store.search(SearchQuery.parse({ q: "ferro" }))).hits).toHaveLength(1);
  });

  test("what is not there is NotFound", async () => {
    await expect(store.entity("person:none")).rejects.toThrow(NotFound);
    await expect(store.entity("event:1")).rejects.toThrow(NotFound);
    await expect(store.event("event:none")).rejects.toThrow(NotFound);
    await expect(store.neighbours("none", NeighboursQuery.parse({}))).rejects.toThrow(NotFound);
    await expect(store.paths(PathsQuery.parse({ from: "none", to: "person:ana" }))).rejects.toThrow(NotFound);
  });

  test("a failing statement takes the whole write back", async () => {
    const statements = [{ query: "CREATE (n:Entity:Person {id: 'person:x'})" }, { query: "RETURN 1 / 0 AS never" }];
    await expect(engine.write(statements)).rejects.toThrow();
    expect((await store.counts()).entities + (await store.counts()).events).toBe(8);
  });

  test("a user's statement reads; one that writes is refused and changes nothing", async () => {
    const found = await store.runCypher({
      query: "MATCH (p:Person)-[m:MET]->(q) RETURN p, m, q.name AS name",
      params: {},
    });
    expect(found.columns).toEqual(["p", "m", "name"]);
    expect(found.rows[0]?.[2]).toBe("Omar Dutra");
    expect(found.graph.nodes.map((node) => node.id)).toEqual(["person:ana"]);
    expect(found.graph.relationships[0]).toMatchObject({ type: "MET", start: "person:ana", end: "person:omar" });
    await expect(store.runCypher({ query: "CREATE (n) RETURN n", params: {} })).rejects.toMatchObject({
      code: "WriteRefused",
    });
    expect((await store.counts()).entities).toBe(6);
  });
});
