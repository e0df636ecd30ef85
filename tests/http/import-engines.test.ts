/** What an import promises of the graph, on each engine. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../engines.ts";
import { openServer, type TestServer } from "./running-server.ts";

const text =
  "French Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on 3 May 2024.\n";

describe.each(engines())("importing on $name", ({ reserve }) => {
  let turn: Awaited<ReturnType<typeof reserve>>;
  let server: TestServer;
  beforeAll(async () => {
    turn = await reserve();
    // Other test files may hold the database before it is our turn.
  }, 600_000);
  beforeEach(async () => {
    server = await openServer({ environment: turn.environment });
  });
  afterEach(() => server.close());
  afterAll(() => turn?.release());

  const rows = async (query: string) => (await server.post("/api/cypher", { query })).body.rows;
  const articles = () => rows("MATCH (a:Article) RETURN count(a) AS n");

  it("begins with the graph that its library has, whatever the database held", async () => {
    expect(await articles()).toEqual([[0]]);
    await server.post("/api/articles", { text });
    expect(await articles()).toEqual([[1]]);
  });

  it("makes one article of twenty that come at once", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.post("/api/articles", { text })));
    expect(answers.map((one) => one.status)).toEqual(Array(20).fill(200));
    expect(answers.filter((one) => one.body.outcome === "new")).toHaveLength(1);
    expect(await articles()).toEqual([[1]]);
    expect(await rows("MATCH (p:Person) RETURN p.name AS name ORDER BY name")).toEqual([
      ["Anna Kowalski"],
      ["Boniface Otieno"],
    ]);
  });

  it("is there after a restart, takes the next one, and follows a verdict and its end", async () => {
    await server.post("/api/articles", { text });
    await server.stop();
    server = await openServer({ dataFolder: server.dataFolder, environment: turn.environment });
    await server.post("/api/articles", { text: text.replace("3 May", "9 May").replace("Anna", "Annabel") });
    expect(await articles()).toEqual([[2]]);
    const people = () => rows("MATCH (p:Person) RETURN count(p) AS n");
    expect(await people()).toEqual([[3]]);
    const verdict = { kind: "same", a: "person:anna kowalski", b: "person:annabel kowalski" };
    const { body } = await server.post("/api/verdicts", { verdict });
    expect(await people()).toEqual([[2]]);
    await server.send("DELETE", `/api/verdicts/${body.id}`);
    expect(await people()).toEqual([[3]]);
  });
});
