/** The shipped articles come once, whatever is away or killed meanwhile, and never into a library that somebody has emptied. */
import type { ChildProcess } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { ArticlesResponse } from "#contract/api.ts";
import { packageRoot } from "../../server/package-root.ts";
import { buildCommandLine, finished, startCommand } from "../cli/command-line.ts";
import "../neo4j/global-setup.ts";
import { endProcess, freePort, haveJars, startJava } from "../neo4j/start.ts";
import { check, post, startServer, story } from "./server-process.ts";

beforeAll(buildCommandLine);

let folder: string;
let data: string;
let shipped: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-first-"));
  data = join(folder, "data");
  shipped = (await readdir(join(packageRoot(), "seeds"))).length;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (further: Record<string, string> = {}) => startServer({ RAPPORTEUR_DATA: data, PORT: "0", ...further });
const end = async ({ server, over }: Awaited<ReturnType<typeof start>>) => {
  server.kill("SIGTERM");
  expect((await over).code).toBe(0);
};
const count = async (url: string) =>
  ArticlesResponse.parse(await (await fetch(`${url}/api/articles`)).json()).page.total;
const inLibrary = () => readdir(join(data, "articles")).catch(() => []);

describe("the first articles", () => {
  it("are read once: a library that was emptied afterwards stays empty", { timeout: 120_000 }, async () => {
    const first = await start();
    expect(await count(first.url)).toBe(shipped);
    await end(first);
    for (const name of await inLibrary()) await rm(join(data, "articles", name));
    const second = await start();
    expect(await count(second.url)).toBe(0);
    expect((await fetch(`${second.url}/ready`)).status).toBe(200);
    await end(second);
  });

  it("come whole after a kill in their midst, each once", { timeout: 120_000 }, async () => {
    const server = startCommand(["start"], { RAPPORTEUR_DATA: data, PORT: "0" });
    const over = finished(server);
    while (!(await inLibrary()).some((name) => name.endsWith(".json"))) await wait(2);
    server.kill("SIGKILL");
    await over;
    expect((await inLibrary()).length).toBeLessThan(shipped);
    const next = await start();
    expect(await count(next.url)).toBe(shipped);
    await check(next.url, new Map());
    await end(next);
  });

  it("do not come to articles of one's own, nor when these are taken away again", { timeout: 120_000 }, async () => {
    const own = await start({ RAPPORTEUR_SEEDS: "off" });
    expect((await post(`${own.url}/api/articles`, { text: story(1) })).status).toBe(200);
    await end(own);
    const second = await start();
    expect(await count(second.url)).toBe(1);
    await end(second);
    for (const name of await inLibrary()) await rm(join(data, "articles", name));
    const third = await start();
    expect(await count(third.url)).toBe(0);
    await end(third);
  });

  it("wait for a database that takes connections and says nothing, while monitors are answered", {
    timeout: 120_000,
  }, async () => {
    const silent = createServer((socket) => socket.on("error", () => {}));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const uri = `bolt://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    const port = await freePort();
    const environment = { RAPPORTEUR_DATA: data, PORT: String(port), NEO4J_URI: uri, NEO4J_PASSWORD: "none" };
    const server = startCommand(["start"], environment);
    const over = finished(server);
    const url = `http://127.0.0.1:${port}`;
    const isThere = () =>
      new Promise<boolean>((resolve) => {
        const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
        socket.on("connect", () => socket.destroy());
      });
    while (!(await isThere())) await wait(20);
    for (const [path, status] of [
      ["/health", 200],
      ["/ready", 503],
      ["/api/graph", 503],
    ] as const) {
      const asked = performance.now();
      expect((await fetch(`${url}${path}`)).status).toBe(status);
      expect(performance.now() - asked).toBeLessThan(path === "/api/graph" ? 3500 : 1000);
    }
    const told = performance.now();
    server.kill("SIGTERM");
    expect((await over).code).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    silent.close();
  });
});

/** Only a database of our own may be started later. */
const canStart = typeof inject("neo4jGate") === "number" && (await haveJars().catch(() => false));

describe.runIf(canStart)("the first articles where the database comes late", () => {
  let database: ChildProcess | null = null;
  afterEach(async () => {
    if (database) await endProcess(database);
  });

  it("come by themselves, once, and the server is not ready before they are there", { timeout: 600_000 }, async () => {
    const [port, httpPort] = [await freePort(), await freePort()];
    const environment = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: "none" };
    const early = await start(environment);
    expect((await fetch(`${early.url}/ready`)).status).toBe(503);
    // It is ended and started again before the database is there: they are owed still.
    await end(early);
    expect(await inLibrary()).toEqual([]);
    const late = await start(environment);
    const ready = async () => (await fetch(`${late.url}/ready`)).status === 200;
    database = await startJava(join(folder, "neo4j"), port, httpPort);
    while (!(await ready())) expect(await wait(100).then(inLibrary)).toBeDefined();
    expect(await count(late.url)).toBe(shipped);
    await check(late.url, new Map());
    await end(late);
    for (const name of await inLibrary()) await rm(join(data, "articles", name));
    const emptied = await start(environment);
    while ((await fetch(`${emptied.url}/ready`)).status !== 200) await wait(100);
    expect(await count(emptied.url)).toBe(0);
    await end(emptied);
    expect(JSON.parse(await readFile(join(data, "first-articles.json"), "utf8"))).toEqual({ firstArticles: "read" });
  });
});
