import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articlePage, pdf, utf8 } from "../articles/sample-files.ts";
import { openServer, type TestServer } from "./running-server.ts";

let server: TestServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

const text =
  "Ministers meet in Berlin\n\nFrench Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on 3 May 2024.\n";
const graph = async () => (await server.get("/api/graph?limit=20000")).body;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

async function finished(id: string) {
  for (let tries = 0; tries < 600; tries += 1) {
    const { body } = await server.get(`/api/imports/${id}`);
    if (body.state !== "running") return body;
    await wait(50);
  }
  throw new Error("the import did not end");
}

describe("importing a pasted text", () => {
  it("stores it once, whatever it is given as, and changes nothing the second time", async () => {
    const first = await server.post("/api/articles", {
      text,
      title: "Given",
      published: "2024-05-04",
      publisher: "The Example",
    });
    expect([first.status, first.body.outcome]).toEqual([200, "new"]);
    expect(first.body.article.article).toMatchObject({
      title: "Given",
      publishedAt: "2024-05-04",
      publisher: "The Example",
    });
    const before = await graph();
    const same = { text: text.replaceAll("\n", "\r\n"), title: "Other", publisher: "The Example" };
    const again = await server.post("/api/articles", same);
    expect(again.body).toMatchObject({ outcome: "unchanged", article: first.body.article });
    expect(await graph()).toEqual(before);
    expect((await server.get("/api/health")).body.articles).toBe(1);
  });

  it("says in a preview that it is there already, and shows it as it is kept", async () => {
    const given = { text, title: "Given", published: "2024-05-04" };
    const fresh = await server.post("/api/articles", { ...given, preview: true });
    expect(fresh.body.outcome).toBe("preview");
    const stored = await server.post("/api/articles", given);
    const again = await server.post("/api/articles", { text, title: "Another", preview: true });
    expect(again.body).toEqual({ outcome: "unchanged", article: stored.body.article });
    const elsewhere = await server.post("/api/articles", { text, publisher: "The Example", preview: true });
    expect(elsewhere.body.outcome).toBe("preview");
  });

  it("stores it for each publisher that prints it", async () => {
    for (const publisher of ["The Example", "The Sample", "The Example"])
      await server.post("/api/articles", { text, publisher });
    const { articles } = (await server.get("/api/articles")).body;
    expect(articles.map((one: { publisher: string }) => one.publisher).sort()).toEqual(["The Example", "The Sample"]);
  });

  it("knows an article that an earlier version kept under the hash of its text", async () => {
    const { body } = await server.post("/api/articles", { text });
    const file = join(server.dataFolder, "articles", `${body.article.article.id.slice("article:".length)}.json`);
    const record = JSON.parse(await readFile(file, "utf8"));
    record.article.publisher = "The Example";
    await server.stop();
    await writeFile(file, JSON.stringify(record));
    server = await openServer({ dataFolder: server.dataFolder });
    const again = await server.post("/api/articles", { text, publisher: "The Example" });
    expect(again.body.outcome).toBe("unchanged");
  });

  it("shows what it would find, and stores nothing", async () => {
    const { body } = await server.post("/api/articles", { text, preview: true });
    expect(body.outcome).toBe("preview");
    expect(body.article.claims.length).toBeGreaterThan(0);
    expect((await server.get("/api/articles")).body.articles).toEqual([]);
    expect((await graph()).nodes).toEqual([]);
    const stored = await server.post("/api/articles", { text });
    expect(stored.body.article).toEqual(body.article);
  });

  it("takes front matter that was pasted along", async () => {
    const { body } = await server.post("/api/articles", {
      text: `---\ntitle: Pasted\npublished: 2024-05-04\n---\n${text}`,
    });
    expect(body.article.article).toMatchObject({ title: "Pasted", publishedBasis: "front matter", text });
  });

  it("turns away a text that repeats one meeting without end, and goes on answering", async () => {
    const endless = "President Ana Kowalski met Minister Boniface Otieno. ".repeat(2_000);
    const refused = await server.post("/api/articles", { text: endless });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: "article-too-repetitive", detail: expect.stringContaining("Split it") });
    expect((await server.get("/api/articles")).body.articles).toEqual([]);
    expect((await server.post("/api/articles", { text })).body.outcome).toBe("new");
  });

  it("is one article when twenty give it at once", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.post("/api/articles", { text })));
    expect(answers.map((one) => one.status)).toEqual(Array(20).fill(200));
    const outcomes = answers.map((one) => one.body.outcome).sort();
    expect(outcomes).toEqual(["new", ...Array(19).fill("unchanged")]);
    const { body } = await server.post("/api/cypher", { query: "MATCH (a:Article) RETURN count(a) AS n" });
    expect(body.rows).toEqual([[1]]);
    expect(await readdir(join(server.dataFolder, "articles"))).toHaveLength(1);
  });

  it.each([
    [{ text: " \n " }, 422, "article-empty"],
    [{ text: "--- !!! ---" }, 422, "article-empty"],
    [{ text: "---\nurl: javascript:alert(1)\n---\ntext" }, 422, "article-bad-front-matter"],
    [{ text, url: "javascript:alert(1)" }, 400, "bad-request"],
    [{ text, published: "yesterday" }, 400, "bad-request"],
    [{ text, shape: "round" }, 400, "bad-request"],
    [{ text: 7 }, 400, "bad-request"],
    [{}, 400, "bad-request"],
    [[], 400, "bad-request"],
    ["null", 400, "bad-request"],
    ["12", 400, "bad-request"],
    ["{", 400, "bad-json"],
    [{ text: "a".repeat(2_000_001) }, 400, "bad-request"],
  ])("refuses body %# with a problem", async (body, status, code) => {
    const answer = await server.post("/api/articles", body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await server.get("/api/health")).body.articles).toBe(0);
  });
});

describe("an import job", () => {
  it("tells what became of each file, and a bad one stops nothing", async () => {
    const { status, body } = await server.post("/api/imports", {
      files: [
        { name: "a.txt", content: base64(utf8(text)) },
        { name: "b.txt", content: base64(Uint8Array.from([0x61, 0xff])) },
        { name: "c.html", content: base64(utf8(articlePage)) },
        { name: "d.pdf", content: base64(pdf([[]])) },
        { name: "e.png", content: base64(utf8("x")) },
        { name: "f.jsonl", content: base64(utf8(`{"text": "One story of Berlin."}\n{"none": 1}\n`)) },
      ],
      texts: [{ text }, { text: "Another story, told in Berlin.", title: "Pasted" }],
    });
    expect(status).toBe(202);
    expect(body).toMatchObject({ state: "running", total: 8, preview: false });
    const job = await finished(body.id);
    expect(job).toMatchObject({ state: "done", done: 8, current: null, reason: null });
    expect(job.items.map((one: { origin: string; outcome: string }) => [one.origin, one.outcome])).toEqual([
      ["a.txt", "new"],
      ["b.txt", "failed"],
      ["c.html", "new"],
      ["d.pdf", "failed"],
      ["e.png", "failed"],
      ["f.jsonl:1", "new"],
      ["f.jsonl:2", "failed"],
      ["pasted text", "unchanged"],
      ["pasted text", "new"],
    ]);
    for (const item of job.items) expect(item.outcome === "failed").toBe(item.reason !== null);
    expect((await server.get("/api/health")).body.articles).toBe(4);
    expect((await server.get("/api/imports")).body.jobs).toHaveLength(1);
  });

  it("shows a preview and stores nothing", async () => {
    const { body } = await server.post("/api/imports", {
      preview: true,
      files: [{ name: "a.txt", content: base64(utf8(text)) }],
    });
    const { items } = await finished(body.id);
    expect(items).toMatchObject([{ outcome: "preview", title: "Ministers meet in Berlin" }]);
    expect(items[0].article.article.text).toBe(text);
    expect((await server.get("/api/health")).body.articles).toBe(0);
  });

  it("says in a preview what is already there, and reads only the rest", async () => {
    const { body: stored } = await server.post("/api/articles", { text });
    const { body } = await server.post("/api/imports", {
      preview: true,
      texts: [{ text }, { text: `${text} And more of it.` }],
    });
    const { items } = await finished(body.id);
    expect(items).toMatchObject([
      { outcome: "unchanged", articleId: stored.article.article.id, article: null },
      { outcome: "preview" },
    ]);
  });

  it("can be cancelled: what is stored stays whole, what waits is left out", async () => {
    const texts = Array.from({ length: 60 }, (_, index) => ({
      text: `${text}\nStory number ${index} of a long list.`,
    }));
    const { body } = await server.post("/api/imports", { texts });
    const cancelled = await server.send("DELETE", `/api/imports/${body.id}`);
    expect(cancelled.body.state).toBe("cancelled");
    let job = cancelled.body;
    // The article that was being read when the word came is finished.
    while (job.current !== null) {
      await wait(50);
      job = (await server.get(`/api/imports/${body.id}`)).body;
    }
    expect(job.state).toBe("cancelled");
    expect(job.items.length).toBeLessThan(60);
    const { rows } = (await server.post("/api/cypher", { query: "MATCH (a:Article) RETURN count(a) AS n" })).body;
    expect(rows).toEqual([[(await server.get("/api/health")).body.articles]]);
  });

  it("of nothing is done at once; a file that is not base64 is refused", async () => {
    const { status, body } = await server.post("/api/imports", {});
    expect([status, (await finished(body.id)).state]).toEqual([202, "done"]);
    expect((await server.post("/api/imports", { files: [{ name: "a.txt", content: "%%%" }] })).status).toBe(400);
  });

  it("leaves the server free to answer while it reads ten thousand lines and a megabyte in one", async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, index) => `Line ${index} of what was said on that day in the hall.`,
    );
    const { body } = await server.post("/api/imports", {
      texts: [{ text: lines.join("\n") }, { text: lines.join(" ").repeat(2) }],
    });
    let answered = 0;
    let state = "running";
    while (state === "running") {
      state = (await server.get(`/api/imports/${body.id}`)).body.state;
      answered += 1;
      await wait(20);
    }
    expect(state).toBe("done");
    expect(answered).toBeGreaterThan(10);
  });
});

describe("a second start", () => {
  it("finds everything as it was", async () => {
    await server.post("/api/articles", { text });
    const before = await graph();
    await server.stop();
    server = await openServer({ dataFolder: server.dataFolder });
    expect(await graph()).toEqual(before);
    expect((await server.post("/api/articles", { text })).body.outcome).toBe("unchanged");
  });

  it("adds the next article to what is there", async () => {
    await server.post("/api/articles", { text });
    await server.stop();
    server = await openServer({ dataFolder: server.dataFolder });
    const { body } = await server.post("/api/articles", { text: text.replace("3 May", "9 May") });
    expect(body.outcome).toBe("new");
    expect(body.article.claims[0].supports.length).toBeGreaterThan(0);
    const { rows } = (await server.post("/api/cypher", { query: "MATCH (a:Article) RETURN count(a) AS n" })).body;
    expect(rows).toEqual([[2]]);
  });

  it("reads again what an older extractor has read", async () => {
    const { body } = await server.post("/api/articles", { text });
    const before = await graph();
    await server.stop();
    const path = join(server.dataFolder, "articles", `${body.article.article.id.slice("article:".length)}.json`);
    const record = JSON.parse(await readFile(path, "utf8"));
    record.extraction = { extractor: { ...record.extraction.extractor, version: "0" }, entities: [], claims: [] };
    await writeFile(path, JSON.stringify(record));
    await rm(join(server.dataFolder, "graph.json"));
    server = await openServer({ dataFolder: server.dataFolder });
    expect(await graph()).toEqual(before);
  });

  it("makes the graph anew where it is not known to be whole", async () => {
    await server.post("/api/articles", { text });
    const before = await graph();
    await server.stop();
    await rm(join(server.dataFolder, "graph"), { recursive: true });
    server = await openServer({ dataFolder: server.dataFolder });
    expect(await graph()).toEqual(before);
  });
});

describe("a model that is configured and does not answer", () => {
  it("leaves the reading to the rules", async () => {
    const configured = await openServer({
      environment: {
        RAPPORTEUR_LLM_URL: "http://127.0.0.1:9/v1",
        RAPPORTEUR_LLM_MODEL: "none",
        RAPPORTEUR_LLM_KEY: "k",
      },
    });
    const { status, body } = await configured.post("/api/articles", { text });
    expect(status).toBe(200);
    expect(body.article.claims.length).toBeGreaterThan(0);
    await configured.close();
  });
});
