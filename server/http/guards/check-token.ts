/** The token, where the server has one: as a bearer for programs, as a cookie for the browser that has given it once. */
import { createHash, timingSafeEqual } from "node:crypto";
import { type Request, type RequestHandler, Router, urlencoded } from "express";
import { rateLimit } from "express-rate-limit";
import { RequestRefused } from "../request-refused.ts";
import { perClient } from "./limit-rate.ts";

/** Said to anybody: they tell nothing but that the process lives. */
const open = new Set(["/health", "/ready"]);
const cookieName = "rapporteur_session";

const digest = (text: string) => createHash("sha256").update(text).digest();
/** What the cookie holds: worth nothing anywhere else, and not the token itself. */
const sessionOf = (token: string) => digest(`rapporteur session ${token}`).toString("base64url");

/** Same time whatever the difference, also in length. */
const same = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted));

/**
 * Lets through who has the token; a browser that has not gets a page that asks for it. Wrong tokens are answered slowly: thirty
 * a minute from one address, then 429. A right one always passes, so that nobody can be locked out by another's guesses.
 */
export function checkToken(token: string): Router {
  const router = Router();
  const session = sessionOf(token);
  const form = urlencoded({ extended: false, limit: "1kb", inflate: false });
  const login: RequestHandler = (request, response, next) => {
    const given: unknown = request.body?.token;
    if (typeof given !== "string" || !same(given.trim(), token)) return next();
    // A proxy that speaks https to the browser says so, where it is trusted.
    response.cookie(cookieName, session, { httpOnly: true, sameSite: "strict", path: "/", secure: request.secure });
    response.redirect(303, "/");
  };
  const pass: RequestHandler = (request, _response, next) =>
    next(open.has(request.path) || has(request, token, session) ? "router" : undefined);
  router.post("/login", form, login, wrongTokens(), (_request, response) => {
    response.status(401).send(loginPage("That is not the token."));
  });
  router.use(pass, wrongTokens(), refuse);
  return router;
}

const refuse: RequestHandler = (request, response) => {
  response.set("WWW-Authenticate", 'Bearer realm="rapporteur"');
  const isPage = request.method === "GET" && !request.path.startsWith("/api/");
  if (isPage && request.accepts(["json", "html"]) === "html") response.status(401).send(loginPage(""));
  else
    throw new RequestRefused(
      "token-needed",
      "This server wants its token (RAPPORTEUR_TOKEN): as a bearer, or by its page.",
    );
};

function wrongTokens(): RequestHandler {
  return rateLimit({
    ...perClient,
    limit: 30,
    standardHeaders: false,
    handler: (_request, _response, next) => {
      next(new RequestRefused("too-many-requests", "Too many wrong tokens. Wait a minute.", { retryAfter: 60 }));
    },
  });
}

function has(request: Request, token: string, session: string): boolean {
  const bearer = /^Bearer ([\x21-\x7e]+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (bearer !== undefined) return same(bearer, token);
  const cookies = (request.headers.cookie ?? "").split(/;\s*/);
  const cookie = cookies.find((one) => one.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
  return cookie !== undefined && same(cookie, session);
}

/** Without a script and without a style of its own: it works under the strictest policy. */
const loginPage = (message: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Rapporteur</title></head>
<body><main><h1>Rapporteur</h1><p role="alert">${message}</p>
<form method="post" action="/login"><label>Token <input type="password" name="token" autocomplete="current-password" required autofocus></label>
<button>Open</button></form></main></body></html>
`;
