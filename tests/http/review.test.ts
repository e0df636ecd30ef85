import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Disagreement, Suggestion } from "#contract/verdicts.ts";
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
    const taken = await server.send("DELETE", `/api/verdicts/${given.body.id}?by=another%20editor`);
    expect(taken.body.revoked).toMatchObject({ by: "another editor" });
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

  it("are told in the margin of the article: what was confirmed, was only planned, is not so", async () => {
    const id = (await server.get("/api/articles")).body.articles[0].id;
    const met = async () => {
      const { claims } = (await server.get(`/api/articles/${encodeURIComponent(id)}`)).body;
      return claims.find(({ type }: { type: string }) => type === "event");
    };
    const claim = (await met()).id;
    const before = await met();
    expect(before.summary).toMatch(/^Meeting: /);
    expect(before.confidence).toBeLessThan(1);
    await server.post("/api/verdicts", { verdict: { kind: "accept", claim } });
    expect(await met()).toEqual({ ...before, confidence: 1 });
    await server.post("/api/verdicts", { verdict: { kind: "restatus", claim, status: "planned" } });
    expect((await met()).summary).toMatch(/^Meeting, planned: /);
    await server.post("/api/verdicts", { verdict: { kind: "redate", claim, start: "2024-05-07", end: "2024-05-07" } });
    expect((await met()).date).toMatchObject({ start: "2024-05-07", end: "2024-05-07" });
    await server.post("/api/verdicts", { verdict: { kind: "not-so", claim } });
    expect(await met()).toMatchObject({
      supports: [],
      summary: expect.stringMatching(/^Not so, by a verdict: Meeting/),
    });
  });

  it.each([
    [{ verdict: { kind: "restatus", claim: "c", status: "maybe" } }],
    [{ verdict: { kind: "accept" } }],
    [{ verdict: { kind: "maybe", a: "a", b: "b" } }],
    [{ verdict: { kind: "same", a: "a" } }],
    [{ verdict: { kind: "redate", claim: "c", start: "soon", end: "2024-01-01" } }],
    [{}],
  ])("are refused where they say nothing: %j", async (body) => {
    expect((await server.post("/api/verdicts", body)).status).toBe(400);
    await expect(readFile(join(server.dataFolder, "verdicts.json"), "utf8")).rejects.toThrow(/ENOENT/);
  });

  it.each([
    { kind: "same", a: "person:anna kowalski", b: "person:nobody at all" },
    { kind: "rename", entity: "person:nobody at all", name: "Nobody" },
    { kind: "not-an-entity", entity: "person:anna kowalski@article:0000000000000000" },
    { kind: "not-so", claim: "claim:0000000000000000" },
    { kind: "redate", claim: "claim:0000000000000000", start: "2024-05-04", end: "2024-05-04" },
  ])("are refused on what no article holds: %j", async (verdict) => {
    const { status, body } = await server.post("/api/verdicts", { verdict });
    expect([status, body.code]).toEqual([404, "not-found"]);
    expect((await server.get("/api/verdicts")).body.verdicts).toEqual([]);
  });

  it("are refused where they cannot be so, and taken on what was taken out", async () => {
    const { body: rows } = await server.post("/api/cypher", {
      query: "MATCH (c:Claim) WHERE c.type = 'event' RETURN c.id AS id ORDER BY id",
    });
    const claim = String(rows.rows[0]?.[0]);
    const backwards = { kind: "redate", claim, start: "2024-05-09", end: "2024-05-04" };
    const refused = await server.post("/api/verdicts", { verdict: backwards });
    expect([refused.status, refused.body.code]).toEqual([409, "impossible-verdict"]);
    const itself = { kind: "same", a: same.a, b: same.a };
    expect((await server.post("/api/verdicts", { verdict: itself })).status).toBe(409);
    expect((await server.post("/api/verdicts", { verdict: { kind: "not-so", claim } })).status).toBe(200);
    expect((await server.post("/api/verdicts", { verdict: { ...backwards, end: "2024-05-09" } })).status).toBe(200);
  });

  it("that are not there cannot be taken back", async () => {
    expect((await server.send("DELETE", "/api/verdicts/verdict:none")).status).toBe(404);
  });
});

describe("what waits for a verdict", () => {
  it("is suggested with the sentences of both", async () => {
    const { body } = await server.get("/api/suggestions");
    expect(body.suggestions.map(({ a, b }: Suggestion) => [a.key, b.key])).toEqual([
      ["person:anna kowalski", "person:annabel kowalski"],
    ]);
    const [{ a, b }] = body.suggestions;
    expect([a.evidence[0].quote, b.evidence[0].quote]).toEqual(texts);
    expect(body.page.limit).toBe(100);
  });
});

describe("what sources tell differently", () => {
  const told = async () =>
    (await server.get("/api/disagreements")).body.disagreements.map(({ about, property, values }: Disagreement) => [
      about.name,
      property,
      values.map((one) => [one.value, one.evidence.map(({ quote }) => quote)]),
    ]);

  it("stands side by side, each value with its sentence", async () => {
    const sentences = ["1,000", "1,500"].map(
      (troops) => `There are ${troops} American troops at Air Base 77 in Kenya.`,
    );
    for (const text of sentences) await server.post("/api/articles", { text, published: "2024-05-04" });
    const values = [
      ["1,000", [sentences[0]]],
      ["1,500", [sentences[1]]],
    ];
    expect(await told()).toEqual([
      ["Air Base 77", "troops", values],
      ["United States", "troops in Kenya", values],
    ]);
  });

  it("is marked where the thing itself is shown, though the articles are of different days", async () => {
    for (const [cost, published] of [
      ["$100 million", "2024-05-04"],
      ["$110 million", "2024-06-09"],
    ])
      await server.post("/api/articles", { text: `Air Base 77 in Kenya was built for ${cost}.`, published });
    const { body } = await server.get("/api/entities/base%3Aair-base-77");
    expect(body.facts).toMatchObject([{ property: "cost", disagreement: true }]);
  });

  it("is not an office in capitals and without, nor one whose state a sentence leaves out", async () => {
    for (const text of [
      "The prime minister, Ruth Wanjala, opened a school.",
      "Prime Minister Ruth Wanjala of Kenya opened a hospital.",
      "Ruth Wanjala, prime minister of Kenya, opened a road.",
    ])
      await server.post("/api/articles", { text, published: "2024-05-04" });
    const { body } = await server.get("/api/entities/person%3Aruth-wanjala");
    expect(body.offices).toMatchObject([{ body: { name: "Kenya" } }]);
    expect(body.offices[0].evidence).toHaveLength(3);
    expect(await told()).toEqual([]);
  });
});
