#!/usr/bin/env node
// @ts-check
/**
 * Starts the built command line. Builds it first where the sources are newer than the build, so that a fresh clone and
 * an update need no step of their own. Plain JavaScript: it runs before anything is built.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const built = join(root, "dist", "server", "cli.js");
const sources = ["server", "client", "package.json", "vite.config.ts", "vite.server.config.ts"];

/** Newest change below a path, in milliseconds. @param {string} path @returns {number} */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** A packaged copy has a build and no sources; a clone has sources. */
function stale() {
  if (!existsSync(built) || !existsSync(join(root, "dist", "client", "index.html"))) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((name) => existsSync(join(root, name)) && newest(join(root, name)) > builtAt);
}

if (stale()) {
  process.stderr.write("Building Rapporteur …\n");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  // The server last: its time stamp says that both are done.
  for (const config of ["vite.config.ts", "vite.server.config.ts"]) {
    const run = spawnSync(process.execPath, [vite, "build", "--config", config, "--logLevel", "warn"], {
      cwd: root,
      encoding: "utf8",
      // A test runner's NODE_ENV would make a development build, half as large again.
      env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1", FORCE_COLOR: undefined },
    });
    if (run.status !== 0) {
      process.stderr.write(
        `${run.stdout ?? ""}${run.stderr ?? ""}The build failed; run "npm install" and try again.\n`,
      );
      process.exit(2);
    }
  }
}

await import(built);
