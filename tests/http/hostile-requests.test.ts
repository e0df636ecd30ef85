/** Requests that somebody sends who means no good: each is refused with a code or answered as what it says; nothing leaks, nothing changes. */
import { connect } from "node:net";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, rawRequest, type TestServer } from "./running-server.ts";

let server: TestServer;
let before: unknown;
const picture = async () => [
  (await server.get("/api/graph?limit=20000")).body,
  (await server.get("/api/articles")).body,
  (await server.get("/api/verdicts")).body,
  (await server.get("/api/views")).body,
];
beforeAll(async () => {
  server = await openServer();
  await server.post("/api/articles", {
    text: "Foreign Minister Anna Kowalski of Norway met Kenyan Ambassador Boniface Otieno in Oslo on 3 May 2024.",
  });
  before = await picture();
});
afterAll(async () => {
  expect(await picture()).toEqual(before);
  expect("polluted" in {}).toBe(false);
  expect((await server.get("/api/health")).status).toBe(200);
  await server.close();
});

/** Nothing of our insides: no path, no stack, no library's words. */
const leak = /node_modules|\.[tj]s:\d|rapporteur-http-|\/tmp\/|root:|"dependencies"|zod|Unexpected token|body-parser/i;

/** Holds an answer against what was expected: a status with a problem's code, or a status alone where it is no refusal. */
const expectAnswer = (what: string, status: number, text: string, expected: string) => {
  const code = status >= 400 && text !== "" ? `${status} ${JSON.parse(text).code}` : `${status}`;
  expect([what, code]).toEqual([what, expected]);
  expect(text.replaceAll(server.dataFolder, "/tmp/")).not.toMatch(
    status >= 400 ? leak : /node_modules|rapporteur-http-/,
  );
};

const long = (count: number) => "a".repeat(count);

const addresses: Record<string, string[]> = {
  "400 bad-request": [
    "/api/graph?limit=0",
    "/api/graph?limit=-1",
    "/api/graph?limit=300.5",
    "/api/graph?limit=%00",
    "/api/graph?limit=99999999999999999999",
    "/api/graph?limit=1&limit=2",
    "/api/graph?limit=NaN",
    "/api/graph?types=__proto__",
    "/api/graph?types=Person'%20OR%201=1",
    "/api/graph?status=happened;DROP",
    "/api/graph?from=2024-02-30",
    "/api/graph?from=0000-00-00",
    "/api/graph?from=%D9%A2%D9%A0%D9%A2%D9%A4-%D9%A0%D9%A5-%D9%A0%D9%A1",
    "/api/graph?events=toString",
    "/api/graph?LIMIT=1",
    "/api/meetings?from=2024-05-02&to=2024-05-01",
    "/api/meetings?person=",
    `/api/meetings?${"person=a&".repeat(11)}`,
    "/api/meetings?matrix=yes",
    "/api/meetings?group=constructor",
    "/api/paths?from=a",
    "/api/paths?from=a&to=b&length=9",
    "/api/search?q=",
    "/api/search?q=%20%E2%80%89",
    `/api/search?q=${long(201)}`,
    "/api/search?q[]=a",
    "/api/search?q[$ne]=1",
    "/api/search?q=a&q=b",
    "/api/claims",
    "/api/events",
    `/api/claims?ids=${Array.from({ length: 201 }, (_, i) => `c${i}`).join(",")}`,
    `/api/entities/${long(3000)}`,
    "/api/articles?offset=-1",
    "/api/articles?offset=1e308",
    "/api/health?x=1",
    "/api/entities/a?__proto__[polluted]=1",
  ],
  "404 not-found": [
    "/api/entities/%2e%2e",
    "/api/entities/a%0d%0aSet-Cookie:x=1",
    "/api/entities/a%00b",
    "/api/entities/toString",
    "/api/events/__proto__",
    "/api/articles/article:..%2f..%2fverdicts",
    "/api/imports/..%5c..%5cviews",
    "/api/views/view:..%2f..%2flock",
    "/api/entities/a/neighbours?types=%60%29%20DETACH%20DELETE%20n",
  ],
  "404 no-such-address": [
    "/.git/config",
    "/.env",
    "/server/main.ts",
    "/data/verdicts.json",
    "/dist/server/main.js",
    "/api",
    "/api/",
    "/api/v1/graph",
    "/api/graph;jsessionid=1",
    "/api/docs/..%2f..%2fpackage.json",
    "/assets/..;/..;/etc/passwd",
    "/index.html/../../package.json",
    "/api/cypher/run",
    "/admin",
  ],
};

describe("an address", () => {
  const rows = Object.entries(addresses).flatMap(([expected, paths]) =>
    paths.map((path) => [path.slice(0, 80), expected, path] as const),
  );
  it.each(rows)("%s is answered %s", async (what, expected, path) => {
    const { status, text, headers } = await rawRequest(server.port, path);
    expectAnswer(what, status, text, expected);
    expect(headers["set-cookie"]).toBeUndefined();
  });
});

const query = "RETURN 1 AS one";
const text = "The minister met the ambassador in Examplestadt on 3 May 2024.";
const slip = Buffer.from(zipSync({ "../../evil.txt": strToU8(text), "/etc/evil.md": strToU8("# x") })).toString(
  "base64",
);

const bodies: [expected: string, path: string, body: unknown][] = [
  ["403 write-refused", "/api/cypher", `{"query":"${query}","query":"CREATE (n)"}`],
  ["200", "/api/cypher", `{"query":"CREATE (n)","query":"${query}"}`],
  ["400 bad-json", "/api/cypher", `{"query":"${query}"}{"query":"${query}"}`],
  ["400 bad-json", "/api/cypher", `{"query":"${query}",}`],
  ["400 bad-json", "/api/cypher", `{"query":"${query}","params":{"a":NaN}}`],
  ["400 bad-json", "/api/cypher", `{query:"${query}"}`],
  ["400 bad-json", "/api/cypher", `{'query':'${query}'}`],
  ["400 bad-json", "/api/cypher", `/* */{"query":"${query}"}`],
  ["400 bad-request", "/api/cypher", ""],
  ["400 bad-request", "/api/cypher", { query: [query] }],
  ["400 bad-request", "/api/cypher", { query: { toString: query } }],
  ["400 bad-request", "/api/cypher", { query, params: [] }],
  ["400 bad-request", "/api/cypher", { query, params: null }],
  ["400 bad-request", "/api/cypher", { query: long(20_001) }],
  ["400 bad-request", "/api/cypher", { query, mode: "WRITE" }],
  ["400 bad-request", "/api/cypher", { query, limits: { milliseconds: 1e9 } }],
  ["200", "/api/cypher", `{"query":"${query}","params":{"a":{"__proto__":{"polluted":1}}}}`],
  ["400 engine-differs", "/api/cypher", `{"query":"RETURN $a AS a","params":{"a":{"__proto__":{"polluted":1}}}}`],
  ["400 parameter-missing", "/api/cypher", { query: "RETURN $toString AS a" }],
  ["400 parameter-missing", "/api/cypher", { query: "RETURN $hasOwnProperty AS a", params: { has: 1 } }],
  ["422 article-empty", "/api/articles", { text: " \n\t " }],
  ["400 bad-request", "/api/articles", { text: long(2_000_001) }],
  ["400 bad-request", "/api/articles", { text, url: "javascript:alert(1)" }],
  ["400 bad-request", "/api/articles", { text, url: "data:text/html,x" }],
  ["400 bad-request", "/api/articles", { text, url: " java\tscript:alert(1)" }],
  ["400 bad-request", "/api/articles", { text, published: "2024-02-30" }],
  ["400 bad-request", "/api/articles", { text, publishedPrecision: "hour" }],
  ["400 bad-request", "/api/articles", { text, preview: "true" }],
  ["400 bad-request", "/api/articles", { text, title: long(501) }],
  ["400 bad-request", "/api/articles", { text, id: "article:evil" }],
  ["400 bad-request", "/api/imports", { files: [{ name: "a.txt", content: "%%%" }] }],
  ["400 bad-request", "/api/imports", { files: [{ name: "", content: "" }] }],
  ["400 bad-request", "/api/imports", { files: [{ name: "a.txt", content: "", path: "/etc/passwd" }] }],
  ["400 bad-request", "/api/imports", { files: Array.from({ length: 501 }, () => ({ name: "a", content: "" })) }],
  ["202", "/api/imports", { files: [{ name: "../../a.zip", content: slip }], preview: true }],
  ["202", "/api/imports", { files: [{ name: "/etc/passwd", content: "" }], preview: true }],
  ["403 import-by-address-off", "/api/imports", { urls: ["http://169.254.169.254/"] }],
  ["400 bad-request", "/api/imports", { urls: ["file:///etc/passwd"] }],
  ["403 import-by-path-off", "/api/imports", { paths: ["/etc"] }],
  ["400 bad-request", "/api/views", { name: "a", address: "javascript:alert(1)" }],
  ["400 bad-request", "/api/views", { name: "a", address: "graph~<script>" }],
  ["400 bad-request", "/api/views", { name: " ", address: "graph" }],
  ["400 bad-request", "/api/views", { name: long(81), address: "graph" }],
  ["404 not-found", "/api/views/__proto__", { name: "a" }],
  ["404 not-found", "/api/views/view:1/restore", {}],
  ["400 bad-request", "/api/verdicts", { verdict: { kind: "__proto__" } }],
  ["400 bad-request", "/api/verdicts", { verdict: { kind: "redate", claim: "c", start: "2024-05-02", end: "x" } }],
  ["400 bad-request", "/api/verdicts", { verdict: { kind: "same", a: { $ne: 1 }, b: "x" } }],
  ["400 bad-request", "/api/verdicts", { verdict: { kind: "not-so", claim: "c" }, by: long(101) }],
  ["400 bad-request", "/api/ask", { question: long(501) }],
  ["400 bad-request", "/api/ask", { question: " \u2009" }],
  ["400 bad-request", "/api/graph", { ids: [] }],
  ["400 bad-request", "/api/graph", { ids: Array.from({ length: 20_001 }, () => "a") }],
  ["400 bad-request", "/api/graph", { ids: [{ toString: "a" }] }],
  ["200", "/api/graph", { ids: ["__proto__", "constructor", "x'}) DETACH DELETE n //"] }],
  ["405 method-not-allowed", "/api/health", { a: 1 }],
  ["405 method-not-allowed", "/api/search", { q: "a" }],
];

describe("a body", () => {
  const rows = bodies.map(([expected, path, body]) => {
    const sent = typeof body === "string" ? body : JSON.stringify(body);
    return [`${path} ${sent.slice(0, 80)}`, expected, path, sent] as const;
  });
  it.each(rows)("%s is answered %s", async (what, expected, path, body) => {
    const headers = { "content-type": "application/json" };
    const { status, text: answer } = await rawRequest(server.port, path, { method: "POST", headers, body });
    expectAnswer(what, status, answer, expected);
  });

  it.each<[string, unknown]>([
    ["previous", { intent: "__proto__", filters: { person: { $gt: "" } } }],
    ["previous", { intent: "meetings", filters: { constructor: { prototype: { polluted: 1 } } } }],
    ["previous", [[[]]]],
    ["interpreted", { intent: "toString", filters: {} }],
    ["interpreted", { intent: "meetings", filters: { person: ["x' OR 1=1"], limit: 1e9 } }],
    ["interpreted", "meetings"],
  ])("that tells what was understood is understood or refused: %s %j", async (member, value) => {
    const answer = await server.post("/api/ask", { question: "Who met Anna Kowalski?", [member]: value });
    expect([200, 400]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|rapporteur-http-/);
  });
});

describe("a method", () => {
  it.each([
    ["TRACE", "/api/health"],
    ["PUT", "/api/articles"],
    ["PATCH", "/api/views/view:1"],
    ["DELETE", "/api/articles/article:1"],
    ["POST", "/metrics"],
    ["PROPFIND", "/api/graph"],
    ["HEAD", "/api/cypher"],
    ["PURGE", "/api/graph"],
  ])("that an address does not take changes nothing: %s %s", async (method, path) => {
    const headers = { "content-type": "application/json", "x-http-method-override": "GET" };
    const { status, headers: answered } = await rawRequest(server.port, path, { method, headers });
    expect([method, status]).toEqual([method, 405]);
    expect(answered.allow).toMatch(/GET|POST/);
  });
});

describe("a header", () => {
  const own = () => `127.0.0.1:${server.port}`;
  it.each<[expected: string, headers: () => Record<string, string>]>([
    ["421 wrong-host", () => ({ host: `${own()}/evil.example` })],
    ["421 wrong-host", () => ({ host: `${own()}@evil.example` })],
    ["421 wrong-host", () => ({ host: `evil.example#${own()}` })],
    ["421 wrong-host", () => ({ host: `127.1:${server.port}` })],
    ["421 wrong-host", () => ({ host: `0x7f000001:${server.port}` })],
    ["421 wrong-host", () => ({ host: "evil.example", "x-forwarded-host": own() })],
    ["200", () => ({ "x-forwarded-host": "evil.example", forwarded: "host=evil.example" })],
    ["200", () => ({ "x-original-url": "/api/cypher", "x-rewrite-url": "/metrics" })],
    ["403 foreign-origin", () => ({ origin: `http://${own()}.evil.example` })],
    ["403 foreign-origin", () => ({ origin: `http://evil.example#${own()}` })],
    ["403 foreign-origin", () => ({ origin: `http://x@${own()}` })],
    ["403 foreign-origin", () => ({ origin: "https://evil.example", "sec-fetch-site": "none" })],
    ["403 foreign-origin", () => ({ "sec-fetch-site": "CROSS-SITE" })],
    ["200", () => ({ authorization: `Bearer ${long(4000)}`, cookie: `a=${long(4000)}` })],
    ["200", () => ({ "x-request-id": "evil", range: "bytes=0-1", accept: "../../etc/passwd" })],
    ["200", () => ({ connection: "upgrade", upgrade: "h2c" })],
  ])("is believed no more than it should be: %s", async (expected, headers) => {
    const answer = await rawRequest(server.port, "/api/views", { headers: headers() });
    expectAnswer(JSON.stringify(headers()), answer.status, answer.text, expected);
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(answer.headers)).not.toContain("evil");
  });
});

describe("bytes", () => {
  const send = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(server.port, "127.0.0.1");
      let answer = "";
      socket.setTimeout(3000, () => socket.destroy());
      socket.on("data", (data) => {
        answer += data.toString("latin1");
      });
      socket.on("close", () => resolve(answer));
      socket.on("error", reject);
      socket.end(bytes);
    });
  const head = () => `Host: 127.0.0.1:${server.port}\r\n`;
  it.each<[string, () => string]>([
    [
      "a blank before the colon",
      () => `POST /api/cypher HTTP/1.1\r\n${head()}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`,
    ],
    ["two lengths", () => `POST /api/cypher HTTP/1.1\r\n${head()}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{"a":1`],
    ["a length below zero", () => `POST /api/cypher HTTP/1.1\r\n${head()}Content-Length: -1\r\n\r\n`],
    [
      "a chunk of 2^68",
      () => `POST /api/cypher HTTP/1.1\r\n${head()}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nx`,
    ],
    [
      "chunked twice",
      () => `POST /api/cypher HTTP/1.1\r\n${head()}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
    ],
    ["a folded header", () => `GET /api/health HTTP/1.1\r\n${head()}X-A: a\r\n\r\n b\r\n\r\n`],
    ["a NUL in a header", () => `GET /api/health HTTP/1.1\r\n${head()}X-A: a\0b\r\n\r\n`],
    ["another version", () => `GET /api/health HTTP/9.9\r\n${head()}\r\n`],
    ["a tab in the first line", () => `GET\t/api/health HTTP/1.1\r\n${head()}\r\n`],
    ["TLS", () => "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["SMTP", () => "HELO evil.example\r\nMAIL FROM:<a@b>\r\n"],
    ["a request in a request", () => `POST /api/search HTTP/1.1\r\n${head()}Content-Length: 0\r\n\r\nGET /x\r\n\r\n`],
  ])("that are no request are refused, and nobody after them is harmed: %s", async (_what, bytes) => {
    const answer = await send(bytes());
    for (const status of answer.matchAll(/HTTP\/1\.1 (\d+)/g))
      expect(["200", "400", "405", "408", "421"]).toContain(status[1]);
    expect(answer).not.toMatch(/"one"|node_modules/);
    expect(await server.get("/api/health")).toMatchObject({ status: 200 });
  });
});
