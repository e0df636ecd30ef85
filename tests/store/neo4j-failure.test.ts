/** What the driver says when a server dies or is too busy: always that the database does not answer, never a fault of ours. */
import { describe, expect, it } from "vitest";
import { StatementFailed, StoreAway, StoreStopped, StoreUnavailable } from "../../server/store/errors.ts";
import { neo4jFailure, neo4jStatementFailure } from "../../server/store/neo4j-failure.ts";

const said = (code: string, message: string) => Object.assign(new Error(message), { code });

describe("a failure of the driver", () => {
  it.each([
    ["ServiceUnavailable", "Failed to connect to server. Caused by: connect ECONNREFUSED 127.0.0.1:7687"],
    // As it was seen when a server was killed while a connection to it was being opened.
    [
      "ProtocolError",
      "Failed to connect to server. Please ensure that your database is listening. Caused by: read ECONNRESET",
    ],
    ["N/A", "write EPIPE"],
    ["SessionExpired", "The connection was closed by server"],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "The transaction has been terminated."],
    ["Neo.TransientError.Transaction.Terminated", "The transaction has been terminated."],
    // As they were seen when the disk of a server became full.
    ["Neo.DatabaseError.Transaction.TransactionLogError", "Could not append transaction: Transaction #44 to log."],
    [
      "Neo.DatabaseError.Transaction.TransactionStartFailed",
      "The database has encountered a critical error, and needs to be restarted. Please see database logs.",
    ],
  ])("%s is a database that does not answer", (code, message) => {
    expect(neo4jFailure(said(code, message))).toBeInstanceOf(StoreUnavailable);
  });

  it("over a database that has stopped itself says that somebody must start it again", () => {
    const stopped = said("Neo.DatabaseError.Transaction.TransactionLogError", "Could not append transaction");
    expect(neo4jFailure(stopped)).toBeInstanceOf(StoreStopped);
    expect(neo4jStatementFailure(stopped, "RETURN 1 AS one", 0)).toBeInstanceOf(StoreStopped);
    expect(neo4jFailure(said("ServiceUnavailable", "Failed to connect"))).not.toBeInstanceOf(StoreStopped);
  });

  it("tells a database that is away, and may come back with something else, from one that is busy", () => {
    expect(neo4jFailure(said("ServiceUnavailable", "Failed to connect"))).toBeInstanceOf(StoreAway);
    const unavailable = said("Neo.TransientError.General.DatabaseUnavailable", "Database 'neo4j' is unavailable.");
    expect(neo4jFailure(unavailable)).toBeInstanceOf(StoreAway);
    const busy = said("N/A", "Connection acquisition timed out in 2500 ms.");
    expect(neo4jFailure(busy)).toBeInstanceOf(StoreUnavailable);
    expect(neo4jFailure(busy)).not.toBeInstanceOf(StoreAway);
  });

  it("of the connection is none of the user's statement", () => {
    const error = said("ProtocolError", "Failed to connect to server. Caused by: read ECONNRESET");
    expect(neo4jStatementFailure(error, "RETURN 1 AS one", 0)).toBeInstanceOf(StoreUnavailable);
  });

  it("over a shortest path from a node to itself says so", () => {
    const message =
      "The shortest path algorithm does not work when the start and end nodes are the same. This can happen if you …";
    const error = neo4jStatementFailure(said("Neo.DatabaseError.Statement.ExecutionFailed", message), "RETURN 1", 0);
    expect(error).toBeInstanceOf(StatementFailed);
    expect(String(error)).toContain("WHERE a <> b");
  });

  it("of a procedure tells what went wrong, and none of the server's classes", () => {
    const message =
      "Failed to invoke procedure `db.index.fulltext.queryNodes`: Caused by: java.lang.IllegalArgumentException: There is no such index: x";
    const error = neo4jStatementFailure(said("Neo.ClientError.Procedure.ProcedureCallFailed", message), "CALL x()", 0);
    expect(error).toBeInstanceOf(StatementFailed);
    expect((error as Error).message).toBe(
      "Failed to invoke procedure `db.index.fulltext.queryNodes`: There is no such index: x",
    );
  });

  it("of a value that the server cannot take tells none of its classes", () => {
    const message =
      "Expected a numeric value for org.neo4j.cypher.internal.commands.expressions.NumericHelper$@1e1f86ff, but got null";
    const error = neo4jStatementFailure(said("Neo.ClientError.Statement.TypeError", message), "RETURN 1", 0);
    expect((error as Error).message).toBe("Expected a numeric value for the server, but got null");
  });

  it("that is a bug stays what it is", () => {
    const error = new TypeError("undefined is not a function");
    expect(neo4jFailure(error)).toBe(error);
  });
});
