/** A user's statement from the door to the answer: the gate, the engine, the cells and the graph in them. */
import { performance } from "node:perf_hooks";
import type { z } from "zod";
import type { CypherCheckResponse, CypherRequest, CypherResponse } from "#contract/cypher.ts";
import { forEmbedded } from "./cypher-gate/differences.ts";
import { type Admitted, admit, refusing } from "./cypher-gate/gate.ts";
import { isLight } from "./cypher-gate/is-light.ts";
import { withoutUse } from "./cypher-gate/show.ts";
import { refuseUnplannable } from "./cypher-gate/work/plannable.ts";
import { weigh } from "./cypher-gate/work/weigh.ts";
import type { Engine, Limits, ResultNode, ResultPath, ResultRelationship, Value } from "./engine.ts";
import { StatementAborted, StatementFailed, StatementRefused, StoreUnavailable } from "./errors.ts";
import { failedAt } from "./failed-at.ts";
import { placeAt } from "./place.ts";

export const maxRows = 1000;
export const maxBytes = 5_000_000;

/** Who asks for it: while many wait, one client's statements wait for each other. */
export type Asked = { signal?: AbortSignal; client?: string };
type Options = Asked & { querySeconds?: number; only?: "explain" };

/** @throws StatementRefused, StatementFailed, StatementTimeout, StatementAborted, StoreBusy, StoreUnavailable. */
export const runCypher = async (
  engine: Engine,
  request: z.infer<typeof CypherRequest>,
  { querySeconds = 5, signal, client, only }: Options,
): Promise<CypherResponse> => {
  const started = performance.now();
  const admitted = admit(request.query, request.params);
  const query = queryFor(engine, request, admitted);
  const limits: Limits = { milliseconds: querySeconds * 1000, maxRows, maxBytes };
  const mode = only ?? admitted.mode;
  const light = mode === "explain" || isLight(admitted.tokens);
  const statement = {
    mode,
    query,
    params: usedIn(admitted, plainParams(request.params), request.query),
    light,
    client,
  };
  const found = await engine.query(statement, limits, signal).catch((error: unknown) => {
    throw placed(
      engine.name === "embedded" ? notKnown(error, request.query) : inWholeText(error, request.query, admitted.start),
      {
        text: request.query,
        admitted,
      },
    );
  });
  return {
    columns: found.columns,
    rows: found.rows,
    graph: graphIn(found.rows),
    cut: { ...found.cut, maxRows, maxBytes },
    plan: found.plan,
    engine: engine.name,
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
  };
};

/**
 * What would be said against a statement that is still being written. Nothing is run but its EXPLAIN; a parameter that has
 * no value yet is no mistake.
 * @throws StatementAborted, StoreUnavailable.
 */
export const checkCypher = async (
  engine: Engine,
  request: z.infer<typeof CypherRequest>,
  options: Options,
): Promise<CypherCheckResponse> => {
  try {
    await runCypher(engine, request, { ...options, only: "explain" });
  } catch (error) {
    if (error instanceof StatementRefused && error.code !== "ParameterMissing")
      return { remark: { code: error.code, message: error.message, place: error.position } };
    if (error instanceof StatementAborted || error instanceof StoreUnavailable) throw error;
  }
  return { remark: null };
};

/** The embedded engine's process can be ended at any moment; Neo4j goes on with a row that it began. */
const queryFor = (engine: Engine, { query, params }: z.infer<typeof CypherRequest>, admitted: Admitted): string => {
  if (engine.name === "embedded") return forEmbedded(query, admitted, params);
  refuseUnplannable(admitted.tokens, refusing(query));
  weigh(admitted.tokens, params, refusing(query));
  return withoutUse(admitted, refusing(query));
};

/** By hand: a schema looks at each of fifty thousand items six times. */
const isPlain = (value: unknown): value is Value => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  return Object.values(value).every(isPlain);
};

const isSafe = (value: number) => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/**
 * Whether it is what was meant: a larger whole number has lost digits on its way through JSON. From 2^63 on there are no
 * whole numbers in Cypher, and it is one with decimals: 1e308.
 */
const isExact = (value: Value): boolean => {
  if (typeof value === "number") return !Number.isInteger(value) || isSafe(value) || Math.abs(value) >= 2 ** 63;
  return typeof value !== "object" || value === null || Object.values(value).every(isExact);
};

const plainParams = (params: Record<string, unknown>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (!isPlain(value))
        throw new StatementRefused(
          "ParameterMissing",
          `The parameter $${name} is no text, number, true, false, null, list or map.`,
        );
      return [name, value];
    }),
  );

/** The engine is given what the statement names and nothing else: a form may send more, in words that no engine takes. */
const usedIn = ({ tokens }: Admitted, params: Record<string, Value>, text: string): Record<string, Value> => {
  const named = new Set(tokens.flatMap(({ kind, text }) => (kind === "parameter" ? [text] : [])));
  const used = Object.entries(params).filter(([name]) => named.has(name));
  const inexact = used.find(([, value]) => !isExact(value));
  if (inexact !== undefined)
    throw new StatementRefused(
      "ParameterMissing",
      `A whole number in $${inexact[0]} is too large for JSON. Give it as a text, and write toInteger($${inexact[0]}).`,
      placeAt(text, tokens.find((token) => token.kind === "parameter" && token.text === inexact[0])?.start ?? 0),
    );
  return Object.fromEntries(used);
};

/** The engine counts places from after EXPLAIN or PROFILE; the user sees the whole text. */
const inWholeText = (error: unknown, text: string, shift: number): unknown =>
  error instanceof StatementRefused && error.position !== null
    ? new StatementRefused(
        error.code,
        error.message,
        placeAt(text, Math.min(text.length, error.position.offset + shift)),
      )
    : error;

/** Said by the embedded engine of a mistake, which every engine refuses. */
const ownMistake = /is not a grouping key|^ORDER BY reads|reads only what it returns/;

/** What we could read and the embedded engine could not is a construct that it lacks; its places are those of what was written for it. */
const notKnown = (error: unknown, text: string): unknown => {
  if (!(error instanceof StatementRefused)) return error;
  const { code, message, position } = error;
  if (code === "EngineDiffers" && position !== null)
    return new StatementRefused(code, message, placeAt(text, position.offset));
  if (code !== "SyntaxError" || ownMistake.test(message)) return error;
  return new StatementRefused(
    "EngineDiffers",
    `The embedded engine does not know this: ${message}. Neo4j (NEO4J_URI) knows more of Cypher.`,
  );
};

/** A failure as the statement ran, with its place where that can be told. */
const placed = (error: unknown, { text, admitted }: { text: string; admitted: Admitted }): unknown => {
  const failed =
    error instanceof StatementFailed || (error instanceof StatementRefused && error.code === "SyntaxError");
  if (!failed || error.position !== null) return error;
  const token = failedAt(error.message, admitted.tokens);
  if (token === null) return error;
  const position = placeAt(text, token.start);
  return error instanceof StatementFailed
    ? new StatementFailed(error.message, { position, cause: error.cause })
    : new StatementRefused(error.code, error.message, position);
};

type Entity = ResultNode | ResultRelationship | ResultPath;

/** A user may write maps that look like entities in part. */
const isEntity = (value: unknown): value is Entity => {
  if (!isMap(value)) return false;
  if (value.kind === "path") return isEach(value.nodes, isEntity) && isEach(value.relationships, isEntity);
  if (typeof value.id !== "string" || !isMap(value.properties)) return false;
  if (value.kind === "node") return isEach(value.labels, isText);
  return value.kind === "relationship" && [value.type, value.start, value.end].every(isText);
};

const isText = (value: unknown) => typeof value === "string";
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isEach = (value: unknown, is: (item: unknown) => boolean) => Array.isArray(value) && value.every(is);

/** Every node and relationship in the cells, once. */
const graphIn = (rows: unknown[][]): CypherResponse["graph"] => {
  const nodes = new Map<string, CypherResponse["graph"]["nodes"][number]>();
  const relationships = new Map<string, CypherResponse["graph"]["relationships"][number]>();
  const take = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!isEntity(value)) for (const item of Object.values(value)) take(item);
    else if (value.kind === "path") take([...value.nodes, ...value.relationships]);
    else if (value.kind === "node")
      nodes.set(value.id, { id: value.id, labels: value.labels, properties: value.properties });
    else {
      const { kind: _, ...relationship } = value;
      relationships.set(value.id, relationship);
    }
  };
  take(rows);
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
};
