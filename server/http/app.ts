/** The HTTP application, built and not listening: guards, endpoints, viewer, and one place for what goes wrong. */
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Workspace } from "../workspace.ts";
import { apiPage } from "./api-page.ts";
import { articleEndpoints } from "./articles.ts";
import { askEndpoints } from "./ask.ts";
import { cookbookEndpoints } from "./cookbook.ts";
import { cypherEndpoints } from "./cypher.ts";
import { type Endpoint, mount } from "./endpoint.ts";
import { entityEndpoints } from "./entities.ts";
import { answerTo } from "./errors.ts";
import { graphEndpoints } from "./graph.ts";
import { checkBody } from "./guards/check-body.ts";
import { checkHost } from "./guards/check-host.ts";
import { checkOrigin } from "./guards/check-origin.ts";
import { checkToken } from "./guards/check-token.ts";
import { headers } from "./guards/headers.ts";
import { limitRate, rateLimits } from "./guards/limit-rate.ts";
import { tellOfProxy } from "./guards/tell-of-proxy.ts";
import { healthEndpoints } from "./health.ts";
import { importEndpoints } from "./imports.ts";
import { logRequests } from "./log-requests.ts";
import { openMetrics } from "./metrics.ts";
import { describeApi } from "./openapi.ts";
import { RequestRefused } from "./request-refused.ts";
import { searchEndpoints } from "./search.ts";
import { verdictEndpoints } from "./verdicts.ts";
import { viewer } from "./viewer.ts";
import { viewEndpoints } from "./views.ts";

export type AppOptions = {
  workspace: Workspace;
  log: Logger;
  config: Pick<Config, "host" | "allowedHosts" | "trustedProxies" | "token">;
  /** Folder of the built viewer. */
  viewerFolder: string;
  /** Hold every answer against its schema (tests). */
  checkResponses?: boolean;
};

/** Every endpoint, in the order in which the description lists them. */
export function allEndpoints(workspace: Workspace): Endpoint[] {
  return [
    ...healthEndpoints(workspace),
    ...askEndpoints(workspace),
    ...articleEndpoints(workspace),
    ...importEndpoints(workspace),
    ...graphEndpoints(workspace),
    ...searchEndpoints(workspace),
    ...entityEndpoints(workspace),
    ...verdictEndpoints(workspace),
    ...viewEndpoints(workspace),
    ...cypherEndpoints(workspace),
    ...cookbookEndpoints(),
  ];
}

/** Builds the application. Listening is the caller's. */
export function buildApp({ workspace, log, config, viewerFolder, checkResponses = false }: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  // One address, one spelling: the guards compare paths as they are written.
  app.enable("case sensitive routing");
  // Whom a request is counted for, and whether it came by https, is taken from these proxies' headers and from nobody else's.
  app.set("trust proxy", config.trustedProxies);
  const metrics = openMetrics(workspace);
  const endpoints = allEndpoints(workspace);
  app.use(logRequests(log, metrics), ...headers, checkHost(config), checkOrigin(config.allowedHosts), tellOfProxy(log));
  for (const limit of rateLimits) app.use(limit.path, limitRate(limit));
  if (config.token) app.use(checkToken(config.token));
  app.use(compression());
  app.use("/api", noStore);
  for (const path of new Set(endpoints.map((one) => one.path)))
    app.all(path, checkMethod(endpoints.filter((one) => one.path === path).map((one) => one.method.toUpperCase())));
  app.all(["/", "/metrics", "/api/docs", ...descriptionPaths], checkMethod(["GET"]));
  app.use(...checkBody());
  mount(app, endpoints, {
    log,
    assertGraph: workspace.assertGraph,
    revision: workspace.graph.revision,
    checkResponses,
  });
  mountDescription(app, JSON.stringify(describeApi(endpoints, workspace.version, config.token !== null)));
  app.use(apiPage());
  app.get("/metrics", async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
  app.use(viewer(viewerFolder));
  app.use((request) => {
    throw new RequestRefused("no-such-address", `There is nothing at ${request.path.slice(0, 200)}.`);
  });
  app.use(sendProblem(log));
  return app;
}

/** What was answered once may be otherwise after the next import. */
const noStore: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

const descriptionPaths = ["/api/openapi.json", "/openapi.json"];

function mountDescription(app: Express, description: string): void {
  app.get(descriptionPaths, (_request, response) => {
    response.type("json").send(description);
  });
}

/** An address that is there, asked in a way that it does not take: said before its body is looked at. */
function checkMethod(allowed: string[]): RequestHandler {
  return (request, response, next) => {
    const method = request.method === "HEAD" ? "GET" : request.method;
    if (allowed.includes(method)) return next();
    response.set("Allow", allowed.join(", "));
    throw new RequestRefused("method-not-allowed", `This address takes ${allowed.join(", ")}, not ${request.method}.`);
  };
}

function sendProblem(log: Logger): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    const { problem, retryAfter, unexpected } = answerTo(error);
    if (unexpected) (response.locals.log ?? log).error({ err: error }, "request failed");
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (retryAfter !== null) response.set("Retry-After", String(retryAfter));
    response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  };
}
