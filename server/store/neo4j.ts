/** Neo4j behind the port, over `bolt://` (one server) or `neo4j://` (a cluster). */
import type { ManagedTransaction } from "neo4j-driver";
import type { Engine, Row, Statement } from "./engine.ts";
import { StoreUnavailable } from "./errors.ts";
import { openNeo4jConsole } from "./neo4j-console.ts";
import { connect, type Neo4jOptions } from "./neo4j-driver.ts";
import { neo4jFailure } from "./neo4j-failure.ts";
import { emptyUnfinished, type InWrite, stagedWrite } from "./neo4j-staged-write.ts";
import { toDriver, toNative } from "./neo4j-values.ts";
import { readStatements } from "./statements.ts";

/** Does not connect: a server that is down when we start is asked again at every request. */
export const openNeo4j = (options: Neo4jOptions): Engine => {
  const { database, readMilliseconds = 20_000, writeMilliseconds = 300_000 } = options;
  const driver = connect(options);
  const userStatements = openNeo4jConsole(options, readStatements()("read/neo4j-end-ids"));

  const inSession = async <Answer>(
    access: "READ" | "WRITE",
    milliseconds: number,
    work: (transaction: ManagedTransaction) => Promise<Answer>,
  ): Promise<Answer> => {
    const session = driver.session({ database, defaultAccessMode: access });
    const settings = { timeout: milliseconds, metadata: { app: "rapporteur" } };
    try {
      const answer = access === "READ" ? session.executeRead(work, settings) : session.executeWrite(work, settings);
      return await inTime(answer, milliseconds + 4000, () => session.close());
    } catch (error) {
      throw neo4jFailure(error);
    } finally {
      // Ends what still runs; waiting for a server that hangs would make one hang with it.
      void session.close().catch(() => {});
    }
  };

  const inWrite: InWrite = (statements) =>
    inSession("WRITE", writeMilliseconds, async (transaction) => {
      // Sent without waiting for each other's answers: a dozen ways to the server and back are one. After one that fails the
      // server carries out none of the rest, and its failure is the first to arrive.
      const running = statements.map((statement) => transaction.run(statement.query, parameters(statement)));
      return (await Promise.all(running)).at(-1)?.records[0]?.get(0);
    }).then(toNative);

  let looked: Promise<void> | null = null;
  /** A graph that was left half written is emptied, so that whoever looks sees that it must be written anew. */
  const finished = () => {
    looked ??= emptyUnfinished(inWrite).catch((error: unknown) => {
      looked = null;
      throw error;
    });
    return looked;
  };

  return {
    name: "neo4j",
    read: async (statement) => {
      await finished();
      return inSession("READ", readMilliseconds, async (transaction) => {
        const found = await transaction.run(statement.query, parameters(statement));
        const first = found.records[0];
        const columns = first === undefined ? [] : first.keys.map(String);
        const rows = found.records.map((record): Row => toNative(record.toObject()) as Row);
        return { columns, rows };
      });
    },
    write: async (statements, kind = "change") => {
      if (kind === "whole" && rowsIn(statements) > inOneTransaction) await stagedWrite(inWrite, statements);
      else await inWrite(statements);
    },
    query: (statement, limits, signal) => userStatements.run(statement, limits, signal),
    close: async () => {
      await userStatements.close();
      await driver.close();
    },
  };
};

/** Rows up to which a graph is written anew in one transaction; a larger one may not fit into a server's memory. */
const inOneTransaction = 20_000;

const rowsIn = (statements: Statement[]): number =>
  statements.reduce((sum, { params }) => sum + (Array.isArray(params?.rows) ? params.rows.length : 1), 0);

const parameters = (statement: Statement) => toDriver(statement.params ?? {}) as Record<string, unknown>;

/** A promise that does not outlast a server which took the statement and then fell silent. */
const inTime = async <Answer>(
  answer: Promise<Answer>,
  milliseconds: number,
  end: () => Promise<void>,
): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void end().catch(() => {});
      reject(new StoreUnavailable("The database does not answer."));
    }, milliseconds);
  });
  try {
    answer.catch(() => {});
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
};
