/**
 * A page from the web. Whoever gives its address may not reach through us what they cannot reach themselves: the address that
 * the socket really connects to must be public, at each redirect anew, whatever a name resolved to a moment before.
 */
import { lookup as resolve } from "node:dns";
import { request as askHttp, type ClientRequest, type IncomingMessage } from "node:http";
import { request as askHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { SourceFile } from "../articles/source-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import { pageFile } from "./page-file.ts";
import { isPublicAddress } from "./public-address.ts";

export type FetchRules = {
  /** Whether a socket may be connected to an address. */
  allows(address: string): boolean;
  ports: number[];
  lookup: LookupFunction;
  /** For the whole way, redirects and reading included. */
  seconds: number;
  redirects: number;
};

export const publicOnly: FetchRules = {
  allows: isPublicAddress,
  ports: [80, 443],
  lookup: resolve as LookupFunction,
  seconds: 10,
  redirects: 5,
};

/** A page as a file, and the address that it came from in the end. */
export type FetchedPage = { file: SourceFile; url: string };

/** @throws UnreadableArticle `not-fetched`, with a sentence that tells nothing of the inner network */
export async function fetchPage(address: string, rules: FetchRules = publicOnly): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(rules.seconds * 1000);
  let url = readAddress(address, address, rules);
  try {
    for (let hops = 0; hops <= rules.redirects; hops += 1) {
      const response = await ask(url, rules, signal);
      const next = redirectOf(response);
      if (next === null) return { file: await pageFile(response, address), url: url.href };
      response.destroy();
      url = readAddress(new URL(next, url).href, address, rules);
    }
  } catch (error) {
    throw told(error, address, signal, rules);
  }
  throw notFetched(address, `leads on more than ${rules.redirects} times.`);
}

export const notFetched = (address: string, why: string) =>
  new UnreadableArticle("not-fetched", `${address.slice(0, 300)} ${why}`);

const hidden = "cannot be reached: its name is not known, or does not lead to the public internet.";

function told(error: unknown, address: string, signal: AbortSignal, { seconds }: FetchRules): UnreadableArticle {
  if (error instanceof UnreadableArticle) return error;
  if (signal.aborted) return notFetched(address, `was not there within ${seconds} seconds.`);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^E(?:NOTFOUND|AI_AGAIN|NODATA|SERVFAIL)/.test(code)) return notFetched(address, hidden);
  return notFetched(address, "cannot be reached.");
}

/** http and https, on their own ports, without a name and a password of somebody. */
function readAddress(written: string, given: string, { ports, allows }: FetchRules): URL {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw notFetched(given, "is no address that begins with http or https.");
  if (url.username !== "" || url.password !== "") throw notFetched(given, "holds a user name or a password.");
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!ports.includes(port)) throw notFetched(given, "asks for a port that is not the web's.");
  // No name is looked up for a number: it is held against the rules here, in whatever way it was written.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !allows(host)) throw notFetched(given, hidden);
  return url;
}

function ask(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
  const options = {
    lookup: guarded(rules, url),
    signal,
    agent: false as const,
    headers: {
      "user-agent": "Rapporteur",
      accept: "text/html, application/xhtml+xml, text/plain, application/pdf",
      "accept-encoding": "identity",
    },
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? askHttps : askHttp)(url, options, resolve);
    request.on("error", reject);
    guardSocket(request, rules, url);
    request.end();
  });
}

/** Names that lead to any address that is not public lead nowhere. */
function guarded({ lookup, allows }: FetchRules, url: URL): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const all = Array.isArray(found) ? found : [];
      if (error) return done(error, []);
      if (all.length === 0 || !all.every(({ address }) => allows(address)))
        return done(notFetched(url.href, hidden) as NodeJS.ErrnoException, []);
      const [first] = all;
      if (options.all) done(null, all);
      else done(null, first?.address ?? "", first?.family);
    });
  };
}

/** The last word is the socket's: not a byte goes to an address that is not allowed. */
function guardSocket(request: ClientRequest, { allows }: FetchRules, url: URL): void {
  request.once("socket", (socket) => {
    socket.once("connect", () => {
      if (!allows(socket.remoteAddress ?? "")) request.destroy(notFetched(url.href, hidden));
    });
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) && headers.location ? headers.location : null;
}
