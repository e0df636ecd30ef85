import { afterAll, beforeAll, expect, it } from "vitest";
import { rateLimits } from "../../server/http/guards/limit-rate.ts";
import { openServer, type TestServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

it("tells a client that floods the console when to come again, and goes on answering the rest", async () => {
  const { perMinute } = rateLimits.find(({ path }) => path === "/api/cypher") ?? { perMinute: 0 };
  const statuses = new Map<number, number>();
  let last = null;
  for (let request = 0; request <= perMinute; request += 20) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.post("/api/cypher", { query: "" })));
    for (const answer of answers) {
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status === 429) last = answer;
    }
  }
  expect([...statuses.keys()].sort()).toEqual([400, 429]);
  expect(statuses.get(400)).toBe(perMinute);
  expect(last?.body).toMatchObject({ code: "too-many-requests", status: 429 });
  expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await server.get("/api/health")).status).toBe(200);
  // What the editor asks while one types is counted apart.
  expect((await server.post("/api/cypher/check", { query: "RETURN 1 AS one" })).status).toBe(200);
});
