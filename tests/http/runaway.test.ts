/** Runaway statements through the real server: they end at their limit, others are answered meanwhile, memory stays, and whoever goes away takes the statement along. */
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { buildCommandLine, finished, listening, startCommand } from "../cli/command-line.ts";
import { engines, type Reserved } from "../engines.ts";

beforeAll(buildCommandLine);

const runaways = [
  "UNWIND range(1,100000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i) AS c",
  "UNWIND range(1,10000) AS a UNWIND range(1,10000) AS b UNWIND range(1,10000) AS c RETURN count(*) AS c",
  "MATCH (a), (b), (c), (d), (e), (f) RETURN count(DISTINCT a.id + b.id + c.id + d.id + e.id + f.id) AS c",
  "RETURN size(reduce(s = 'ab', i IN range(1,40) | s + s)) AS s",
  "MATCH p = (a)-[*]-(b) RETURN max(length(p)) AS l",
];
const limitSeconds = 5;
/** Articles that are read on the first start. */
const seeds = readdirSync(join(import.meta.dirname, "../../seeds")).length;

/** Of one process and of all that it started. */
const family = (pid: number): number[] => {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each)))
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // Gone meanwhile.
    }
  const of = (parent: number): number[] =>
    [...parents].filter(([, its]) => its === parent).flatMap(([child]) => [child, ...of(child)]);
  return [pid, ...of(pid)];
};

const megabytes = (pids: number[]) =>
  pids.reduce((sum, pid) => {
    try {
      return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    } catch {
      return sum;
    }
  }, 0);

/** Clock ticks of processor time that a process has used so far. */
const ticks = (pid: number): number => {
  try {
    // After the name, which may hold anything, the 12th and 13th field are the time in user code and in the kernel.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
};

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

describe.runIf(process.platform === "linux").each(engines())("on $name", ({ name, reserve }) => {
  let folder: string;
  let reserved: Reserved;
  let server: ReturnType<typeof startCommand>;
  let over: ReturnType<typeof finished>;
  let url: string;
  const ask = (query: string, signal?: AbortSignal) =>
    fetch(`${url}/api/cypher`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
      signal,
    });
  beforeAll(async () => {
    reserved = await reserve();
  }, 180_000);
  afterAll(() => reserved.release());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "rapporteur-runaway-"));
    server = startCommand(["start"], { RAPPORTEUR_DATA: folder, PORT: "0", ...reserved.environment });
    over = finished(server);
    url = await listening(server);
    await vi.waitFor(async () => expect((await fetch(`${url}/ready`)).status).toBe(200), { timeout: 60_000 });
    expect((await ask("MATCH (n) RETURN count(n) AS n")).status).toBe(200);
  }, 180_000);
  afterEach(async () => {
    server.kill("SIGTERM");
    await over;
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  const others = ["/api/graph?limit=300", "/api/meetings", "/api/search?q=niger", "/ready"];
  /** Milliseconds of requests of others, one after the other, while something goes on. */
  const whileOthersAsk = async (going: Promise<unknown>): Promise<number[]> => {
    let ended = false;
    void going.finally(() => {
      ended = true;
    });
    const times: number[] = [];
    for (let turn = 0; !ended || times.length < 8; turn += 1) {
      const started = performance.now();
      const answer = await fetch(`${url}${others[turn % others.length]}`);
      await answer.arrayBuffer();
      expect(answer.status).toBe(200);
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return times.sort((a, b) => a - b);
  };

  test("end at their limit, while others are answered, in bounded memory", { timeout: 180_000 }, async () => {
    const twoSeconds = () => new Promise((resolve) => setTimeout(resolve, 2000));
    // A database that has just started plans each statement for the first time, which is no measure of the machine.
    await whileOthersAsk(twoSeconds());
    const quiet = await whileOthersAsk(twoSeconds());
    let largest = 0;
    const watch = setInterval(() => {
      largest = Math.max(largest, megabytes(family(server.pid ?? 0)));
    }, 200);
    const late: number[] = [];
    const runAll = async () => {
      for (const query of runaways) {
        const started = performance.now();
        const answer = await ask(query);
        const body = await answer.text();
        late.push(performance.now() - started);
        // A quick engine may be through before the limit.
        expect([200, 422], body).toContain(answer.status);
      }
    };
    const busy = await whileOthersAsk(runAll());
    clearInterval(watch);
    expect(Math.max(...late)).toBeLessThan((limitSeconds + 3) * 1000);
    // Half a second, but on a machine on which they wait for more than an eighth of one without any of it.
    expect(at(busy, 0.95)).toBeLessThan(Math.max(500, at(quiet, 0.95) * 4));
    expect(largest).toBeLessThan(2500);
    const started = performance.now();
    expect((await ask("MATCH (n:Person) RETURN count(n) AS people")).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(Math.max(1000, at(quiet, 0.95) * 10));
  });

  test("many at once take turns, and leave others their answers", { timeout: 240_000 }, async () => {
    const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));
    await whileOthersAsk(seconds(2));
    const quiet = await whileOthersAsk(seconds(2));
    // Those that nothing makes shorter; one more for each who asks meanwhile would take every processor.
    const hungry = [runaways[1], runaways[2]];
    const asked = Promise.all(Array.from({ length: 12 }, (_, number) => ask(hungry[number % 2] ?? "")));
    const little: number[] = [];
    const askLittle = async () => {
      await seconds(1);
      for (let count = 0; count < 5; count += 1) {
        const started = performance.now();
        expect((await ask("RETURN 1 AS one")).status).toBe(200);
        little.push(performance.now() - started);
      }
    };
    const [busy] = await Promise.all([whileOthersAsk(asked), askLittle()]);
    // Nobody waits for his turn much longer than a statement may run: the last of the twelve are told to come again.
    for (const answer of await asked) {
      expect([200, 422, 429]).toContain(answer.status);
      if (answer.status === 429) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect(at(busy, 0.95)).toBeLessThan(Math.max(500, at(quiet, 0.95) * 4));
    // Not behind the twelve, of which each pair takes its five seconds.
    expect(
      at(
        little.sort((a, b) => a - b),
        0.5,
      ),
    ).toBeLessThan(Math.max(1000, at(quiet, 0.95) * 8));
  });

  test("whoever goes away takes the statement along within two seconds", { timeout: 60_000 }, async () => {
    const mark = `// gone ${Date.now()}`;
    const workers = () => family(server.pid ?? 0).slice(1);
    // The first articles are read by processes that work hard, too.
    await vi.waitFor(
      async () => expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ articles: seeds }),
      { timeout: 20_000, interval: 100 },
    );
    const idle = new Map(workers().map((pid) => [pid, ticks(pid)]));
    const gone = new AbortController();
    const asked = ask(`${runaways[1]} ${mark}`, gone.signal).catch((error: unknown) => error);
    /** Whoever carries it out, known by half a second of work. */
    const carriesItOut = () => workers().find((pid) => ticks(pid) - (idle.get(pid) ?? 0) > 50) ?? 0;
    if (name === "embedded")
      await vi.waitFor(() => expect(carriesItOut()).toBeGreaterThan(0), { timeout: 4500, interval: 50 });
    else await new Promise((resolve) => setTimeout(resolve, 1000));
    const worker = carriesItOut();
    gone.abort();
    const left = performance.now();
    await asked;
    if (name === "embedded") {
      await vi.waitFor(() => expect(workers()).not.toContain(worker), { timeout: 4000, interval: 50 });
    } else {
      const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = reserved.environment;
      const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
      const running = async () => {
        const { records } = await driver.executeQuery(
          "SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query",
        );
        return records.filter((record) => String(record.get("query")).endsWith(mark)).length;
      };
      await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 4000, interval: 50 });
      await driver.close();
    }
    expect(performance.now() - left).toBeLessThan(2000);
  });
});
