/** A Neo4j that is not there, comes later, is killed, and comes back: always a clear answer, and no restart of ours. */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, describe, expect, inject, test } from "vitest";
import { StoreUnavailable } from "../../server/store/errors.ts";
import { openNeo4j } from "../../server/store/neo4j.ts";
import { openStore } from "../../server/store/store.ts";
import "../neo4j/global-setup.ts";
import { endProcess, freePort, haveJars, startJava } from "../neo4j/start.ts";
import { smallStory } from "./small-story.ts";

const whole = { entities: 6, events: 2, articles: 2, claims: 6, relationships: 23 };

/** Only a server of our own may be killed. */
const canStart = typeof inject("neo4jGate") === "number" && (await haveJars().catch(() => false));

const until = async (holds: () => Promise<boolean>) => {
  while (!(await holds().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 300));
};

const ownServer = () => {
  const home = mkdtempSync(join(tmpdir(), "rapporteur-neo4j-faults-"));
  let server: ChildProcess | null = null;
  afterAll(async () => {
    if (server !== null) await endProcess(server);
    rmSync(home, { recursive: true, force: true });
  });

  test("comes later, is killed, and comes back", async () => {
    const [port, httpPort] = [await freePort(), await freePort()];
    const uri = `bolt://127.0.0.1:${port}`;
    const store = openStore(openNeo4j({ uri, user: "neo4j", password: "none", database: "neo4j" }));
    const answers = async () => {
      const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "none"), { maxTransactionRetryTime: 200 });
      try {
        await driver.executeQuery("RETURN 1 AS one");
        return true;
      } finally {
        await driver.close();
      }
    };

    // Not there: every way to ask is told so.
    await expect(store.counts()).rejects.toThrow(StoreUnavailable);
    await expect(store.replace(smallStory)).rejects.toThrow(StoreUnavailable);
    await expect(store.runCypher({ query: "RETURN 1 AS one", params: {} })).rejects.toThrow(StoreUnavailable);

    server = await startJava(home, port, httpPort);
    await until(answers);
    await store.replace(smallStory);
    expect(await store.counts()).toEqual(whole);

    // Killed while statements run: each ends, and none of them with another error.
    const slow = Array.from({ length: 5 }, () =>
      store
        .runCypher({ query: "UNWIND range(1,100000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i) AS c", params: {} })
        .catch((error: unknown) => error),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    await endProcess(server);
    for (const answer of await Promise.all(slow)) expect(answer).toBeInstanceOf(StoreUnavailable);
    await expect(store.counts()).rejects.toThrow(StoreUnavailable);

    server = await startJava(home, port, httpPort);
    await until(answers);
    await until(async () => (await store.counts()).entities === 6);
    expect(await store.counts()).toEqual(whole);
    expect((await store.runCypher({ query: "MATCH (n:Person) RETURN count(n) AS c", params: {} })).rows).toEqual([[2]]);
    await store.close();
  }, 240_000);
};

if (canStart) describe("a server of our own", ownServer);

describe("nobody listens", () => {
  test("the answer is StoreUnavailable, over bolt:// and neo4j://", async () => {
    const port = await freePort();
    for (const scheme of ["bolt", "neo4j"]) {
      const engine = openNeo4j({
        uri: `${scheme}://127.0.0.1:${port}`,
        user: "neo4j",
        password: "none",
        database: "neo4j",
      });
      await expect(engine.read({ query: "RETURN 1 AS one" })).rejects.toThrow(StoreUnavailable);
      await engine.close();
    }
  });
});
