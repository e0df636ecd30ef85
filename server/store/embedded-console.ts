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
import { StatementTimeout, StoreUnavailable } from "./errors.ts";
import { askerOf, openTurns, takenBack } from "./turns.ts";

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
type Worker = { child: EngineChild; copy: Copy | null };

const moreMemory = 800_000_000;
const openMilliseconds = 20_000;
/** The engine's own work comes after that of everybody else. */
const lowPriority = 10;

/** Nothing is started before the first statement comes. */
export const openConsole = (options: Options): Console => {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const turns = openTurns({ atOnce: 3, mostWaiting: 30 });
  let copies = 0;
  let copy: Promise<Copy> | null = null;
  let closed = false;
  for (const name of leftBehind(options.folder)) rmSync(join(options.folder, name), { force: true });

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
    const { copy: held } = worker;
    worker.copy = null;
    if (held !== null) await release(held);
  };

  const openCopy = async (held: Worker, wanted: Copy): Promise<Worker> => {
    wanted.users += 1;
    const old = held.copy;
    held.copy = wanted;
    if (old !== null) await release(old);
    try {
      await held.child.ask({ op: "open", path: wanted.path, readOnly: true, moreMemory }, openMilliseconds);
      lower(held.child.pid);
      return held;
    } catch (error) {
      await end(held);
      throw new StoreUnavailable("The graph could not be opened for the statement.", { cause: error });
    }
  };

  /** A process with the graph as it is now: one that waits for work, or a new one. */
  const worker = async (): Promise<Worker> => {
    const wanted = await currentCopy();
    for (let held = idle.pop(); held !== undefined; held = idle.pop()) {
      if (!held.child.alive()) await end(held);
      else if (held.copy === wanted) return held;
      else {
        busy.add(held);
        return openCopy(held, wanted);
      }
    }
    const started: Worker = { child: startChild(), copy: null };
    busy.add(started);
    return openCopy(started, wanted);
  };

  /** After one had to be ended: so that the next statement finds one ready. */
  const replaceEnded = async () => {
    if (closed || idle.length > 0) return;
    try {
      const ready = await worker();
      busy.delete(ready);
      if (closed) await end(ready);
      else idle.push(ready);
    } catch {
      // The next statement will tell.
    }
  };

  const run: Console["run"] = async (statement, limits, signal) => {
    if (closed) throw new StoreUnavailable("The store is closed.");
    const done = await turns.take(askerOf(statement, limits, signal));
    const started = performance.now();
    try {
      const held = await unlessAborted(worker(), signal, (late) => {
        busy.delete(late);
        idle.push(late);
      });
      busy.add(held);
      const abort = () => void held.child.kill();
      signal?.addEventListener("abort", abort, { once: true });
      try {
        return await held.child.ask({ op: "query", statement, limits }, left(limits, started));
      } catch (error) {
        throw signal?.aborted ? takenBack() : inWords(error, limits, statement.query);
      } finally {
        signal?.removeEventListener("abort", abort);
        busy.delete(held);
        if (held.child.alive()) idle.push(held);
        else void end(held).then(replaceEnded);
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

/** On a machine so busy that a process starts slowly, the statement gets less time rather than its asker a later answer. */
const left = ({ milliseconds }: Limits, started: number): number =>
  Math.max(Math.min(milliseconds, 1000), Math.min(milliseconds, milliseconds + 2000 - (performance.now() - started)));

/** What is being got, or StatementAborted as soon as nobody wants it; what comes all the same goes to `keep`. */
const unlessAborted = <Item>(coming: Promise<Item>, signal: AbortSignal | undefined, keep: (late: Item) => void) =>
  new Promise<Item>((resolve, reject) => {
    let wanted = true;
    const leave = () => {
      wanted = false;
      reject(takenBack());
    };
    if (signal?.aborted) leave();
    signal?.addEventListener("abort", leave, { once: true });
    coming
      .then((item) => (wanted ? resolve(item) : keep(item)), reject)
      .finally(() => signal?.removeEventListener("abort", leave));
  });

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
