import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, rawRequest, type TestServer } from "./running-server.ts";

const token = "a-token-of-some-length-1";
let server: TestServer;
beforeAll(async () => {
  server = await openServer({ environment: { HOST: "0.0.0.0", RAPPORTEUR_TOKEN: token } });
});
afterAll(() => server.close());

const login = (given: string, headers: Record<string, string> = {}) =>
  rawRequest(server.port, "/login", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: `token=${encodeURIComponent(given)}`,
  });

describe("a server with a token", () => {
  it("tells nobody without it more than that it lives", async () => {
    for (const path of ["/", "/api/health", "/api/graph", "/api/openapi.json", "/metrics", "/icon.svg"])
      expect([path, (await server.get(path)).status]).toEqual([path, 401]);
    expect((await server.get("/health")).body).toEqual({ status: "ok" });
    expect((await server.get("/ready")).body).toEqual({ status: "ok" });
    const { body, headers } = await server.get("/api/graph");
    expect(body.code).toBe("token-needed");
    expect(headers.get("www-authenticate")).toMatch(/^Bearer/);
  });

  it("lets in who bears it, and no other", async () => {
    const status = async (authorization: string) => (await server.get("/api/health", { authorization })).status;
    expect(await status(`Bearer ${token}`)).toBe(200);
    expect(await status(`bearer ${token}`)).toBe(200);
    expect(await status(`Bearer ${token}x`)).toBe(401);
    expect(await status(`Basic ${Buffer.from(`user:${token}`).toString("base64")}`)).toBe(401);
    expect(
      (await server.post("/api/cypher", { query: "RETURN 1 AS one" }, { authorization: `Bearer ${token}` })).status,
    ).toBe(200);
  });

  it("gives a browser a cookie that scripts cannot read and other sites cannot send", async () => {
    const page = await server.get("/", { accept: "text/html" });
    expect(page.status).toBe(401);
    expect(page.body).toContain('<form method="post" action="/login">');
    expect(page.body).not.toMatch(/<script|style=/);
    const { status, headers } = await login(token);
    expect(status).toBe(303);
    const cookie = String(headers["set-cookie"]);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain(token);
    const session = cookie.split(";")[0] ?? "";
    expect((await server.get("/api/health", { cookie: `other=1; ${session}` })).status).toBe(200);
    expect((await server.get("/api/health", { cookie: `${session}x` })).status).toBe(401);
    expect((await login(token, { origin: "https://evil.example" })).status).toBe(403);
  });

  it("is asked by any of its addresses, and by no name that it does not know", async () => {
    const status = async (host: string) =>
      (await rawRequest(server.port, "/api/health", { headers: { host, authorization: `Bearer ${token}` } })).status;
    expect(await status("192.168.1.7:8080")).toBe(200);
    // A container's port has another number outside.
    expect(await status("localhost:8080")).toBe(200);
    expect(await status("evil.example")).toBe(421);
  });

  it("has no patience with guessing, and locks nobody out who has it", async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 32; guess += 1) statuses.push((await login(`wrong-${guess}`)).status);
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect((await login(token)).status).toBe(303);
    expect((await server.get("/api/health", { authorization: `Bearer ${token}` })).status).toBe(200);
  });
});
