import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ArticlesResponse } from "#contract/api.ts";
import { buildCommandLine, finished, listening, run, startCommand } from "./command-line.ts";

beforeAll(buildCommandLine);

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-cli-"));
  environment = { RAPPORTEUR_DATA: join(folder, "data"), PORT: "0", RAPPORTEUR_SEEDS: "off" };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const story = (day: number) =>
  `Ministers meet in Berlin\n\nFrench Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on ${day} May 2024.\n`;

async function writeStories(): Promise<string> {
  const stories = join(folder, "stories");
  await (await import("node:fs/promises")).mkdir(stories);
  await writeFile(join(stories, "a.txt"), story(3));
  await writeFile(join(stories, "b.md"), `---\ntitle: Second\npublished: 2024-05-09\n---\n${story(8)}`);
  await writeFile(join(stories, "broken.txt"), Buffer.from([0x61, 0xff]));
  await writeFile(join(stories, "a.json"), '{"what": "notes on a.txt"}');
  await writeFile(join(stories, "picture.png"), "x");
  return stories;
}

describe("usage", () => {
  it.each([
    [["--help"], 0],
    [["--version"], 0],
    [["meetings", "--help"], 0],
    [["import", "--help"], 0],
    [[], 2],
    [["dance"], 2],
    [["import"], 2],
    [["ask"], 2],
    [["meetings", "--colour", "red"], 2],
    [["extract", "seeds", "--format", "pictures"], 2],
  ])("%j ends with %i", async (args, code) => {
    const { code: ended, out, err } = await run(args, environment);
    expect(ended).toBe(code);
    expect(code === 0 ? out : err).not.toBe("");
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([
    [["ask", "Who met whom?", "--pack", "pdf"], {}, /^--pack: one of markdown, html, csv/],
    [["meetings"], { PORT: "http" }, /^PORT takes a whole number from 0 to 65535, not "http"\.\n$/],
    [["meetings", "--from", "yesterday"], {}, /^--from: /],
    [["meetings", "--status", "done"], {}, /^--status: /],
    [["import", "nowhere"], {}, /^There is no file or folder nowhere\.\n$/],
    [["evaluate", "nowhere"], {}, /nowhere/],
  ])("%j is refused in one sentence", async (args, more, sentence) => {
    const { code, out, err } = await run(args, { ...environment, ...more });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("without a server", () => {
  it("imports what can be read, says why the rest cannot, and answers", async () => {
    const stories = await writeStories();
    const first = await run(["import", stories], environment);
    expect([first.code, first.out]).toEqual([1, "2 new, 0 unchanged, 1 failed\n"]);
    expect(first.err).toMatch(/stories\/broken\.txt is not UTF-8 text: byte 0xff does not belong at byte 1\./);
    const again = await run(["import", join(stories, "a.txt"), join(stories, "b.md")], environment);
    expect([again.code, again.out]).toEqual([0, "0 new, 2 unchanged, 0 failed\n"]);
    const json = await run(["meetings", "--person", "Kowalski", "--json"], environment);
    const { meetings } = JSON.parse(json.out);
    expect(meetings.map((one: { date: { start: string } }) => one.date.start).sort()).toEqual([
      "2024-05-03",
      "2024-05-08",
    ]);
    const text = await run(["meetings", "--from", "2024-05-04"], environment);
    expect(text.out).toMatch(/8 May 2024, Berlin · Meeting, happened/);
    expect(text.out).toContain("> French Foreign Minister Anna Kowalski met");
    expect(text.out).not.toContain("3 May 2024");
    const table = await run(["cypher", "MATCH (a:Article) RETURN a.title AS title ORDER BY title"], environment);
    expect(table.out).toBe("title\nMinisters meet in Berlin\nSecond\n");
    const refused = await run(["cypher", "CREATE (n) RETURN n"], environment);
    expect([refused.code, refused.out]).toEqual([1, ""]);
    const asked = await run(["ask", "Who met Anna Kowalski?"], environment);
    expect(asked.code).toBe(0);
    expect(asked.out).toContain("Boniface Otieno");
    const pack = await run(["ask", "Who met Anna Kowalski?", "--pack", "markdown"], environment);
    expect(pack.out).toMatch(/^# Who met Anna Kowalski\?\n/);
    expect(pack.out).toMatch(/Corpus: \d articles?, state [0-9a-f]+/);
    const rows = await run(["meetings", "--person", "Kowalski", "--pack", "csv"], environment);
    expect(rows.out.split("\r\n")[0]).toMatch(/^about,kind,status,.*corpus_articles,corpus_hash,made$/);
    const groups = await run(
      ["meetings", "--person", "Kowalski", "--group", "pair", "--matrix", "--tiers"],
      environment,
    );
    expect(groups.out).toMatch(/ 2 {2}Anna Kowalski – Boniface Otieno, 2024-05-03 to 2024-05-08/);
    expect(groups.out).toMatch(/met +Anna Kowalski – Boniface Otieno/);
    expect((await readdir(join(folder, "data"))).sort()).not.toContain("lock.json");
  });

  it("extracts to stdout and touches no store", async () => {
    const stories = await writeStories();
    const claims = await run(["extract", stories], environment);
    expect(claims.code).toBe(1);
    const found = JSON.parse(claims.out);
    expect(Object.keys(found)).toEqual(["a", "b"]);
    for (const { article, extraction } of Object.values<{
      article: { text: string };
      extraction: { claims: { start: number; end: number; quote: string }[] };
    }>(found))
      for (const { start, end, quote } of extraction.claims) expect(article.text.slice(start, end)).toBe(quote);
    const evaluation = JSON.parse(
      (await run(["extract", join(stories, "a.txt"), "--format", "evaluation"], environment)).out,
    );
    expect(evaluation).toMatchObject({
      a: {
        people: expect.arrayContaining(["Anna Kowalski", "Boniface Otieno"]),
        meetings: [{ start: "2024-05-03", end: "2024-05-03", place: "Berlin", status: "happened" }],
      },
    });
    expect(await readdir(folder)).toEqual(["stories"]);
  });

  it("says below a sentence who says so, where the article leaves it to somebody", async () => {
    const text = `Talks\n\nThe State Department said French Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on 3 May 2024.\n`;
    await writeFile(join(folder, "told.txt"), text);
    await run(["import", join(folder, "told.txt")], environment);
    for (const command of [["meetings"], ["ask", "Who met Anna Kowalski?"]]) {
      const { out } = await run(command, environment);
      expect(out).toMatch(/> The State Department said .*\n +.*, according to The State Department\n/);
    }
  });

  it("says in an empty library that there is no evidence", async () => {
    const { code, out } = await run(["meetings"], environment);
    expect([code, out]).toEqual([0, "No evidence in 0 articles.\n"]);
  });
});

describe("beside a running server", () => {
  it("goes through it, and a second server on the folder or the port is one sentence", async () => {
    const stories = await writeStories();
    const server = startCommand(["start"], environment);
    const over = finished(server);
    const url = await listening(server);
    const imported = await run(["import", stories], environment);
    expect([imported.code, imported.out]).toEqual([1, "2 new, 0 unchanged, 1 failed\n"]);
    const { articles } = ArticlesResponse.parse(await (await fetch(`${url}/api/articles`)).json());
    expect(articles.map((one) => one.origin).sort()).toEqual(["stories/a.txt", "stories/b.md"]);
    expect(articles[0]).toMatchObject({ title: "Second", publishedAt: "2024-05-09", publishedBasis: "front matter" });
    const rows = await run(["cypher", "MATCH (a:Article) RETURN count(a) AS n"], environment);
    expect(rows.out).toBe("n\n2\n");
    expect((await run(["cypher", "MATCH (a RETURN a"], environment)).code).toBe(1);
    expect((await run(["meetings", "--with", "Otieno", "--json"], environment)).out).toContain('"2024-05-03"');
    const second = await run(["start"], environment);
    expect([second.code, second.out]).toEqual([1, ""]);
    expect(second.err).toMatch(/^The data folder \S+ is in use by a server \(process \d+\): .*\n$/);
    const samePort = await run(["start"], {
      ...environment,
      PORT: new URL(url).port,
      RAPPORTEUR_DATA: join(folder, "other"),
    });
    expect([samePort.code, samePort.err]).toEqual([
      1,
      `Port ${new URL(url).port} is in use: stop the other program, or choose another port with PORT.\n`,
    ]);
    server.kill("SIGTERM");
    expect((await over).code).toBe(0);
    expect(await readdir(join(folder, "data"))).not.toContain("server.json");
  });

  it("does not take a dead server's word", async () => {
    const server = startCommand(["start"], environment);
    const over = finished(server);
    await listening(server);
    server.kill("SIGKILL");
    await over;
    expect(await readdir(join(folder, "data"))).toContain("server.json");
    expect((await run(["meetings"], environment)).out).toBe("No evidence in 0 articles.\n");
  });

  it("finds a port in use before it reads anything", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { code, err } = await run(["start"], { ...environment, PORT: String(port), RAPPORTEUR_SEEDS: "on" });
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(/^Port \d+ is in use/);
  });
});
