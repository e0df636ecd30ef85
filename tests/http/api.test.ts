import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../engines.ts";
import { openServer, type TestServer } from "./running-server.ts";

const seeds = readdirSync("seeds").map((name) => readFileSync(join("seeds", name), "utf8"));

describe.each(engines())("the API on the shipped articles, on $name", ({ name, reserve }) => {
  let server: TestServer;
  let turn: Awaited<ReturnType<typeof reserve>>;
  beforeAll(async () => {
    turn = await reserve();
    server = await openServer({ seeds: true, environment: turn.environment });
    // Other test files may hold the database before it is our turn.
  }, 600_000);
  afterAll(async () => {
    await server?.close();
    await turn?.release();
  });

  it("is alive and ready", async () => {
    expect((await server.get("/api/health")).body).toMatchObject({
      status: "ok",
      engine: name,
      articles: seeds.length,
      reading: false,
    });
    expect((await server.get("/health")).body).toEqual({ status: "ok" });
    expect((await server.get("/ready")).body).toEqual({ status: "ok" });
  });

  it("gives every article with its whole text, each claim's offsets in it, and refs that can be asked for", async () => {
    const { body } = await server.get("/api/articles");
    expect(body.page).toEqual({ limit: 100, total: seeds.length, cut: false });
    for (const meta of body.articles) {
      const { status, body: answer } = await server.get(`/api/articles/${meta.id}`);
      expect(status).toBe(200);
      expect(seeds.map((text) => text.normalize("NFC"))).toContain(answer.article.text);
      expect(answer.article.origin).toMatch(/^seeds\/\d{3}_\w+\.txt$/);
      for (const claim of answer.claims) {
        expect(answer.article.text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(claim.summary).not.toBe("");
      }
      for (const mention of answer.mentions.slice(0, 5))
        expect((await server.get(`/api/entities/${encodeURIComponent(mention.entity.id)}`)).status).toBe(200);
    }
  });

  it("cuts lists and says so", async () => {
    const { body } = await server.get("/api/articles?limit=2&offset=1");
    expect(body.articles).toHaveLength(2);
    expect(body.page).toEqual({ limit: 2, total: seeds.length, cut: true });
    expect((await server.get("/api/graph?limit=3")).body.page.cut).toBe(true);
  });

  it("answers the same question in every way it can be put", async () => {
    const all = (await server.get("/api/meetings")).body;
    expect(all.meetings.length).toBeGreaterThan(0);
    for (const meeting of all.meetings) {
      expect(meeting.evidence.length).toBeGreaterThan(0);
      const event = await server.get(`/api/events/${encodeURIComponent(meeting.id)}`);
      expect(event.body.id).toBe(meeting.id);
      const several = await server.get(`/api/events?ids=${encodeURIComponent(meeting.id)}&ids=event:none`);
      expect(several.body.events).toEqual([event.body]);
      const ids = meeting.evidence.map((one: { claimId: string }) => one.claimId).join(",");
      expect((await server.get(`/api/claims?ids=${ids}`)).body.evidence).toHaveLength(meeting.evidence.length);
    }
  });

  it("finds by name and walks to the neighbours", async () => {
    const { body } = await server.get("/api/search?q=niger");
    const [hit] = body.hits;
    expect(hit.ref.name).toMatch(/niger/i);
    const id = encodeURIComponent(hit.ref.id);
    const counted = (await server.get(`/api/entities/${id}/neighbours?countsOnly=true`)).body;
    const total = counted.counts.reduce((sum: number, one: { count: number }) => sum + one.count, 0);
    expect(total).toBeGreaterThan(0);
    expect((await server.get(`/api/entities/${id}/neighbours?limit=1`)).body.graph.page.cut).toBe(total > 1);
  });

  it("sends long answers packed to who takes them so, and as they are to others", async () => {
    const packed = async (path: string, accept: string) =>
      (await fetch(`${server.url}${path}`, { headers: { "accept-encoding": accept } })).headers.get("content-encoding");
    expect(await packed("/api/graph", "gzip")).toBe("gzip");
    expect(await packed("/api/graph", "br, gzip")).toBe("br");
    expect(await packed("/api/graph", "identity")).toBeNull();
    expect(await packed("/api/health", "gzip")).toBeNull();
  });

  it.each([
    "/api/articles/article:none",
    "/api/entities/person:none",
    "/api/entities/person:none/neighbours",
    "/api/events/event:none",
    "/api/imports/import:none",
    "/api/none",
    "/none.js",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/package.json",
    "/assets/..%5c..%5cpackage.json",
    "/.env",
  ])("answers %s with a problem 404", async (path) => {
    const { status, headers, body } = await server.get(path);
    expect(status).toBe(404);
    expect(headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: "about:blank", title: "Not Found", status: 404 });
  });

  it.each([
    ["/api/graph?limit=0", "limit"],
    ["/api/graph?limit=many", "limit"],
    ["/api/graph?types=Ship", "types"],
    ["/api/graph?from=2024-13-01", "from"],
    ["/api/graph?colour=red", "colour"],
    ["/api/search", "q"],
    ["/api/search?q=", "q"],
    ["/api/search?q=a&limit=1&limit=2", "limit"],
    ["/api/meetings?status=done", "status"],
    ["/api/claims?ids=", "ids"],
    ["/api/events?ids=", "ids"],
  ])("refuses %s and names the parameter", async (path, name) => {
    const { status, body } = await server.get(path);
    expect([status, body.code]).toEqual([400, "bad-request"]);
    expect(JSON.stringify(body)).toContain(name);
  });

  it("says what an address takes", async () => {
    const { status, headers, body } = await server.send("DELETE", "/api/graph");
    expect([status, body.code, headers.get("allow")]).toEqual([405, "method-not-allowed", "GET, POST"]);
  });

  it("describes itself by the schemas it holds itself to", async () => {
    const { body } = await server.get("/api/openapi.json");
    expect(body.openapi).toMatch(/^3\.1/);
    for (const path of [
      "/api/graph",
      "/api/articles/{id}",
      "/api/ask",
      "/api/cypher",
      "/api/meetings",
      "/api/imports/{id}",
    ])
      expect(Object.keys(body.paths)).toContain(path);
    const meetings = body.paths["/api/meetings"].get;
    expect(meetings.parameters.map((one: { name: string }) => one.name)).toContain("person");
    expect(Object.keys(meetings.responses)).toEqual(expect.arrayContaining(["200", "400", "429", "503"]));
    expect(meetings.responses[400].content["application/problem+json"].schema).toEqual({
      $ref: "#/components/schemas/Problem",
    });
  });

  it("gives an answer and chosen events as evidence packs, with the state of the corpus", async () => {
    const question = "Who met Kurt Campbell?";
    const answer = (await server.post("/api/ask", { question })).body;
    for (const [format, mark] of [
      ["markdown", /^# Who met Kurt Campbell\?/],
      ["html", /^<!doctype html>/],
      ["csv", /^about,kind,status/],
    ] as const) {
      const { status, body } = await server.post("/api/evidence-pack", { format, ask: { question } });
      expect([status, body.corpus]).toEqual([200, answer.corpus]);
      expect(body.text).toMatch(mark);
      expect(body.text).toContain(answer.corpus.hash);
      expect(body.text).toContain("Ali Lamine Zeine");
    }
    const events = answer.rows.map((row: { id: string }) => row.id);
    const chosen = await server.post("/api/evidence-pack", {
      format: "markdown",
      events: [...events, "event:gone"],
      title: "Mine",
    });
    expect(chosen.body.text).toMatch(/^# Mine\n/);
    expect(chosen.body.text).toContain("1 of the 2 chosen events is not in the graph any more.");
    // Both: only those rows of the answer.
    const some = await server.post("/api/evidence-pack", { format: "csv", ask: { question }, events: ["event:gone"] });
    expect(some.status).toBe(200);
    expect(some.body.text).not.toContain("Meeting");
    for (const wrong of [{ format: "markdown" }, { format: "pdf", ask: { question } }])
      expect((await server.post("/api/evidence-pack", wrong)).status).toBe(400);
  });

  it("refuses a writing statement and changes nothing", async () => {
    const before = (await server.get("/api/graph?limit=20000")).body;
    const { status, headers, body } = await server.post("/api/cypher", { query: "CREATE (n) RETURN n" });
    expect([status, body.code]).toEqual([403, "write-refused"]);
    expect(headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect((await server.get("/api/graph?limit=20000")).body).toEqual(before);
  });

  it("answers a reading statement, and a mistaken one with its place", async () => {
    const { status, body } = await server.post("/api/cypher", { query: "MATCH (a:Article) RETURN count(a) AS n" });
    expect([status, body.rows]).toEqual([200, [[seeds.length]]]);
    const wrong = await server.post("/api/cypher", { query: "MATCH (a:Article RETURN a" });
    expect([wrong.status, wrong.body.code]).toEqual([400, "syntax-error"]);
  });
});
