/** Importing several files or texts at once: a job that goes on while one looks elsewhere. */
import { z } from "zod";
import { ArticleResponse, ImportRequest } from "#contract/api.ts";

/** A file as the browser has it. */
export const ImportFile = z.strictObject({
  name: z.string().min(1).max(300),
  /** Its bytes, base64. */
  content: z.base64().max(30_000_000),
});

/** `POST /api/imports`. Of nothing it is done at once. */
export const ImportsRequest = z.object({
  files: z.array(ImportFile).max(500).default([]),
  texts: z
    // A text that is none fails alone: the job tells of it.
    .array(ImportRequest.omit({ preview: true }).extend({ text: z.string().min(1).max(2_000_000) }))
    .max(500)
    .default([]),
  /** Pages of the web. Only where the server was told to fetch them (`RAPPORTEUR_IMPORT_URLS`). */
  urls: z
    .array(z.url({ protocol: /^https?$/ }).max(2000))
    .max(100)
    .default([]),
  /** Files and folders on the server's machine. Only inside the folders that it was told of (`RAPPORTEUR_IMPORT_FOLDERS`). */
  paths: z.array(z.string().min(1).max(1000)).max(100).default([]),
  /** Show what would be found; store nothing. */
  preview: z.boolean().default(false),
});
export type ImportsRequest = z.input<typeof ImportsRequest>;

/** One article of a job, or a file that gave none. */
export const ImportItem = z.object({
  /** The file (and the entry in it) or the pasted text. */
  origin: z.string(),
  /** `unchanged`: it is already there; a preview says so too. */
  outcome: z.enum(["new", "unchanged", "failed", "preview"]),
  articleId: z.string().nullable(),
  title: z.string().nullable(),
  /** Why it failed, for people. */
  reason: z.string().nullable(),
  /** What would be found; only in a preview. */
  article: ArticleResponse.nullable(),
});
export type ImportItem = z.infer<typeof ImportItem>;

/** `GET /api/imports/:id`; `DELETE` cancels: what is stored stays, what waits is left out. */
export const ImportJob = z.object({
  id: z.string(),
  state: z.enum(["running", "done", "cancelled", "failed"]),
  preview: z.boolean(),
  /** Files, texts and pages, and how many of them are done. */
  total: z.int(),
  done: z.int(),
  /** What is being read now. */
  current: z.string().nullable(),
  /** Why the whole job ended, where it failed: the disk is full, the database is away. */
  reason: z.string().nullable(),
  items: z.array(ImportItem),
});
export type ImportJob = z.infer<typeof ImportJob>;
export const ImportJobsResponse = z.object({ jobs: z.array(ImportJob.omit({ items: true })) });
export type ImportJobsResponse = z.infer<typeof ImportJobsResponse>;
