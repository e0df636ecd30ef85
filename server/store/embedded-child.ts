/**
 * Holds the embedded engine, in a process of its own: the engine knows no timeout, no cancel and no memory limit, so
 * whoever must end a statement ends this process. Speaks `embedded-protocol.ts` over the channel to its parent.
 */
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from "@grafeo-db/js";
import { embeddedCell } from "./embedded-cell.ts";
import { type Answers, type Order, outOfMemory, type Reply, type Request } from "./embedded-protocol.ts";
import type { Limits, Result, Statement, UserResult, UserStatement } from "./engine.ts";

let database: GrafeoDB | null = null;

const opened = (): GrafeoDB => {
  if (database === null) throw new Error("The database is not open.");
  return database;
};

/** Resident memory, in bytes, past which the process ends itself: what the graph takes as it is opened, and some more. */
let mostMemory = Number.POSITIVE_INFINITY;

/** Looked at ten times a second, while the engine works on threads of its own. */
const watchMemory = () => {
  setInterval(() => {
    if (process.memoryUsage.rss() > mostMemory) process.exit(outOfMemory);
  }, 100).unref();
};

/** Opens a file, in place of the one that is open. */
const open = ({ path, readOnly, moreMemory }: Extract<Order, { op: "open" }>): null => {
  if (database === null) watchMemory();
  else database.close();
  database = null;
  database = readOnly ? grafeo.GrafeoDB.openReadOnly(path) : grafeo.GrafeoDB.create(path);
  mostMemory = process.memoryUsage.rss() + moreMemory;
  // The log is folded into the file as it grows, so that the next start need not replay much.
  if (!readOnly) database.setCheckpointTriggers({ walBytes: 16_000_000 });
  return null;
};

const read = async (statement: Statement): Promise<Result> => {
  const found = await opened().executeCypher(statement.query, statement.params ?? {});
  const columns = found.columns;
  const rows = found.rows().map((cells) => {
    const row: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) row[column] = embeddedCell(cells[index], endOf);
    return row;
  });
  return { columns, rows };
};

/** The graph's id of the node with an internal id. */
const endOf = (internal: number): string => {
  const id = opened().getNode(internal)?.get("id");
  return typeof id === "string" ? id : String(internal);
};

const conflict = (error: unknown) => error instanceof Error && error.message.includes("GRAFEO-T001");

/** A transaction stays committable after a failed statement: it must be rolled back by hand. After a failed commit it is gone. */
const rollBack = (transaction: Transaction) => {
  try {
    transaction.rollback();
  } catch {
    // The error that brought us here is the one to tell.
  }
};

const write = async (statements: Statement[]): Promise<null> => {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = opened().beginTransaction();
    try {
      for (const statement of statements) await transaction.executeCypher(statement.query, statement.params ?? {});
      transaction.commit();
      return null;
    } catch (error) {
      rollBack(transaction);
      if (!conflict(error) || attempt >= 5) throw error;
    }
  }
};

/** Runs a user's statement in a transaction that is always rolled back, in a database that was opened for reading only. */
const query = async ({ mode, query: text, params }: UserStatement, limits: Limits): Promise<UserResult> => {
  const transaction: Transaction = opened().beginTransaction();
  const run = async (statement: string) => {
    const found = await transaction.executeCypher(statement, params);
    if (Object.values(found.counters).some((count) => count !== 0)) throw new WriteSeen();
    return found;
  };
  try {
    if (mode === "explain") return { ...nothing, plan: (await run(`EXPLAIN ${text}`)).scalar() };
    // PROFILE answers with the plan alone, so the statement is run for its rows as well.
    const plan = mode === "profile" ? (await run(`PROFILE ${text}`)).profile : null;
    return { ...capped(await run(text), limits), plan };
  } finally {
    transaction.rollback();
  }
};

const nothing: UserResult = { columns: [], rows: [], cut: { rows: false, bytes: false }, plan: null };

class WriteSeen extends Error {
  override readonly name = "WriteSeen";
}

const capped = (found: QueryResult, limits: Limits): UserResult => {
  const rows: unknown[][] = [];
  let bytes = 0;
  let tooLarge = false;
  const columns = found.columns;
  for (let index = 0; index < found.length && rows.length < limits.maxRows && !tooLarge; index += 1) {
    const cells = found.get(index);
    const row = columns.map((column) => embeddedCell(cells[column], endOf));
    bytes += JSON.stringify(row).length;
    tooLarge = bytes > limits.maxBytes;
    if (!tooLarge) rows.push(row);
  }
  return { columns, rows, cut: { rows: found.length > rows.length && !tooLarge, bytes: tooLarge }, plan: null };
};

const carryOut = async (order: Order): Promise<Answers[keyof Answers]> => {
  switch (order.op) {
    case "hello":
      return null;
    case "open":
      return open(order);
    case "read":
      return read(order.statement);
    case "write":
      return write(order.statements);
    case "query":
      return query(order.statement, order.limits);
    case "snapshot":
      opened().save(order.path);
      return null;
    case "close":
      database?.close();
      database = null;
      return null;
  }
};

const answer = (reply: Reply) => {
  process.send?.(reply);
};

process.on("message", async ({ id, order }: Request) => {
  try {
    answer({ id, answer: await carryOut(order) });
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error(String(error));
    const status = "gqlStatus" in thrown && typeof thrown.gqlStatus === "string" ? thrown.gqlStatus : null;
    answer({ id, failure: { message: thrown.message, status, wrote: thrown instanceof WriteSeen } });
  }
});

// The parent is gone: nobody will ask any more, and nothing may keep the file locked.
process.on("disconnect", () => process.exit(0));
// Ctrl+C reaches the whole group; the parent decides when this process ends, after its last write.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
