import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, rawRequest, type TestServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const routes = [
  "/",
  "/api/health",
  "/api/graph",
  "/api/openapi.json",
  "/health",
  "/ready",
  "/metrics",
  "/icon.svg",
  "/none",
];
const json = { "content-type": "application/json" };
const code = (text: string) => JSON.parse(text).code;
const raw = (path: string, headers: Record<string, string>) => rawRequest(server.port, path, { headers });

describe("a name that points here by trick", () => {
  it.each([
    "evil.example",
    "evil.example:PORT",
    "localhost.evil.example:PORT",
    "127.0.0.1.evil.example:PORT",
    "evil.example:PORT:PORT",
    "localhost:1",
    "localhost",
    "192.168.1.7:PORT",
    "[::2]:PORT",
    "user@localhost:PORT",
  ])("is refused on every route: Host %s", async (host) => {
    for (const path of routes) {
      const { status, headers, text } = await raw(path, { host: host.replaceAll("PORT", String(server.port)) });
      expect([path, status]).toEqual([path, 421]);
      expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
      expect(code(text)).toBe("wrong-host");
    }
  });

  it.each(["localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT"])("and ours is not: %s", async (host) => {
    const { status } = await raw("/api/health", { host: host.replace("PORT", String(server.port)) });
    expect(status).toBe(200);
  });

  it("is refused where it is missing", async () => {
    const { status, headers, text } = await rawRequest(server.port, "/api/health", { setHost: false });
    expect([status, headers["content-type"]]).toEqual([421, "application/problem+json; charset=utf-8"]);
    expect(JSON.parse(text).code).toBe("wrong-host");
  });

  it("is refused in the request's own line", async () => {
    for (const path of ["http://evil.example/api/health", `http://localhost:${server.port}/api/health`]) {
      const { status, text } = await raw(path, {});
      expect([path, status, code(text)]).toEqual([path, 400, "bad-request"]);
    }
  });

  it("needs to be named to be allowed", async () => {
    const named = await openServer({ environment: { RAPPORTEUR_ALLOWED_HOSTS: "News.Example, desk.example:8080" } });
    const status = async (host: string) => (await rawRequest(named.port, "/api/health", { headers: { host } })).status;
    expect(await status("news.example")).toBe(200);
    expect(await status("NEWS.example:443")).toBe(200);
    expect(await status("desk.example:8080")).toBe(200);
    expect(await status("desk.example:8081")).toBe(421);
    expect(await status("other.example")).toBe(421);
    await named.close();
  });
});

describe("another site's page", () => {
  const post = (headers: Record<string, string>, path = "/api/cypher") =>
    rawRequest(server.port, path, {
      method: "POST",
      headers: { ...json, ...headers },
      body: '{"query":"RETURN 1 AS one"}',
    });

  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:1" },
    { origin: "file://" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
  ])("may not post: %j", async (headers) => {
    const { status, text } = await post(headers);
    expect([status, code(text)]).toEqual([403, "foreign-origin"]);
  });

  it.each(routes)("may not read %s, neither as a script nor in a frame", async (path) => {
    for (const dest of ["script", "empty", "iframe", "image"]) {
      const mode = dest === "iframe" ? "navigate" : "no-cors";
      const { status } = await raw(path, {
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": mode,
        "sec-fetch-dest": dest,
      });
      expect([dest, status]).toEqual([dest, 403]);
    }
  });

  it("may link to the viewer, and not to the API", async () => {
    const link = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
      accept: "text/html",
    };
    expect((await raw("/", link)).status).toBe(200);
    expect((await raw("/api/graph", link)).status).toBe(403);
  });

  it("is told nothing that would let it read an answer", async () => {
    const { headers } = await raw("/api/health", {});
    for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control/);
    const preflight = await rawRequest(server.port, "/api/cypher", {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(403);
  });

  it("is not us", async () => {
    const own = { origin: server.url, "sec-fetch-site": "same-origin" };
    expect((await post(own)).status).toBe(200);
    expect((await post({})).status).toBe(200);
  });
});

describe("a body", () => {
  const send = (body: string | Buffer, headers: Record<string, string> = json, path = "/api/cypher") =>
    rawRequest(server.port, path, { method: "POST", headers, body });

  it.each([
    [{ "content-type": "text/plain" }],
    [{ "content-type": "application/x-www-form-urlencoded" }],
    [{ "content-type": "multipart/form-data; boundary=x" }],
    [{ "content-type": "application/jsonx" }],
    [{}],
  ])("of another type is refused: %j", async (headers) => {
    const { status, text } = await send('{"query":"RETURN 1 AS one"}', headers);
    expect([status, code(text)]).toEqual([415, "json-only"]);
  });

  it("that is compressed is refused before it is inflated", async () => {
    const bomb = gzipSync(Buffer.alloc(300_000_000, 0x20));
    const before = process.memoryUsage().rss;
    const { status, text } = await send(bomb, { ...json, "content-encoding": "gzip" });
    expect([status, code(text)]).toEqual([415, "no-compressed-body"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it.each([
    ["too large", `{"query":"${"a".repeat(11_000_000)}"}`, 413, "too-large"],
    [
      "of a hundred thousand members",
      `{"params":{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(",")}},"query":"RETURN 1 AS one"}`,
      400,
      "too-many-members",
    ],
    [
      "of a list of millions",
      `{"params":{"a":[${"1,".repeat(3_000_000)}1]},"query":"RETURN size($a) AS size"}`,
      400,
      "too-many-members",
    ],
    [
      "of many lists",
      `{"params":{"a":[${"[1,2,3],".repeat(20_000)}1]},"query":"RETURN size($a) AS size"}`,
      400,
      "too-many-members",
    ],
    [
      "with a whole number that JSON cannot hold",
      '{"query":"RETURN $a AS a","params":{"a":[9007199254740993]}}',
      400,
      "parameter-missing",
    ],
    [
      "nested ten thousand deep",
      `{"params":{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}},"query":"RETURN 1 AS one"}`,
      400,
      "nested-too-deep",
    ],
    ["that is no JSON", '{"query": ', 400, "bad-json"],
    ["that is a string", '"query"', 400, "bad-request"],
    ["that is nothing", "null", 400, "bad-request"],
    ["that is a list", "[]", 400, "bad-request"],
    ["of the wrong type", '{"query": 7}', 400, "bad-request"],
    ["with an unknown member", '{"query": "RETURN 1 AS one", "write": true}', 400, "bad-request"],
  ])("%s is refused", async (_what, body, status, expected) => {
    const answer = await send(body);
    expect([answer.status, code(answer.text)]).toEqual([status, expected]);
    expect(answer.text).not.toMatch(/node_modules|\.ts:\d|\.js:\d|at \w+ \(/);
  });

  it("may hold a parameter that no JSON number is, where the statement does not name it", async () => {
    const { status } = await send(
      '{"query":"RETURN 1 AS one","params":{"a":-65650503867825600,"b":[9007199254740993]}}',
    );
    expect(status).toBe(200);
  });

  it("does nothing with __proto__", async () => {
    for (const body of [
      '{"__proto__":{"polluted":1},"query":"RETURN 1 AS one"}',
      '{"constructor":{"prototype":{"polluted":1}},"query":"RETURN 1 AS one"}',
      '{"query":"RETURN 1 AS one","params":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    ]) {
      expect((await send(body)).status).toBeLessThan(500);
      expect("polluted" in {}).toBe(false);
    }
    for (const path of [
      "/api/graph?__proto__[polluted]=1",
      "/api/graph?__proto__=1",
      "/api/graph?constructor=1",
      "/api/graph?types[polluted]=1",
    ])
      expect((await raw(path, {})).status).toBe(400);
    expect("polluted" in {}).toBe(false);
  });

  it("cut short is no fault of ours", async () => {
    const outcome = await rawRequest(server.port, "/api/cypher", {
      method: "POST",
      headers: { ...json, "content-length": "3" },
      body: '{"q',
    });
    expect(outcome.status).toBe(400);
  });
});

describe("the headers of an answer", () => {
  const policy = (header: string) =>
    Object.fromEntries(header.split(";").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]));

  it("let in scripts of ours alone, and styles by this answer's nonce", async () => {
    const answers = await Promise.all([raw("/", { accept: "text/html" }), raw("/", { accept: "text/html" })]);
    const nonces = answers.map(({ headers, text }) => {
      const directives = policy(String(headers["content-security-policy"]));
      expect(directives["script-src"]).toEqual(["'self'"]);
      expect(directives["default-src"]).toEqual(["'none'"]);
      expect(directives["frame-ancestors"]).toEqual(["'none'"]);
      expect(directives["object-src"]).toEqual(["'none'"]);
      expect(directives["base-uri"]).toEqual(["'none'"]);
      expect(JSON.stringify(directives)).not.toMatch(/unsafe|upgrade-insecure|\*/);
      const nonce = /'nonce-([\w-]{20,})'/.exec(directives["style-src"]?.join(" ") ?? "")?.[1];
      expect(text).toContain(`nonce="${nonce}"`);
      return nonce;
    });
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it.each(routes)("of %s keep browsers from guessing, framing and telling", async (path) => {
    const { headers } = await raw(path, {});
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
  });
});

describe("an address", () => {
  it.each([
    "/..%2f..%2fpackage.json",
    "/..%5c..%5cpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
    "//etc/passwd",
    "/%00",
    "/api/articles/..%2f..%2fverdicts.json",
    "/api/articles/article:..%2f..%2f..%2fetc%2fpasswd",
    "/api/articles/%00",
    "/%ff",
    "/%",
    `/${"a".repeat(5000)}`,
  ])("that tries to get out finds nothing: %s", async (path) => {
    const { status, text } = await raw(path, {});
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/root:|"dependencies"|node_modules/);
  });
});

describe("a server that nobody told where to listen", () => {
  it.runIf(process.platform === "linux")("is at 127.0.0.1 and at no other address of the machine", async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const addresses = ["127.0.0.2", "::1", ...others.map(({ address }) => address)].filter(
      (one) => one !== "127.0.0.1",
    );
    for (const host of addresses) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host, port: server.port, timeout: 2000 });
        socket.once("connect", () => resolve(true));
        socket.once("timeout", () => resolve(false));
        socket.once("error", () => resolve(false));
        socket.once("close", () => socket.destroy());
      });
      expect([host, reached]).toEqual([host, false]);
    }
  });
});

describe("numbers for a monitor", () => {
  it("count requests by route, never by what was asked", async () => {
    await raw("/api/search?q=a-very-private-name", {});
    const { headers, text } = await raw("/metrics", {});
    expect(headers["content-type"]).toMatch(/^text\/plain/);
    expect(text).toMatch(/rapporteur_http_request_seconds_count\{method="GET",route="\/api\/search",status="200"\} \d/);
    expect(text).toContain('rapporteur_graph_in_step{engine="embedded"} 1');
    expect(text).toContain("rapporteur_articles 0");
    expect(text).not.toContain("private");
  });

  it("count articles by what became of them, and what the engine was asked", async () => {
    const counted = await openServer();
    const text = "Foreign Minister Anna Kowalski of Norway met Kenyan Ambassador Boniface Otieno in Oslo.";
    for (let time = 0; time < 2; time += 1) await counted.post("/api/articles", { text });
    await counted.post("/api/cypher", { query: "RETURN 1/0 AS one" });
    const numbers = (await counted.get("/metrics")).body;
    expect(numbers).toContain('rapporteur_imports_total{outcome="new"} 1');
    expect(numbers).toContain('rapporteur_imports_total{outcome="unchanged"} 1');
    expect(numbers).toMatch(/rapporteur_engine_calls_total\{engine="embedded",call="write",outcome="done"\} [1-9]/);
    expect(numbers).toContain('rapporteur_engine_calls_total{engine="embedded",call="statement",outcome="failed"} 1');
    expect(numbers).toMatch(/rapporteur_engine_seconds_total\{engine="embedded",call="read"\} 0\.\d/);
    await counted.close();
  });
});
