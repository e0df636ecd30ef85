/** What a server writes about itself: a JSON object a line, by which a request is found again, and nothing that is nobody else's business. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { plainError } from "../../server/plain-error.ts";
import { buildCommandLine, finished, listening, startCommand } from "../cli/command-line.ts";
import { engines } from "../engines.ts";
import { openDoor } from "./database-door.ts";

beforeAll(buildCommandLine);

const neo4j = engines().find(({ name }) => name === "neo4j");

const token = "a-token-of-some-length-1";
const password = "a-secret-password";
/** Stands in statements, questions, names, texts and file names that are sent. */
const secret = "Zanzibarnikov";

/** What a server says on stderr while `visit` goes on. */
async function said(
  args: string[],
  visit: (url: string, folder: string) => Promise<void>,
  environment: Record<string, string> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-logs-"));
  const server = startCommand(["start", ...args], {
    PORT: "0",
    RAPPORTEUR_DATA: folder,
    RAPPORTEUR_SEEDS: "off",
    RAPPORTEUR_TOKEN: token,
    RAPPORTEUR_LLM_KEY: password,
    ...environment,
  });
  const over = finished(server);
  await visit(await listening(server), folder);
  server.kill("SIGTERM");
  const { err } = await over;
  await rm(folder, { recursive: true, force: true });
  const lines = err.split("\n").filter((line) => line !== "");
  return { err, folder, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const call = (url: string, path: string, body?: unknown, bearer = token) =>
  fetch(`${url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });

/** A visitor who sends the secret everywhere, rightly and wrongly. */
async function sendEverywhere(url: string): Promise<string[]> {
  const answers = [
    await call(url, "/api/cypher", { query: `MATCH (n {name: '${secret}'}) RETURN n`, params: {} }),
    await call(url, "/api/cypher", { query: "RETURN $a AS a", params: { a: secret } }),
    await call(url, "/api/cypher", { query: `CREATE (n {name: '${secret}'})` }),
    await call(url, "/api/cypher", { query: `RETURN 1/0 AS ${secret}` }),
    await call(url, "/api/cypher/check", { query: `RETURN ${secret}` }),
    await call(url, "/api/ask", { question: `Who met ${secret}?` }),
    await call(url, `/api/search?q=${secret}`),
    await call(url, `/api/entities/person:${secret}`),
    await call(url, `/api/none/${secret}`),
    await call(url, "/api/articles", {
      text: `Foreign Minister ${secret} of Norway met Kenyan Ambassador Bo Sample in Oslo.`,
    }),
    await call(url, "/api/articles", `{"text":"${secret}`),
    await call(url, "/api/imports", { files: [{ name: `${secret}.png`, content: "AAAA" }] }),
    await call(url, "/api/health", undefined, `${secret}${secret}`),
  ];
  return answers.map((answer) => answer.headers.get("x-request-id") ?? "");
}

describe("a server", () => {
  it("says nothing of requests, unless it was told to", async () => {
    const { lines, err } = await said([], async (url) => void (await sendEverywhere(url)));
    expect(lines).toEqual([]);
    expect(err).not.toContain(secret);
  });

  it("writes a line for each with --verbose, under the id that its asker was given, and nothing of what was sent", async () => {
    let ids: string[] = [];
    const { lines, err, folder } = await said(["--verbose"], async (url) => {
      ids = await sendEverywhere(url);
    });
    const of = new Map(lines.map((line) => [line.request, line]));
    for (const id of ids)
      expect(of.get(id)).toMatchObject({ msg: "request", method: expect.any(String), route: expect.any(String) });
    expect(of.get(ids[2])).toMatchObject({ route: "/api/cypher", status: 403, ms: expect.any(Number) });
    expect(of.get(ids.at(-1))).toMatchObject({ status: 401 });
    for (const one of [secret, token, password, folder, "at Object", "node_modules"]) expect(err).not.toContain(one);
  });

  it("says what it waits for in a line of the same kind", async () => {
    const away = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: password };
    const { lines, err } = await said([], async () => {}, away);
    expect(lines).toMatchObject([{ level: 40, msg: expect.stringMatching(/^The database does not answer/) }]);
    expect(err).not.toContain(password);
  });

  it.skipIf(neo4j === undefined)(
    "tells once when its database goes, and once when it is back",
    async () => {
      const reserved = await neo4j?.reserve();
      const { NEO4J_URI = "bolt://127.0.0.1:1" } = reserved?.environment ?? {};
      const door = await openDoor(Number(new URL(NEO4J_URI).port));
      const behind = { ...reserved?.environment, NEO4J_URI: `bolt://127.0.0.1:${door.port}` };
      const ready = (url: string) => expect.poll(async () => (await fetch(`${url}/ready`)).status, { timeout: 60_000 });
      const { lines } = await said(
        [],
        async (url) => {
          await ready(url).toBe(200);
          door.shut();
          await ready(url).toBe(503);
          // Long enough to be looked at more than once.
          await new Promise((resolve) => setTimeout(resolve, 10_000));
          await door.open();
          await ready(url).toBe(200);
          await new Promise((resolve) => setTimeout(resolve, 5_000));
        },
        behind,
      );
      door.shut();
      await reserved?.release();
      expect(lines).toMatchObject([
        { level: 40, msg: expect.stringMatching(/^The database does not answer/) },
        { level: 40, msg: "The database answers again." },
      ]);
    },
    240_000,
  );

  it("counts for a monitor, and names nobody there", async () => {
    let text = "";
    await said([], async (url) => {
      await sendEverywhere(url);
      text = await (await call(url, "/metrics")).text();
    });
    expect(text).toContain('route="/api/cypher",status="403"} 1');
    expect(text).toMatch(/^rapporteur_imports_total\{outcome="new"\} 1$/m);
    expect(text).toMatch(/^rapporteur_engine_calls_total\{engine="embedded",call="statement",outcome="done"\} \d/m);
    expect(text).not.toMatch(new RegExp(`${secret}|${token}|${password}|/tmp`));
  });

  it("tells of a fault of its own by its kind and place, without a path and a stack", async () => {
    let id: string | null = null;
    const { lines, err, folder } = await said([], async (url, data) => {
      await rm(join(data, "articles"), { recursive: true });
      await writeFile(join(data, "articles"), "no folder");
      const answer = await call(url, "/api/articles", {
        text: `Minister ${secret} met Bo Sample in Oslo on 3 May 2024.`,
      });
      id = answer.headers.get("x-request-id");
      expect(await answer.json()).toMatchObject({ status: 500, code: "internal-error" });
    });
    expect(lines).toMatchObject([{ msg: "request failed", request: id, err: { type: "Error", code: "ENOTDIR" } }]);
    for (const one of [secret, folder, "    at "]) expect(err).not.toContain(one);
  });
});

describe("an error in a log", () => {
  it("keeps class, code, words and place, and nothing that it quotes", () => {
    const error = Object.assign(
      new TypeError(
        "ENOENT: open '/home/ann/data/articles/x.json' at bolt://ann:pass@db:7687 \"MATCH (n {name: 'Ann'})\"\nmore",
      ),
      { code: "ENOENT", cause: new SyntaxError('Unexpected token M, "MATCH (n)" is not valid JSON') },
    );
    const plain = plainError(error);
    expect(plain).toMatchObject({ type: "TypeError", code: "ENOENT", cause: { type: "SyntaxError" } });
    expect(plain.at).toMatch(/^tests\/http\/logs\.test\.ts:\d+:\d+$/);
    expect(plain.message).toMatch(/^ENOENT: open/);
    expect(JSON.stringify(plain)).not.toMatch(/ann|pass|MATCH|more|home/i);
  });
});
