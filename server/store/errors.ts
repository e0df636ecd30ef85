/** What the store throws. `code` is stable; messages are for people. Statuses are chosen in `http/errors.ts` alone. */

/** A place in a statement: offset in UTF-16 code units, line and column from 1. */
export type Position = { offset: number; line: number; column: number };

/** The database does not answer: not there, going down, or damaged beyond reopening. Trying again later may help. */
export class StoreUnavailable extends Error {
  readonly code = "StoreUnavailable";
  override readonly name = "StoreUnavailable";
}

/** The database is not to be reached; when it is back it may hold something else. */
export class StoreAway extends StoreUnavailable {}

/** The database has ended its own work, and answers nothing until somebody sees to it and starts it again. */
export class StoreStopped extends StoreUnavailable {}

/** Another process holds the embedded store's folder. */
export class StoreInUse extends Error {
  readonly code = "StoreInUse";
  override readonly name = "StoreInUse";
}

/** No room left where the store writes. Nothing of the write was kept. */
export class StoreFull extends Error {
  readonly code = "StoreFull";
  override readonly name = "StoreFull";
}

/** Nothing in the graph has this id. */
export class NotFound extends Error {
  readonly code = "NotFound";
  override readonly name = "NotFound";
}

/** Why a user's statement is not run. */
export type RefusalCode =
  | "EmptyStatement"
  | "StatementTooLong"
  | "NestedTooDeep"
  | "SyntaxError"
  | "SeveralStatements"
  | "WriteRefused"
  | "SchemaRefused"
  | "AdministrationRefused"
  | "FileAccessRefused"
  | "ProcedureRefused"
  | "FunctionRefused"
  | "OptionRefused"
  | "ParameterMissing"
  | "ClauseRefused"
  | "TooCostly"
  | "EngineDiffers";

/** A user's statement that is not run, with the reason and, where known, the place. Nothing was changed. */
export class StatementRefused extends Error {
  override readonly name = "StatementRefused";
  readonly code: RefusalCode;
  readonly position: Position | null;
  constructor(code: RefusalCode, message: string, position: Position | null = null) {
    super(message);
    this.code = code;
    this.position = position;
  }
}

/** A user's statement that the engine gave up on: its own fault (a division by zero, a wrong type). Nothing was changed. */
export class StatementFailed extends Error {
  readonly code = "StatementFailed";
  override readonly name = "StatementFailed";
  readonly position: Position | null;
  constructor(message: string, { position = null, ...options }: ErrorOptions & { position?: Position | null } = {}) {
    super(message, options);
    this.position = position;
  }
}

/** A user's statement that ran into its limit of time or memory and was ended. */
export class StatementTimeout extends Error {
  override readonly name = "StatementTimeout";
  readonly code: "StatementTimeout" | "StatementMemory";
  constructor(message: string, code: "StatementTimeout" | "StatementMemory" = "StatementTimeout") {
    super(message);
    this.code = code;
  }
}

/** The client went away, and its statement was ended. */
export class StatementAborted extends Error {
  readonly code = "StatementAborted";
  override readonly name = "StatementAborted";
}

/** Too many user statements are waiting already. */
export class StoreBusy extends Error {
  readonly code = "StoreBusy";
  override readonly name = "StoreBusy";
}
