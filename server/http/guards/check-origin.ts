/**
 * Requests that another site's page makes are turned away (CSRF): browsers say where a request comes from, and nobody who is no
 * browser is hindered. Following a link to the viewer is allowed.
 */
import type { Request, RequestHandler } from "express";
import { RequestRefused } from "../request-refused.ts";

/** @param allowedHosts further names of ours, as in `checkHost` */
export function checkOrigin(allowedHosts: string[]): RequestHandler {
  const allowed = new Set(allowedHosts);
  return (request, _response, next) => {
    const { origin } = request.headers;
    const foreign = origin !== undefined && !isOwn(origin, request, allowed);
    const site = request.headers["sec-fetch-site"];
    const crossing = site !== undefined && site !== "same-origin" && site !== "none";
    if (foreign || (crossing && !isFollowedLink(request) && !isOwn(origin, request, allowed)))
      throw new RequestRefused("foreign-origin", "Another site's page may not ask this server.");
    next();
  };
}

function isOwn(origin: string | undefined, request: Request, allowed: Set<string>): boolean {
  const host = /^https?:\/\/([^/]+)$/.exec(origin ?? "")?.[1]?.toLowerCase();
  return host !== undefined && (host === request.headers.host?.toLowerCase() || allowed.has(host));
}

function isFollowedLink(request: Request): boolean {
  return (
    request.method === "GET" &&
    request.headers["sec-fetch-mode"] === "navigate" &&
    request.headers["sec-fetch-dest"] === "document" &&
    !request.path.startsWith("/api/")
  );
}
