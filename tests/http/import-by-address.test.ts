/** Pages by their address: what comes of a good one, and everything that must not be reached, by whatever way. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { readFileArticles } from "../../server/articles/read-file.ts";
import { type FetchRules, fetchPage, publicOnly } from "../../server/import/fetch-page.ts";
import { readPage } from "../../server/import/job-sources.ts";
import { largestPage } from "../../server/import/page-file.ts";
import { isPublicAddress } from "../../server/import/public-address.ts";
import { articlePage } from "../articles/sample-files.ts";
import { openServer } from "./running-server.ts";

const opened: Server[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Site = { port: number; seen: string[]; connections: () => number; bytes: () => number };

/** A web server on one of the loopback's addresses. */
async function site(answer: RequestListener, host = "127.0.0.1"): Promise<Site> {
  const seen: string[] = [];
  let connections = 0;
  let bytes = 0;
  const server = createServer((request, response) => {
    seen.push(`${request.headers.host}${request.url}`);
    answer(request, response);
  });
  server.on("connection", (socket) => {
    connections += 1;
    socket.on("data", (piece) => {
      bytes += piece.length;
    });
    socket.on("error", () => {});
  });
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return { port: (server.address() as AddressInfo).port, seen, connections: () => connections, bytes: () => bytes };
}

const page: RequestListener = (_request, response) =>
  response.setHeader("content-type", "text/html; charset=utf-8").end(articlePage);

const names =
  (table: Record<string, string[]>): LookupFunction =>
  (name, _options, done) => {
    const found = table[name];
    if (found)
      done(
        null,
        found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
    else done(Object.assign(new Error("unknown"), { code: "ENOTFOUND" }), []);
  };

/** 127.0.0.2 stands for the public internet; everything else is what it is. */
const withPublic = (port: number, more: Partial<FetchRules> = {}): FetchRules => ({
  ...publicOnly,
  allows: (address) => address === "127.0.0.2" || isPublicAddress(address),
  ports: [port],
  lookup: names({ "news.example": ["127.0.0.2"], "inner.example": ["127.0.0.1"] }),
  ...more,
});

const failure = async (address: string, rules?: FetchRules) => {
  const error = await fetchPage(address, rules).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "UnreadableArticle", code: "not-fetched" });
  return (error as Error).message;
};

describe("an address of the network", () => {
  it.each([
    ..."127.0.0.1 127.255.0.3 0.0.0.0 0.1.2.3 10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.1 169.254.169.254 100.64.0.1".split(
      " ",
    ),
    ..."192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 168.63.129.16".split(
      " ",
    ),
    ..."::1 :: ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:7f00:1 ::127.0.0.1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd00:ec2::254".split(
      " ",
    ),
    ..."64:ff9b::7f00:1 64:ff9b:1::a00:1 2002:7f00:1::1 2001::1 2001:db8::1 ff02::1 100::1 4000::1 localhost 0x7f.1".split(
      " ",
    ),
    "",
  ])("that is not public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["93.184.215.14", "1.1.1.1", "172.32.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:1.1.1.1"])(
    "that is public: %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe("a page that may be fetched", () => {
  it("is read like a saved one, and known by the address that it came from in the end", async () => {
    const news = await site((request, response) => {
      if (request.url === "/story") page(request, response);
      else response.writeHead(301, { location: "/story" }).end();
    }, "127.0.0.2");
    const rules = withPublic(news.port);
    const address = `http://news.example:${news.port}/old`;
    const [only] = await readPage(address, readFileArticles, (one) => fetchPage(one, rules));
    if (!only || !("article" in only)) throw new Error("no article");
    expect(only.article).toMatchObject({
      title: "Talks held in Examplestadt",
      // The page calls itself https://example.org/talks; where it was read is another matter.
      url: `http://news.example:${news.port}/story`,
      origin: address,
      publishedAt: "2024-05-04",
    });
    expect(news.seen).toEqual([`news.example:${news.port}/old`, `news.example:${news.port}/story`]);
  });

  it("is taken packed, and in the encoding that its server names", async () => {
    const latin = Buffer.from(articlePage.replace("Sample", "Sémple"), "latin1");
    const news = await site((_request, response) => {
      response.writeHead(200, { "content-type": 'text/html; charset="ISO-8859-1"', "content-encoding": "gzip" });
      response.end(gzipSync(latin));
    }, "127.0.0.2");
    const rules = withPublic(news.port);
    const [only] = await readPage(`http://news.example:${news.port}/`, readFileArticles, (one) =>
      fetchPage(one, rules),
    );
    expect(only && "article" in only ? only.article.text : only?.error.message).toContain("Bo Sémple");
  });

  it("may be a text, and is refused where it is neither page nor text nor PDF", async () => {
    let type = "text/plain";
    const news = await site(
      (_request, response) => response.setHeader("content-type", type).end("Some words."),
      "127.0.0.2",
    );
    const address = `http://news.example:${news.port}/`;
    expect((await fetchPage(address, withPublic(news.port))).file).toMatchObject({ format: ".txt", name: address });
    for (type of ["image/png", "application/json", "application/zip", "text/htmlx", ""])
      expect(await failure(address, withPublic(news.port))).toContain("neither a page nor a text nor a PDF");
  });
});

describe("a server that means harm", () => {
  const endless: RequestListener = (_request, response) => {
    response.setHeader("content-type", "text/html");
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 0x61)));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  };
  const bomb = gzipSync(Buffer.alloc(100_000_000));
  const cases: [string, RequestListener, RegExp][] = [
    ["sends without end", endless, /larger than 5 MB/],
    [
      "sends a bomb",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
        response.end(bomb);
      },
      /larger than 5 MB/,
    ],
    [
      "sends a damaged packing",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
        response.end("no gzip");
      },
      /cannot be reached/,
    ],
    [
      "packs in an unknown way",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "own" });
        response.end("x");
      },
      /packed in a way/,
    ],
    [
      "packs an answer that never ends",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
        response.write(gzipSync("<html>").subarray(0, 12));
      },
      /not there within 0.5 seconds/,
    ],
    ["never answers", () => {}, /not there within 0.5 seconds/],
    [
      "answers drop by drop",
      (_request, response) => {
        response.setHeader("content-type", "text/html").write("<html>");
        const timer = setInterval(() => response.write("<p>"), 50);
        response.once("close", () => clearInterval(timer));
      },
      /not there within 0.5 seconds/,
    ],
    [
      "sends one round in circles",
      (_request, response) => response.writeHead(302, { location: "/" }).end(),
      /leads on more than 5/,
    ],
    [
      "leads to a file",
      (_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      /begins with http/,
    ],
    [
      "leads to another port",
      (_request, response) => response.writeHead(302, { location: "http://news.example:22/" }).end(),
      /port/,
    ],
    ["says no", (_request, response) => response.writeHead(404).end("<html>"), /status 404/],
    ["breaks off", (_request, response) => void response.socket?.destroy(), /cannot be reached/],
  ];
  it.each(cases)("%s is told in a sentence", async (_what, answer, words) => {
    const news = await site(answer, "127.0.0.2");
    const before = process.memoryUsage().rss;
    const seconds = words.source.includes("seconds") ? 0.5 : 10;
    expect(await failure(`http://news.example:${news.port}/`, withPublic(news.port, { seconds }))).toMatch(words);
    expect(process.memoryUsage().rss - before).toBeLessThan(8 * largestPage + 40_000_000);
  });
});

describe("what lies inside is never reached", () => {
  it.each([
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0x7f000001",
    "0177.0.0.1",
    "017700000001",
    "0.0.0.0",
    "0",
    "localhost",
    "LOCALHOST.",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:7f00:0001]",
    "[64:ff9b::7f00:1]",
    "①②⑦.⓪.⓪.①",
    "127。0。0。1",
    "%31%32%37.0.0.1",
  ])("as %s", async (host) => {
    const inner = await site(page);
    const message = await failure(`http://${host}:${inner.port}/`, { ...publicOnly, ports: [inner.port] });
    expect(message).toMatch(/public internet|begins with http/);
    expect(inner.connections()).toBe(0);
  });

  it.each([
    ["the one address of a name", ["127.0.0.1"]],
    ["one of several addresses of a name", ["93.184.215.14", "127.0.0.1"]],
    ["a mapped address of a name", ["::ffff:127.0.0.1"]],
    ["no address of a name", []],
  ])("as %s", async (_what, addresses) => {
    const inner = await site(page);
    const rules = { ...publicOnly, ports: [inner.port], lookup: names({ "news.example": addresses }) };
    expect(await failure(`http://news.example:${inner.port}/`, rules)).toContain(
      "does not lead to the public internet",
    );
    expect(inner.connections()).toBe(0);
  });

  it("by a redirect, whether it names a number or a name", async () => {
    const inner = await site(page);
    for (const target of [
      `http://127.0.0.1:${inner.port}/`,
      `http://inner.example:${inner.port}/`,
      `//[::1]:${inner.port}/`,
    ]) {
      const news = await site((_request, response) => response.writeHead(302, { location: target }).end(), "127.0.0.2");
      const rules = withPublic(news.port, { ports: [news.port, inner.port] });
      expect(await failure(`http://news.example:${news.port}/`, rules)).toContain("public internet");
      expect(news.seen).toHaveLength(1);
    }
    expect(inner.connections()).toBe(0);
  });

  it("by a name that is another one a moment later: what the socket is connected to counts, and it is told nothing", async () => {
    const inner = await site(page);
    // The name is looked up, found public, and looked up again behind our back: the socket lands inside.
    const answers = [true, false];
    const rules = withPublic(inner.port, {
      lookup: names({ "news.example": ["127.0.0.1"] }),
      allows: () => answers.shift() ?? false,
    });
    expect(await failure(`http://news.example:${inner.port}/`, rules)).toContain("public internet");
    expect(inner.seen).toEqual([]);
    expect(inner.bytes()).toBe(0);
  });

  it.each([
    ["ftp://news.example/", /begins with http/],
    ["file:///etc/passwd", /begins with http/],
    ["http://user:secret@news.example/", /user name or a password/],
    ["http://news.example:22/", /port/],
    ["https://news.example:8443/", /port/],
    ["http://", /begins with http/],
  ])("nor is anything but the web: %s", async (address, words) => {
    expect(await failure(address)).toMatch(words);
  });
});

describe("the API", () => {
  it("fetches nothing unless it was told to", async () => {
    const server = await openServer();
    const { status, body } = await server.post("/api/imports", { urls: ["http://news.example/"] });
    expect([status, body.code]).toEqual([403, "import-by-address-off"]);
    expect((await server.get("/api/health")).body.importing).toEqual({ urls: false, paths: false });
    await server.close();
  });

  it("tells of each address what became of it, and of an inner one no more than of one that is not there", async () => {
    const server = await openServer({ environment: { RAPPORTEUR_IMPORT_URLS: "on" } });
    const urls = [
      `${server.url}/api/health`,
      "http://169.254.169.254/latest/meta-data/",
      "http://localhost/",
      "http://no-such-name.invalid/",
    ];
    const { status, body } = await server.post("/api/imports", { urls });
    expect(status).toBe(202);
    let job = body;
    while (job.state === "running") job = (await server.get(`/api/imports/${body.id}`)).body;
    expect(job.items.map((one: { origin: string; outcome: string }) => [one.origin, one.outcome])).toEqual(
      urls.map((url) => [url, "failed"]),
    );
    const reasons = job.items.map((one: { origin: string; reason: string }) => one.reason.replace(one.origin, ""));
    expect(new Set(reasons.slice(1)).size).toBe(1);
    for (const bad of ["javascript:alert(1)", "file:///etc/passwd", "news.example", ""])
      expect((await server.post("/api/imports", { urls: [bad] })).status).toBe(400);
    await server.close();
  });
});
