/**
 * Keeps one child process with the graph's file open: it is killed when it is late or too large, and started again.
 * Orders in flight at that moment are sent once more; by the port's terms reads and writes alike can be repeated.
 */
import { mkdir, readdir, rename } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Answers, Order } from "./embedded-protocol.ts";
import { ChildGone, ChildLate, type EngineChild, EngineFailure, startChild } from "./engine-child.ts";
import { StoreFull, StoreInUse, StoreUnavailable } from "./errors.ts";

export type Keeper = {
  ask<Op extends Order["op"]>(order: Extract<Order, { op: Op }>, milliseconds: number): Promise<Answers[Op]>;
  pid(): number | undefined;
  close(): Promise<void>;
};

const openMilliseconds = 60_000;

/** What the engine says of a file that it cannot have, though nothing is wrong with it. */
const locked = /cannot be locked/i;
const full = /no space left|ENOSPC|os error 28|disk quota/i;
const notOurs = /permission denied|read-only file system|too many open files|is a directory/i;

/** Whether an opening failed because of what is in the file, and not because of what is around it. */
const damaged = (error: unknown): boolean => {
  // A damaged file may crash the engine outright.
  if (error instanceof ChildGone || error instanceof ChildLate) return true;
  return error instanceof EngineFailure && ![locked, full, notOurs].some((reason) => reason.test(error.message));
};

/** Moves the file, and the log beside it, to `<name>.broken` (with a number, where that is taken). Answers its new path. */
const moveAside = async (folder: string): Promise<string> => {
  const names = await readdir(folder);
  let ending = ".broken";
  for (let number = 2; names.some((name) => name.endsWith(ending)); number += 1) ending = `.${number}.broken`;
  for (const name of names)
    if (name.startsWith(graphFile) && !name.endsWith(".broken"))
      await rename(join(folder, name), join(folder, name + ending));
  return join(folder, graphFile + ending);
};

const graphFile = "graph.grafeo";

const openFile = async (path: string, moreMemory: number): Promise<EngineChild> => {
  const child = startChild();
  try {
    await child.ask({ op: "hello" }, openMilliseconds).catch((error: unknown) => {
      throw new StoreUnavailable("The embedded engine does not run on this machine; use Neo4j (NEO4J_URI).", {
        cause: error,
      });
    });
    await child.ask({ op: "open", path, readOnly: false, moreMemory }, openMilliseconds);
    return child;
  } catch (error) {
    await child.kill();
    throw error;
  }
};

/** The failure of the engine in words for the one who must act on it. */
const explained = (error: unknown, folder: string): unknown => {
  if (error instanceof ChildGone) return new StoreUnavailable(error.message, { cause: error });
  if (error instanceof ChildLate)
    return new StoreUnavailable("The graph did not answer in time and was started anew.", { cause: error });
  if (!(error instanceof EngineFailure)) return error;
  if (full.test(error.message))
    return new StoreFull("No room is left on the disk that holds the graph.", { cause: error });
  if (locked.test(error.message))
    return new StoreInUse(`The graph in ${basename(folder)} is already open in another process.`, { cause: error });
  if (notOurs.test(error.message))
    return new StoreUnavailable(`The graph in ${basename(folder)} cannot be opened: ${error.message}`, {
      cause: error,
    });
  return error;
};

type Options = { folder: string; moreMemory?: number };

/** Opens the graph's file in a child; `onSetAside` is told where a damaged one was moved. */
export const keepChild = async (options: Options, onSetAside: (broken: string) => void): Promise<Keeper> => {
  const { folder, moreMemory = 3_000_000_000 } = options;
  const path = join(folder, graphFile);
  let closed = false;

  const start = async (): Promise<EngineChild> => {
    try {
      await mkdir(folder, { recursive: true });
      return await openFile(path, moreMemory)
        // A child that was just killed may hold its lock for a moment longer, and a crash may be chance.
        .catch(async (error: unknown) => {
          if (!(error instanceof ChildGone)) throw error;
          return openFile(path, moreMemory);
        })
        .catch(async (error: unknown) => {
          if (!damaged(error)) throw error;
          onSetAside(await moveAside(folder));
          return openFile(path, moreMemory);
        });
    } catch (error) {
      throw explained(error, folder);
    }
  };

  let current = start();
  await current;

  /** The living child; a dead one is replaced, once for all who ask at the same time. */
  const child = async (): Promise<EngineChild> => {
    if (closed) throw new StoreUnavailable("The store is closed.");
    const seen = current;
    const held = await seen.catch(() => null);
    if (held?.alive()) return held;
    if (current === seen) current = start();
    return current;
  };

  let pid: number | undefined = (await current).pid;
  return {
    ask: async (order, milliseconds) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const held = await child();
          pid = held.pid;
          return await held.ask(order, milliseconds);
        } catch (error) {
          const again = error instanceof ChildGone && !error.memory && attempt < 3;
          if (!again) throw explained(error, folder);
        }
      }
    },
    pid: () => pid,
    close: async () => {
      closed = true;
      const held = await current.catch(() => null);
      if (held?.alive()) await held.ask({ op: "close" }, 10_000).catch(() => {});
      await held?.kill();
    },
  };
};
