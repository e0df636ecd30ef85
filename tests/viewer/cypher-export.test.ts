/** A view as a script of Cypher gives, run against an empty database, the graph of the view with its sentences. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherOf } from "../../client/graph/export/cypher.ts";
import type { Picture } from "../../client/graph/export/picture.ts";
import type { Cited } from "../../client/graph/export/source-line.ts";
import { palettes } from "../../client/graph/palette.ts";
import type { EventRecord, GraphEdge, GraphNode } from "../../server/contract/graph.ts";
import type { Engine } from "../../server/store/engine.ts";
import { engines } from "../engines.ts";
import { madeEdge, madeNode } from "./made-graph.ts";

const quote = 'He said: "It\'s \\ done";\n“$rows” cost $& and $1 – 会談 🙂 */ // MATCH';
const day = { start: "2024-03-05", end: "2024-03-05", precision: "day", text: "Tuesday", basis: "stated" } as const;

const cited: Cited = {
  claimId: "claim:1",
  quote,
  start: 3,
  end: 3 + quote.length,
  rule: "met",
  confidence: 0.9,
  attributedTo: null,
  date: day,
  status: "happened",
  article: {
    id: "article:1",
    title: null,
    publisher: "The Example",
    url: null,
    publishedAt: "2024-03-06",
    publishedPrecision: "day",
  },
};

const people = [madeNode("person:a", { name: "Ana 'Ñ' O\"Neil", aliases: ["A\\N"] }), madeNode("person:b")];
const meeting: EventRecord = {
  id: "event:1",
  name: "Meeting: a – b",
  kind: "Meeting",
  status: "happened",
  statusHistory: [],
  date: day,
  place: null,
  participants: [],
  concerns: [],
  action: null,
  independentSources: 1,
  evidence: [cited],
};

const pictureOf = (nodes: GraphNode[], edges: GraphEdge[]): Picture => ({
  nodes: nodes.map((node) => ({
    node,
    label: { text: node.name, width: 9 },
    short: { text: node.name, width: 9 },
    x: 0,
    y: 0,
    size: 9,
    colour: "#000",
  })),
  edges: edges.map((edge) => ({
    edge: { ...edge, edges: [edge], lane: 0 },
    colour: "#000",
    width: 1,
    curvature: 0,
  })),
  palette: palettes.light,
  layout: "force",
  headings: [],
  events: [meeting],
  evidence: new Map([[cited.claimId, cited]]),
  leftOut: 0,
  filtered: "statements",
  address: "#graph",
  madeAt: new Date("2024-05-01T00:00:00Z"),
});

/** As a shell takes them: to the semicolon at the end of a line. */
const statementsOf = (script: string): string[] =>
  script
    .replaceAll(/^\/\/.*\n/gm, "")
    .split(/;\n/)
    .map((one) => one.trim())
    .filter(Boolean);

const asDisc = madeNode(meeting.id, {
  label: "Event",
  kind: "Meeting",
  name: meeting.name,
  status: "happened",
  date: day,
});
const discs = pictureOf(
  [...people, asDisc],
  people.map(({ id }) => madeEdge(id, "PARTICIPATED_IN", meeting.id, { claimIds: ["claim:1"], role: "participant" })),
);
const folded = pictureOf(people, [
  madeEdge("person:a", "MET", "person:b", { eventId: meeting.id, date: day, claimIds: ["claim:1"] }),
]);

describe.each(engines())("a view as Cypher on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 900_000);
  afterAll(() => engine.close());

  const load = async (picture: Picture): Promise<void> => {
    const statements = statementsOf(cypherOf(picture));
    const schema = statements.filter((one) => one.startsWith("CREATE CONSTRAINT"));
    expect(schema).toHaveLength(4);
    await engine.write(
      schema.map((query) => ({ query })),
      "schema",
    );
    await engine.write(statements.filter((one) => !schema.includes(one)).map((query) => ({ query })));
  };
  const rows = async (query: string) => (await engine.read({ query })).rows;

  it("holds discs, lines and every sentence letter by letter, and gives the same a second time", async () => {
    await load(discs);
    await load(discs);
    expect(
      await rows(
        "MATCH (p:Person)-[r:PARTICIPATED_IN]->(e:Meeting)<-[:SUPPORTS]-(c:Claim)-[:FROM]->(s:Article) RETURN p.name AS who, p.aliases AS aliases, e.start AS day, c.quote AS quote, s.publisher AS publisher, r.claimIds AS claims ORDER BY who",
      ),
    ).toEqual([
      {
        who: people[0]?.name,
        aliases: ["A\\N"],
        day: "2024-03-05",
        quote,
        publisher: "The Example",
        claims: ["claim:1"],
      },
      { who: "person:b", aliases: [], day: "2024-03-05", quote, publisher: "The Example", claims: ["claim:1"] },
    ]);
    expect(await rows("MATCH (n) RETURN count(n) AS n")).toEqual([{ n: 5 }]);
  });

  it("holds the events that direct lines stand for", async () => {
    await load(folded);
    expect(
      await rows(
        "MATCH (a)-[m:MET]-(b), (e:Event {id: m.eventId}) RETURN a.id AS a, e.kind AS kind, m.start AS day ORDER BY a",
      ),
    ).toEqual([
      { a: "person:a", kind: "Meeting", day: "2024-03-05" },
      { a: "person:b", kind: "Meeting", day: "2024-03-05" },
    ]);
  });

  it("says what the view leaves out", () => {
    expect(cypherOf(discs)).toContain("// Not in it: statements.\n");
  });
});
