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
        example: { type: "about:blank", title, status, code: "…", detail: "…" },
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
