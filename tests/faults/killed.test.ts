/** The server process is killed or told to end in the midst of an import: what it acknowledged is there afterwards, once and whole. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ArticleResponse, ArticlesResponse } from "#contract/api.ts";
import { buildCommandLine } from "../cli/command-line.ts";
import { engines } from "../engines.ts";
import { check, importUntilGone, post, startServer, story } from "./server-process.ts";

beforeAll(buildCommandLine);

describe.each(engines())("on $name", ({ reserve }) => {
  let turn: Awaited<ReturnType<typeof reserve>>;
  let folder: string;
  let environment: Record<string, string>;
  beforeAll(async () => {
    turn = await reserve();
    // Other test files may hold the database before it is our turn.
  }, 600_000);
  afterAll(() => turn?.release());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "rapporteur-killed-"));
    environment = { ...turn.environment, RAPPORTEUR_DATA: folder, PORT: "0", RAPPORTEUR_SEEDS: "off" };
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const start = () => startServer(environment);

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
    it.each(["SIGTERM", "SIGINT"] as const)(
      "by %s in the midst of an import ends well within ten seconds",
      { timeout: 180_000 },
      async (signal) => {
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
      },
    );
  });

  describe("a server that is told to end during an import job", () => {
    it("keeps what is stored, and leaves out what waits", { timeout: 180_000 }, async () => {
      const { server, over, url } = await start();
      const texts = Array.from({ length: 200 }, (_, number) => ({ text: story(number) }));
      expect((await post(`${url}/api/imports`, { texts })).status).toBe(202);
      let stored = 0;
      while (stored === 0)
        stored = ArticlesResponse.parse(await (await fetch(`${url}/api/articles`)).json()).page.total;
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
});
