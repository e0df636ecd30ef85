/** The server: opens the workspace, reads the shipped articles at the first start, listens, and ends well. */
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { SingleBar } from "cli-progress";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { buildApp } from "./http/app.ts";
import { answerTo } from "./http/errors.ts";
import { answerExpectation, answerUnreadable } from "./http/unreadable-request.ts";
import { openLog } from "./log.ts";
import { packageRoot } from "./package-root.ts";
import { removeServerFile, writeServerFile } from "./server-file.ts";
import { StoreUnavailable } from "./store/errors.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** The start failed for a reason that one sentence tells. */
export class StartError extends Error {
  override name = "StartError";
}

export type RunningServer = { url: string; close(): Promise<void> };

export type ServerOptions = {
  verbose?: boolean;
  /** Hold every answer against its schema (tests). */
  checkResponses?: boolean;
  /** How long a request may take to arrive, its body included. */
  requestSeconds?: number;
  /** Takes what the user should read. */
  say?: (sentence: string) => void;
};

/** How long open requests may go on once the server is told to end, in milliseconds. */
const patience = 6000;

/**
 * How long requests wait for the graph and the first articles, in milliseconds; after it they are told that the graph is not there yet. A
 * large library takes minutes to be read again, and a database that hangs half a minute to be given up.
 */
const longestOpening = 2000;

/** What a monitor asks; it takes a server that is silent for a dead one. */
const probes = new Set(["/health", "/ready"]);

/** The longest address with all headers, in bytes: twenty names, percent-encoded, fit. */
const longestHead = 64 * 1024;

/** Open at once; each costs a file handle and some memory, and who opens more only wants to hold them. */
const mostConnections = 2000;

/**
 * Starts the server and resolves once the graph is current, or its database is known to be away. The port is taken first, so that one in use
 * is told at once; requests that come before the first articles are read wait a while for them.
 * @throws StartError, DataFolderInUse, ConfigError: each with one sentence
 */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<RunningServer> {
  const { verbose = false, checkResponses, requestSeconds = 60 } = options;
  const log = openLog(verbose);
  // Whoever sits before it reads a sentence; whatever else reads it, a line of the log like every other.
  const { say = (sentence) => (process.stderr.isTTY ? process.stderr.write(`${sentence}\n`) : log.warn(sentence)) } =
    options;
  const server = createServer({
    requestTimeout: requestSeconds * 1000,
    headersTimeout: Math.min(15, requestSeconds) * 1000,
    connectionsCheckingInterval: Math.min(5, requestSeconds) * 1000,
    maxHeaderSize: longestHead,
    // Who names no host is answered like who names a wrong one.
    requireHostHeader: false,
  });
  server.on("checkExpectation", answerExpectation);
  server.maxConnections = mostConnections;
  server.on("clientError", answerUnreadable);
  const explain = (error: unknown) => answerTo(error).problem.detail;
  const workspace = await openWorkspace(config, { what: "a server", warn: say, explain });
  try {
    const viewerFolder = join(packageRoot(), "dist", "client");
    const app = buildApp({ workspace, log, config, viewerFolder, checkResponses });
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    server.on("request", (request, response) => {
      if (probes.has(request.url ?? "")) return app(request, response);
      void opened.then(() => app(request, response));
    });
    const port = await listen(server, config);
    setTimeout(open, longestOpening).unref();
    await firstImport(workspace, say);
    open();
    const url = urlOf(config.host, port);
    await writeServerFile(config.dataFolder, { pid: process.pid, port, url });
    const stopKeeping = keepInStep(workspace, log, say);
    return { url, close: () => close(server, workspace, config, stopKeeping) };
  } catch (error) {
    server.closeAllConnections();
    server.close();
    await workspace.close();
    throw error;
  }
}

/** The address to open here: a server that is bound to all addresses is reached by the loopback's. */
function urlOf(host: string, port: number): string {
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host.replace(/^\[|\]$/g, "");
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** Makes the graph current and reads the first articles. A database that is away stops nothing: `keepInStep` makes up for it. */
async function firstImport(workspace: Workspace, say: (sentence: string) => void): Promise<void> {
  const bar = new SingleBar({ format: "Reading the first articles {bar} {value}/{total}", stream: process.stderr });
  const progress = (done: number, total: number) => (done === 0 ? bar.start(total, 0) : bar.update(done));
  try {
    for (const reason of await workspace.firstArticles.read(progress)) say(reason);
    await workspace.importer.inTurn(workspace.graph.bringInStep);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    say(`The database does not answer: ${error.message} The server starts and waits for it.`);
  } finally {
    bar.stop();
  }
}

function listen(server: Server, config: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(startErrorOf(error, config)));
    server.listen(config.port, config.host.replace(/^\[|\]$/g, ""), () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : config.port);
    });
  });
}

function startErrorOf(error: NodeJS.ErrnoException, config: Config): Error {
  const words: Record<string, string> = {
    EADDRINUSE: `Port ${config.port} is in use: stop the other program, or choose another port with PORT.`,
    EACCES: `Port ${config.port} may not be used by this account: choose one above 1023 with PORT.`,
    EADDRNOTAVAIL: `HOST ${config.host} is no address of this machine.`,
    ENOTFOUND: `HOST ${config.host} is not known.`,
  };
  const sentence = words[error.code ?? ""];
  return sentence ? new StartError(sentence) : error;
}

/**
 * While the graph is behind the library (its database was away), tries again every two seconds, and reads the first articles where they are
 * owed still. A database that others reach too is looked at as often, more often than one can be ended and started: one that came back
 * empty would be silent, and that would be believed.
 */
function keepInStep(workspace: Workspace, log: Logger, say: (sentence: string) => void): () => void {
  const { graph, importer, firstArticles } = workspace;
  const others = workspace.engine === "neo4j";
  let looking = false;
  const look = async () => {
    await importer.inTurn(others ? graph.lookAgain : graph.bringInStep);
    if (!firstArticles.owed()) return;
    const reasons = await firstArticles.read();
    for (const sentence of ["The first articles are read.", ...reasons]) say(sentence);
  };
  // Whoever keeps the server reads in the log when the database went and when it came; each is told once.
  let away = !graph.inStep();
  const tell = (isAway: boolean, sentence: string) => {
    if (away !== isAway) say(sentence);
    away = isAway;
  };
  const timer = setInterval(() => {
    if (looking || (graph.inStep() && !firstArticles.owed() && !others)) return;
    looking = true;
    look()
      .then(() => tell(false, "The database answers again."))
      .catch((error) => {
        if (error instanceof StoreUnavailable) tell(true, `The database does not answer: ${error.message}`);
        log.debug({ err: error }, "still waiting");
      })
      .finally(() => {
        looking = false;
      });
  }, 2000);
  timer.unref();
  return () => clearInterval(timer);
}

/** Takes no more requests, lets the open ones end (or cuts them off), then closes the workspace. */
async function close(server: Server, workspace: Workspace, config: Config, stopKeeping: () => void): Promise<void> {
  stopKeeping();
  await removeServerFile(config.dataFolder);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(cut);
  await workspace.close();
}
