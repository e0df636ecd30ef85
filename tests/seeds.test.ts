/**
 * The shipped articles, through the real program, on each engine: what a careful reader takes from them is found, nothing
 * is invented, and importing them again or killing the server changes nothing.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleResponse, ArticlesResponse } from "#contract/api.ts";
import type { CypherResponse } from "#contract/cypher.ts";
import type { EventRecord, Subgraph } from "#contract/graph.ts";
import type { MeetingsResponse } from "#contract/meetings.ts";
import { type GoldText, readGold } from "../server/evaluate/gold.ts";
import { bodyScore, personScore } from "../server/evaluate/name-matching.ts";
import { engines, type Reserved } from "./engines.ts";

const gold = readGold(join("tests", "gold", "seeds"));

type Server = { process: ChildProcess; url: string };

const launcher = (args: string[], env: Record<string, string>) =>
  spawn(process.execPath, ["bin/rapporteur.js", ...args], { env: { PATH: process.env.PATH, ...env } });

/** Starts the program and waits for the line that names its address. */
function start(env: Record<string, string>): Promise<Server> {
  const child = launcher(["start"], env);
  return new Promise((resolve, reject) => {
    let [out, err] = ["", ""];
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.stdout.on("data", (data) => {
      out += data;
      const url = /http:\/\/\S+/.exec(out)?.[0];
      if (url) resolve({ process: child, url: url.replace(/\/$/, "") });
    });
    child.on("exit", (code) => reject(new Error(`The server ended with ${code}: ${err}`)));
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()));

function run(args: string[], env: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> {
  const child = launcher(args, env);
  return new Promise((resolve) => {
    let [out, err] = ["", ""];
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

describe.each(engines())("the seeds on $name", (engine) => {
  let reserved: Reserved;
  let env: Record<string, string>;
  let server: Server;

  const get = async <Body>(path: string): Promise<Body> => {
    const response = await fetch(`${server.url}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  };
  const cypher = async (query: string): Promise<{ status: number; body: CypherResponse }> => {
    const response = await fetch(`${server.url}/api/cypher`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: (await response.json()) as CypherResponse };
  };
  /** All ids, and how many of everything: what must not change. */
  const snapshot = async () => {
    const nodes = await cypher("MATCH (n) RETURN n.id AS id ORDER BY id");
    const relationships = await cypher("MATCH ()-[r]->() RETURN count(r) AS relationships");
    const claims = await cypher("MATCH (c:Claim) RETURN count(c) AS claims");
    return JSON.stringify([nodes.body.rows, relationships.body.rows, claims.body.rows]);
  };
  const meetings = async (): Promise<EventRecord[]> =>
    (await get<MeetingsResponse>("/api/meetings?limit=1000")).meetings;
  const articleOf = async (text: GoldText): Promise<ArticleResponse> => {
    const { articles } = await get<ArticlesResponse>("/api/articles?limit=500");
    const article = articles.find(({ origin }) => basename(origin, ".txt") === text.id);
    if (!article) throw new Error(`${text.id} is not among the articles`);
    return get<ArticleResponse>(`/api/articles/${encodeURIComponent(article.id)}`);
  };
  const named = (event: EventRecord, ...surnames: string[]) =>
    surnames.every((surname) => event.participants.some(({ name }) => name.endsWith(surname)));

  beforeAll(async () => {
    reserved = await engine.reserve();
    env = {
      ...reserved.environment,
      PORT: "0",
      RAPPORTEUR_DATA: await mkdtemp(join(tmpdir(), "rapporteur-seeds-")),
    };
    server = await start(env);
  });
  afterAll(async () => {
    server.process.kill("SIGTERM");
    await ended(server.process);
    await rm(env.RAPPORTEUR_DATA ?? "", { recursive: true, force: true });
    await reserved.release();
  });

  it.each(gold)("all people of $id are found, and no others", async (text) => {
    const { mentions } = await articleOf(text);
    const found = [
      ...new Set(mentions.filter(({ entity }) => entity.label === "Person").map(({ entity }) => entity.name)),
    ];
    const formsOf = (person: GoldText["people"][number]) => [person.name, ...(person.aliases ?? [])];
    const missed = text.people.filter((person) => !found.some((name) => personScore(name, formsOf(person)) > 0));
    const extra = [...text.people.map(formsOf), ...(text.optional.people ?? []).map((name) => [name])];
    const invented = found.filter((name) => !extra.some((forms) => personScore(name, forms) > 0));
    expect({ missed: missed.map(({ name }) => name), invented }).toEqual({ missed: [], invented: [] });
  });

  it.each(gold)("every claim of $id shows its sentence", async (text) => {
    const { article, claims, mentions } = await articleOf(text);
    expect(claims.length).toBeGreaterThan(0);
    for (const { quote, start, end } of claims) expect(article.text.slice(start, end)).toBe(quote);
    for (const { start, end } of mentions) expect(end).toBeGreaterThan(start);
  });

  it("the meetings of the gold are found, each once, with status and date", async () => {
    const all = await meetings();
    const wanted = gold.flatMap((text) =>
      text.meetings.filter(({ optional }) => !optional).map((meeting) => ({ text, meeting })),
    );
    expect(wanted.length).toBeGreaterThan(4);
    for (const { text, meeting } of wanted) {
      const people = meeting.participants.filter((name) => text.people.some((person) => person.name === name));
      const matching = all.filter((event) =>
        people.every((name) => event.participants.some((participant) => personScore(participant.name, [name]) > 0)),
      );
      const what = `${people.join(", ")} (${text.id})`;
      expect(matching, what).toHaveLength(1);
      const [event] = matching;
      expect(event?.status, what).toBe(meeting.status);
      if (meeting.date.start)
        expect([event?.date.start, event?.date.end], what).toEqual([meeting.date.start, meeting.date.end]);
      if (meeting.place) expect(bodyScore(event?.place?.name ?? "", [meeting.place]), what).toBeGreaterThan(0);
    }
  });

  it("no meeting of people is there that the gold does not know", async () => {
    const known = gold.flatMap((text) => text.meetings);
    const invented = (await meetings()).filter((event) => {
      const people = event.participants.filter(({ label }) => label === "Person");
      const told = (names: string[]) => people.every(({ name }) => names.some((form) => personScore(name, [form]) > 0));
      const alsoPresent = gold.flatMap((text) => text.people.map(({ name }) => name));
      return (
        people.length > 0 &&
        !known.some(
          ({ participants }) =>
            told([...participants, ...alsoPresent]) &&
            people.some(({ name }) => participants.some((form) => personScore(name, [form]) > 0)),
        )
      );
    });
    expect(invented.map(({ name, evidence }) => `${name}: ${evidence[0]?.quote}`)).toEqual([]);
  });

  it("Campbell and Zeine met on 19 April 2024 once, as two articles say", async () => {
    const matching = (await meetings()).filter((event) => named(event, "Campbell", "Zeine"));
    expect(matching.map(({ date, status }) => [date.start, date.end, status])).toEqual([
      ["2024-04-19", "2024-04-19", "happened"],
    ]);
    expect(new Set(matching[0]?.evidence.map(({ article }) => article.id)).size).toBe(2);
  });

  it("FitzGibbon saw Sangaré in Niamey on 22 April with Barron present, and was to see the CNSP on the 25th", async () => {
    const all = await meetings();
    const talks = all.find((event) => named(event, "Sangaré", "FitzGibbon"));
    expect(talks).toMatchObject({
      status: "happened",
      place: { name: "Niamey" },
      date: { start: "2024-04-22", end: "2024-04-22" },
    });
    expect(talks?.participants.find(({ name }) => name === "Maria Barron")?.role).toBe("present");
    const planned = all.find((event) => named(event, "FitzGibbon", "Ekman"));
    expect(planned).toMatchObject({ status: "planned", date: { start: "2024-04-25", end: "2024-04-25" } });
    expect(planned?.participants.map(({ label }) => label)).toContain("Organization");
  });

  it("dates are no sharper than the sources: next week without a day of writing, a February as a month", async () => {
    const all = await meetings();
    const next = all.find((event) => named(event, "Maier", "Anderson"));
    expect(next?.status).toBe("planned");
    expect(["week", "unknown"]).toContain(next?.date.precision);
    const february = all.find((event) => named(event, "Phee"));
    expect(february).toMatchObject({
      place: { name: "Niamey" },
      date: { start: "2024-02-01", end: "2024-02-29", precision: "month" },
    });
  });

  it("one person is one node, whatever the spelling; states that sound alike are not one", async () => {
    const { nodes } = await get<Subgraph>("/api/graph?limit=20000");
    const ofName = (ending: string) => nodes.filter(({ label, name }) => label === "Person" && name.endsWith(ending));
    expect(ofName("Ryder")).toHaveLength(1);
    expect(nodes.filter(({ label, name }) => label === "Person" && /Ba[r]?zoum$/.test(name))).toHaveLength(1);
    expect(nodes.filter(({ label, name }) => label === "Government" && name === "Niger")).toHaveLength(1);
    expect(nodes.map(({ name }) => name)).not.toContain("Nigeria");
  });

  it("a statement that writes is refused and changes nothing", async () => {
    const before = await snapshot();
    expect((await cypher("CREATE (n) RETURN n")).status).toBe(403);
    expect(await snapshot()).toBe(before);
  });

  it("importing them again changes nothing, nor does a kill of the server in between", async () => {
    const before = await snapshot();
    const seeds = (await readdir("seeds")).map((name) => join("seeds", name));
    const again = await run(["import", ...seeds], env);
    expect(again.code, again.err).toBe(0);
    expect(again.err + again.out).toMatch(/5 unchanged/);
    expect(await snapshot()).toBe(before);
    server.process.kill("SIGKILL");
    await ended(server.process);
    server = await start(env);
    expect(await snapshot()).toBe(before);
    expect((await run(["import", "seeds"], env)).err).not.toMatch(/failed: [1-9]/);
    expect(await snapshot()).toBe(before);
  });

  it("`meetings --json` on the same data folder answers through the running server", async () => {
    const { code, out } = await run(["meetings", "--person", "Campbell", "--with", "Zeine", "--json"], env);
    expect(code).toBe(0);
    const rows: { meetings: EventRecord[] } = JSON.parse(out);
    expect(rows.meetings).toHaveLength(1);
    expect(rows.meetings[0]?.evidence).toHaveLength(2);
  });

  it("are shipped byte for byte as the texts that the gold was made from", async () => {
    for (const { id, meetings: expected } of gold) {
      const text = await readFile(join("seeds", `${id}.txt`), "utf8");
      for (const { quote } of expected) expect(text).toContain(quote);
    }
  });
});
