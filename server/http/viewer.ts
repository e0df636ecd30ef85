/** The built viewer: its files, and its page for every address of its own. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RequestHandler, Router, static as serveFiles } from "express";

/** What the page shows while nothing was built: an API without a viewer is of use too. */
const notBuilt =
  "<!doctype html><html><head><meta charset=utf-8><title>Rapporteur</title></head><p>The viewer is not built: npm run build.</p></html>";

/**
 * Serves `folder`. Files with a hash in their name may be kept for ever; the page itself never, since it carries the nonce of its
 * answer, from which the viewer's styles take it.
 */
export function viewer(folder: string): Router {
  const router = Router();
  const path = join(folder, "index.html");
  const page = existsSync(path) ? readFileSync(path, "utf8") : notBuilt;
  const sendPage: RequestHandler = (_request, response) => {
    const nonce = `<meta property="csp-nonce" nonce="${response.locals.nonce}">`;
    response
      .set("Cache-Control", "no-store")
      .type("html")
      .send(page.replace("<head>", `<head>${nonce}`));
  };
  router.get(["/", "/index.html"], sendPage);
  router.use(
    serveFiles(folder, {
      index: false,
      dotfiles: "ignore",
      fallthrough: true,
      redirect: false,
      setHeaders: (response, file) => {
        if (/-[\w-]{8}\.\w+$/.test(file)) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      },
    }),
  );
  // An address of the viewer has no ending; a missing script or picture must not come back as a page.
  router.get("/*path", (request, response, next) => {
    const wantsPage = /\btext\/html\b/.test(request.headers.accept ?? "") && !/\.\w+$/.test(request.path);
    if (wantsPage && !request.path.startsWith("/api/")) sendPage(request, response, next);
    else next();
  });
  return router;
}
