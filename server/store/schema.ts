/** Constraints and indexes, seen to before the first statement reaches the database, and again until it worked once. */
import type { Engine } from "./engine.ts";
import { type Statements, statementNames } from "./statements.ts";

/** The engine, with its schema made before the first use. A database that is down at the start does not stop us. */
export const withSchema = (engine: Engine, statements: Statements): Engine => {
  let ready: Promise<void> | null = null;
  const prepare = async () => {
    // One at a time: databases do not mix schema and data, nor two schema changes, in a transaction.
    for (const name of statementNames("schema")) await engine.write([{ query: statements(name) }], "schema");
  };
  const prepared = () => {
    ready ??= prepare().catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  };
  return {
    ...engine,
    read: async (statement) => {
      await prepared();
      return engine.read(statement);
    },
    write: async (given, kind) => {
      // What is written anew may be a new file.
      if (kind === "whole") ready = null;
      await prepared();
      return engine.write(given, kind);
    },
    query: async (...given) => {
      await prepared();
      return engine.query(...given);
    },
  };
};
