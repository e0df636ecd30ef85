/** The database is not there when the server starts, comes, is killed amid questions, and comes back: the server tells, lives and recovers. */
import type { ChildProcess } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { buildCommandLine } from "../cli/command-line.ts";
import "../neo4j/global-setup.ts";
import { endProcess, freePort, haveJars, startJava } from "../neo4j/start.ts";
import { post, startServer, story } from "./server-process.ts";

beforeAll(buildCommandLine);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-away-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A server of ours, and how to talk to it. */
async function serverOn(port: number) {
  const { server, over, url } = await startServer({
    RAPPORTEUR_DATA: join(folder, "data"),
    PORT: "0",
    RAPPORTEUR_SEEDS: "off",
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_PASSWORD: "a-secret-password",
  });
  const status = async (path: string) => (await fetch(`${url}${path}`)).status;
  return { server, over, url, status };
}

/** A 503 as it was promised, and how long it took beside what a bare answer takes on this machine just now. */
async function told(url: string, ask: () => Promise<Response>): Promise<number> {
  const bare = performance.now();
  await fetch(`${url}/health`);
  const started = performance.now();
  const response = await ask();
  const took = performance.now() - started - (started - bare);
  const body = await response.text();
  expect([response.status, JSON.parse(body).code]).toEqual([503, "store-unavailable"]);
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(body).not.toMatch(/secret|127\.0\.0\.1|bolt/);
  return took;
}

describe("a database that is away", () => {
  it("stops neither the start nor the health, and is told in less than three seconds", async () => {
    const { server, over, url, status } = await serverOn(await freePort());
    for (const path of ["/health", "/api/health"]) expect(await status(path)).toBe(200);
    for (const path of ["/ready", "/api/graph", "/api/meetings", "/api/search?q=a", "/api/suggestions"])
      expect(await told(url, () => fetch(`${url}${path}`))).toBeLessThan(3000);
    expect(await told(url, () => post(`${url}/api/cypher`, { query: "RETURN 1 AS one" }))).toBeLessThan(3000);
    expect(await told(url, () => post(`${url}/api/articles`, { text: story(1) }))).toBeLessThan(3000);
    expect(await readdir(join(folder, "data", "articles"))).toEqual([]);
    server.kill("SIGTERM");
    const { code, err } = await over;
    expect(code).toBe(0);
    expect(err).not.toContain("secret");
  });
});

/** Only a database of our own may be killed. */
const canStart = typeof inject("neo4jGate") === "number" && (await haveJars().catch(() => false));

describe.runIf(canStart)("a database of our own", () => {
  let database: ChildProcess | null = null;
  afterEach(async () => {
    if (database) await endProcess(database);
  });

  it("comes late, is killed amid ten questions, and comes back to the same server", { timeout: 600_000 }, async () => {
    const [port, httpPort] = [await freePort(), await freePort()];
    const { server, over, url, status } = await serverOn(port);
    const ready = async () => {
      while ((await status("/ready")) !== 200) await wait(300);
    };
    expect(await status("/ready")).toBe(503);
    database = await startJava(join(folder, "neo4j"), port, httpPort);
    await ready();
    expect((await post(`${url}/api/articles`, { text: story(1) })).status).toBe(200);

    const query = "UNWIND range(1, 100000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i) AS c";
    const asked = Array.from({ length: 10 }, () => post(`${url}/api/cypher`, { query }));
    await wait(500);
    const killed = performance.now();
    await endProcess(database);
    const answers = await Promise.all(asked);
    const bare = performance.now();
    await fetch(`${url}/health`);
    expect(bare - killed - (performance.now() - bare)).toBeLessThan(5000);
    const statuses = answers.map((answer) => answer.status);
    // Some may have waited for their turn, or have been turned away because so many waited.
    expect(statuses.filter((one) => one !== 503 && one !== 429)).toEqual([]);
    expect(statuses).toContain(503);
    // Nobody has been told of it over an import yet, and the article is read before it is written.
    expect(await told(url, () => post(`${url}/api/articles`, { text: story(7) }))).toBeLessThan(3000);
    for (const path of ["/ready", "/api/graph", "/api/meetings"])
      expect(await told(url, () => fetch(`${url}${path}`))).toBeLessThan(5000);
    expect(await status("/health")).toBe(200);

    database = await startJava(join(folder, "neo4j"), port, httpPort);
    await ready();
    const count = { query: "MATCH (a:Article) RETURN count(a) AS n" };
    expect(await (await post(`${url}/api/cypher`, count)).json()).toMatchObject({ rows: [[1]] });
    expect((await post(`${url}/api/articles`, { text: story(2) })).status).toBe(200);

    // Somebody put an empty database in its place: that is not what the library holds, and it is not believed for long.
    const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic("neo4j", "none"));
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    await driver.close();
    const rows = async () => (await (await post(`${url}/api/cypher`, count)).json()).rows;
    while (JSON.stringify(await rows()) !== "[[2]]") await wait(500);
    server.kill("SIGTERM");
    expect((await over).code).toBe(0);
  });

  it("comes back with a damaged store, which is told, and with none, which is not believed", {
    timeout: 900_000,
  }, async () => {
    const [port, httpPort] = [await freePort(), await freePort()];
    const home = join(folder, "neo4j");
    const store = join(home, "data", "databases", "neo4j");
    database = await startJava(home, port, httpPort);
    const { server, over, url, status } = await serverOn(port);
    while ((await status("/ready")) !== 200) await wait(300);
    for (const number of [1, 2]) expect((await post(`${url}/api/articles`, { text: story(number) })).status).toBe(200);
    const library = await readdir(join(folder, "data", "articles"));

    await endProcess(database);
    await writeFile(join(store, "neostore"), Buffer.alloc(8192, 0xa5));
    database = await startJava(home, port, httpPort);
    const system = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic("neo4j", "none"));
    const itsState = async () => {
      const { records } = await system.executeQuery(
        "SHOW DATABASES YIELD name, currentStatus WHERE name = 'neo4j' RETURN currentStatus AS state",
        {},
        { database: "system" },
      );
      return records[0]?.get("state");
    };
    await vi.waitFor(async () => expect(await itsState()).toBe("offline"), { timeout: 300_000, interval: 500 });
    await system.close();
    for (const path of ["/ready", "/api/graph", "/api/meetings"])
      expect(await told(url, () => fetch(`${url}${path}`))).toBeLessThan(3000);
    expect(await told(url, () => post(`${url}/api/articles`, { text: story(3) }))).toBeLessThan(3000);
    expect(await status("/health")).toBe(200);
    expect(await readdir(join(folder, "data", "articles"))).toEqual(library);

    // Its owner takes the damaged store away and starts it with none: the graph is there again, and nobody was told of an empty one.
    await endProcess(database);
    for (const part of [store, join(home, "data", "transactions", "neo4j")]) await rm(part, { recursive: true });
    database = await startJava(home, port, httpPort);
    const count = { query: "MATCH (a:Article) RETURN count(a) AS n" };
    for (let found = 0; found < 10; await wait(200)) {
      const answer = await post(`${url}/api/cypher`, count);
      if (answer.status === 200) found += 1;
      const { rows } = await answer.json();
      expect([200, 503]).toContain(answer.status);
      expect(rows ?? [[2]]).toEqual([[2]]);
    }
    server.kill("SIGTERM");
    expect((await over).code).toBe(0);
  });
});
