/** A request that is turned away before anything is done: for its form, its origin, its size or its rate. */
import type { Problem } from "#contract/api.ts";

export type RequestCode =
  | "no-such-address"
  | "method-not-allowed"
  | "wrong-host"
  | "foreign-origin"
  | "token-needed"
  | "json-only"
  | "no-compressed-body"
  | "unsupported-charset"
  | "bad-encoding"
  | "busy"
  | "overloaded"
  | "import-by-address-off"
  | "import-by-path-off"
  | "too-large"
  | "too-many-members"
  | "nested-too-deep"
  | "too-many-requests"
  | "bad-request"
  | "impossible-verdict"
  | "not-found";

export class RequestRefused extends Error {
  override name = "RequestRefused";
  readonly code: RequestCode;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number | null;
  readonly errors: Problem["errors"];

  constructor(code: RequestCode, message: string, more: { retryAfter?: number; errors?: Problem["errors"] } = {}) {
    super(message);
    this.code = code;
    this.retryAfter = more.retryAfter ?? null;
    this.errors = more.errors;
  }
}
