import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openServer, type TestServer } from "./running-server.ts";

let server: TestServer;
const texts = [
  "French Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on 3 May 2024.",
  "Kenyan Defence Minister Boniface Otieno received the French minister Annabel Kowalski in Berlin on 3 May 2024, his office said.",
];
beforeEach(async () => {
  server = await openServer();
  for (const text of texts) await server.post("/api/articles", { text, published: "2024-05-04" });
});
afterEach(() => server.close());

const people = async () => {
  const { body } = await server.post("/api/cypher", { query: "MATCH (p:Person) RETURN p.name AS name ORDER BY name" });
  return body.rows.flat();
};
const graph = async () => (await server.get("/api/graph?limit=20000")).body;
const same = { kind: "same", a: "person:anna kowalski", b: "person:annabel kowalski" };

describe("verdicts", () => {
  it("are followed at once, survive a restart and a new import, and are taken back", async () => {
    const before = await graph();
    expect(await people()).toEqual(["Anna Kowalski", "Annabel Kowalski", "Boniface Otieno"]);
    const given = await server.post("/api/verdicts", { verdict: same, by: "an editor" });
    expect(given.body).toMatchObject({ verdict: same, by: "an editor", revoked: null });
    const joined = await people();
    expect(joined).toHaveLength(2);
    const after = await graph();
    expect((await server.post("/api/verdicts", { verdict: same })).body.id).toBe(given.body.id);
    await server.stop();
    server = await openServer({ dataFolder: server.dataFolder });
    expect(await graph()).toEqual(after);
    await server.post("/api/articles", { text: texts[0] });
    expect(await people()).toEqual(joined);
    const taken = await server.send("DELETE", `/api/verdicts/${given.body.id}`);
    expect(taken.body.revoked).toMatchObject({ by: "user" });
    expect(await graph()).toEqual(before);
    expect((await server.get("/api/verdicts")).body.verdicts).toHaveLength(1);
  });

  it("that a killed server wrote and did not carry out are carried out at the next start", async () => {
    await server.stop();
    const recorded = { id: "verdict:1", verdict: same, by: "user", at: "2024-05-05T10:00:00.000Z", revoked: null };
    await writeFile(join(server.dataFolder, "verdicts.json"), JSON.stringify({ version: 1, verdicts: [recorded] }));
    server = await openServer({ dataFolder: server.dataFolder });
    expect(await people()).toHaveLength(2);
  });

  it.each([
    [{ verdict: { kind: "maybe", a: "a", b: "b" } }],
    [{ verdict: { kind: "same", a: "a" } }],
    [{ verdict: { kind: "redate", claim: "c", start: "soon", end: "2024-01-01" } }],
    [{}],
  ])("are refused where they say nothing: %j", async (body) => {
    expect((await server.post("/api/verdicts", body)).status).toBe(400);
    await expect(readFile(join(server.dataFolder, "verdicts.json"), "utf8")).rejects.toThrow(/ENOENT/);
  });

  it("that are not there cannot be taken back", async () => {
    expect((await server.send("DELETE", "/api/verdicts/verdict:none")).status).toBe(404);
  });
});

describe("what waits for a verdict", () => {
  it("is suggested with the sentences of both", async () => {
    const { body } = await server.get("/api/suggestions");
    for (const { a, b } of body.suggestions) {
      expect(a.evidence.length).toBeGreaterThan(0);
      expect(b.evidence.length).toBeGreaterThan(0);
    }
    expect(body.page.limit).toBe(100);
  });

  it("shows what sources tell differently, each value with its sentence", async () => {
    for (const troops of ["1,000", "1,500"])
      await server.post("/api/articles", {
        text: `There are about ${troops} American troops at Air Base 77 in Kenya.`,
        published: "2024-05-04",
      });
    const { body } = await server.get("/api/disagreements");
    for (const { values } of body.disagreements) {
      expect(values.length).toBeGreaterThan(1);
      for (const value of values) expect(value.evidence.length).toBeGreaterThan(0);
    }
  });
});
