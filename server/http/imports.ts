/** Import jobs: files and texts in, progress out. */
import type { z } from "zod";
import { ImportJob, ImportJobsResponse, ImportsRequest } from "#contract/imports.ts";
import type { ImportRights } from "../config.ts";
import { allowedFiles } from "../import/allowed-files.ts";
import type { ListedFile } from "../import/import-files.ts";
import { NotFound } from "../store/errors.ts";
import type { Workspace } from "../workspace.ts";
import { byId } from "./by-id.ts";
import { endpoint } from "./endpoint.ts";
import { notFound, ofImports } from "./refusals.ts";
import { RequestRefused } from "./request-refused.ts";

const ById = byId("an import", 100);
const noImport = notFound("There is no import import:12.");
const found = (job: ImportJob | null, id: string): ImportJob => {
  if (!job) throw new NotFound(`There is no import ${id}.`);
  return job;
};

/** @throws RequestRefused for what the server was not told to import, NotFound for a path outside its folders */
async function permitted(
  body: z.output<typeof ImportsRequest>,
  { urls, folders }: ImportRights,
): Promise<ListedFile[]> {
  if (body.urls.length > 0 && !urls)
    throw new RequestRefused(
      "import-by-address-off",
      "This server fetches no pages. Start it with RAPPORTEUR_IMPORT_URLS=on, or save the page and import the file.",
    );
  if (body.paths.length > 0 && folders.length === 0)
    throw new RequestRefused(
      "import-by-path-off",
      "This server reads no files of its machine. Name the folders that it may read in RAPPORTEUR_IMPORT_FOLDERS.",
    );
  return allowedFiles(body.paths, folders);
}

export const importEndpoints = ({ jobs, importing }: Workspace) => [
  endpoint({
    method: "post",
    path: "/api/imports",
    summary: "Starts the import of files, texts and pages; ask for its progress by its id",
    tag: "Articles",
    body: ImportsRequest,
    response: ImportJob,
    status: 202,
    refusals: ofImports,
    fromGraph: false,
    examples: {
      body: { texts: [{ text: "The minister met the ambassador in Examplestadt on 3 May 2024." }], preview: true },
    },
    handle: async ({ body }, { client }) => jobs.start(body, await permitted(body, importing), client),
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
    refusals: noImport,
    fromGraph: false,
    examples: { params: { id: "import:d0438da1-3e28-4b2f-bf29-2ea4d02815be" } },
    handle: async ({ params }) => found(jobs.get(params.id), params.id),
  }),
  endpoint({
    method: "delete",
    path: "/api/imports/:id",
    summary: "Cancels an import: what is stored stays, what waits is left out",
    tag: "Articles",
    params: ById,
    response: ImportJob,
    refusals: noImport,
    fromGraph: false,
    examples: { params: { id: "import:d0438da1-3e28-4b2f-bf29-2ea4d02815be" } },
    handle: async ({ params }) => found(jobs.cancel(params.id), params.id),
  }),
];
