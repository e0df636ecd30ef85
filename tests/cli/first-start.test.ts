/** The first start builds; several at once, in a clone that nobody has built yet, do not get into each other's way. */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../../server/package-root.ts";

const needed = ["bin", "client", "cypher", "seeds", "server", "package.json", "tsconfig.json"];
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), "rapporteur-clone-"));
  for (const name of [...needed, "vite.config.ts", "vite.server.config.ts"])
    cpSync(join(packageRoot(), name), join(clone, name), { recursive: true });
  symlinkSync(join(packageRoot(), "node_modules"), join(clone, "node_modules"));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

const version = () =>
  new Promise<[code: number | null, said: string]>((resolve) => {
    const child = spawn(process.execPath, ["bin/rapporteur.js", "--version"], { cwd: clone });
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
    });
    child.once("close", (code) => resolve([code, said]));
  });

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("three at once", { timeout: 300_000 }, async () => {
  // A build that was ended halfway, long ago, and one that is under way.
  for (const name of ["building-old", "building-now"]) mkdirSync(join(clone, "dist", name), { recursive: true });
  utimesSync(join(clone, "dist", "building-old"), 1, 1);
  const ended = await Promise.all([version(), version(), later(1500).then(version)]);
  expect(ended).toEqual(ended.map(() => [0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]));
  expect(readdirSync(join(clone, "dist")).sort()).toEqual(["building-now", "client", "server"]);
  expect(existsSync(join(clone, "dist", "client", "index.html"))).toBe(true);
  // Each server chunk that is there is of this build: what the last build had and this one has not is gone.
  expect(readdirSync(join(clone, "dist", "server")).filter((name) => name.startsWith("start-"))).toHaveLength(1);
});
