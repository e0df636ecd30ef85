/** Whether the server lives, and whether it can answer. */
import { z } from "zod";
import { Health } from "#contract/api.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";

const Alive = z.object({ status: z.enum(["ok"]) });

export const healthEndpoints = (workspace: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/health",
    summary: "Alive, and what it is: version, engine, number of articles",
    tag: "Health",
    fromGraph: false,
    response: Health,
    handle: async () => ({
      status: "ok" as const,
      version: workspace.version,
      engine: workspace.engine,
      articles: workspace.library.ids().length,
      reading: workspace.firstArticles.owed(),
      importing: { urls: workspace.importing.urls, paths: workspace.importing.folders.length > 0 },
    }),
  }),
  endpoint({
    method: "get",
    path: "/health",
    summary: "Alive: the process answers, whatever the database does",
    tag: "Health",
    fromGraph: false,
    response: Alive,
    handle: async () => ({ status: "ok" as const }),
  }),
  endpoint({
    method: "get",
    path: "/ready",
    summary: "Ready: the database answers and shows what the library holds",
    tag: "Health",
    fromGraph: false,
    isShared: true,
    response: Alive,
    handle: async () => {
      await workspace.assertReady();
      return { status: "ok" as const };
    },
  }),
];
