/** A data folder on a disk of six megabytes that fills up. */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { readdir, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../engines.ts";
import { openServer } from "../http/running-server.ts";

const disk = mkdtempSync(join(tmpdir(), "rapporteur-disk-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", disk]).status === 0;
afterAll(() => {
  if (mounted) spawnSync("umount", ["-l", disk]);
  rmSync(disk, { recursive: true, force: true });
});
if (!mounted && process.env.RAPPORTEUR_NOT_RUN)
  appendFileSync(
    process.env.RAPPORTEUR_NOT_RUN,
    "a full disk: needs the right to mount a tmpfs (run as root on Linux)\n",
  );

const story = (number: number) =>
  `Report ${number}\n\nFrench Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on ${1 + (number % 28)} May 2024.\n\n${`It was a long talk of report ${number} about many things. `.repeat(20)}\n`;

describe.runIf(mounted).each(engines())("a full disk, beside $name", ({ name, reserve }) => {
  let turn: Awaited<ReturnType<typeof reserve>>;
  beforeAll(async () => {
    turn = await reserve();
    // Other test files may hold the database before it is our turn.
  }, 600_000);
  afterAll(() => turn?.release());

  it("is told as such, leaves nothing half-written, and works again when there is room", async () => {
    const dataFolder = join(disk, name);
    let server = await openServer({ dataFolder, environment: turn.environment });
    const acknowledged: string[] = [];
    const add = async (number: number) => {
      const answer = await server.post("/api/articles", { text: story(number) });
      if (answer.status === 200) acknowledged.push(answer.body.article.article.id);
      return answer;
    };
    for (let number = 0; number < 3; number += 1) expect((await add(number)).status).toBe(200);
    const { bavail, bsize } = await statfs(disk);
    await writeFile(join(disk, "ballast"), Buffer.alloc(Math.max(0, bavail * bsize - 40_000)));
    let refused = await add(3);
    for (let number = 4; refused.status === 200 && number < 60; number += 1) refused = await add(number);
    expect([refused.status, refused.body.code]).toEqual([507, "disk-full"]);
    expect(refused.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    const known = async () => (await readdir(join(dataFolder, "articles"))).sort();
    const names = acknowledged.map((id) => `${id.slice("article:".length)}.json`).sort();
    expect(await known()).toEqual(names);
    expect((await server.get("/health")).status).toBe(200);
    expect((await server.get("/api/articles")).body.page.total).toBe(acknowledged.length);
    await rm(join(disk, "ballast"));
    expect((await add(100)).status).toBe(200);
    const count = { query: "MATCH (a:Article) RETURN count(a) AS n" };
    expect((await server.post("/api/cypher", count)).body.rows).toEqual([[acknowledged.length]]);
    await server.stop();
    server = await openServer({ dataFolder, environment: turn.environment });
    expect((await server.post("/api/cypher", count)).body.rows).toEqual([[acknowledged.length]]);
    await server.close();
    await rm(dataFolder, { recursive: true, force: true });
  });
});
