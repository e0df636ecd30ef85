/** The engines that a test runs against: `describe.each(engines())("on $name", ({ open }) => …)`. */
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { inject } from "vitest";
import { openEmbedded } from "../server/store/embedded.ts";
import type { Engine } from "../server/store/engine.ts";
import { openNeo4j } from "../server/store/neo4j.ts";
import "./neo4j/global-setup.ts";

/** The engine is this test file's alone until `release`. */
export type Reserved = {
  /** What a server process needs in its environment to use this engine; the embedded one needs nothing. */
  environment: Record<string, string>;
  release(): Promise<void>;
};

export type TestEngine = {
  name: Engine["name"];
  /** For tests that start a server of their own: an empty database, and what to tell the server. */
  reserve(): Promise<Reserved>;
  /** An empty graph. Closing the engine releases it and takes its files away. */
  open(): Promise<Engine>;
};

const embedded: TestEngine = {
  name: "embedded",
  reserve: async () => ({ environment: {}, release: async () => {} }),
  open: async () => {
    const folder = await mkdtemp(join(tmpdir(), "rapporteur-graph-"));
    const engine = await openEmbedded({ folder });
    return {
      ...engine,
      close: async () => {
        await engine.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

type Server = { uri: string; user: string; password: string };

/** Waits at the gate (`neo4j/global-setup.ts`) until the server is ours. */
const atGate = (port: number): Promise<{ server: Server; leave: () => void }> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let line = "";
    socket.on("error", reject);
    socket.on("data", (data) => {
      line += data.toString();
      if (!line.endsWith("\n")) return;
      const answer: Server | { error: string } = JSON.parse(line);
      if ("error" in answer) reject(new Error(answer.error));
      else resolve({ server: answer, leave: () => socket.destroy() });
    });
  });

/** Takes away everything, the schema too: a test begins as on a new server. */
const empty = async ({ uri, user, password }: Server): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    // Constraints first: their indexes go with them.
    for (const [kind, all] of [
      ["CONSTRAINT", "CONSTRAINTS"],
      ["INDEX", "INDEXES"],
    ]) {
      const { records } = await driver.executeQuery(`SHOW ${all} YIELD name, type RETURN name, type`);
      for (const record of records)
        if (record.get("type") !== "LOOKUP") await driver.executeQuery(`DROP ${kind} \`${record.get("name")}\``);
    }
  } finally {
    await driver.close();
  }
};

const neo4jBehind = (gate: number): TestEngine => {
  const enter = async () => {
    const { server, leave } = await atGate(gate);
    const ours: Server = { ...server, password: server.password || "none" };
    await empty(ours);
    return { server: ours, leave };
  };
  return {
    name: "neo4j",
    reserve: async () => {
      const { server, leave } = await enter();
      const environment = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
      return { environment, release: async () => leave() };
    },
    open: async () => {
      const { server, leave } = await enter();
      const engine = openNeo4j({ ...server, database: "neo4j" });
      return {
        ...engine,
        close: async () => {
          await engine.close();
          leave();
        },
      };
    },
  };
};

export const engines = (): TestEngine[] => {
  const gate = inject("neo4jGate");
  return typeof gate === "number" ? [embedded, neo4jBehind(gate)] : [embedded];
};
