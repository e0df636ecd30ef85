/** The embedded engine behind the port: a file in the data folder, held by a child process (`embedded-keeper.ts`). */
import { openConsole } from "./embedded-console.ts";
import { keepChild } from "./embedded-keeper.ts";
import type { Engine } from "./engine.ts";
import { StoreUnavailable } from "./errors.ts";

export type EmbeddedOptions = {
  /** Folder of the graph's file; made where it is not there. */
  folder: string;
  /** How long one of the project's own statements may take before the child is taken for stuck. */
  readMilliseconds?: number;
  writeMilliseconds?: number;
  /** Memory that the child may take beside what the graph takes as it is opened, in bytes. */
  moreMemory?: number;
  /** Told when a damaged file was moved aside: the graph is empty now and must be written anew from the library. */
  onSetAside?: (brokenFile: string) => void;
};

export type EmbeddedEngine = Engine & {
  name: "embedded";
  /** Where the damaged file was moved to, until the graph has been written anew; `null`: all is well. */
  setAside(): string | null;
  /** Process id of the child, for tests that kill it. */
  pid(): number | undefined;
};

/**
 * Opens (or makes) the graph in a folder.
 * @throws StoreInUse where another process has it open; StoreUnavailable where it cannot be opened at all.
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedEngine> => {
  const { readMilliseconds = 20_000, writeMilliseconds = 300_000 } = options;
  let broken: string | null = null;
  let version = 0;
  const keeper = await keepChild(options, (file) => {
    broken = file;
    options.onSetAside?.(file);
  });

  // One write at a time: the engine lets one of two that touch the same node fail.
  let lastWrite: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = lastWrite.then(work, work);
    lastWrite = turn.catch(() => {});
    return turn;
  };

  const userStatements = openConsole({
    folder: options.folder,
    version: () => version,
    snapshot: (path) => inTurn(() => keeper.ask({ op: "snapshot", path }, readMilliseconds)),
  });

  const notWhileBroken = () => {
    if (broken !== null) throw new StoreUnavailable("The graph's file was damaged; the graph is being built anew.");
  };

  return {
    name: "embedded",
    setAside: () => broken,
    pid: keeper.pid,
    read: async (statement) => {
      notWhileBroken();
      const found = await keeper.ask({ op: "read", statement }, readMilliseconds);
      // The child may have been replaced, and its file found damaged, while this waited.
      notWhileBroken();
      return found;
    },
    write: (statements, kind = "change") =>
      inTurn(async () => {
        if (kind === "change") notWhileBroken();
        await keeper.ask({ op: "write", statements }, writeMilliseconds);
        if (kind === "whole") broken = null;
        version += 1;
      }),
    query: async (statement, limits, signal) => {
      notWhileBroken();
      return userStatements.run(statement, limits, signal);
    },
    close: async () => {
      await userStatements.close();
      await lastWrite;
      await keeper.close();
    },
  };
};
