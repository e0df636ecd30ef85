/** What the server and the child process that holds the embedded engine say to each other. */
import type { Limits, Result, Statement, UserResult, UserStatement } from "./engine.ts";

export type Order =
  /** Answered as soon as the engine is loaded. */
  | { op: "hello" }
  | { op: "open"; path: string; readOnly: boolean; moreMemory: number }
  | { op: "read"; statement: Statement }
  | { op: "write"; statements: Statement[] }
  | { op: "query"; statement: UserStatement; limits: Limits }
  | { op: "snapshot"; path: string }
  | { op: "close" };

export type Answers = {
  hello: null;
  open: null;
  read: Result;
  write: null;
  query: UserResult;
  snapshot: null;
  close: null;
};

/** A failure inside the child. `status` is the engine's GQLSTATUS, where it gave one. */
export type Failure = { message: string; status: string | null; wrote: boolean };

export type Request = { id: number; order: Order };
export type Reply = { id: number; answer: Answers[keyof Answers] } | { id: number; failure: Failure };

/** Exit code of a child that ended itself because it used more memory than it may. */
export const outOfMemory = 77;
