/** The server process is killed, told to end, or finds its files damaged: what it acknowledged is there afterwards, once and whole. */
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ArticleResponse, ArticlesResponse, CypherResponse, ImportResponse } from "#contract/api.ts";
import { buildCommandLine, finished, listening, startCommand } from "../cli/command-line.ts";

beforeAll(buildCommandLine);

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-killed-"));
  environment = { RAPPORTEUR_DATA: folder, PORT: "0", RAPPORTEUR_SEEDS: "off" };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const story = (number: number) =>
  `Report ${number}\n\nFrench Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on ${1 + (number % 28)} May 2024. It was report number ${number}.\n`;

async function start() {
  const server = startCommand(["start"], environment);
  const over = finished(server);
  const url = await listening(server);
  return { server, over, url };
}

const post = (url: string, body: unknown) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** Imports until the server is gone; gives what it acknowledged. `onFirst` is called with the first new one. */
async function importUntilGone(
  url: string,
  from: number,
  onFirst: () => void = () => {},
): Promise<Map<string, ArticleResponse>> {
  const acknowledged = new Map<string, ArticleResponse>();
  let told = false;
  for (let number = from; ; number += 1) {
    try {
      const response = await post(`${url}/api/articles`, { text: story(number) });
      const { article, outcome } = ImportResponse.parse(await response.json());
      acknowledged.set(article.article.id, article);
      if (outcome === "new" && !told) onFirst();
      told ||= outcome === "new";
    } catch {
      return acknowledged;
    }
  }
}

async function graphCounts(url: string) {
  const query =
    "MATCH (a:Article) OPTIONAL MATCH (c:Claim)-[:FROM]->(a) RETURN count(DISTINCT a) AS articles, count(DISTINCT a.id) AS ids, count(DISTINCT c) AS claims";
  const { rows } = CypherResponse.parse(await (await post(`${url}/api/cypher`, { query })).json());
  return rows[0];
}

/** Every acknowledged article is there as it was acknowledged, and library and graph hold the same ones, each once. */
async function check(url: string, acknowledged: Map<string, ArticleResponse>) {
  const listed = ArticlesResponse.parse(await (await fetch(`${url}/api/articles?limit=500`)).json());
  const ids = listed.articles.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([...acknowledged.keys()]));
  const claims = listed.articles.reduce((sum, one) => sum + one.claims, 0);
  expect(await graphCounts(url)).toEqual([ids.length, ids.length, claims]);
  for (const [id, told] of acknowledged) {
    const found = ArticleResponse.parse(await (await fetch(`${url}/api/articles/${id}`)).json());
    expect(found.article).toEqual(told.article);
    expect(found.claims.map((one) => one.id)).toEqual(told.claims.map((one) => one.id));
  }
}

describe("a server that is killed", () => {
  it("at thirty moments of an import has lost nothing that it acknowledged", { timeout: 600_000 }, async () => {
    const acknowledged = new Map<string, ArticleResponse>();
    // A fixed sequence (Park and Miller's), so that a failure can be looked for again.
    let state = 20_240_503;
    for (let round = 0; round < 30; round += 1) {
      const { server, over, url } = await start();
      state = (state * 48_271) % 2_147_483_647;
      const kill = () => setTimeout(() => server.kill("SIGKILL"), state % 500);
      // A few are given again each time: they must be found, not made twice.
      for (const [id, told] of await importUntilGone(url, Math.max(0, acknowledged.size - 3), kill))
        acknowledged.set(id, told);
      await over;
    }
    const { server, over, url } = await start();
    expect(acknowledged.size).toBeGreaterThan(30);
    await check(url, acknowledged);
    expect((await readdir(join(folder, "articles"))).filter((name) => !name.endsWith(".json"))).toEqual([]);
    server.kill("SIGTERM");
    expect((await over).code).toBe(0);
  });
});

describe("a server that is told to end", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("by %s in the midst of an import ends well", async (signal) => {
    const { server, over, url } = await start();
    const importing = importUntilGone(url, 0, () => setTimeout(() => server.kill(signal), 200));
    const { code } = await over;
    expect(code).toBe(0);
    const acknowledged = await importing;
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(await readdir(folder)).not.toEqual(expect.arrayContaining(["lock.json", "server.json"]));
    const next = await start();
    await check(next.url, acknowledged);
    next.server.kill("SIGTERM");
    expect((await next.over).code).toBe(0);
  });
});

describe("a server that is told to end during an import job", () => {
  it("keeps what is stored, and leaves out what waits", async () => {
    const { server, over, url } = await start();
    const texts = Array.from({ length: 200 }, (_, number) => ({ text: story(number) }));
    expect((await post(`${url}/api/imports`, { texts })).status).toBe(202);
    let stored = 0;
    while (stored === 0) stored = ArticlesResponse.parse(await (await fetch(`${url}/api/articles`)).json()).page.total;
    server.kill("SIGTERM");
    expect((await over).code).toBe(0);
    const next = await start();
    const { page } = ArticlesResponse.parse(await (await fetch(`${next.url}/api/articles`)).json());
    expect(page.total).toBeGreaterThanOrEqual(stored);
    expect(page.total).toBeLessThan(200);
    await check(next.url, new Map());
    next.server.kill("SIGTERM");
    expect((await next.over).code).toBe(0);
  });
});

describe("a graph's file that is damaged", () => {
  const damages: [string, (path: string) => Promise<void>][] = [
    ["emptied", (path) => truncate(path, 0)],
    ["cut in the middle", async (path) => truncate(path, Math.floor((await readFile(path)).length / 2))],
    ["full of noise", async (path) => writeFile(path, Buffer.alloc(50_000, 0xa5))],
    [
      "written over at its head",
      async (path) => {
        const bytes = await readFile(path);
        bytes.fill(0xff, 0, 512);
        await writeFile(path, bytes);
      },
    ],
    ["of another kind", (path) => writeFile(path, "a text where a database should be")],
  ];

  it.each(damages)("(%s) is made anew from the library", async (_what, damage) => {
    const first = await start();
    const acknowledged = new Map<string, ArticleResponse>();
    for (let number = 0; number < 3; number += 1) {
      const { article } = ImportResponse.parse(
        await (await post(`${first.url}/api/articles`, { text: story(number) })).json(),
      );
      acknowledged.set(article.article.id, article);
    }
    first.server.kill("SIGTERM");
    await first.over;
    const [file] = (await readdir(join(folder, "graph"))).filter((name) => name.endsWith(".grafeo"));
    await damage(join(folder, "graph", file ?? ""));
    const second = await start();
    await check(second.url, acknowledged);
    second.server.kill("SIGTERM");
    const { code, err } = await second.over;
    expect(code).toBe(0);
    const said = err.split("\n").filter((line) => line !== "" && !line.startsWith("Ending"));
    // A file cut to nothing may be taken for a new one; then there is nothing to keep and nothing to say.
    for (const line of said) expect(line).toMatch(/damaged.*kept as .*made anew/i);
  });
});

describe("a database that is away", () => {
  it("stops neither the start nor the health, and is told in good time", async () => {
    const { server, over, url } = await (async () => {
      environment = { ...environment, NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "a-secret-password" };
      return start();
    })();
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    for (const path of ["/ready", "/api/graph", "/api/meetings", "/api/search?q=a"]) {
      const started = performance.now();
      const response = await fetch(`${url}${path}`);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(response.status).toBe(503);
      expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      const body = await response.text();
      expect(JSON.parse(body).code).toBe("store-unavailable");
      expect(body).not.toMatch(/secret|127\.0\.0\.1|bolt/);
    }
    const refused = await post(`${url}/api/articles`, { text: story(1) });
    expect(refused.status).toBe(503);
    expect(await readdir(join(folder, "articles"))).toEqual([]);
    server.kill("SIGTERM");
    const { code, err } = await over;
    expect(code).toBe(0);
    expect(err).not.toContain("secret");
  });
});
