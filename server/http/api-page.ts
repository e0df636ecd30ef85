/** A page to read the API's description on (Swagger UI, from its package): nothing of it comes from another site. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Router } from "express";

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Rapporteur: the API</title><link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="api"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>
`;

/** Its own file, because scripts within a page are not let in. No validator: that would send the description elsewhere. */
const start = `SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#api", deepLinking: true, validatorUrl: null });\n`;

export function apiPage(): Router {
  const router = Router();
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  router.get("/api/docs", (_request, response) => {
    response.type("html").send(page);
  });
  router.get("/api/docs/start.js", (_request, response) => {
    response.type("js").send(start);
  });
  for (const name of ["swagger-ui.css", "swagger-ui-bundle.js"])
    router.get(`/api/docs/${name}`, (_request, response) => {
      response.sendFile(join(folder, name), { maxAge: "1d" });
    });
  return router;
}
