/** Bodies are JSON, of a size and a shape that can be walked through. */
import { json, type RequestHandler } from "express";
import { RequestRefused } from "../request-refused.ts";

const limits = { members: 20_000, depth: 40 };

/** Files come as base64 in JSON; everything else is words. */
const wordsOnly = json({ limit: "10mb", inflate: false, strict: true });
const withFiles = json({ limit: "45mb", inflate: false, strict: true });
const parseBody: RequestHandler = (request, response, next) =>
  (request.path === "/api/imports" ? withFiles : wordsOnly)(request, response, next);

/** Refuses other types before a byte is read, and compressed bodies before they are inflated. */
const typeOfBody: RequestHandler = (request, _response, next) => {
  const length = request.headers["content-length"];
  const hasBody = request.headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
  if (request.method === "GET" || request.method === "HEAD") return next();
  const encoding = request.headers["content-encoding"];
  if (hasBody && encoding !== undefined && encoding !== "identity")
    throw new RequestRefused("no-compressed-body", "The body must not be compressed.");
  if (
    (hasBody || request.method === "POST") &&
    !/^application\/json\s*(?:;|$)/i.test(request.headers["content-type"] ?? "")
  )
    throw new RequestRefused("json-only", "The body must be application/json.");
  next();
};

/** Counts members and levels without recursion: what is nested ten thousand deep must not bring us down either. */
const shapeOfBody: RequestHandler = (request, _response, next) => {
  let level: unknown[] = [request.body];
  let members = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth)
      throw new RequestRefused("nested-too-deep", `The body is nested deeper than ${limits.depth} levels.`);
    const next: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== "object") continue;
      const inner = Object.values(value);
      if (!Array.isArray(value)) members += inner.length;
      if (members > limits.members)
        throw new RequestRefused("too-many-members", `The body has more than ${limits.members} members.`);
      for (const one of inner) if (one !== null && typeof one === "object") next.push(one);
    }
    level = next;
  }
  next();
};

/** In order: type, size, JSON, shape. */
export const checkBody: RequestHandler[] = [typeOfBody, parseBody, shapeOfBody];
