/**
 * The whole check, as `npm test` runs it: types, lint, build, tests. Ends with what could not run on this machine and
 * why, and with one line of counts. Parts named in RAPPORTEUR_REQUIRE (`browser,neo4j`) must run, or it fails.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTotalTests: number };

const scratch = mkdtempSync(join(tmpdir(), "rapporteur-test-"));
const notRunFile = join(scratch, "not-run");
const reportFile = join(scratch, "report.json");

function step(title: string, command: string, args: string[], env: NodeJS.ProcessEnv = process.env): boolean {
  process.stdout.write(`\n== ${title}\n`);
  const started = Date.now();
  const run = spawnSync(join("node_modules", ".bin", command), args, { stdio: "inherit", env });
  const ok = run.status === 0;
  process.stdout.write(`== ${title}: ${ok ? "ok" : "FAILED"} (${Math.round((Date.now() - started) / 1000)} s)\n`);
  return ok;
}

const steps = [
  step("types of server and tests", "tsc", ["--noEmit", "-p", "tsconfig.json"]),
  step("types of the viewer", "tsc", ["--noEmit", "-p", "client/tsconfig.json"]),
  step("format and lint", "biome", ["check", "."]),
  step("build the viewer", "vite", ["build", "--logLevel", "warn"]),
  step("build the server", "vite", ["build", "--config", "vite.server.config.ts", "--logLevel", "warn"]),
  step(
    "tests",
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`, ...process.argv.slice(2)],
    { ...process.env, RAPPORTEUR_NOT_RUN: notRunFile },
  ),
];

const report: Report | null = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, "utf8")) : null;
const notRun = existsSync(notRunFile)
  ? [
      ...new Set(
        readFileSync(notRunFile, "utf8")
          .split("\n")
          .filter((line) => line !== ""),
      ),
    ]
  : [];
rmSync(scratch, { recursive: true, force: true });

const failedSteps = steps.filter((ok) => !ok).length;
const failedTests = report?.numFailedTests ?? 0;
// A step that failed without a failing test (types, lint, a broken test file) counts as one.
const failed = failedTests > 0 ? failedTests + steps.slice(0, -1).filter((ok) => !ok).length : failedSteps;
process.stdout.write("\n");
for (const line of notRun) process.stdout.write(`NOT RUN: ${line}\n`);
process.stdout.write(
  `${report?.numPassedTests ?? 0} passed, ${failed} failed, ${report?.numPendingTests ?? 0} skipped\n`,
);
process.exit(failed === 0 && report !== null && report.numPassedTests > 0 ? 0 : 1);
