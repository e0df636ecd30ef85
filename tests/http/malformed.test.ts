/** What no browser sends: bytes that are no HTTP, texts that are no text, bodies that are only announced. */
import { connect, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openServer, rawRequest, type TestServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** Sends bytes as they are; gives the first that comes back. */
function send(bytes: string | Buffer): Promise<string> {
  const socket = connect(server.port, "127.0.0.1");
  sockets.push(socket);
  return new Promise((resolve, reject) => {
    socket.once("data", (data) => resolve(data.toString("latin1")));
    socket.once("end", () => resolve(""));
    socket.once("error", reject);
    socket.write(bytes);
  });
}

const json = { "content-type": "application/json" };
const post = async (body: string | Buffer, path = "/api/articles", headers: Record<string, string> = json) => {
  const { status, text } = await rawRequest(server.port, path, { method: "POST", headers, body });
  return [status, JSON.parse(text).code];
};

describe("what is no request", () => {
  const host = () => `Host: 127.0.0.1:${server.port}\r\n`;
  it.each<[string, () => string, number, string]>([
    ["bytes at random", () => "\x00\x01\x02\x16\x03\r\n\r\n", 400, "bad-http"],
    ["a method that there is not", () => `FOO /api/health HTTP/1.1\r\n${host()}\r\n`, 400, "bad-http"],
    [
      "two lengths of one body",
      () => `POST /api/cypher HTTP/1.1\r\n${host()}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      "bad-http",
    ],
    ["no host", () => "GET /api/health HTTP/1.1\r\n\r\n", 421, "wrong-host"],
    [
      "an expectation that there is not",
      () => `POST /api/cypher HTTP/1.1\r\n${host()}Expect: tea\r\nContent-Length: 2\r\n\r\n{}`,
      417,
      "bad-expectation",
    ],
    [
      "headers without end",
      () => `GET / HTTP/1.1\r\n${host()}X: ${"a".repeat(100_000)}\r\n\r\n`,
      431,
      "headers-too-large",
    ],
    ["two hosts", () => `GET /api/health HTTP/1.1\r\n${host()}Host: evil.example\r\n\r\n`, 400, "bad-request"],
    ["no host, in the old way", () => "GET /api/health HTTP/1.0\r\n\r\n", 421, "wrong-host"],
  ])("is answered like any refusal: %s", async (_what, bytes, status, code) => {
    const answer = await send(bytes());
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer.toLowerCase()).toContain("content-type: application/problem+json");
    expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4))).toMatchObject({ status, code });
  });

  it("spells an address otherwise and finds nothing", async () => {
    for (const path of ["/API/health", "/Api/Cypher", "/HEALTH", "/api//health"])
      expect([path, (await server.get(path)).status]).toEqual([path, 404]);
  });
});

describe("what is no text", () => {
  it.each<[string, string | Buffer, unknown[]]>([
    ["bytes that are not UTF-8", Buffer.from('{"text":"Caf\xe9 in Berlin"}', "latin1"), [400, "bad-encoding"]],
    ["an overlong slash", Buffer.from('{"text":"a\xc0\xaf"}', "latin1"), [400, "bad-encoding"]],
    ["half of a character", '{"text":"Ann met \\ud800 Bob in Berlin."}', [400, "bad-encoding"]],
    ["half of a character in a name", '{"text":"Ann met Bob.","\\udc00":1}', [400, "bad-encoding"]],
    ["a NUL", '{"text":"Ann met \\u0000 Bob in Berlin."}', [422, "article-binary"]],
    ["what steers a terminal", '{"text":"Ann met \\u001b[2J Bob in Berlin."}', [422, "article-binary"]],
  ])("is stored neither whole nor mended: %s", async (_what, body, answer) => {
    expect(await post(body)).toEqual(answer);
    expect((await server.get("/api/health")).body.articles).toBe(0);
  });

  it("is asked for by the console neither", async () => {
    expect(await post('{"query":"RETURN $a AS a","params":{"a":["\\udfff"]}}', "/api/cypher")).toEqual([
      400,
      "bad-encoding",
    ]);
  });

  it.each(["utf-16le", "latin1", "utf-7"])("is a body in %s", async (charset) => {
    const headers = { "content-type": `application/json; charset=${charset}` };
    expect(await post("{}", "/api/articles", headers)).toEqual([415, "unsupported-charset"]);
  });

  it("and a text with a pair of halves is one", async () => {
    const { body } = await server.post("/api/articles", {
      text: "Ann Example met Bo Sample \u{1F600} in Berlin.",
      preview: true,
    });
    expect(body.article.article.text).toContain("\u{1F600}");
  });
});

describe("bodies that are only announced", () => {
  const announce = (path: string, headers: string) =>
    send(
      `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Type: application/json\r\n${headers}\r\n\r\n`,
    );

  it("take no more room than there is, and give it back when they go", async () => {
    const large = "Content-Length: 47000000";
    const waiting = Array.from({ length: 4 }, () => announce("/api/imports", large));
    for (const one of waiting) one.catch(() => {});
    let refused = await announce("/api/imports", large);
    expect(refused).toMatch(/^HTTP\/1\.1 429 /);
    expect(refused).toMatch(/^Retry-After: \d+/im);
    expect(await announce("/api/imports", "Transfer-Encoding: chunked")).toMatch(/^HTTP\/1\.1 429 /);
    // Small ones are not hindered.
    expect((await server.post("/api/cypher", { query: "RETURN 1 AS one" })).status).toBe(200);
    for (const socket of sockets.splice(0)) socket.destroy();
    for (let tries = 0; / 429 /.test(refused) && tries < 50; tries += 1)
      refused = (await server.post("/api/imports", "{}", { "x-padding": "1" })).status === 202 ? "" : refused;
    expect(refused).toBe("");
  });

  it("and never come are waited for no longer than was said", async () => {
    const impatient = await openServer({ requestSeconds: 0.5 });
    const socket = connect(impatient.port, "127.0.0.1");
    sockets.push(socket);
    socket.on("error", () => {});
    const answer = new Promise<string>((resolve) => socket.once("data", (data) => resolve(data.toString("latin1"))));
    const head = `POST /api/cypher HTTP/1.1\r\nHost: 127.0.0.1:${impatient.port}\r\nContent-Type: application/json\r\n`;
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n`);
    const drip = setInterval(() => socket.writable && socket.write("1\r\na\r\n"), 100);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"request-timeout"/);
    clearInterval(drip);
    await impatient.close();
  });

  it("are refused for their length before a byte of them is read", async () => {
    expect(await announce("/api/cypher", "Content-Length: 99999999999")).toMatch(/^HTTP\/1\.1 413 /);
  });
});
