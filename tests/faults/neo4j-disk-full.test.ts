/** The database's own disk becomes full: a 503 that says so, nothing half-written, and all there once the database has room and is started again. */
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ImportResponse } from "#contract/api.ts";
import { buildCommandLine } from "../cli/command-line.ts";
import "../neo4j/global-setup.ts";
import { endProcess, freePort, haveJars, startJava } from "../neo4j/start.ts";
import { check, post, startServer, story } from "./server-process.ts";

const canStart = typeof inject("neo4jGate") === "number" && (await haveJars().catch(() => false));
const folder = await mkdtemp(join(tmpdir(), "rapporteur-neo4j-disk-"));
const disk = join(folder, "disk");
const mounted =
  canStart &&
  spawnSync("mkdir", [disk]).status === 0 &&
  spawnSync("mount", ["-t", "tmpfs", "-o", "size=60m", "tmpfs", disk]).status === 0;
afterAll(async () => {
  if (mounted) spawnSync("umount", ["-l", disk]);
  await rm(folder, { recursive: true, force: true });
});
if (!mounted && process.env.RAPPORTEUR_NOT_RUN)
  appendFileSync(
    process.env.RAPPORTEUR_NOT_RUN,
    "a database with a full disk: Java, Maven and the right to mount a tmpfs (run as root on Linux)\n",
  );

/** As delivered, a log of 256 MB is reserved at once, and the disk becomes full only after as much was written. */
const small = { "db.tx_log.preallocate": "false", "db.tx_log.rotation.size": "1m" };

describe.runIf(mounted)("a database whose disk becomes full", () => {
  beforeAll(buildCommandLine);

  it("does not answer until it has room and is started again; then nothing is lost", { timeout: 600_000 }, async () => {
    const [port, httpPort] = [await freePort(), await freePort()];
    const home = join(disk, "neo4j");
    let database = await startJava(home, port, httpPort, small);
    const { server, over, url } = await startServer({
      RAPPORTEUR_DATA: join(folder, "data"),
      PORT: "0",
      RAPPORTEUR_SEEDS: "off",
      // A database that has just started is slow on a busy machine.
      RAPPORTEUR_QUERY_SECONDS: "60",
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_PASSWORD: "none",
    });
    const ready = async () => {
      while ((await fetch(`${url}/ready`)).status !== 200) await wait(300);
    };
    const acknowledged = new Map();
    const add = async (number: number) => {
      const response = await post(`${url}/api/articles`, {
        text: `${story(number)}${"A long talk of many things. ".repeat(400)}`,
      });
      const body = await response.json();
      if (response.status === 200) {
        const { article } = ImportResponse.parse(body);
        acknowledged.set(article.article.id, article);
      }
      return { status: response.status, code: body.code, retryAfter: response.headers.get("retry-after") };
    };
    try {
      await ready();
      for (const number of [1, 2, 3]) expect((await add(number)).status).toBe(200);
      const { bavail, bsize } = await statfs(disk);
      await writeFile(join(disk, "ballast"), Buffer.alloc(Math.max(0, bavail * bsize - 200_000)));
      let refused = await add(4);
      for (let number = 5; refused.status === 200 && number < 100; number += 1) refused = await add(number);
      expect(refused).toMatchObject({ status: 503, code: "store-stopped" });
      expect(Number(refused.retryAfter)).toBeGreaterThan(0);
      // Neo4j itself has stopped its database by now: whoever asks is told the same, and the server lives.
      expect(await add(200)).toMatchObject({ status: 503, code: "store-stopped" });
      const asked = await post(`${url}/api/cypher`, { query: "RETURN 1 AS one" });
      expect([asked.status, (await asked.json()).detail]).toEqual([
        503,
        expect.stringMatching(/disk is full.*new start/),
      ]);
      expect([(await fetch(`${url}/health`)).status, (await fetch(`${url}/ready`)).status]).toEqual([200, 503]);

      await rm(join(disk, "ballast"));
      await endProcess(database);
      database = await startJava(home, port, httpPort, small);
      await ready();
      expect((await add(300)).status).toBe(200);
      await check(url, acknowledged);
    } finally {
      server.kill("SIGTERM");
      await endProcess(database);
    }
    expect((await over).code).toBe(0);
  });
});
