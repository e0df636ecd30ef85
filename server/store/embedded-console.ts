/**
 * Users' statements on the embedded engine. They run in processes of their own, on a copy of the graph that is opened for
 * reading only: whatever a statement does, it cannot change the graph, and ending it disturbs nobody else.
 */
import { readdirSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { setPriority } from "node:os";
import { join } from "node:path";
import { embeddedFailure } from "./embedded-failure.ts";
import type { Limits, UserResult, UserStatement } from "./engine.ts";
import { ChildGone, ChildLate, type EngineChild, EngineFailure, startChild } from "./engine-child.ts";
import { StatementAborted, StatementTimeout, StoreBusy, StoreUnavailable } from "./errors.ts";

export type Console = {
  run(statement: UserStatement, limits: Limits, signal?: AbortSignal): Promise<UserResult>;
  close(): Promise<void>;
};

type Options = {
  folder: string;
  /** Rises with every write. */
  version(): number;
  /** Writes a copy of the graph to a path that is free. */
  snapshot(path: string): Promise<null>;
};

type Copy = { version: number; path: string; users: number };
type Worker = { child: EngineChild; copy: Copy };

const atOnce = 3;
const mostWaiting = 30;
const maxMemory = 800_000_000;
const openMilliseconds = 20_000;
/** The engine's own work comes after that of everybody else. */
const lowPriority = 10;

/** Nothing is started before the first statement comes. */
export const openConsole = (options: Options): Console => {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let copies = 0;
  let copy: Promise<Copy> | null = null;
  let closed = false;
  for (const name of leftBehind(options.folder)) rmSync(join(options.folder, name), { force: true });

  const turn = async (signal?: AbortSignal): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (waiting.length >= mostWaiting)
      throw new StoreBusy("Too many statements are waiting; try again in a few seconds.");
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(new StatementAborted("The request was taken back."));
      };
      waiting.push(begin);
      signal?.addEventListener("abort", leave, { once: true });
    });
  };
  /** Hands the turn to the next who waits. */
  const done = () => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  const freshCopy = async (): Promise<Copy> => {
    const version = options.version();
    const held = await copy?.catch(() => null);
    if (held && held.version >= version) return held;
    if (held) void release(held);
    copies += 1;
    const path = join(options.folder, `console-${process.pid}-${copies}.grafeo`);
    // One user is this variable; each worker is one more.
    copy = options.snapshot(path).then(
      () => ({ version, path, users: 1 }),
      async (error: unknown) => {
        await rm(path, { force: true });
        throw error;
      },
    );
    return copy;
  };
  let asking: Promise<Copy> | null = null;
  const currentCopy = async (): Promise<Copy> => {
    asking ??= freshCopy().finally(() => {
      asking = null;
    });
    return asking;
  };

  const release = async (held: Copy) => {
    held.users -= 1;
    if (held.users > 0) return;
    await rm(held.path, { force: true });
    await rm(`${held.path}.wal`, { force: true });
  };

  const end = async (worker: Worker) => {
    busy.delete(worker);
    await worker.child.kill();
    await release(worker.copy);
  };

  const worker = async (): Promise<Worker> => {
    const wanted = await currentCopy();
    for (let held = idle.pop(); held !== undefined; held = idle.pop()) {
      if (held.copy === wanted && held.child.alive()) return held;
      void end(held);
    }
    wanted.users += 1;
    const started: Worker = { child: startChild(), copy: wanted };
    busy.add(started);
    try {
      lower(started.child.pid);
      await started.child.ask({ op: "open", path: wanted.path, readOnly: true, maxMemory }, openMilliseconds);
      return started;
    } catch (error) {
      await end(started);
      throw new StoreUnavailable("The graph could not be opened for the statement.", { cause: error });
    }
  };

  const run: Console["run"] = async (statement, limits, signal) => {
    if (closed) throw new StoreUnavailable("The store is closed.");
    await turn(signal);
    try {
      if (signal?.aborted) throw new StatementAborted("The request was taken back.");
      const held = await worker();
      if (signal?.aborted) {
        idle.push(held);
        throw new StatementAborted("The request was taken back.");
      }
      busy.add(held);
      const abort = () => void held.child.kill();
      signal?.addEventListener("abort", abort, { once: true });
      try {
        return await held.child.ask({ op: "query", statement, limits }, limits.milliseconds);
      } catch (error) {
        throw signal?.aborted
          ? new StatementAborted("The request was taken back.")
          : inWords(error, limits, statement.query);
      } finally {
        signal?.removeEventListener("abort", abort);
        busy.delete(held);
        if (held.child.alive()) idle.push(held);
        else void release(held.copy);
      }
    } finally {
      done();
    }
  };

  return {
    run,
    close: async () => {
      closed = true;
      await Promise.all([...idle, ...busy].map(end));
      const held = await copy?.catch(() => null);
      if (held) await release(held);
    },
  };
};

const inWords = (error: unknown, limits: Limits, text: string): unknown => {
  if (error instanceof ChildLate)
    return new StatementTimeout(`The statement was ended after ${limits.milliseconds / 1000} seconds.`);
  if (error instanceof ChildGone && error.memory)
    return new StatementTimeout("The statement was ended because it used too much memory.", "StatementMemory");
  if (error instanceof ChildGone)
    return new StatementTimeout(
      "The statement was ended because the engine could not carry it out.",
      "StatementMemory",
    );
  return error instanceof EngineFailure ? embeddedFailure(error, text) : error;
};

const lower = (pid: number | undefined) => {
  try {
    if (pid !== undefined) setPriority(pid, lowPriority);
  } catch {
    // Not every system lets one; the statement runs all the same.
  }
};

/** Copies that a killed server could not take away. */
const leftBehind = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /^console-\d+-\d+\.grafeo/.test(name));
