/** The real server on a free port of the loopback, with a data folder of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../server/config.ts";
import { startServer } from "../../server/main.ts";

export type TestServer = {
  url: string;
  port: number;
  dataFolder: string;
  /** JSON in, JSON out. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Stops it and keeps the data folder. */
  stop(): Promise<void>;
  /** Stops it and takes the data folder away. */
  close(): Promise<void>;
};

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests; the server holds them against the contract
export type Answer = { status: number; headers: Headers; body: any };

export type TestServerOptions = {
  environment?: Record<string, string>;
  seeds?: boolean;
  dataFolder?: string;
  requestSeconds?: number;
};

export async function openServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), "rapporteur-http-")));
  const config = readConfig({
    PORT: "0",
    RAPPORTEUR_DATA: dataFolder,
    RAPPORTEUR_SEEDS: options.seeds ? "on" : "off",
    ...options.environment,
  });
  const { requestSeconds } = options;
  const server = await startServer(config, { checkResponses: true, requestSeconds, say: () => {} });
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${server.url}${path}`, { redirect: "manual", ...init });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    url: server.url,
    port: Number(new URL(server.url).port),
    dataFolder,
    get: (path, headers = {}) => call(path, { headers }),
    post: (path, body, headers = {}) =>
      call(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    send: (method, path, headers = {}) => call(path, { method, headers }),
    stop: server.close,
    async close() {
      await server.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; text: string };

/** A request with the headers exactly as given: `fetch` does not let one lie about the host. */
export function rawRequest(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer; setHost?: boolean } = {},
): Promise<RawAnswer> {
  const { method = "GET", headers = {}, body, setHost = true } = options;
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was kept may have been closed by the server meanwhile.
    const sent = httpRequest({ host: "127.0.0.1", port, path, method, headers, setHost, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
