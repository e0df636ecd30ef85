/** Import jobs: files and texts in, progress out. */
import { z } from "zod";
import { ImportJob, ImportJobsResponse, ImportsRequest } from "#contract/imports.ts";
import { NotFound } from "../store/errors.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";

const ById = z.strictObject({ id: z.string().min(1).max(100) });
const found = (job: ImportJob | null, id: string): ImportJob => {
  if (!job) throw new NotFound(`There is no import ${id}.`);
  return job;
};

export const importEndpoints = ({ jobs }: Workspace) => [
  endpoint({
    method: "post",
    path: "/api/imports",
    summary: "Starts the import of files and texts; ask for its progress by its id",
    tag: "Articles",
    body: ImportsRequest,
    response: ImportJob,
    status: 202,
    fromGraph: false,
    examples: {
      body: { texts: [{ text: "The minister met the ambassador in Examplestadt on 3 May 2024." }], preview: true },
    },
    handle: async ({ body }) => jobs.start(body),
  }),
  endpoint({
    method: "get",
    path: "/api/imports",
    summary: "The imports of late, newest first",
    tag: "Articles",
    response: ImportJobsResponse,
    fromGraph: false,
    handle: async () => ({ jobs: jobs.list().map(({ items: _, ...job }) => job) }),
  }),
  endpoint({
    method: "get",
    path: "/api/imports/:id",
    summary: "How far an import is, and what became of each article",
    tag: "Articles",
    params: ById,
    response: ImportJob,
    refusals: [404],
    fromGraph: false,
    examples: { params: { id: "import:…" } },
    handle: async ({ params }) => found(jobs.get(params.id), params.id),
  }),
  endpoint({
    method: "delete",
    path: "/api/imports/:id",
    summary: "Cancels an import: what is stored stays, what waits is left out",
    tag: "Articles",
    params: ById,
    response: ImportJob,
    refusals: [404],
    fromGraph: false,
    examples: { params: { id: "import:…" } },
    handle: async ({ params }) => found(jobs.cancel(params.id), params.id),
  }),
];
