/**
 * One Neo4j for the whole run, started when the first test file asks for it, and given to one test file at a time: the
 * community edition has one database, and test files run side by side. Whoever connects to the gatekeeper waits for a
 * line with the server's address; closing the connection, or dying, passes it on.
 */
import { appendFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import type { TestProject } from "vitest/node";
import { canStartNeo4j, type RunningNeo4j, startNeo4j } from "./start.ts";

const howTo =
  "tests on Neo4j: set NEO4J_URI, or start Docker, or install Java 17 and Maven (apt-get install openjdk-17-jdk-headless maven)";

declare module "vitest" {
  export interface ProvidedContext {
    /** Port of the gatekeeper on 127.0.0.1; `null`: no Neo4j on this machine. */
    neo4jGate: number | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!(await canStartNeo4j())) {
    project.provide("neo4jGate", null);
    if (process.env.RAPPORTEUR_REQUIRE?.split(",").includes("neo4j"))
      throw new Error(`Required and not there: ${howTo}`);
    if (process.env.RAPPORTEUR_NOT_RUN) appendFileSync(process.env.RAPPORTEUR_NOT_RUN, `${howTo}\n`);
    return async () => {};
  }
  let running: Promise<RunningNeo4j> | null = null;
  const waiting: Socket[] = [];
  let holder: Socket | null = null;

  const admit = async () => {
    if (holder !== null) return;
    const next = waiting.shift();
    if (next === undefined) return;
    holder = next;
    running ??= startNeo4j();
    const answer = await running.then(
      ({ uri, user, password }) => ({ uri, user, password }),
      (error: unknown) => ({ error: String(error) }),
    );
    next.write(`${JSON.stringify(answer)}\n`);
  };
  const leave = (socket: Socket) => {
    if (waiting.includes(socket)) waiting.splice(waiting.indexOf(socket), 1);
    if (holder === socket) holder = null;
    void admit();
  };

  const gate = createServer((socket) => {
    socket.once("close", () => leave(socket));
    socket.on("error", () => {});
    socket.resume();
    waiting.push(socket);
    void admit();
  });
  await new Promise<void>((resolve) => gate.listen(0, "127.0.0.1", resolve));
  const address = gate.address();
  project.provide("neo4jGate", typeof address === "object" && address !== null ? address.port : null);
  return async () => {
    gate.close();
    await (await running?.catch(() => null))?.stop();
  };
}
