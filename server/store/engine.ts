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

export type Engine = {
  name: "embedded" | "neo4j";
  /** Runs one of the project's own reading statements. Throws `StoreUnavailable` where the engine does not answer. */
  read(statement: Statement): Promise<Result>;
  /** Runs the statements in one transaction: all of them or none. */
  write(statements: Statement[]): Promise<void>;
  close(): Promise<void>;
};
