/** Extraction away from the event loop: one worker process, one article at a time, a deadline for each. */
import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Article } from "#contract/article.ts";
import type { Extraction } from "#contract/extraction.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import type { WorkDone, WorkOrder } from "./extraction-worker.ts";

export type Extractor = {
  /** @throws UnreadableArticle `too-slow` past the deadline; Error where the worker died or the extractor failed */
  extract(article: Article): Promise<Extraction>;
  close(): Promise<void>;
};

export type ExtractorOptions = {
  /** For one article. */
  deadlineSeconds?: number;
  /** Heap of the worker, in MB. */
  heapMegabytes?: number;
};

type Waiting = { resolve(done: WorkDone): void; reject(error: Error): void };

/** Prepares extraction; the process starts with the first article. */
export function openExtractor({ deadlineSeconds = 60, heapMegabytes = 1024 }: ExtractorOptions = {}): Extractor {
  let worker: ChildProcess | null = null;
  let waiting: Waiting | null = null;
  let orders = 0;
  let turn: Promise<unknown> = Promise.resolve();

  function start(): ChildProcess {
    const started = fork(...workerFile(heapMegabytes));
    started.on("message", (done: WorkDone) => waiting?.resolve(done));
    const ended = (why: string) => {
      if (worker !== started) return;
      worker = null;
      waiting?.reject(new Error(`The process that reads articles ended (${why}).`));
    };
    started.on("error", (error) => ended(error.message));
    started.on("exit", (code, signal) => ended(signal ?? `code ${code}`));
    return started;
  }

  function stop(): void {
    const stopped = worker;
    worker = null;
    stopped?.kill("SIGKILL");
  }

  async function work(article: Article): Promise<Extraction> {
    worker ??= start();
    const order: WorkOrder = { order: ++orders, article };
    const current = worker;
    const done = await new Promise<WorkDone>((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(tooSlow(article, deadlineSeconds));
      }, deadlineSeconds * 1000);
      const settle =
        <Outcome>(then: (outcome: Outcome) => void) =>
        (outcome: Outcome) => {
          clearTimeout(timer);
          waiting = null;
          then(outcome);
        };
      waiting = { resolve: settle(resolve), reject: settle(reject) };
      current.send(order, (error) => error && waiting?.reject(error));
    });
    if ("fault" in done) throw new Error(`The extractor failed on ${article.origin}: ${done.fault}`);
    return done.extraction;
  }

  return {
    extract(article) {
      const mine = turn.then(() => work(article));
      turn = mine.catch(() => {});
      return mine;
    },
    async close() {
      await turn;
      stop();
    },
  };
}

function tooSlow(article: Article, seconds: number): UnreadableArticle {
  return new UnreadableArticle("too-slow", `${article.origin} took longer than ${seconds} seconds to read. Split it.`);
}

/** The worker beside this file: a source when run from the sources, else its bundle. It needs nothing of the environment. */
function workerFile(heapMegabytes: number): Parameters<typeof fork> {
  const here = fileURLToPath(import.meta.url);
  const ending = extname(here);
  const fromSources = ending === ".ts";
  const loader = fromSources ? pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href : null;
  return [
    join(dirname(here), `extraction-worker${ending}`),
    [],
    {
      execArgv: [`--max-old-space-size=${heapMegabytes}`, ...(loader ? ["--import", loader] : [])],
      env: { NODE_OPTIONS: "" },
      serialization: "advanced",
    },
  ] as Parameters<typeof fork>;
}
