/** The embedded graph's file is damaged while the server is down: it is kept aside, and the graph made anew from the library. */
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ArticleResponse, ImportResponse } from "#contract/api.ts";
import { buildCommandLine } from "../cli/command-line.ts";
import { check, post, startServer, story } from "./server-process.ts";

beforeAll(buildCommandLine);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-damaged-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const start = () => startServer({ RAPPORTEUR_DATA: folder, PORT: "0", RAPPORTEUR_SEEDS: "off" });

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

  it.each(damages)("(%s) is made anew from the library", { timeout: 180_000 }, async (_what, damage) => {
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
