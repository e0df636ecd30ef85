/**
 * Who may the server be called as? A page on another site can make its own name point to this machine (DNS rebinding); then the
 * browser asks us, but by that name. So only names that are ours are answered.
 */
import { isIP } from "node:net";
import type { RequestHandler } from "express";
import { RequestRefused } from "../request-refused.ts";

export type HostOptions = {
  /** The address that the server is bound to. */
  host: string;
  /** Further names, with a port or for any port, in lower case. */
  allowedHosts: string[];
};

const everywhere = new Set(["0.0.0.0", "::", "[::]"]);

/** @throws RequestRefused 421 for a name that is not ours */
export function checkHost({ host, allowedHosts }: HostOptions): RequestHandler {
  const own = new Set(["localhost", "127.0.0.1", "[::1]"]);
  if (!everywhere.has(host)) own.add(isIP(host) === 6 ? `[${host}]` : host.toLowerCase());
  const allowed = new Set(allowedHosts);
  return (request, _response, next) => {
    if ((request.headersDistinct.host?.length ?? 0) > 1)
      throw new RequestRefused("bad-request", "A request names one host, not several.");
    // `GET http://other/…`, as to a proxy: then that, and not the header, says who is meant.
    if (!request.url.startsWith("/") && request.url !== "*")
      throw new RequestRefused("bad-request", "A request names a path, not a whole address.");
    const asked = (request.headers.host ?? "").toLowerCase();
    const [, name = "", port] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(asked) ?? [];
    const known =
      (own.has(name) && (everywhere.has(host) || Number(port ?? 80) === request.socket.localPort)) ||
      allowed.has(asked) ||
      allowed.has(name) ||
      // Bound to every address, it may be asked by any of them, and a container's port has another number outside; a number
      // cannot be made to point elsewhere.
      (everywhere.has(host) && isIP(name.replace(/^\[|\]$/g, "")) !== 0);
    if (!known)
      throw new RequestRefused(
        "wrong-host",
        "This server does not answer by that name. Add the name to RAPPORTEUR_ALLOWED_HOSTS if it is yours.",
      );
    next();
  };
}
