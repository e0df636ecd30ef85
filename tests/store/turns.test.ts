import { describe, expect, it } from "vitest";
import { isLight } from "../../server/store/cypher-gate/is-light.ts";
import { tokens } from "../../server/store/cypher-gate/lexer.ts";
import { StatementAborted, StoreBusy } from "../../server/store/errors.ts";
import { openTurns } from "../../server/store/turns.ts";

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("users' statements", () => {
  it("that ask little come at once, however many heavy ones run and wait", async () => {
    const turns = openTurns({ atOnce: 3, mostWaiting: 30 });
    const begun: string[] = [];
    const heavy = ["a", "b", "c", "d"].map(async (name) => {
      const done = await turns.take({ light: false });
      begun.push(name);
      return done;
    });
    await settle();
    expect(begun).toEqual(["a", "b"]);
    const done = await turns.take({ light: true });
    done();
    await settle();
    expect(begun).toEqual(["a", "b"]);
    (await heavy[0])?.();
    await settle();
    expect(begun).toEqual(["a", "b", "c"]);
  });

  it("that ask little go before heavy ones that waited longer", async () => {
    const turns = openTurns({ atOnce: 1, mostWaiting: 30 });
    const begun: string[] = [];
    const first = await turns.take({ light: false });
    void turns.take({ light: false }).then(() => begun.push("heavy"));
    void turns.take({ light: true }).then(() => begun.push("light"));
    first();
    await settle();
    expect(begun).toEqual(["light"]);
  });

  it("are turned away where too many wait, and let go when the asker leaves", async () => {
    const turns = openTurns({ atOnce: 1, mostWaiting: 1 });
    const done = await turns.take({ light: true });
    const leaving = new AbortController();
    const left = turns.take({ light: true, signal: leaving.signal });
    await expect(turns.take({ light: true })).rejects.toBeInstanceOf(StoreBusy);
    leaving.abort();
    await expect(left).rejects.toBeInstanceOf(StatementAborted);
    done();
    await expect(turns.take({ light: false })).resolves.toBeTypeOf("function");
  });
});

describe("statements of several clients", () => {
  const queue = async (turns: ReturnType<typeof openTurns>, begun: string[], name: string, client: string) => {
    const done = await turns.take({ light: false, client });
    begun.push(name);
    return done;
  };

  it("go on with whoever has the fewest running, however many another one has waiting", async () => {
    const turns = openTurns({ atOnce: 3, mostWaiting: 30 });
    const begun: string[] = [];
    const many = Array.from({ length: 10 }, (_, index) => queue(turns, begun, `many ${index}`, "many"));
    const one = queue(turns, begun, "one", "one");
    await settle();
    expect(begun).toEqual(["many 0", "many 1"]);
    (await many[0])?.();
    await settle();
    expect(begun).toEqual(["many 0", "many 1", "one"]);
    (await one)();
    await settle();
    expect(begun.at(-1)).toBe("many 2");
  });

  it("have room where another one fills the queue, whose last is told to come again", async () => {
    const turns = openTurns({ atOnce: 1, mostWaiting: 3 });
    const begun: string[] = [];
    const many = Array.from({ length: 4 }, (_, index) => queue(turns, begun, `many ${index}`, "many"));
    await expect(queue(turns, begun, "many 4", "many")).rejects.toBeInstanceOf(StoreBusy);
    const one = queue(turns, begun, "one", "one");
    await expect(many[3]).rejects.toBeInstanceOf(StoreBusy);
    (await many[0])?.();
    await one;
    expect(begun).toEqual(["many 0", "one"]);
  });

  it("are told to come again when their turn does not come, and take no place from then on", async () => {
    const turns = openTurns({ atOnce: 1, mostWaiting: 3 });
    const done = await turns.take({ light: false });
    await expect(turns.take({ light: false, patience: 20 })).rejects.toBeInstanceOf(StoreBusy);
    done();
    await expect(turns.take({ light: false, patience: 20 })).resolves.toBeTypeOf("function");
    await new Promise((resolve) => setTimeout(resolve, 40));
  });
});

describe("a statement is light", () => {
  it.each([
    "RETURN 1 AS one",
    "MATCH (n) RETURN count(n)",
    "MATCH (p:Person {name: 'A'})-[:PARTICIPATED_IN]->(e:Event)-[:HELD_IN]->(w) WHERE e.kind = 'Meeting' RETURN p.name, w.name ORDER BY p.name LIMIT 5",
  ])("%s", (text) => {
    expect(isLight(tokens(text))).toBe(true);
  });

  it.each([
    "MATCH (a), (b) RETURN count(*)",
    "MATCH (a) MATCH (b) RETURN count(*)",
    "MATCH (a)-[*]-(b) RETURN count(*)",
    "MATCH (a)-[:MET*1..9]-(b) RETURN count(*)",
    "MATCH (a)-[:MET]-+(b) RETURN count(*)",
    "MATCH (a)-[:MET]->{1,9}(b) RETURN count(*)",
    "MATCH (a)--()--()--(b) RETURN count(*)",
    "MATCH (a) RETURN COUNT { (a)--()--()--() }",
    "UNWIND range(1, 100000000) AS i RETURN count(i)",
    "RETURN size(reduce(s = 'ab', i IN range(1, 40) | s + s))",
    "CALL { MATCH (a) RETURN a } RETURN count(*)",
    "MATCH (a) RETURN COLLECT { MATCH (b) RETURN b }",
  ])("is not: %s", (text) => {
    expect(isLight(tokens(text))).toBe(false);
  });
});
