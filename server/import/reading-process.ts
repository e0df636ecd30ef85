/** Reading away from the event loop: one worker process, one file or article at a time, a deadline for each. */
import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Article } from "#contract/article.ts";
import type { Extraction } from "#contract/extraction.ts";
import type { ReadArticle } from "../articles/read-file.ts";
import type { SourceFile } from "../articles/source-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import { openLanes } from "./lanes.ts";
import type { WorkDone, WorkOrder } from "./work-order.ts";

export type ReadingProcess = {
  /**
   * @throws UnreadableArticle `too-slow` past the deadline, `too-much-memory` where the process broke down over it, `fault`
   *   where the extractor failed: one article is to blame, and the next one is read all the same
   */
  extract(article: Article, lane?: string): Promise<Extraction>;
  /** As `readFileArticles`. @throws UnreadableArticle as `extract` does */
  readFile(file: SourceFile, lane?: string): Promise<ReadArticle[]>;
  close(): Promise<void>;
};

export type ReadingOptions = {
  /** For one file or article. */
  deadlineSeconds?: number;
  /** Heap of the worker, in MB. */
  heapMegabytes?: number;
  /** Takes what went wrong by our own fault, for the log. */
  warn?: (words: string) => void;
};

/** The worker ended while it read: it ran out of memory, or was killed. */
class ReadingEnded extends Error {
  override name = "ReadingEnded";
}

type Waiting = { resolve(done: WorkDone): void; reject(error: Error): void };
type Work = WorkOrder extends infer Order ? (Order extends WorkOrder ? Omit<Order, "number"> : never) : never;

/** Prepares the reading; the process starts with the first order. */
export function openReadingProcess({
  deadlineSeconds = 60,
  heapMegabytes = 1024,
  warn = () => {},
}: ReadingOptions = {}): ReadingProcess {
  let worker: ChildProcess | null = null;
  let waiting: Waiting | null = null;
  let orders = 0;
  const lanes = openLanes();

  function start(): ChildProcess {
    const { file, execArgv } = workerFile(heapMegabytes);
    // It needs nothing of the environment, which may hold passwords.
    const started = fork(file, [], { execArgv, env: {}, serialization: "advanced" });
    started.on("message", (done: WorkDone) => {
      if (done.number === orders) waiting?.resolve(done);
    });
    const ended = (why: string) => {
      if (worker !== started) return;
      worker = null;
      waiting?.reject(new ReadingEnded(`The process that reads articles ended (${why}).`));
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

  async function work(ordered: Work, name: string): Promise<WorkDone> {
    worker ??= start();
    orders += 1;
    const order = { ...ordered, number: orders } as WorkOrder;
    const current = worker;
    const done = await new Promise<WorkDone>((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        waiting?.reject(tooSlow(name, deadlineSeconds));
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
    }).catch((error: unknown) => {
      if (!(error instanceof ReadingEnded)) throw error;
      warn(`${error.message} It was reading ${basename(name)}.`);
      throw new UnreadableArticle("too-much-memory", `${name} takes more memory to read than it may. Split it.`);
    });
    if (done.what !== "fault") return done;
    warn(`Reading ${basename(name)} failed: ${done.fault}`);
    throw new UnreadableArticle(
      "fault",
      `${name} could not be read, by a fault of this program. It has been written to the log.`,
    );
  }

  return {
    async extract(article, lane = "") {
      const done = await lanes.inTurn(lane, () => work({ what: "extract", article }, article.origin));
      if (done.what !== "extract") throw new Error("the worker answered another order");
      return done.extraction;
    },
    async readFile(file, lane = "") {
      const done = await lanes.inTurn(lane, () => work({ what: "read", file }, file.name));
      if (done.what !== "read") throw new Error("the worker answered another order");
      return done.read.map((one) =>
        "article" in one ? one : { origin: one.origin, error: new UnreadableArticle(one.code, one.message) },
      );
    },
    async close() {
      await lanes.idle();
      stop();
    },
  };
}

function tooSlow(name: string, seconds: number): UnreadableArticle {
  return new UnreadableArticle("too-slow", `${name} took longer than ${seconds} seconds to read. Split it.`);
}

/** The worker beside this file: a source when run from the sources, else its bundle. */
function workerFile(heapMegabytes: number): { file: string; execArgv: string[] } {
  const here = fileURLToPath(import.meta.url);
  const ending = extname(here);
  const heap = `--max-old-space-size=${heapMegabytes}`;
  const file = join(dirname(here), `extraction-worker${ending}`);
  if (ending !== ".ts") return { file, execArgv: [heap] };
  // Resolved here, because node would look for it from the working folder.
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return { file, execArgv: [heap, "--import", loader] };
}
