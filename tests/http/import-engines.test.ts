/** What an import promises of the graph, on each engine. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { engines } from "../engines.ts";
import { openServer, type TestServer } from "./running-server.ts";

const text =
  "French Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on 3 May 2024.\n";

describe.each(engines())("importing on $name", ({ reserve }) => {
  let turn: Awaited<ReturnType<typeof reserve>>;
  let server: TestServer;
  beforeAll(async () => {
    turn = await reserve();
    // Other test files may hold the database before it is our turn.
  }, 600_000);
  beforeEach(async () => {
    server = await openServer({ environment: turn.environment });
  });
  afterEach(() => server.close());
  afterAll(() => turn?.release());

  const rows = async (query: string) => (await server.post("/api/cypher", { query })).body.rows;
  const articles = () => rows("MATCH (a:Article) RETURN count(a) AS n");

  it("begins with the graph that its library has, whatever the database held", async () => {
    expect(await articles()).toEqual([[0]]);
    await server.post("/api/articles", { text });
    expect(await articles()).toEqual([[1]]);
  });

  it("makes one article of twenty that come at once", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.post("/api/articles", { text })));
    expect(answers.map((one) => one.status)).toEqual(Array(20).fill(200));
    expect(answers.filter((one) => one.body.outcome === "new")).toHaveLength(1);
    expect(await articles()).toEqual([[1]]);
    expect(await rows("MATCH (p:Person) RETURN p.name AS name ORDER BY name")).toEqual([
      ["Anna Kowalski"],
      ["Boniface Otieno"],
    ]);
  });

  it("is there after a restart, takes the next one, and follows a verdict and its end", async () => {
    await server.post("/api/articles", { text });
    await server.stop();
    server = await openServer({ dataFolder: server.dataFolder, environment: turn.environment });
    await server.post("/api/articles", { text: text.replace("3 May", "9 May").replace("Anna", "Annabel") });
    expect(await articles()).toEqual([[2]]);
    const people = () => rows("MATCH (p:Person) RETURN count(p) AS n");
    expect(await people()).toEqual([[3]]);
    const verdict = { kind: "same", a: "person:anna kowalski", b: "person:annabel kowalski" };
    const { body } = await server.post("/api/verdicts", { verdict });
    expect(await people()).toEqual([[2]]);
    await server.send("DELETE", `/api/verdicts/${body.id}`);
    expect(await people()).toEqual([[3]]);
  });

  it("keeps of odd files what is text, whole, and nothing of the others", { timeout: 180_000 }, async () => {
    const encoded = (name: string, bytes: Uint8Array | string) => ({
      name,
      content: Buffer.from(bytes).toString("base64"),
    });
    const lines = Array.from({ length: 10_000 }, (_, line) => `Line ${line} of what was said on that day in the hall.`);
    const bad = [
      encoded("latin1.txt", Buffer.from("Caf\xe9 in Berlin", "latin1")),
      encoded("overlong.txt", Uint8Array.from([0x61, 0xc0, 0xaf])),
      encoded("half.txt", Uint8Array.from([0x61, 0xed, 0xa0, 0x80])),
      encoded("broken.txt", Uint8Array.from([0x61, 0xc3, 0x28])),
      encoded("empty.txt", ""),
      encoded("blank.md", " \n\t\n "),
      encoded("nul.txt", "Ann met \0 Bob in Berlin."),
      encoded("picture.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
      encoded(
        "noise.txt",
        Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
      ),
      encoded("no.zip", "PK\u0003\u0004 and no archive"),
    ];
    const good = [
      encoded("line.txt", `${text.trim()} ${lines.join(" ").repeat(2)}`),
      encoded("lines.txt", lines.join("\n")),
      encoded("utf16.txt", Buffer.from(`\ufeff${text.replace("3 May", "4 May")}`, "utf16le")),
      encoded("bom.txt", `\ufeff${text.replace("3 May", "5 May")}`),
      encoded("crlf.txt", text.replace("3 May", "6 May").replaceAll("\n", "\r\n")),
    ];
    expect(Buffer.from(good[0]?.content ?? "", "base64").length).toBeGreaterThan(1_000_000);
    const { status, body } = await server.post("/api/imports", { files: [...bad, ...good] });
    expect(status).toBe(202);
    const job = await vi.waitFor(
      async () => {
        const found = (await server.get(`/api/imports/${body.id}`)).body;
        expect(found.state).toBe("done");
        return found;
      },
      { timeout: 120_000, interval: 100 },
    );
    const outcomes = job.items.map((item: { origin: string; outcome: string }) => `${item.origin} ${item.outcome}`);
    expect(outcomes).toEqual([...bad.map(({ name }) => `${name} failed`), ...good.map(({ name }) => `${name} new`)]);
    for (const item of job.items) expect(item.outcome === "failed").toBe(item.reason !== null);
    const kept =
      "MATCH (a:Article) RETURN count(a) AS n, sum(CASE WHEN a.text CONTAINS '\uFFFD' THEN 1 ELSE 0 END) AS mended";
    expect(await rows(kept)).toEqual([[good.length, 0]]);
    expect(await rows("MATCH (a:Article) RETURN max(size(a.text)) > 1000000 AS whole")).toEqual([[true]]);
    const days = "MATCH (e:Meeting) WHERE e.start STARTS WITH '2024-05' RETURN DISTINCT e.start AS day ORDER BY day";
    expect(await rows(days)).toEqual([["2024-05-03"], ["2024-05-04"], ["2024-05-05"], ["2024-05-06"]]);
  });
});
