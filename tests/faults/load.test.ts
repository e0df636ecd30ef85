/** Two hundred clients at once, reading and importing: every answer is one that was promised, and memory does not pile up. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildCommandLine, finished, listening, startCommand } from "../cli/command-line.ts";

beforeAll(buildCommandLine);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-load-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const reads = [
  "/api/graph?limit=300",
  "/api/meetings",
  "/api/search?q=niger",
  "/api/articles",
  "/api/health",
  "/ready",
  "/api/entities/government:ne",
  "/api/none",
];
const clients = 200;
const turns = 15;

const residentMegabytes = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

it.runIf(process.platform === "linux")(
  "answers as promised, and stays as large as it was",
  { timeout: 300_000 },
  async () => {
    const server = startCommand(["start"], { RAPPORTEUR_DATA: folder, PORT: "0" });
    const over = finished(server);
    const url = await listening(server);
    const statuses = new Map<number, number>();
    const count = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const read = async (client: number) => {
      for (let turn = 0; turn < turns; turn += 1) {
        const response = await fetch(`${url}${reads[(client + turn) % reads.length]}`);
        await response.arrayBuffer();
        count(response.status);
      }
    };
    const importing = async () => {
      for (let number = 0; number < 10; number += 1) {
        const text = `French Foreign Minister Anna Kowalski met Kenyan minister Boniface Otieno in Berlin on ${number + 1} May 2024.`;
        const response = await fetch(`${url}/api/articles`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ text }),
        });
        await response.arrayBuffer();
        count(response.status);
      }
    };
    const round = () => Promise.all([importing(), ...Array.from({ length: clients }, (_, client) => read(client))]);
    await round();
    const before = residentMegabytes(server.pid ?? 0);
    await round();
    const after = residentMegabytes(server.pid ?? 0);
    expect([...statuses.keys()].filter((status) => ![200, 404, 429, 503].includes(status))).toEqual([]);
    expect(statuses.get(200)).toBeGreaterThan(1000);
    expect(after - before).toBeLessThan(150);
    server.kill("SIGTERM");
    const { code, err } = await over;
    expect(code).toBe(0);
    expect(err.replace(/Ending …\n|Reading the first articles.*/g, "")).not.toMatch(/"level":50/);
  },
);
