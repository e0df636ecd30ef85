/**
 * A large graph written anew, in many transactions, because one may hold more than the server's memory allows. A mark in
 * the graph says that it is not whole; where we find it at a start, the graph is emptied, and so is known to be behind.
 */
import type { Statement } from "./engine.ts";
import { readStatements } from "./statements.ts";

/** Runs statements in one transaction and answers the first value of the last of them. */
export type InWrite = (statements: Statement[]) => Promise<unknown>;

const clear = async (write: InWrite): Promise<void> => {
  const query = readStatements()("write/clear-some");
  while (Number(await write([{ query }])) > 0);
};

/** @param statements begin with the one that clears the graph, which is done here in steps. */
export const stagedWrite = async (write: InWrite, [, ...rest]: Statement[]): Promise<void> => {
  const statement = readStatements();
  await write([{ query: statement("write/begin-whole") }]);
  await clear(write);
  for (const each of rest) await write([each]);
  await write([{ query: statement("write/end-whole") }]);
};

/** Empties a graph that was left half written. */
export const emptyUnfinished = async (write: InWrite): Promise<void> => {
  const statement = readStatements();
  if (Number(await write([{ query: statement("read/unfinished") }])) === 0) return;
  await clear(write);
  await write([{ query: statement("write/end-whole") }]);
};
