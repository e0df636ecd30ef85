/** Each request gets an id, a line in the log and a count; what was asked for beyond the path is nobody's to read later. */
import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Metrics } from "./metrics.ts";

export function logRequests(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const started = process.hrtime.bigint();
    response.set("X-Request-Id", id);
    response.locals.log = log.child({ request: id });
    response.once("close", () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const route = typeof request.route?.path === "string" ? request.route.path : "other";
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.request(request.method, route, status, seconds);
      response.locals.log.debug({ method: request.method, route, status, ms: Math.round(seconds * 1000) }, "request");
    });
    next();
  };
}
