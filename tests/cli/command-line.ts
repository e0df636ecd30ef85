/** The command line as a user runs it: a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { afterEach } from "vitest";

/** The command line as `npm run build` makes it, from the sources as they are now. */
const built = join("dist", `test-cli-${process.pid}`);

export async function buildCommandLine(): Promise<() => Promise<void>> {
  await build({ configFile: "vite.server.config.ts", logLevel: "error", build: { outDir: built } });
  return () => rm(built, { recursive: true, force: true });
}

export type Finished = { code: number | null; signal: string | null; out: string; err: string };

/** Only what is given stands in its environment. */
export function startCommand(args: string[], environment: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [join(built, "cli.js"), ...args], {
    env: { PATH: process.env.PATH ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

const running = new Set<ChildProcess>();

/** A test that failed in the middle leaves nothing running. */
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

export function finished(child: ChildProcess): Promise<Finished> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (piece) => {
    out += piece;
  });
  child.stderr?.on("data", (piece) => {
    err += piece;
  });
  return new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal, out, err })));
}

export const run = (args: string[], environment: Record<string, string> = {}) =>
  finished(startCommand(args, environment));

/** Resolves with the address once the server has said it. */
export function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    let err = "";
    child.stderr?.on("data", (piece) => {
      err += piece;
    });
    child.stdout?.on("data", (piece) => {
      out += piece;
      const url = /Rapporteur is at (http:\S+)/.exec(out)?.[1];
      if (url) resolve(url);
    });
    child.once("close", (code) => reject(new Error(`the server ended with ${code}: ${out}${err}`)));
  });
}
