/** The description is complete: every parameter, body, answer and refusal has words and an example, and the examples are true. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allEndpoints } from "../../server/http/app.ts";
import type { Endpoint } from "../../server/http/endpoint.ts";
import { ofBodies, ofEvery } from "../../server/http/refusals.ts";
import examples from "../../server/http/response-examples.json" with { type: "json" };
import type { Workspace } from "../../server/workspace.ts";
import { openServer, type TestServer } from "./running-server.ts";

type Media = { schema?: unknown; example?: unknown; examples?: Record<string, { value: Record<string, unknown> }> };
type Response = { description: string; content?: Record<string, Media>; headers?: Record<string, unknown> };
type Operation = {
  operationId: string;
  summary: string;
  parameters?: { name: string; description?: string; schema: { example?: unknown } }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response>;
};

let server: TestServer;
let operations: [name: string, operation: Operation][];
beforeAll(async () => {
  server = await openServer();
  const { body } = await server.get("/api/openapi.json");
  operations = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  );
});
afterAll(() => server.close());

/** The endpoints as data; none of them is called. */
const nothing: unknown = new Proxy(() => {}, { get: () => nothing });
const endpoints: Endpoint[] = allEndpoints(nothing as Workspace);

describe("every operation", () => {
  it("has a name of its own, and says what it does", () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, { summary }] of operations) expect([name, summary.length > 10]).toEqual([name, true]);
  });

  it("explains each parameter and shows one", () => {
    const bare = operations.flatMap(([name, { parameters = [] }]) =>
      parameters
        .filter(({ description, schema }) => !description || schema.example === undefined)
        .map((one) => `${name} ${one.name}`),
    );
    expect(bare).toEqual([]);
  });

  it("shows a body, and what comes back with each status", () => {
    const bare = operations.flatMap(([name, { requestBody, responses }]) => {
      const media: [string, Media][] = [
        ...Object.entries(requestBody?.content ?? {}),
        ...Object.entries(responses).flatMap(([status, { content = {} }]) =>
          Object.entries(content).map(([type, one]): [string, Media] => [`${status} ${type}`, one]),
        ),
      ];
      return media
        .filter(([, one]) => one.schema === undefined || (one.example === undefined && one.examples === undefined))
        .map(([where]) => `${name} ${where}`);
    });
    expect(bare).toEqual([]);
    for (const [name, { responses }] of operations)
      for (const status of ["400", "401", "403", "421", "429", "500", "503"])
        expect([name, Object.keys(responses)]).toEqual([name, expect.arrayContaining([status])]);
  });

  it("says when to come again, and names the request", () => {
    for (const [name, { responses }] of operations) {
      for (const status of ["429", "503"]) expect([name, responses[status]?.headers]).toHaveProperty("1.Retry-After");
      expect([name, responses["400"]?.headers]).toHaveProperty("1.X-Request-Id");
    }
  });
});

it("every address that shows something beside the endpoints is described", async () => {
  for (const path of ["/", "/api/docs", "/api/openapi.json", "/metrics"]) {
    const answer = await server.get(path, { accept: "text/html, */*" });
    const responses = operations.find(([name]) => name === `get ${path}`)?.[1].responses ?? {};
    const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
    expect([path, answer.status, Object.keys(responses["200"]?.content ?? {})]).toEqual([path, 200, [type]]);
    expect([path, (await server.send("DELETE", path)).status]).toEqual([path, 405]);
  }
});

describe("the examples", () => {
  it.each(endpoints.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const))(
    "of %s are valid",
    (name, one) => {
      const example = (examples as Record<string, unknown>)[name];
      one.response.parse(example);
      one.params.parse(one.examples.params ?? {});
      one.query.parse(one.examples.query ?? {});
      if (one.body) one.body.parse(one.examples.body);
    },
  );

  it("quote their articles letter by letter", () => {
    const { text } = examples["GET /api/articles/:id"].article;
    for (const { start, end, quote } of examples["GET /api/articles/:id"].claims)
      expect(text.slice(start, end)).toBe(quote);
  });

  it("of refusals are codes that the server gives", async () => {
    const codes = new Set(
      [...ofEvery, ...ofBodies, ...endpoints.flatMap(({ refusals }) => refusals)].map(({ code }) => code),
    );
    const given = await Promise.all([
      server.post("/api/cypher", { query: "CREATE (n) RETURN n" }),
      server.post("/api/cypher", { query: "RETURN 1 AS a; RETURN 2 AS b" }),
      server.post("/api/cypher", { query: "RETURN $a AS a" }),
      server.post("/api/cypher", { query: "RETURN 1/0 AS a" }),
      server.post("/api/cypher", { query: `RETURN ${"(".repeat(200)}1${")".repeat(200)} AS a` }),
      server.post("/api/articles", { text: "..." }),
      server.post("/api/articles", { text: "a\u0000b" }),
      server.post("/api/articles", "{"),
      server.post("/api/imports", { urls: ["http://a.example/"] }),
      server.get("/api/events/none"),
      server.get("/api/health", { origin: "http://evil.example" }),
    ]);
    for (const { status, body } of given) {
      expect(codes).toContain(body.code);
      const told = [...ofEvery, ...ofBodies, ...endpoints.flatMap(({ refusals }) => refusals)];
      expect(told.filter(({ code }) => code === body.code).map((one) => one.status)).toContain(status);
    }
  });
});

describe("a server with a token", () => {
  it("describes the page that takes it, and one without does not", async () => {
    const token = "a-token-of-some-length-1";
    const guarded = await openServer({ environment: { RAPPORTEUR_TOKEN: token } });
    const { body } = await guarded.get("/api/openapi.json", { authorization: `Bearer ${token}` });
    expect(Object.keys(body.paths)).toContain("/login");
    await guarded.close();
    expect(operations.map(([name]) => name)).not.toContain("post /login");
  });
});
