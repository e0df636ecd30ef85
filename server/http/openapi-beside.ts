/** What the server answers beside its endpoints: the description itself, numbers for a monitor, the page for the token. */
import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";

type Responses = ZodOpenApiOperationObject["responses"];

const description = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

/** @param refusals the responses that anything may be answered with */
export function besideTheEndpoints(refusals: Responses, withToken: boolean): ZodOpenApiPathsObject {
  return {
    "/api/openapi.json": {
      get: {
        operationId: "getOpenapi",
        summary: "This description; /api/docs shows it as a page",
        tags: ["Health"],
        responses: {
          200: {
            description: "OK",
            content: { "application/json": { schema: description, example: { openapi: "3.1.0", paths: {} } } },
          },
          ...refusals,
        },
      },
    },
    "/metrics": {
      get: {
        operationId: "getMetrics",
        summary: "Numbers for Prometheus: requests, imports, engine, process",
        tags: ["Health"],
        responses: {
          200: {
            description: "OK",
            content: { "text/plain": { schema: z.string(), example: "rapporteur_articles 26\n" } },
          },
          ...refusals,
        },
      },
    },
    "/api/docs": { get: page("getDocs", "This description as a page", refusals) },
    "/": { get: page("getViewer", "The viewer; every other address of its own shows the same page", refusals) },
    ...(withToken && { "/login": { post: login(refusals) } }),
  };
}

function page(operationId: string, summary: string, refusals: Responses): ZodOpenApiOperationObject {
  // A browser is given the page that asks for the token.
  const unauthorized = refusals["401"];
  const html = { schema: z.string(), example: "<!doctype html>…" };
  return {
    operationId,
    summary,
    tags: ["Health"],
    responses: {
      ...refusals,
      200: { description: "OK", content: { "text/html": html } },
      401:
        unauthorized && "content" in unauthorized
          ? { ...unauthorized, content: { ...unauthorized.content, "text/html": html } }
          : unauthorized,
    },
  };
}

function login(refusals: Responses): ZodOpenApiOperationObject {
  return {
    operationId: "postLogin",
    summary: "Takes the token from the page that asks for it, and gives a browser its cookie",
    tags: ["Health"],
    security: [{}],
    requestBody: {
      required: true,
      content: {
        "application/x-www-form-urlencoded": {
          schema: z.object({ token: z.string() }),
          example: { token: "sixteen-or-more-characters" },
        },
      },
    },
    responses: {
      ...refusals,
      303: {
        description: "The token is right: on to the viewer",
        headers: z.object({ "Set-Cookie": z.string(), Location: z.string() }),
      },
      401: {
        description: "It is not the token",
        content: { "text/html": { schema: z.string(), example: "<!doctype html>…" } },
      },
    },
  };
}
