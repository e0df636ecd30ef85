/** Bodies are JSON, of a size and a shape that can be walked through. */
import { isUtf8 } from "node:buffer";
import { json, type RequestHandler } from "express";
import { RequestRefused } from "../request-refused.ts";

const megabyte = 1024 * 1024;
const limits = {
  members: 20_000,
  items: 50_000,
  depth: 40,
  words: 10 * megabyte,
  files: 45 * megabyte,
  together: 200 * megabyte,
};

/** Decoding would put U+FFFD in place of what is not UTF-8, and the answer would be about another text. */
const verify = (_request: unknown, _response: unknown, bytes: Buffer) => {
  if (!isUtf8(bytes)) throw new RequestRefused("bad-encoding", "The body is not UTF-8.");
};
/** Files come as base64 in JSON; everything else is words. */
const wordsOnly = json({ limit: limits.words, inflate: false, strict: false, verify });
const withFiles = json({ limit: limits.files, inflate: false, strict: false, verify });
const takesFiles = (path: string) => path === "/api/imports";
const parseBody: RequestHandler = (request, response, next) =>
  (takesFiles(request.path) ? withFiles : wordsOnly)(request, response, next);

/** Many large bodies at once would take more memory than there is: beyond a sum the next one has to wait. */
function openRoom(): RequestHandler {
  let taken = 0;
  return (request, response, next) => {
    const most = takesFiles(request.path) ? limits.files : limits.words;
    // Without a stated length it may become as long as it may be.
    const stated = request.headers["transfer-encoding"] ? most : Number(request.headers["content-length"] ?? 0);
    if (stated > most) throw new RequestRefused("too-large", "The body is too large.");
    if (taken + stated > limits.together)
      throw new RequestRefused("busy", "Too much is being sent at once. Try again in a moment.", { retryAfter: 2 });
    taken += stated;
    response.once("close", () => {
      taken -= stated;
    });
    next();
  };
}

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
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers["content-type"] ?? "")?.[1] ?? "utf-8";
  if (!/^utf-?8$/i.test(charset)) throw new RequestRefused("unsupported-charset", "The body must be UTF-8.");
  next();
};

/** Written as \\ud800 in JSON, half of a character passes as UTF-8; no file and no database can keep it. */
const halfOfCharacter = /\p{Surrogate}/u;
const refuseHalves = (text: string) => {
  if (halfOfCharacter.test(text)) throw new RequestRefused("bad-encoding", "The body holds half of a character.");
};

const isObject = (body: unknown) => typeof body === "object" && body !== null && !Array.isArray(body);

/**
 * Counts members, items of lists and levels without recursion: what is nested ten thousand deep must not bring us down either,
 * and a list of millions, each of which is looked at, would keep everybody else waiting.
 */
const shapeOfBody: RequestHandler = (request, _response, next) => {
  if (request.body !== undefined && !isObject(request.body))
    throw new RequestRefused("bad-request", "The body is JSON, and no object: {…}.");
  let level: unknown[] = [request.body];
  let members = 0;
  let items = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth)
      throw new RequestRefused("nested-too-deep", `The body is nested deeper than ${limits.depth} levels.`);
    const next: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== "object") continue;
      if (Array.isArray(value)) items += value.length;
      else {
        const keys = Object.keys(value);
        members += keys.length;
        keys.forEach(refuseHalves);
      }
      if (members > limits.members)
        throw new RequestRefused("too-many-members", `The body has more than ${limits.members} members.`);
      if (items > limits.items)
        throw new RequestRefused("too-many-members", `The lists of the body have more than ${limits.items} items.`);
      for (const one of Object.values(value)) {
        if (typeof one === "string") refuseHalves(one);
        if (one !== null && typeof one === "object") next.push(one);
      }
    }
    level = next;
  }
  next();
};

/** In order: type, size, JSON, shape. */
export const checkBody = (): RequestHandler[] => [typeOfBody, openRoom(), parseBody, shapeOfBody];
