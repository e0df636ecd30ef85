/** How often one client may ask. Beyond it: 429, and when to come again. */
import { isIP } from "node:net";
import type { Request, RequestHandler } from "express";
import { type AugmentedRequest, ipKeyGenerator, type Options, rateLimit } from "express-rate-limit";
import { RequestRefused } from "../request-refused.ts";

export type RateLimit = {
  path: string;
  perMinute: number;
  /** Below the path, and counted apart. */
  except?: string;
};

/** Any request; and those that make the database work hard. */
export const rateLimits: RateLimit[] = [
  { path: "/", perMinute: 6000 },
  { path: "/api/cypher", perMinute: 300, except: "/check" },
  // The editor asks while one types: whoever types much may still run what he wrote.
  { path: "/api/cypher/check", perMinute: 600 },
  { path: "/api/ask", perMinute: 600 },
];

/** By address; a network of IPv6 is one client. A trusted proxy that passes on what is no address is one client itself. */
export const clientOf = ({ ip = "", socket }: Request): string =>
  ipKeyGenerator(isIP(ip) === 0 ? (socket.remoteAddress ?? "") : ip);

/** Whom a limit is counted for, and no remarks of the library on the console, where they would be nobody's log line. */
export const perClient: Partial<Options> = {
  windowMs: 60_000,
  legacyHeaders: false,
  keyGenerator: clientOf,
  validate: false,
};

export function limitRate({ perMinute, except }: RateLimit): RequestHandler {
  return rateLimit({
    ...perClient,
    limit: perMinute,
    skip: ({ path }) => path === except,
    standardHeaders: "draft-8",
    handler: (request, _response, next) => {
      const reset = (request as AugmentedRequest).rateLimit?.resetTime?.getTime() ?? Date.now() + 60_000;
      const seconds = Math.max(1, Math.ceil((reset - Date.now()) / 1000));
      next(new RequestRefused("too-many-requests", `Too many requests. Wait ${seconds} s.`, { retryAfter: seconds }));
    },
  });
}
