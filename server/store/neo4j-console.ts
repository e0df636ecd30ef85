/**
 * Users' statements on Neo4j: a READ session with a time limit and a tag, the plan looked at before anything runs, and a
 * deadline of our own that closes the session, and leaves the driver to it where even that does not end it.
 */
import type { Driver, Record as DriverRecord, Session } from "neo4j-driver";
import type { Limits, UserResult, UserStatement } from "./engine.ts";
import { StatementRefused, StatementTimeout } from "./errors.ts";
import { connect, type Neo4jOptions } from "./neo4j-driver.ts";
import { neo4jStatementFailure } from "./neo4j-failure.ts";
import { plainPlan, walkPlan } from "./neo4j-plan.ts";
import { endsIn, toDriver, toNative } from "./neo4j-values.ts";
import { askerOf, openTurns, takenBack } from "./turns.ts";

export type Neo4jConsole = {
  run(statement: UserStatement, limits: Limits, signal?: AbortSignal): Promise<UserResult>;
  close(): Promise<void>;
};

/** A driver and how many sessions use it. */
type Connections = { driver: Driver; sessions: number };

/** Each takes one of the database's processors until its limit; what everybody else asks is answered on the others. */
const atOnce = 3;
const mostWaiting = 30;
/** Until a session that does not close counts as hanging, and until it is given up altogether. */
const patience = 1500;
const longestHang = 60_000;
/** Records that wait here at most: a single one may hold a list of a million. */
const fetchSize = 20;
/** After the server's own limit; it checks its limit only now and then. */
const grace = 500;

/** @param endIds statement that gives `elementId` and `id` of the nodes with the element ids `$elementIds`. */
export const openNeo4jConsole = (options: Neo4jOptions, endIds: string): Neo4jConsole => {
  // A driver of its own, so that a statement that hangs takes no connection from anybody else.
  let current: Connections = { driver: connect(options), sessions: 0 };
  const all = new Set([current]);
  const turns = openTurns({ atOnce, mostWaiting });

  const letGo = (connections: Connections) => {
    connections.sessions -= 1;
    if (connections === current || connections.sessions > 0) return;
    all.delete(connections);
    void connections.driver.close().catch(() => {});
  };
  /**
   * Closing a session ends its statement at once. Where the server does not even take that, new statements get new
   * connections; those that run on the old ones are not disturbed, and the place of the one that hangs stays taken.
   */
  const end = async (session: Session, connections: Connections): Promise<void> => {
    const closed = session.close().catch(() => {});
    if (await isLater(closed, patience)) {
      if (connections === current) {
        current = { driver: connect(options), sessions: 0 };
        all.add(current);
      }
      await isLater(closed, longestHang);
    }
    letGo(connections);
  };

  const carryOut = async (
    session: Session,
    { mode, query, params }: UserStatement,
    limits: Limits,
  ): Promise<UserResult> => {
    const settings = { timeout: limits.milliseconds, metadata: { app: "rapporteur", kind: "user statement" } };
    const given = toDriver(params) as Record<string, unknown>;
    const transaction = await session.beginTransaction(settings);
    const { summary } = await transaction.run(`EXPLAIN ${query}`, given);
    if (summary.queryType !== "r") throw new StatementRefused("WriteRefused", "Only reading statements are run here.");
    if (summary.plan !== false) walkPlan(summary.plan);
    if (mode === "explain") {
      const plan = summary.plan === false ? null : plainPlan(summary.plan);
      return { columns: [], rows: [], cut: { rows: false, bytes: false }, plan };
    }
    const result = transaction.run(mode === "profile" ? `PROFILE ${query}` : query, given);
    const columns = (await result.keys()).map(String);
    const { records, cut } = await capped(result, limits);
    const ends = await endsOf(records, (elementIds) => transaction.run(endIds, { elementIds }));
    const rows = records.map((record) => columns.map((column) => toNative(record.get(column), ends)));
    const profile = mode === "profile" ? (await result.summary()).profile : false;
    return { columns, rows, cut, plan: profile === false ? null : plainPlan(profile) };
  };

  const run: Neo4jConsole["run"] = async (statement, limits, signal) => {
    if (signal?.aborted) throw takenBack();
    const done = await turns.take(askerOf(statement, limits, signal));
    const connections = current;
    connections.sessions += 1;
    const session = connections.driver.session({ database: options.database, defaultAccessMode: "READ", fetchSize });
    let stop = (_reason: Error) => {};
    const stopped = new Promise<never>((_, reject) => {
      stop = reject;
    });
    const late = () =>
      stop(new StatementTimeout(`The statement was ended after ${limits.milliseconds / 1000} seconds.`));
    const abort = () => stop(takenBack());
    const timer = setTimeout(late, limits.milliseconds + grace);
    signal?.addEventListener("abort", abort, { once: true });
    const work = carryOut(session, statement, limits);
    work.catch(() => {});
    try {
      return await Promise.race([work, stopped]);
    } catch (error) {
      throw neo4jStatementFailure(error, statement.query, "EXPLAIN ".length);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      void end(session, connections).finally(done);
    }
  };

  return { run, close: async () => void (await Promise.all([...all].map(({ driver }) => driver.close()))) };
};

/** Whether something takes longer than that. */
const isLater = async (coming: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), milliseconds);
    timer.unref();
  });
  const later = await Promise.race([coming.then(() => false), late]);
  clearTimeout(timer);
  return later;
};

/** Takes records as they stream in, up to the caps; the rest is left on the server. */
const capped = async (result: AsyncIterable<DriverRecord>, limits: Limits) => {
  const records: DriverRecord[] = [];
  let bytes = 0;
  for await (const record of result) {
    if (records.length >= limits.maxRows) return { records, cut: { rows: true, bytes: false } };
    bytes += JSON.stringify(toNative([...record.values()])).length;
    if (bytes > limits.maxBytes) return { records, cut: { rows: false, bytes: true } };
    records.push(record);
  }
  return { records, cut: { rows: false, bytes: false } };
};

type EndRecords = Promise<{ records: DriverRecord[] }>;

/** The graph's ids of relationships' ends, asked for where there are any. */
const endsOf = async (records: DriverRecord[], ask: (elementIds: string[]) => EndRecords) => {
  const elementIds = [...new Set(records.flatMap((record) => [...endsIn([...record.values()])]))];
  if (elementIds.length === 0) return undefined;
  const ids = new Map<string, string>();
  for (const record of (await ask(elementIds)).records)
    ids.set(String(record.get("elementId")), String(record.get("id")));
  return (elementId: string) => ids.get(elementId) ?? elementId;
};
