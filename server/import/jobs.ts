/** Import jobs: several files and texts, one after the other, while the caller looks elsewhere. */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Article } from "#contract/article.ts";
import type { ImportItem, ImportJob, ImportsRequest } from "#contract/imports.ts";
import { completeArticle } from "../articles/article-draft.ts";
import type { ReadArticle } from "../articles/read-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import type { Importer } from "./importer.ts";
import { draftOfText } from "./pasted-text.ts";
import type { ReadingProcess } from "./reading-process.ts";

export type ImportJobs = {
  start(request: z.output<typeof ImportsRequest>): ImportJob;
  /** Newest first. */
  list(): ImportJob[];
  get(id: string): ImportJob | null;
  /** Ends it after the article that is being read. */
  cancel(id: string): ImportJob | null;
  /** Cancels all that run, and resolves when the last of them has ended. */
  end(): Promise<void>;
};

export type ImportJobsParts = {
  importer: Importer;
  reading: ReadingProcess;
  /** Words for an error that ends a whole job. */
  explain: (error: unknown) => string;
};

/** Jobs that are remembered once they are over. */
const remembered = 20;

type Source = { name: string; read: () => Promise<ReadArticle[]> };

export function openImportJobs({ importer, reading, explain }: ImportJobsParts): ImportJobs {
  const jobs = new Map<string, ImportJob>();
  const running = new Set<Promise<void>>();

  async function item(read: ReadArticle, preview: boolean): Promise<ImportItem> {
    if ("error" in read) return failed(read.origin, read.error.message);
    try {
      return preview ? await previewed(read.article) : await stored(read.article);
    } catch (error) {
      if (error instanceof UnreadableArticle) return failed(read.origin, error.message);
      throw error;
    }
  }

  async function stored(article: Article): Promise<ImportItem> {
    const { outcome, record } = await importer.add(article);
    return { ...blank(article.origin), outcome, articleId: record.article.id, title: record.article.title };
  }

  async function previewed(article: Article): Promise<ImportItem> {
    const view = await importer.preview(article);
    return { ...blank(article.origin), outcome: "preview", articleId: article.id, title: article.title, article: view };
  }

  async function run(job: ImportJob, sources: Source[]): Promise<void> {
    try {
      for (const source of sources) {
        if (job.state === "cancelled") return;
        job.current = source.name;
        for (const read of await readOrFail(source)) {
          if (isCancelled(job)) return;
          job.items.push(await item(read, job.preview));
        }
        job.done += 1;
      }
      if (!isCancelled(job)) job.state = "done";
    } catch (error) {
      job.state = "failed";
      job.reason = explain(error);
    } finally {
      job.current = null;
    }
  }

  function start(request: z.output<typeof ImportsRequest>): ImportJob {
    const sources: Source[] = [
      ...request.files.map(({ name, content }) => ({
        name,
        read: () => reading.readFile({ name, bytes: new Uint8Array(Buffer.from(content, "base64")) }),
      })),
      ...request.texts.map((text) => ({ name: text.origin ?? "pasted text", read: async () => [completed(text)] })),
    ];
    const job: ImportJob = {
      id: `import:${randomUUID()}`,
      state: "running",
      preview: request.preview,
      total: sources.length,
      done: 0,
      current: null,
      reason: null,
      items: [],
    };
    jobs.set(job.id, job);
    const over = [...jobs.values()].filter((one) => one.state !== "running");
    for (const old of over.slice(0, Math.max(0, over.length - remembered))) jobs.delete(old.id);
    const ran = run(job, sources).finally(() => running.delete(ran));
    running.add(ran);
    return job;
  }

  function cancel(id: string): ImportJob | null {
    const job = jobs.get(id);
    if (job?.state === "running") job.state = "cancelled";
    return job ?? null;
  }

  async function end(): Promise<void> {
    for (const id of jobs.keys()) cancel(id);
    await Promise.all(running);
  }

  return { end, start, list: () => [...jobs.values()].reverse(), get: (id) => jobs.get(id) ?? null, cancel };
}

/** Read afresh each time: the job is cancelled from outside while it waits. */
const isCancelled = (job: ImportJob) => job.state === "cancelled";

async function readOrFail({ name, read }: Source): Promise<ReadArticle[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableArticle) return [{ origin: name, error }];
    throw error;
  }
}

function completed(text: z.output<typeof ImportsRequest>["texts"][number]): ReadArticle {
  const article = completeArticle(draftOfText(text));
  return { origin: article.origin, article };
}

const blank = (origin: string) => ({ origin, articleId: null, title: null, reason: null, article: null });
const failed = (origin: string, reason: string): ImportItem => ({ ...blank(origin), outcome: "failed", reason });
