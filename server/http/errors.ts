/** The only place where an error gets a status, a code and words for the outside. */
import { STATUS_CODES } from "node:http";
import { z } from "zod";
import type { Problem } from "#contract/api.ts";
import { UnreadableArticle, type UnreadableCode } from "../articles/unreadable.ts";
import { TooManyImports } from "../import/jobs.ts";
import { DataFolderInUse } from "../library/data-folder-lock.ts";
import { NameTaken } from "../library/kept-views.ts";
import {
  NotFound,
  StatementAborted,
  StatementFailed,
  StatementRefused,
  StatementTimeout,
  StoreBusy,
  StoreFull,
  StoreInUse,
  StoreStopped,
  StoreUnavailable,
} from "../store/errors.ts";
import { type RequestCode, RequestRefused } from "./request-refused.ts";

/** A problem as it goes out, and how long to wait before asking again, in seconds. */
export type Answer = { problem: Problem; retryAfter: number | null; unexpected: boolean };

/** Refusals for a mistake in the statement; every other refusal is a forbidden act. */
const mistakes = new Set(["EmptyStatement", "SyntaxError", "SeveralStatements", "ParameterMissing", "EngineDiffers"]);
const tooMuch = new Set(["StatementTooLong", "NestedTooDeep", "TooCostly"]);

/** Articles that are no good are 422, but for these. */
const articleStatus: Partial<Record<UnreadableCode, number>> = { "too-large": 413, fault: 500 };

const requestStatus: Record<RequestCode, number> = {
  "bad-request": 400,
  "bad-encoding": 400,
  "nested-too-deep": 400,
  "too-many-members": 400,
  "token-needed": 401,
  "foreign-origin": 403,
  "import-by-address-off": 403,
  "import-by-path-off": 403,
  "no-such-address": 404,
  "not-found": 404,
  "method-not-allowed": 405,
  "impossible-verdict": 409,
  "too-large": 413,
  "json-only": 415,
  "no-compressed-body": 415,
  "unsupported-charset": 415,
  "wrong-host": 421,
  "too-many-requests": 429,
  busy: 429,
  overloaded: 503,
};

/** Writes `WriteRefused` as `write-refused`: codes are one kind of word in every answer. */
const kebab = (name: string) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();

function answer(status: number, code: string, detail: string, more: Partial<Answer & Problem> = {}): Answer {
  const { retryAfter = null, unexpected = false, errors } = more;
  const title = STATUS_CODES[status] ?? "Error";
  const problem = { type: "about:blank", title, status, code, detail, ...(errors ? { errors } : {}) };
  return { problem, retryAfter, unexpected };
}

/** Any error → the answer to it. What is not known here is a fault of ours: logged, and answered without a detail. */
export function answerTo(error: unknown): Answer {
  return (
    answerToRequest(error) ?? answerToStore(error) ?? answerToSystem(error) ?? answerToBodyParser(error) ?? unexpected()
  );
}

function unexpected(): Answer {
  return answer(500, "internal-error", "Something went wrong here. It has been written to the log.", {
    unexpected: true,
  });
}

function answerToRequest(error: unknown): Answer | null {
  if (error instanceof RequestRefused)
    return answer(requestStatus[error.code], error.code, error.message, {
      retryAfter: error.retryAfter,
      errors: error.errors,
    });
  if (error instanceof TooManyImports) return answer(429, "busy", error.message, { retryAfter: 5 });
  if (error instanceof NameTaken) return answer(409, "name-taken", error.message);
  if (error instanceof UnreadableArticle)
    return answer(articleStatus[error.code] ?? 422, `article-${error.code}`, error.message);
  return null;
}

function answerToStore(error: unknown): Answer | null {
  if (error instanceof NotFound) return answer(404, "not-found", error.message);
  if (error instanceof StatementRefused) return answerToRefusal(error);
  if (error instanceof StatementFailed)
    return answer(422, "statement-failed", error.message, { errors: placeOf(error) });
  // The statement asks for more than a statement may: the asker's to change, and no reason to try it again as it is.
  if (error instanceof StatementTimeout) return answer(422, kebab(error.code), error.message);
  if (error instanceof StatementAborted) return answer(499, "client-closed-request", error.message);
  if (error instanceof StoreBusy) return answer(429, "busy", error.message, { retryAfter: 2 });
  if (error instanceof StoreFull) return answerToFullDisk();
  if (error instanceof StoreStopped)
    return answer(
      503,
      "store-stopped",
      "The graph's database has stopped itself, mostly because its disk is full. It needs room and a new start; nothing that was stored is lost, and then this server goes on by itself.",
      { retryAfter: 30 },
    );
  if (error instanceof StoreUnavailable || error instanceof StoreInUse || error instanceof DataFolderInUse)
    return answer(503, "store-unavailable", "The graph's database does not answer. Try again in a moment.", {
      retryAfter: 5,
    });
  return null;
}

function answerToRefusal(error: StatementRefused): Answer {
  const status = mistakes.has(error.code) ? 400 : tooMuch.has(error.code) ? 422 : 403;
  return answer(status, kebab(error.code), error.message, { errors: placeOf(error) });
}

/** The place in the statement, where it is known. */
function placeOf({ position, message }: StatementRefused | StatementFailed): Problem["errors"] {
  return position ? [{ path: `line ${position.line}, column ${position.column}`, message }] : undefined;
}

function answerToFullDisk(): Answer {
  return answer(
    507,
    "disk-full",
    "There is no room left on the disk. Nothing was stored; free some space and try again.",
  );
}

function answerToSystem(error: unknown): Answer | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOSPC" || code === "EDQUOT" ? answerToFullDisk() : null;
}

/** What Express and its body parser throw carries a status and a type; their words stay inside. */
const BodyError = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });
const bodyWords: Record<string, [code: string, detail: string]> = {
  "entity.parse.failed": ["bad-json", "The body is not JSON."],
  "entity.too.large": ["too-large", "The body is too large."],
  "encoding.unsupported": ["unsupported-encoding", "The body must not be compressed."],
  "charset.unsupported": ["unsupported-charset", "The body must be UTF-8."],
  "request.aborted": ["request-aborted", "The request ended before its body did."],
  "request.size.invalid": ["bad-length", "The body is not as long as the request says."],
};

function answerToBodyParser(error: unknown): Answer | null {
  const parsed = BodyError.safeParse(error);
  if (!parsed.success) return null;
  const [code, detail] = bodyWords[parsed.data.type ?? ""] ?? ["bad-request", "The request cannot be read."];
  return answer(parsed.data.status, code, detail);
}
