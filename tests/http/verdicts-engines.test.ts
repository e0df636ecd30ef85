/** Verdicts of every kind on each engine: through restarts, second imports, a graph made anew and a change of engine. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Evidence } from "#contract/graph.ts";
import type { Verdict } from "#contract/verdicts.ts";
import { engines } from "../engines.ts";
import { openServer, type TestServer } from "./running-server.ts";

const texts = [
  "French Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on 3 May 2024.",
  "Kenyan Defence Minister Boniface Otieno received the French minister Annabel Kowalski in Paris on 9 May 2024.",
  "Boniface Otieno met Ruth Wanjala in Nairobi on 12 May 2024.",
  "Daniel Moraa met Ruth Wanjala in Mombasa on 20 May 2024.",
];

describe.each(engines())("verdicts on $name", ({ reserve }) => {
  let turn: Awaited<ReturnType<typeof reserve>>;
  let server: TestServer;
  beforeAll(async () => {
    turn = await reserve();
    server = await openServer({ environment: turn.environment });
    for (const text of texts) await server.post("/api/articles", { text, published: "2024-05-21" });
  }, 600_000);
  afterAll(async () => {
    await server?.close();
    await turn?.release();
  });

  const restart = async (environment: Record<string, string>, between: () => Promise<void> = async () => {}) => {
    await server.stop();
    await between();
    server = await openServer({ dataFolder: server.dataFolder, environment });
  };
  /** Who met whom when, and the names of all. */
  const shown = async () => {
    const query = `MATCH (a)-[m:MET]->(b) RETURN a.name AS one, b.name AS other, m.start AS day ORDER BY day, one, other`;
    const { body } = await server.post("/api/cypher", { query });
    return body.rows.map((row: string[]) => row.join(" "));
  };
  const claimSaying = async (sentence: string): Promise<string> => {
    const { body } = await server.post("/api/cypher", {
      query: "MATCH (c:Claim {quote: $sentence}) WHERE c.type = 'event' RETURN c.id AS id",
      params: { sentence },
    });
    return String(body.rows[0]?.[0]);
  };

  it("hold through everything and are taken back one by one", async () => {
    const before = await shown();
    expect(before).toEqual([
      "Anna Kowalski Boniface Otieno 2024-05-03",
      "Annabel Kowalski Boniface Otieno 2024-05-09",
      "Boniface Otieno Ruth Wanjala 2024-05-12",
      "Daniel Moraa Ruth Wanjala 2024-05-20",
    ]);
    const verdicts: Verdict[] = [
      { kind: "same", a: "person:anna kowalski", b: "person:annabel kowalski" },
      { kind: "rename", entity: "person:boniface otieno", name: "General Otieno" },
      { kind: "redate", claim: await claimSaying(texts[0] ?? ""), start: "2024-05-04", end: "2024-05-04" },
      { kind: "not-so", claim: await claimSaying(texts[2] ?? "") },
      { kind: "not-an-entity", entity: "person:daniel moraa" },
    ];
    const states = [before];
    const ids: string[] = [];
    for (const verdict of verdicts) {
      const { body } = await server.post("/api/verdicts", { verdict, by: "an editor" });
      expect(body).toMatchObject({ verdict, by: "an editor", revoked: null });
      ids.push(body.id);
      states.push(await shown());
    }
    const after = states.at(-1);
    expect(after).toEqual(["Annabel Kowalski General Otieno 2024-05-04", "Annabel Kowalski General Otieno 2024-05-09"]);
    for (const text of texts) await server.post("/api/articles", { text, published: "2024-05-21" });
    expect(await shown()).toEqual(after);
    await restart(turn.environment, () => rm(join(server.dataFolder, "graph.json")));
    expect(await shown()).toEqual(after);
    await restart({});
    expect(await shown()).toEqual(after);
    await restart(turn.environment);
    expect(await shown()).toEqual(after);
    for (const [index, id] of [...ids.entries()].reverse()) {
      const { body } = await server.send("DELETE", `/api/verdicts/${id}`);
      expect(Date.parse(body.revoked.at)).toBeGreaterThanOrEqual(Date.parse(body.at));
      expect(await shown()).toEqual(states[index]);
    }
    expect((await server.get("/api/verdicts")).body.verdicts).toHaveLength(verdicts.length);
  });

  it("part one article's use of a name, and suggest the pair no more", async () => {
    const pairs = async () => (await server.get("/api/suggestions")).body.suggestions.map((one: Pair) => one.a.key);
    expect(await pairs()).toEqual(["person:anna kowalski"]);
    const different = { kind: "different", a: "person:anna kowalski", b: "person:annabel kowalski" };
    await server.post("/api/verdicts", { verdict: different });
    expect(await pairs()).toEqual([]);
    const { body } = await server.get("/api/entities/person%3Aruth-wanjala");
    const articles = new Set(body.events.flatMap((event: Told) => event.evidence.map(({ article }) => article.id)));
    expect(articles.size).toBe(2);
    const [, last] = [...articles].sort();
    const apart = { kind: "different", a: "person:ruth wanjala", b: `person:ruth wanjala@${last}` };
    const given = await server.post("/api/verdicts", { verdict: apart });
    const ruths = async () => {
      const { body: found } = await server.post("/api/cypher", {
        query: "MATCH (p:Person {name: 'Ruth Wanjala'}) RETURN count(p) AS n",
      });
      return found.rows[0][0];
    };
    expect(await ruths()).toBe(2);
    await server.send("DELETE", `/api/verdicts/${given.body.id}`);
    expect(await ruths()).toBe(1);
  });
});

type Pair = { a: { key: string } };
type Told = { evidence: Evidence[] };
