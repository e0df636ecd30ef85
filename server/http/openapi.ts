/** The description of the API (OpenAPI 3.1), made from the endpoints themselves, so that it cannot say anything else. */
import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { Problem } from "#contract/api.ts";
import type { Endpoint } from "./endpoint.ts";

/** Refusals that any endpoint may answer with: of its input, its origin, its rate, and of a database that is not there. */
const common = [400, 401, 403, 421, 429, 500, 503];
const ofBodies = [413, 415];

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The whole description. */
export function describeApi(endpoints: Endpoint[], version: string): OpenApiDocument {
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
        "Who met whom, when, where, and which sentence of which article says so. Errors are RFC 9457 problems with a stable `code`.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{}, { bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "RAPPORTEUR_TOKEN, where the server has one." },
      },
    },
  });
}

function operationOf(one: Endpoint): ZodOpenApiOperationObject {
  const { params = {}, query = {}, body } = one.examples;
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
        content: { "application/json": { schema: one.response } },
      },
      ...Object.fromEntries(refusalsOf(one).map((status) => [status, refusal(status)])),
    },
  };
}

/** `getEntitiesNeighbours` for `GET /api/entities/:id/neighbours`. */
function operationId(one: Endpoint): string {
  const words = one.path.split("/").filter((part) => part && part !== "api" && !part.startsWith(":"));
  const byId = one.path.endsWith(":id") ? "ById" : "";
  return `${one.method}${words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("")}${byId}`;
}

function refusalsOf(one: Endpoint): number[] {
  return [...new Set([...common, ...(one.body ? ofBodies : []), ...one.refusals])].sort((a, b) => a - b);
}

/** One of the problems that come with a status, as it is sent. */
const problemExamples: Record<number, { code: string; detail: string }> = {
  400: { code: "bad-request", detail: "limit: Too small: expected number to be >=1" },
  401: { code: "token-needed", detail: "This server wants its token (RAPPORTEUR_TOKEN): as a bearer, or by its page." },
  403: { code: "foreign-origin", detail: "Another site's page may not ask this server." },
  404: { code: "not-found", detail: "There is no article article:0123456789abcdef." },
  409: { code: "name-taken", detail: "Another view is called “The spring talks”." },
  413: { code: "too-large", detail: "The body is too large." },
  415: { code: "json-only", detail: "The body must be application/json." },
  421: { code: "wrong-host", detail: "This server does not answer by that name." },
  422: { code: "article-empty", detail: "pasted text holds no words." },
  429: { code: "too-many-requests", detail: "Too many requests. Wait 12 s." },
  500: { code: "internal-error", detail: "Something went wrong here. It has been written to the log." },
  503: { code: "store-unavailable", detail: "The graph's database does not answer. Try again in a moment." },
  507: { code: "disk-full", detail: "There is no room left on the disk. Nothing was stored." },
};
const exampleOf = (status: number) => problemExamples[status] ?? { code: "error", detail: "An error." };

const ProblemSchema = Problem.meta({ id: "Problem", description: "RFC 9457" });

function refusal(status: number) {
  const title = STATUS_CODES[status] ?? "Error";
  return {
    description: title,
    ...([429, 503].includes(status) && {
      headers: z.object({ "Retry-After": z.string().optional().meta({ description: "Seconds" }) }),
    }),
    content: {
      "application/problem+json": {
        schema: ProblemSchema,
        example: { type: "about:blank", title, status, ...exampleOf(status) },
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
