/** Failures of the driver and the server → our errors. */
import neo4j from "neo4j-driver";
import {
  StatementFailed,
  StatementRefused,
  StatementTimeout,
  StoreAway,
  StoreFull,
  StoreStopped,
  StoreUnavailable,
} from "./errors.ts";
import { placeOf } from "./place.ts";

const down = new Set([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);
const busy = /acquisition timed out/i;
const closed = /pool is closed|connection was closed|session is (?:already )?closed|driver is closed/i;
/** A server that dies while a connection is being opened is told of in another way. */
const lost = /failed to connect to server|ECONNRESET|ECONNREFUSED|EPIPE/i;
const timeouts = [
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
];
/** The database stopped itself, mostly over a disk that is full; until it is started again it answers nothing. */
const stopped = /could not append transaction|encountered a critical error, and needs to be restarted/i;
const full = /no space left|disk full|OutOfDiskSpace/i;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** For the project's own statements: anything that is not a known state of the database is a bug and stays what it is. */
export const neo4jFailure = (error: unknown): unknown => {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code.startsWith("Neo.ClientError.Security.Unauthorized"))
    return new StoreUnavailable("Neo4j refuses the user name or the password.", { cause: error });
  if (code.startsWith("Neo.ClientError.Database.DatabaseNotFound"))
    return new StoreUnavailable("Neo4j has no database of this name.", { cause: error });
  if (full.test(message)) return new StoreFull("No room is left on the database's disk.", { cause: error });
  if (code === "Neo.DatabaseError.Transaction.TransactionLogError" || stopped.test(message))
    return new StoreStopped("Neo4j has stopped its database and must be started again; its disk may be full.", {
      cause: error,
    });
  if (timeouts.some((each) => code.startsWith(each)))
    return new StoreUnavailable("Neo4j took too long to answer.", { cause: error });
  if (code === "ConnectionAcquisitionTimeout" || busy.test(message))
    return new StoreUnavailable("Neo4j does not answer.", { cause: error });
  if (
    down.has(code) ||
    closed.test(message) ||
    lost.test(message) ||
    code.startsWith("Neo.TransientError.General.DatabaseUnavailable")
  )
    return new StoreAway("Neo4j does not answer.", { cause: error });
  if (code.startsWith("Neo.TransientError"))
    return new StoreUnavailable(`Neo4j could not do it now: ${message}`, { cause: error });
  return error;
};

const memory = /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemory/;
const heap = /heap space|OutOfMemoryError/;
const sameEnds = /shortest path algorithm does not work when the start and end nodes are the same/;
const place = /\(line (\d+), column (\d+)/;

/** For a user's statement: what the server says against it is the user's to read, with the place in the text. */
export const neo4jStatementFailure = (error: unknown, statement: string, shift: number): unknown => {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (timeouts.some((each) => code.startsWith(each)))
    return new StatementTimeout("The statement was ended at its time limit.");
  if (memory.test(code) || (code.startsWith("Neo.DatabaseError") && heap.test(message)))
    return new StatementTimeout("The statement was ended because it used too much memory.", "StatementMemory");
  if (code.endsWith("Statement.AccessMode"))
    return new StatementRefused("WriteRefused", "Only reading statements are run here.");
  const words = (message.split("\n")[0] ?? "")
    .replace(place, "")
    .replace(/ \(offset: \d+\)\)?/, "")
    // Of a procedure that failed the server tells its own classes before the words.
    .replace(/ ?Caused by: (?:[a-z]\w*\.)+[\w$]+:/, "")
    // And of a value that it cannot take, its own class in the place of the words.
    .replace(/\b(?:[a-z]\w*\.){2,}[A-Z][\w$]*(?:@[0-9a-f]+)?/g, "the server")
    .trim();
  if (code.endsWith("Statement.ParameterMissing")) return new StatementRefused("ParameterMissing", words);
  if (code.startsWith("Neo.ClientError.Statement.Syntax") || code.startsWith("Neo.ClientError.Statement.Semantic")) {
    const found = place.exec(message);
    const line = Number(found?.[1]);
    const column = Number(found?.[2]) - (line === 1 ? shift : 0);
    return new StatementRefused(
      "SyntaxError",
      words,
      found === null ? null : placeOf(statement, line, Math.max(1, column)),
    );
  }
  if (code.startsWith("Neo.ClientError")) return new StatementFailed(words, { cause: error });
  if (stopped.test(message)) return neo4jFailure(error);
  if (sameEnds.test(message))
    return new StatementFailed("Neo4j finds no shortest path from a node to itself. Add WHERE a <> b for its ends.", {
      cause: error,
    });
  // A fault of the server's own over a value (an index beyond all texts): its words are about its insides.
  if (code.startsWith("Neo.DatabaseError"))
    return new StatementFailed("Neo4j failed over this statement; a number or text in it may be beyond its range.", {
      cause: error,
    });
  return neo4jFailure(error);
};
