/** A statement that is still being written is looked at, and not run. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openServer, type TestServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ seeds: true });
});
afterAll(() => server.close());

const check = async (query: string, params = {}) => {
  const answer = await server.post("/api/cypher/check", { query, params });
  expect(answer.status).toBe(200);
  return answer.body.remark;
};

test("what is right has no remark, with or without values for its parameters", async () => {
  expect(await check("MATCH (p:Person) RETURN p.name AS name")).toBeNull();
  expect(await check("PROFILE MATCH (p:Person {name: $who}) RETURN p")).toBeNull();
});

test("what is wrong is told with its place", async () => {
  expect(await check("MATCH (p:Person)\nRETURN p.name AS name ORDER name")).toMatchObject({
    code: "SyntaxError",
    place: { line: 2, column: 29 },
  });
  expect(await check("MATCH (p:Person) SET p.name = 'x'")).toMatchObject({
    code: "WriteRefused",
    place: { offset: 17 },
  });
  expect(await check("MATCH (p:Place) RETURN point({latitude: p.lat, longitude: p.lon}) AS at")).toMatchObject({
    code: "EngineDiffers",
  });
});

test("nothing is run: a statement that would take for ever is right at once", async () => {
  const started = performance.now();
  expect(await check("MATCH (a), (b), (c), (d), (e), (f) RETURN count(*) AS c")).toBeNull();
  expect(performance.now() - started).toBeLessThan(4000);
});
