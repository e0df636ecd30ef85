/** Two hundred clients for thirty seconds, reading and importing: only answers that were promised, soon, and memory does not pile up. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommandLine, finished, listening, startCommand } from "../cli/command-line.ts";
import { engines } from "../engines.ts";

const reads = [
  "/api/graph?limit=300",
  "/api/meetings",
  "/api/search?q=niger",
  "/api/articles",
  "/api/health",
  "/ready",
  "/api/entities/government:ne",
];
const clients = 200;
const seconds = 30;

type Answer = { status: number; milliseconds: number };

const residentMegabytes = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

const slowest = (answers: Answer[], share: number) => {
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
};

/** Each client has an address of its own, as strangers do: the limit of how often one may ask is not what is tried here. */
function crowdOf(url: string) {
  const agents = Array.from(
    { length: clients },
    (_, client) => new Agent({ keepAlive: true, localAddress: `127.0.1.${client + 1}` }),
  );
  const ask = (client: number, path: string, body?: unknown) =>
    new Promise<Answer>((resolve, reject) => {
      const started = performance.now();
      const headers = body === undefined ? {} : { "content-type": "application/json" };
      const sent = request(
        `${url}${path}`,
        { agent: agents[client], headers, method: body === undefined ? "GET" : "POST" },
        (response) => {
          response.resume();
          response.once("end", () =>
            resolve({ status: response.statusCode ?? 0, milliseconds: performance.now() - started }),
          );
        },
      );
      sent.once("error", reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  return {
    ask,
    close: () => {
      for (const agent of agents) agent.destroy();
    },
  };
}

/** Everybody asks, waits for the answer, and asks again, until the time is over. */
async function crowd(lasting: number, ask: (turn: number, client: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  const end = performance.now() + lasting * 1000;
  const one = async (client: number) => {
    for (let turn = client; performance.now() < end; turn += 1) {
      const answer = await ask(turn, client);
      answers.push(answer);
      // Whoever is told to come later does.
      if (answer.status === 429) await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  return answers;
}

beforeAll(buildCommandLine);

describe.runIf(process.platform === "linux").each(engines())("two hundred clients on $name", ({ reserve }) => {
  let folder: string;
  let turn: Awaited<ReturnType<typeof reserve>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rapporteur-load-"));
    turn = await reserve();
    // Other test files may hold the database before it is our turn.
  }, 600_000);
  afterAll(async () => {
    await turn?.release();
    await rm(folder, { recursive: true, force: true });
  });

  it("are answered as promised, and the server stays as large as it was", { timeout: 300_000 }, async () => {
    const server = startCommand(["start"], { ...turn.environment, RAPPORTEUR_DATA: folder, PORT: "0" });
    const over = finished(server);
    const url = await listening(server);
    const { ask, close } = crowdOf(url);
    const mixed = (turn: number, client: number) => ask(client, reads[turn % reads.length] ?? "/");
    const story = (number: number) => ({
      text: `Report ${number}. French Foreign Minister Anna Kowalski met Kenyan minister Boniface Otieno in Berlin on ${1 + (number % 28)} May 2024.`,
    });
    // What the machine can do at all just now: two hundred who ask for next to nothing. This also warms the server up.
    const idle = slowest(await crowd(3, (_, client) => ask(client, "/health")), 0.95);
    await crowd(3, mixed);
    const before = residentMegabytes(server.pid ?? 0);
    const answers = await crowd(seconds, (turn, client) =>
      client === 0 ? ask(client, "/api/articles", story(turn)) : mixed(turn, client),
    );
    const after = residentMegabytes(server.pid ?? 0);
    close();
    const statuses = [...new Set(answers.map(({ status }) => status))];
    expect(statuses.filter((status) => ![200, 429, 503].includes(status))).toEqual([]);
    const answered = answers.filter(({ status }) => status === 200);
    expect(answered.length).toBeGreaterThan(200);
    // On a machine that is busy with something else, no more than a few times what a bare answer takes there.
    expect(slowest(answered, 0.95)).toBeLessThan(Math.max(1000, 4 * idle));
    expect(after - before).toBeLessThan(150);
    server.kill("SIGTERM");
    const { code, err } = await over;
    expect(code).toBe(0);
    expect(err.replace(/Ending …\n|Reading the first articles.*/g, "")).not.toMatch(/"level":50/);
  });
});
