/** The description of the API (OpenAPI 3.1), made from the endpoints themselves, so that it cannot say anything else. */
import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { ArticleResponse, Problem } from "#contract/api.ts";
import { DateSpan } from "#contract/date-span.ts";
import {
  Cut,
  EntityDetail,
  EntityRef,
  EventRecord,
  Evidence,
  Fact,
  GraphEdge,
  GraphNode,
  Subgraph,
} from "#contract/graph.ts";
import { ImportItem, ImportJob } from "#contract/imports.ts";
import { Disagreement, RecordedVerdict, Suggestion } from "#contract/verdicts.ts";
import type { Endpoint } from "./endpoint.ts";
import { besideTheEndpoints } from "./openapi-beside.ts";
import { ofBodies, ofEvery, type Refusal } from "./refusals.ts";
import responseExamples from "./response-examples.json" with { type: "json" };

export type OpenApiDocument = ReturnType<typeof createDocument>;

type Operation = ZodOpenApiOperationObject;

/** @param withToken whether the server asks for a token, and so has a page that takes it */
export function describeApi(endpoints: Endpoint[], version: string, withToken = false): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const one of endpoints) {
    const path = one.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [one.method]: operationOf(one) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Rapporteur",
      version,
      description:
        "Who met whom, when, where, and which sentence of which article says so. Errors are RFC 9457 problems with a stable `code`; what else they say is for people and may change.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    security: [{}, { bearer: [] }, { session: [] }],
    paths: { ...paths, ...besideTheEndpoints(refusalResponses(ofEvery), withToken) },
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "RAPPORTEUR_TOKEN, where the server has one." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "rapporteur_session",
          description: "What the page for the token gives a browser, where the server has one.",
        },
      },
    },
  });
}

/** Said once, and referred to by name. */
const named: Record<string, z.ZodType> = {
  ArticleResponse,
  DateSpan,
  Disagreement,
  EntityDetail,
  EntityRef,
  EventRecord,
  Evidence,
  Fact,
  GraphEdge,
  GraphNode,
  ImportItem,
  ImportJob,
  Page: Cut,
  RecordedVerdict,
  Subgraph,
  Suggestion,
};
for (const [id, schema] of Object.entries(named)) schema.register(z.globalRegistry, { id });

const tags = {
  Health: "Whether the server lives and can answer.",
  Questions: "Who met whom: by filters, or in plain words.",
  Articles: "What is read, and how more comes in.",
  Graph: "Nodes, edges, and the sentences behind them.",
  Review: "What people decide, and what waits for it.",
  Views: "Pictures of the graph that are kept under a name.",
  Cypher: "Reading statements of one's own.",
};

function operationOf(one: Endpoint): Operation {
  const { params = {}, query = {}, body } = one.examples;
  const refusals = [...ofEvery, ...(one.body ? ofBodies : []), ...one.refusals];
  return {
    operationId: operationId(one),
    summary: one.summary,
    tags: [one.tag],
    requestParams: {
      ...(Object.keys(one.params.shape).length > 0 && { path: withExamples(one.params, params) }),
      ...(Object.keys(one.query.shape).length > 0 && { query: withExamples(one.query, query) }),
    },
    ...(one.body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: one.body, ...(body !== undefined && { example: body }) } },
      },
    }),
    responses: {
      [`${one.status}` as "200"]: {
        description: STATUS_CODES[one.status] ?? "Success",
        headers: z.object({ "X-Request-Id": requestId }),
        content: { "application/json": { schema: one.response, example: exampleOf(one) } },
      },
      ...refusalResponses(refusals),
    },
  };
}

/** Answers of a real server to which a made-up story was given. */
const examples: Record<string, unknown> = responseExamples;
const exampleOf = (one: Endpoint) => examples[`${one.method.toUpperCase()} ${one.path}`];

/** `getEntitiesNeighbours` for `GET /api/entities/:id/neighbours`. */
function operationId(one: Endpoint): string {
  const words = one.path.split("/").filter((part) => part && part !== "api" && !part.startsWith(":"));
  const where = one.path.startsWith("/api/") ? "" : "Server";
  const byId = one.path.endsWith(":id") ? "ById" : "";
  return `${one.method}${where}${words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("")}${byId}`;
}

const requestId = z.string().meta({ description: "Names this request in the server's log" });
const retryAfter = z.string().optional().meta({ description: "Seconds after which asking again makes sense" });
const scheme = z.string().optional().meta({ description: "How to show the token" });

const ProblemSchema = Problem.meta({ id: "Problem", description: "RFC 9457" });

/** One response a status, with an example for each of its codes. */
function refusalResponses(refusals: Refusal[]): Operation["responses"] {
  const statuses = [...new Set(refusals.map(({ status }) => status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      refusalOf(
        status,
        refusals.filter((one) => one.status === status),
      ),
    ]),
  );
}

function refusalOf(status: number, refusals: Refusal[]) {
  const title = STATUS_CODES[status] ?? "Error";
  return {
    description: `${title}: ${refusals.map(({ code }) => `\`${code}\``).join(", ")}`,
    headers: z.object({
      "X-Request-Id": requestId,
      ...([429, 503].includes(status) && { "Retry-After": retryAfter }),
      ...(status === 401 && { "WWW-Authenticate": scheme }),
    }),
    content: {
      "application/problem+json": {
        schema: ProblemSchema,
        examples: Object.fromEntries(
          refusals.map(({ code, detail }) => [code, { value: { type: "about:blank", title, status, code, detail } }]),
        ),
      },
    },
  };
}

/** The same object with an example on each member that has one. */
function withExamples(shape: z.ZodObject, examples: Record<string, string>): z.ZodObject {
  const members = Object.entries(shape.shape).map(([name, schema]) => {
    const example = examples[name];
    return [name, example === undefined ? schema : (schema as z.ZodType).meta({ example })];
  });
  return z.strictObject(Object.fromEntries(members));
}
