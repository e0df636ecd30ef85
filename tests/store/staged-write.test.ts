/** A large graph written into Neo4j in steps: whole in the end, and never taken for whole when it was interrupted. */
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyUnfinished, type InWrite, stagedWrite } from "../../server/store/neo4j-staged-write.ts";
import { toDriver, toNative } from "../../server/store/neo4j-values.ts";
import { readStatements } from "../../server/store/statements.ts";
import { projectionStatements } from "../../server/store/write-delta.ts";
import { engines, type Reserved } from "../engines.ts";
import { smallStory } from "./small-story.ts";

const statements = projectionStatements(smallStory, readStatements());
const server = engines().find(({ name }) => name === "neo4j");

test("the statements begin with the one that clears the graph", () => {
  expect(statements[0]?.query).toBe(readStatements()("write/clear"));
});

const onServer = () => {
  let reserved: Reserved;
  let driver: Driver;
  beforeAll(async () => {
    if (server === undefined) return;
    reserved = await server.reserve();
    const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = reserved.environment;
    driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  });
  afterAll(async () => {
    await driver.close();
    await reserved.release();
  });

  const write: InWrite = async (given) => {
    let first: unknown = null;
    for (const { query, params } of given) {
      const { records } = await driver.executeQuery(query, toDriver(params ?? {}) as Record<string, unknown>);
      first = records[0]?.get(0);
    }
    return toNative(first);
  };
  const nodes = async () => write([{ query: "MATCH (n) RETURN count(n) AS nodes" }]);

  test("it replaces what was there", async () => {
    await write([{ query: "CREATE (:Entity {id: 'old'})" }]);
    await stagedWrite(write, statements);
    expect(await nodes()).toBe(smallStory.nodes.length);
    await emptyUnfinished(write);
    expect(await nodes()).toBe(smallStory.nodes.length);
  });

  test.each([1, 3, 8])("interrupted at step %i, it is found unfinished and emptied", async (step) => {
    let count = 0;
    const failing: InWrite = async (given) => {
      count += 1;
      if (count > step) throw new Error("interrupted");
      return write(given);
    };
    await expect(stagedWrite(failing, statements)).rejects.toThrow("interrupted");
    await emptyUnfinished(write);
    expect(await nodes()).toBe(0);
    await stagedWrite(write, statements);
    expect(await nodes()).toBe(smallStory.nodes.length);
  });
};

if (server !== undefined) describe("on Neo4j", onServer);
