#!/usr/bin/env node
// @ts-check
/**
 * Starts the built command line. Builds it first where the sources are newer than the build, so that a fresh clone and
 * an update need no step of their own. Plain JavaScript: it runs before anything is built.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const built = join(dist, "server", "cli.js");
const sources = ["server", "client", "package.json", "vite.config.ts", "vite.server.config.ts"];

/** What is built, by its configuration and its folder. */
const parts = [
  ["vite.config.ts", "client"],
  ["vite.server.config.ts", "server"],
];
/** By these everything else of a build is found. */
const entries = ["cli.js", "index.html"];

/** Newest change below a path, in milliseconds. @param {string} path @returns {number} */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** A packaged copy has a build and no sources; a clone has sources. */
function stale() {
  if (!existsSync(built) || !existsSync(join(dist, "client", "index.html"))) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((name) => existsSync(join(root, name)) && newest(join(root, name)) > builtAt);
}

/** A folder of a build that was ended before it was done. @param {string} name @returns {boolean} */
function isLeftBehind(name) {
  const anHour = 3_600_000;
  return name.startsWith("building-") && Date.now() - statSync(join(dist, name)).mtimeMs > anHour;
}

/** Files of a folder, with the folders they lie in. @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Puts a build in the place of another. @param {string} from @param {string} to */
function moveIn(from, to) {
  const isEntry = (/** @type {string} */ name) => entries.includes(name);
  const files = filesIn(from).sort((a, b) => Number(isEntry(a)) - Number(isEntry(b)));
  const old = filesIn(to).filter((name) => !files.includes(name));
  for (const name of files) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    renameSync(join(from, name), join(to, name));
  }
  for (const name of old) rmSync(join(to, name), { force: true });
}

/**
 * Into a folder of its own, and from there file by file, the ones by which the others are found last: whoever else builds
 * at the same time writes the same files, and a build that is ended halfway leaves the old one as it was.
 */
function build() {
  process.stderr.write("Building Rapporteur …\n");
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist))
    if (isLeftBehind(name)) rmSync(join(dist, name), { recursive: true, force: true });
  const folder = mkdtempSync(join(dist, "building-"));
  try {
    const vite = join(root, "node_modules", "vite", "bin", "vite.js");
    for (const [config, part] of parts) {
      const args = [vite, "build", "--config", config, "--outDir", join(folder, part), "--logLevel", "warn"];
      const run = spawnSync(process.execPath, args, {
        cwd: root,
        encoding: "utf8",
        // A test runner's NODE_ENV would make a development build, half as large again.
        env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1", FORCE_COLOR: undefined },
      });
      if (run.status !== 0) throw new Error(`${run.stdout ?? ""}${run.stderr ?? ""}`);
    }
    // The server last: its time stamp says that both are done.
    for (const [, part] of parts) moveIn(join(folder, part), join(dist, part));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (stale())
  try {
    build();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${why}\nThe build failed; run "npm install" and try again.\n`);
    process.exit(2);
  }

await import(built);
