/**
 * The port to a graph database that speaks Cypher. Small on purpose: everything that engines share is written once,
 * in `store.ts`, above it.
 */

/** A parameter or property value that both engines keep unchanged. Dates are ISO strings. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** A node or relationship in a result, engine's own ids taken away: `id` is the graph's id property. */
export type ResultNode = { kind: "node"; id: string; labels: string[]; properties: Record<string, Value> };
export type ResultRelationship = {
  kind: "relationship";
  id: string;
  type: string;
  start: string;
  end: string;
  properties: Record<string, Value>;
};
export type ResultPath = { kind: "path"; nodes: ResultNode[]; relationships: ResultRelationship[] };

export type Row = Record<string, unknown>;
export type Result = { columns: string[]; rows: Row[] };

export type Statement = { query: string; params?: Record<string, Value> };

/** A user's statement as the gate lets it through: without the word EXPLAIN or PROFILE, which `mode` says instead. */
export type UserStatement = {
  mode: "run" | "explain" | "profile";
  query: string;
  params: Record<string, Value>;
  /** Takes little (see cypher-gate/is-light.ts), and so comes before others that wait. */
  light?: boolean;
  /** Who asks, so that many statements of one keep nobody else waiting. */
  client?: string;
};

/** What a user's statement may use. */
export type Limits = { milliseconds: number; maxRows: number; maxBytes: number };

/** What a user's statement gave, as plain JSON; entities in cells are tagged with their `kind`. */
export type UserResult = {
  columns: string[];
  rows: unknown[][];
  cut: { rows: boolean; bytes: boolean };
  /** Operator tree of EXPLAIN and PROFILE. */
  plan: unknown;
};

/**
 * `change`: a change of the graph that is there. `whole`: the whole graph anew, whatever was there. `schema`: constraints
 * and indexes. After an engine had to move a damaged file aside it takes no change until the whole was written.
 */
export type WriteKind = "change" | "whole" | "schema";

export type Engine = {
  name: "embedded" | "neo4j";
  /** Runs one of the project's own reading statements. Throws `StoreUnavailable` where the engine does not answer. */
  read(statement: Statement): Promise<Result>;
  /**
   * Runs the statements in one transaction: all of them or none. They must be such that running them again changes
   * nothing (MERGE, DETACH DELETE): a write whose answer was lost is sent again.
   */
  write(statements: Statement[], kind?: WriteKind): Promise<void>;
  /**
   * Runs a statement of a user, which the gate (`cypher-gate/`) has let through, so that it can change nothing, and ends
   * it at its limits or when `signal` says so. Throws `StatementRefused`, `StatementFailed`, `StatementTimeout`,
   * `StatementAborted`, `StoreBusy`, `StoreUnavailable`.
   */
  query(statement: UserStatement, limits: Limits, signal?: AbortSignal): Promise<UserResult>;
  close(): Promise<void>;
};
