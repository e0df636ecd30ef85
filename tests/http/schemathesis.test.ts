/** The served description against the running server: Schemathesis asks whatever the description allows and forbids. */
import { spawn, spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readConfig } from "../../server/config.ts";
import { startServer } from "../../server/main.ts";
import { engines } from "../engines.ts";

const program = process.env.RAPPORTEUR_SCHEMATHESIS ?? "st";
const isThere = spawnSync(program, ["--version"]).status === 0;
const missing =
  "the API against its description: install schemathesis from PyPI, or name it in RAPPORTEUR_SCHEMATHESIS";

if (!isThere && process.env.RAPPORTEUR_NOT_RUN) appendFileSync(process.env.RAPPORTEUR_NOT_RUN, `${missing}\n`);

/** All checks, none left out; seed, amount and what a schema cannot say come from `schemathesis.toml`. */
function schemathesis(url: string): Promise<{ code: number | null; report: string }> {
  const child = spawn(program, ["run", `${url}/api/openapi.json`, "--checks", "all", "--no-color"]);
  return new Promise((resolve) => {
    let report = "";
    const read = (data: Buffer) => {
      report += data;
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", (code) => resolve({ code, report }));
  });
}

describe.each(engines())("beside $name", ({ reserve }) => {
  let turn: Awaited<ReturnType<typeof reserve>>;
  beforeAll(async () => {
    turn = await reserve();
    // Other test files may hold the database before it is our turn.
  }, 600_000);
  afterAll(() => turn?.release());

  it("the server keeps what its description promises", { timeout: 600_000 }, async () => {
    if (!isThere) {
      expect(process.env.RAPPORTEUR_REQUIRE ?? "", missing).not.toContain("schemathesis");
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), "rapporteur-schemathesis-"));
    const config = readConfig({ PORT: "0", RAPPORTEUR_DATA: folder, ...turn.environment });
    const server = await startServer(config, { say: () => {} });
    try {
      // Its first articles are read while the server answers already: until they are there it would say so.
      await vi.waitFor(async () => expect((await fetch(`${server.url}/ready`)).status).toBe(200), { timeout: 60_000 });
      const { code, report } = await schemathesis(server.url);
      expect(code, report.slice(0, 20_000)).toBe(0);
      // Its own settings were found: without them it would know no Cypher.
      expect(report).toContain("schemathesis.toml");
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
