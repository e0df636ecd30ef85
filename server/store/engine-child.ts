/** The parent's side of one child process that holds the embedded engine: requests by number, deadlines, a sure end. */
import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Answers, type Failure, type Order, outOfMemory, type Reply, type Request } from "./embedded-protocol.ts";

/** The child ended before it answered: killed, crashed, or over its memory. */
export class ChildGone extends Error {
  override readonly name = "ChildGone";
  readonly memory: boolean;
  constructor(memory: boolean) {
    super(memory ? "The engine's process used more memory than it may." : "The engine's process ended.");
    this.memory = memory;
  }
}

/** The child did not answer in time and was killed. */
export class ChildLate extends Error {
  override readonly name = "ChildLate";
}

/** The engine said no. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
  readonly status: string | null;
  readonly wrote: boolean;
  constructor(failure: Failure) {
    super(failure.message);
    this.status = failure.status;
    this.wrote = failure.wrote;
  }
}

export type EngineChild = {
  readonly pid: number | undefined;
  alive(): boolean;
  /** @throws ChildGone, ChildLate (the child is killed then), EngineFailure. */
  ask<Op extends Order["op"]>(order: Extract<Order, { op: Op }>, milliseconds: number): Promise<Answers[Op]>;
  /** Ends the process at once; what waits for an answer gets ChildGone. Resolves when it is gone. */
  kill(): Promise<void>;
};

type Waiting = { resolve(answer: never): void; reject(error: Error): void; timer: NodeJS.Timeout };

const childFile = (): { file: string; execArgv: string[] } => {
  const here = fileURLToPath(import.meta.url);
  const ending = extname(here);
  const file = join(dirname(here), `embedded-child${ending}`);
  if (ending !== ".ts") return { file, execArgv: [] };
  // Run from the sources. Resolved here, because node would look for it from the working folder.
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx"));
  return { file, execArgv: ["--import", loader.href] };
};

/** Starts a child. It holds no database until it is asked to open one. */
export const startChild = (): EngineChild => {
  const { file, execArgv } = childFile();
  // The environment may hold the password of another database, and the child needs nothing of it.
  const child: ChildProcess = fork(file, [], {
    execArgv,
    env: {},
    serialization: "advanced",
    stdio: ["ignore", 2, 2, "ipc"],
  });
  const waiting = new Map<number, Waiting>();
  let number = 0;
  let gone = false;
  /** Killed, and about to be gone: nothing more may be sent. */
  let dying = false;

  const ended = new Promise<void>((resolve) => {
    const end = (code: number | null) => {
      gone = true;
      for (const { reject, timer } of waiting.values()) {
        clearTimeout(timer);
        reject(new ChildGone(code === outOfMemory));
      }
      waiting.clear();
      resolve();
    };
    child.once("exit", end);
    child.once("error", () => end(null));
  });

  child.on("message", (reply: Reply) => {
    const request = waiting.get(reply.id);
    if (request === undefined) return;
    waiting.delete(reply.id);
    clearTimeout(request.timer);
    if ("failure" in reply) request.reject(new EngineFailure(reply.failure));
    else request.resolve(reply.answer as never);
  });

  const kill = async () => {
    dying = true;
    if (!gone) child.kill("SIGKILL");
    await ended;
  };

  return {
    pid: child.pid,
    alive: () => !gone && !dying,
    ask: (order, milliseconds) =>
      new Promise((resolve, reject) => {
        if (gone || dying) return reject(new ChildGone(false));
        number += 1;
        const id = number;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new ChildLate(`No answer within ${milliseconds} ms.`));
          void kill();
        }, milliseconds);
        waiting.set(id, { resolve, reject, timer });
        const request: Request = { id, order };
        child.send(request, (error) => {
          // The channel closed between two ticks; `exit` tells the rest. Until it does nobody is to take the process for a living one.
          if (error !== null && !child.connected) void kill();
          if (error !== null && waiting.delete(id)) {
            clearTimeout(timer);
            reject(new ChildGone(false));
          }
        });
      }),
    kill,
  };
};
