/** One endpoint as data: what it takes, what it gives, what it does. Routes and the API's description are both made from it. */
import type { RequestHandler, Response, Router } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import { clientOf } from "./guards/limit-rate.ts";
import type { Refusal } from "./refusals.ts";
import { RequestRefused } from "./request-refused.ts";
import { openSharedReads, type SharedReads } from "./share-reads.ts";

/** What a handler knows of the request beside its input. */
export type Call = {
  /** Aborted when the client goes away. */
  signal: AbortSignal;
  /** Who asks, as the rate limit counts. */
  client: string;
  log: Logger;
};

type Shape = z.ZodObject;
type Input<P extends Shape, Q extends Shape, B extends Shape> = {
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
};

/** Example values, for the description and for those who read it. */
type Examples = { params?: Record<string, string>; query?: Record<string, string>; body?: unknown };

export type Endpoint = {
  method: "get" | "post" | "delete";
  /** As Express writes it: `/api/entities/:id`. */
  path: string;
  /** One line: what it does. */
  summary: string;
  tag: string;
  params: Shape;
  query: Shape;
  body: Shape | null;
  response: z.ZodType;
  /** Status of success. */
  status: number;
  /** Refusals that are its own, beside those of every endpoint. */
  refusals: Refusal[];
  examples: Examples;
  /** It answers from the graph, so it has nothing to say while the graph is behind the library. */
  fromGraph: boolean;
  /** Whether many who ask the same at once are answered by one look. */
  isShared: boolean;
  handle: (input: { params: unknown; query: unknown; body: unknown }, call: Call) => Promise<unknown>;
};

const nothing = z.strictObject({});

/**
 * Declares an endpoint with the types of its schemas. Unknown parameters and members are refused: a mistyped filter that is
 * passed over in silence would give a wrong answer.
 */
export function endpoint<
  R extends z.ZodType,
  P extends Shape = typeof nothing,
  Q extends Shape = typeof nothing,
  B extends Shape = typeof nothing,
>(declared: {
  method: Endpoint["method"];
  path: string;
  summary: string;
  tag: string;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  status?: number;
  refusals?: Refusal[];
  examples?: Examples;
  fromGraph?: boolean;
  isShared?: boolean;
  handle: (input: Input<P, Q, B>, call: Call) => Promise<z.input<R>>;
}): Endpoint {
  const {
    params = nothing,
    query = nothing,
    body = null,
    status = 200,
    refusals = [],
    examples = {},
    fromGraph = true,
    isShared = fromGraph && declared.method === "get",
    handle,
  } = declared;
  return {
    ...declared,
    params: params.strict(),
    query: query.strict(),
    body: body ? body.strict() : null,
    status,
    refusals,
    examples,
    fromGraph,
    isShared,
    // The schemas above have made these values; the types say the same.
    handle: (input, call) => handle(input as Input<P, Q, B>, call),
  };
}

export type MountOptions = {
  log: Logger;
  /** Throws while the graph has nothing to say. */
  assertGraph: () => void;
  /** Grows with each change of the graph. */
  revision: () => number;
  /** An answer that breaks the contract is an error (tests). */
  checkResponses: boolean;
};

/** Puts endpoints on a router. */
export function mount(router: Router, endpoints: Endpoint[], options: MountOptions): void {
  const reads = openSharedReads(options.revision);
  for (const one of endpoints) router[one.method](one.path, handlerOf(one, reads, options));
}

function handlerOf(one: Endpoint, reads: SharedReads, options: MountOptions): RequestHandler {
  const { log, assertGraph, checkResponses } = options;
  return async (request, response) => {
    const input = {
      params: taken(one.params, request.params),
      query: taken(one.query, request.query),
      body: one.body ? taken(one.body, request.body ?? {}) : {},
    };
    if (one.fromGraph) assertGraph();
    const answer = async () => {
      const call = { signal: signalOf(response), client: clientOf(request), log: response.locals.log ?? log };
      const result = await one.handle(input, call);
      if (checkResponses) one.response.parse(result);
      return JSON.stringify(result);
    };
    const text = await (one.isShared ? reads.share(`${one.path} ${JSON.stringify(input)}`, answer) : answer());
    if (!response.writableEnded) response.status(one.status).type("json").send(text);
  };
}

/** What was sent, as its schema takes it. A mistake of the asker's is told from one of ours, which a schema may find later. */
function taken(shape: Shape, sent: unknown): unknown {
  const parsed = shape.safeParse(sent);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  const first = errors[0];
  throw new RequestRefused("bad-request", `${first?.path || "The request"}: ${first?.message ?? "not valid"}`, {
    errors,
  });
}

/** Aborted when the connection closes before the answer is out. */
function signalOf(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
