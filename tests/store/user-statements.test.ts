/** Statements of users on every engine: the hostile are refused or end, the honest are answered, and nothing changes. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readingFunctions } from "../../server/store/cypher-gate/functions.ts";
import type { Engine } from "../../server/store/engine.ts";
import { StatementFailed, StatementRefused, StatementTimeout } from "../../server/store/errors.ts";
import { openStore, type Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { smallStory } from "./small-story.ts";
import { benign, costly, forbidden, hostile, mistaken, picture, refused } from "./user-statements.ts";

/** Ends that are the statement's own, and leave the server as it was. */
const own = (error: unknown) =>
  error instanceof StatementRefused || error instanceof StatementTimeout || error instanceof StatementFailed;

describe.each(engines())("on $name", ({ name, open }) => {
  let engine: Engine;
  let store: Store;
  let before: string;
  const run = (query: string, params = {}) => store.runCypher({ query, params });
  /** A database that was just kept busy may take a moment to come to its senses. */
  const answersAgain = async () => {
    const next = await vi.waitFor(() => run("MATCH (n:Person) RETURN count(n) AS people"), { timeout: 20_000 });
    expect(next.rows).toEqual([[2]]);
  };
  beforeAll(async () => {
    engine = await open();
    store = openStore(engine, { querySeconds: 3 });
    await store.replace(smallStory);
    before = await picture(engine);
  });
  afterAll(() => store.close());

  const rejected = [...hostile.filter(({ expect }) => expect === "reject"), ...forbidden];
  test.each(rejected)("refuses: $why", async ({ cypher, params }) => {
    const error = await run(cypher, params).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StatementRefused);
    expect(await picture(engine)).toBe(before);
  });

  test.each(refused)("refuses $why", async ({ cypher }) => {
    for (const statement of cypher) {
      const error = await run(statement, { p: { x: 1 }, a: 1, b: 2 }).catch((thrown: unknown) => thrown);
      expect([statement, error]).toEqual([statement, expect.any(StatementRefused)]);
    }
    expect(await picture(engine)).toBe(before);
  });

  test.each(costly)("outlives %s", async (cypher) => {
    const outcome = await run(cypher).then(
      () => true,
      (thrown: unknown) => own(thrown) || thrown,
    );
    expect(outcome).toBe(true);
    await answersAgain();
    expect(await picture(engine)).toBe(before);
  });

  test.each(mistaken)("makes no answer of a mistake: $why", async ({ cypher }) => {
    for (const statement of cypher) {
      const outcome = await run(statement, { three: 3 }).then(
        ({ rows }) => rows,
        (error: unknown) => error instanceof StatementRefused || error instanceof StatementFailed,
      );
      expect([statement, outcome]).toEqual([statement, true]);
    }
  });

  const harmless = hostile.filter(({ expect }) => expect === "harmless");
  test.each(harmless)("survives: $why", async ({ cypher }) => {
    const outcome = await run(cypher).then(
      () => true,
      (thrown: unknown) => own(thrown),
    );
    expect(outcome).toBe(true);
    await answersAgain();
    expect(await picture(engine)).toBe(before);
  });

  test.each(benign)("answers: $why", async ({ cypher }) => {
    const outcome = await run(cypher).catch((thrown: unknown) => thrown);
    // What the embedded engine does not know is refused there by its name; anything else is answered.
    if (outcome instanceof StatementRefused) {
      expect(engine.name).toBe("embedded");
      expect(outcome.code).toBe("EngineDiffers");
    } else expect(outcome).toHaveProperty("rows");
  });

  const runaway: [string, string][] = [
    ["a long count", "UNWIND range(1,100000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i) AS c"],
    [
      "a product of 10^12 rows",
      "UNWIND range(1,10000) AS a UNWIND range(1,10000) AS b UNWIND range(1,10000) AS c RETURN count(*) AS c",
    ],
    ["a text that doubles", "RETURN reduce(s='ab', i IN range(1,40) | s+s) AS s"],
    ["a list that doubles", "RETURN size(reduce(s=[1,2], i IN range(1,40) | s+s)) AS s"],
    ["unbounded ways", "MATCH (a)-[*]-(b)-[*]-(c)-[*]-(d) RETURN count(*) AS c"],
    ["a product of the graph with itself", "MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*) AS c"],
    ["3,000 parentheses", `RETURN ${"(".repeat(3000)}1${")".repeat(3000)} AS one`],
    ["90 nested lists", `RETURN ${"[".repeat(90)}1${"]".repeat(90)} AS deep`],
    ["5,000 additions", `RETURN ${"1+".repeat(5000)}1 AS sum`],
    ["a pattern of 300 steps", `MATCH (n)${"--()".repeat(300)} RETURN count(*) AS c`],
  ];
  test.each(runaway)("ends %s, and answers others meanwhile", async (_, query) => {
    let ended = false;
    const outcome = run(query)
      .then(
        () => true,
        (thrown: unknown) => own(thrown) || thrown,
      )
      .finally(() => {
        ended = true;
      });
    const answeredFirst = await store.counts().then(() => !ended);
    expect(await outcome).toBe(true);
    // The quick ones among them may be over before another request is answered.
    expect([true, false]).toContain(answeredFirst);
    await answersAgain();
  });

  test("whoever goes away ends the statement", async () => {
    const gone = new AbortController();
    const outcome = store
      .runCypher({ query: `${runaway[1]?.[1] ?? ""} // left alone`, params: {} }, { signal: gone.signal })
      .catch((thrown: unknown) => thrown);
    setTimeout(() => gone.abort(), 300);
    expect(await outcome).toMatchObject({ code: "StatementAborted" });
    // By its own text: an earlier statement may still be in the planner, which nothing stops.
    const running = { query: "SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query" };
    const noMore = async () => {
      const { rows } = engine.name === "neo4j" ? await engine.read(running) : { rows: [] };
      expect(rows.filter((row) => String(row.query).endsWith("// left alone"))).toEqual([]);
    };
    await vi.waitFor(noMore, { timeout: 5000, interval: 100 });
  });

  // The embedded engine's process is ended, whatever it does.
  test.runIf(name === "neo4j")("one that cannot even be ended disturbs no other", { timeout: 120_000 }, async () => {
    const caps = { maxRows: 10, maxBytes: 10_000 };
    // Past the gate, which would refuse it: nothing looks at the time within an expression.
    const endless =
      "RETURN reduce(s = 0, i IN range(1, 20000) | s + reduce(t = 0, j IN range(1, 20000) | t + j)) AS s // endless";
    const hangs = engine
      .query({ mode: "run", query: endless, params: {} }, { milliseconds: 500, ...caps })
      .catch((thrown: unknown) => thrown);
    const query = "UNWIND range(1, 20000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i) AS c";
    const other = engine.query({ mode: "run", query, params: {} }, { milliseconds: 60_000, ...caps });
    expect(await hangs).toBeInstanceOf(StatementTimeout);
    expect((await other).rows).toEqual([[2_857_142]]);
    await answersAgain();
  });

  test.runIf(name === "neo4j")("SHOW INDEXES tells the schema, and not what others have read", async () => {
    for (const query of ["SHOW INDEXES", "SHOW ALL INDEXES YIELD *", "SHOW INDEXES WHERE state = 'ONLINE'"]) {
      const { columns, rows } = await run(query);
      expect(columns).toEqual(expect.arrayContaining(["name", "type", "labelsOrTypes", "properties"]));
      expect(columns.filter((column) => /read|tracked/i.test(column))).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
    }
    for (const query of [
      "SHOW INDEXES YIELD name, lastRead RETURN name, lastRead",
      "SHOW RANGE INDEXES YIELD `readCount` AS n RETURN n",
      "SHOW INDEXES WHERE trackedSince IS NOT NULL",
    ])
      await expect(run(query)).rejects.toMatchObject({ code: "AdministrationRefused" });
    expect((await run("SHOW INDEXES YIELD name, type RETURN name, type")).columns).toEqual(["name", "type"]);
  });

  test("a large answer is cut at 1,000 rows and says so", async () => {
    const found = await run("UNWIND range(1,5000) AS i RETURN i");
    expect(found.rows).toHaveLength(1000);
    expect(found.cut).toEqual({ rows: true, bytes: false, maxRows: 1000, maxBytes: 5_000_000 });
    expect((await run("UNWIND range(1,1000) AS i RETURN i")).cut.rows).toBe(false);
  });

  test("a wide answer is cut at 5 MB and says so", async () => {
    const found = await run("UNWIND range(1,500) AS i RETURN reduce(s = 'abcdefgh', x IN range(1,12) | s + s) AS s");
    expect(found.cut.bytes).toBe(true);
    expect(JSON.stringify(found.rows).length).toBeLessThan(5_100_000);
  });

  test("a parameter without a value is named", async () => {
    await expect(run("MATCH (n {id: $who}) RETURN n")).rejects.toMatchObject({
      code: "ParameterMissing",
      position: { offset: 14 },
    });
    expect((await run("MATCH (n:Person {id: $who}) RETURN n.name AS name", { who: "person:omar" })).rows).toEqual([
      ["Omar Dutra"],
    ]);
  });

  test("a whole number stays one where Cypher asks for one", async () => {
    expect((await run("MATCH (n:Person) RETURN n.name AS name ORDER BY name LIMIT $most", { most: 1 })).rows).toEqual([
      ["Ana Bélic"],
    ]);
  });

  test("a mistake is told with its place in the whole text", async () => {
    const error = await run("EXPLAIN MATCH (n:Person)\nRETURN n.name AS name ORDER name").catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: "SyntaxError", position: { line: 2 } });
  });

  const failing: [query: string, offset: number][] = [
    ["RETURN 1/0 AS x", 8],
    ["EXPLAIN MATCH (n:Person) RETURN size(n.name) + 1 LIMIT -1", 55],
    ["MATCH (n:Person)\nRETURN size(n.name) % 0 AS x", 37],
    ["RETURN date('2024-02-30') AS d", 7],
    ["MATCH (n:Person) WHERE n.name != 'a' RETURN n", 30],
    ["MATCH (n:Person) RETURN n LIMIT $odd", 32],
    ["RETURN $large AS x", 7],
  ];
  test.each(failing)("what fails as it runs is told with its place: %s", async (query, offset) => {
    const error = await run(query, { odd: 1.5, large: 2 ** 53 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ position: { offset, line: query.slice(0, offset).split("\n").length } });
  });

  test("of two divisions by zero it is not told which one it was", async () => {
    await expect(run("RETURN 1/0 + 2/0 AS x")).rejects.toMatchObject({ code: "StatementFailed", position: null });
  });

  test("a number with decimals may be as large as such numbers are", async () => {
    expect((await run("RETURN $x AS x, $x > 1 AS more", { x: 1e308 })).rows).toEqual([[1e308, true]]);
  });

  test.runIf(name === "embedded")("what the engine answers otherwise as it runs is told with its place", async () => {
    for (const [query, offset] of [
      ["MATCH (n:Person)\nRETURN toInteger('3.7') AS x", 34],
      ["PROFILE RETURN toString(1e8) AS x", 15],
      ["UNWIND [0] AS x RETURN 1.5 / x AS y", 27],
    ] as const)
      await expect(run(query)).rejects.toMatchObject({ code: "EngineDiffers", position: { offset } });
  });

  test("EXPLAIN gives the plan and runs nothing; PROFILE gives both", async () => {
    const explained = await run("EXPLAIN MATCH (n:Person) RETURN n.name AS name");
    expect(explained.plan).not.toBeNull();
    expect(explained.rows).toEqual([]);
    const profiled = await run("PROFILE MATCH (n:Person) RETURN count(n) AS people");
    expect(profiled.plan).not.toBeNull();
    expect(profiled.rows).toEqual([[2]]);
  });

  test("a path is tagged, and its parts are in the graph of the answer", async () => {
    const found = await run(
      "MATCH p = (:Person {id: 'person:ana'})-[:PARTICIPATED_IN]->(:Event {id: 'event:1'}) RETURN p",
    );
    expect(found.rows[0]?.[0]).toMatchObject({ kind: "path" });
    expect(found.graph.nodes.map((node) => node.id).sort()).toEqual(["event:1", "person:ana"]);
    expect(found.graph.relationships.map(({ start, end }) => [start, end])).toEqual([["person:ana", "event:1"]]);
  });

  test("the words of the store are told, and none that would be refused", async () => {
    const { labels, relationshipTypes, propertyKeys, functions, procedures } = await store.cypherSchema();
    expect(labels).toEqual(expect.arrayContaining(["Person", "Meeting", "Coup"]));
    expect(relationshipTypes).toEqual(expect.arrayContaining(["MET", "FROM"]));
    expect(propertyKeys).toEqual(expect.arrayContaining(["name", "quote"]));
    expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(["toLower", "collect", "any"]));
    expect(functions.some(({ name }) => name === "randomUUID")).toBe(name === "neo4j");
    expect(functions.filter(({ name }) => !readingFunctions.has(name.toLowerCase()))).toEqual([]);
    for (const procedure of procedures.filter(({ signature }) => signature.includes("()")))
      expect(await run(`CALL ${procedure.name}()`)).toMatchObject({ columns: procedure.yields });
  });

  test("what is read is what was written last", async () => {
    const properties = { id: "person:late", name: "Late", aliases: [] };
    const late = { id: "person:late", labels: ["Entity", "Person"] as ["Entity", "Person"], properties };
    await store.apply({ nodes: [late], relationships: [], removedNodes: [], removedRelationships: [] });
    expect((await run("MATCH (n:Person) RETURN count(n) AS people")).rows).toEqual([[3]]);
    await store.replace(smallStory);
  });
});
