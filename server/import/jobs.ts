/** Import jobs: several files, texts and pages, one after the other, while the caller looks elsewhere. */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Article } from "#contract/article.ts";
import type { ImportItem, ImportJob, ImportsRequest } from "#contract/imports.ts";
import type { ReadArticle } from "../articles/read-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import type { ListedFile, Source } from "./import-files.ts";
import type { Importer } from "./importer.ts";
import { sourcesOf } from "./job-sources.ts";
import type { ReadingProcess } from "./reading-process.ts";

type Request = z.output<typeof ImportsRequest>;

export type ImportJobs = {
  /**
   * @param files of this machine that were asked for and may be read
   * @param client whoever asks: his jobs wait for each other, and keep nobody else waiting for more than one article
   * @throws TooManyImports while too much waits already
   */
  start(request: Request, files?: ListedFile[], client?: string): ImportJob;
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

/** More waits to be read than memory should hold. */
export class TooManyImports extends Error {
  override name = "TooManyImports";
}

const most = {
  /** Jobs that are remembered once they are over, and the characters that their previews may take together. */
  remembered: 20,
  rememberedCharacters: 60_000_000,
  /** Characters of previews in one job; the articles behind them are named and not shown. */
  previewCharacters: 20_000_000,
  running: 50,
  waitingCharacters: 200_000_000,
};

/** What a job takes of memory, in characters. */
type Load = { waiting: number; previews: number };

export function openImportJobs({ importer, reading, explain }: ImportJobsParts): ImportJobs {
  const jobs = new Map<string, ImportJob>();
  const loads = new Map<string, Load>();
  const running = new Set<Promise<void>>();

  async function item(read: ReadArticle, job: ImportJob, lane: string): Promise<ImportItem> {
    if ("error" in read) {
      if (!job.preview) importer.tally.failed += 1;
      return failed(read.origin, read.error.message);
    }
    try {
      return job.preview ? await previewed(read.article, job, lane) : await stored(read.article, lane);
    } catch (error) {
      if (error instanceof UnreadableArticle) return failed(read.origin, error.message);
      throw error;
    }
  }

  async function stored(article: Article, lane: string): Promise<ImportItem> {
    const { outcome, record } = await importer.add(article, lane);
    return itemOf(outcome, article.origin, record.article);
  }

  async function previewed(article: Article, job: ImportJob, lane: string): Promise<ImportItem> {
    const kept = await importer.kept(article);
    if (kept) return itemOf("unchanged", article.origin, kept.article);
    const load = loads.get(job.id);
    const seen = itemOf("preview", article.origin, article);
    if (!load || load.previews > most.previewCharacters) return seen;
    const view = await importer.preview(article, lane);
    load.previews += JSON.stringify(view).length;
    return { ...seen, article: view };
  }

  async function run(job: ImportJob, sources: Source[], lane: string): Promise<void> {
    try {
      // Taken out one by one, so that what was read is not kept.
      for (let source = sources.shift(); source && !isCancelled(job); source = sources.shift()) {
        job.current = source.name;
        for (const read of await readOrFail(source)) {
          if (isCancelled(job)) return;
          job.items.push(await item(read, job, lane));
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

  function makeRoom(size: number): void {
    const waiting = [...loads.values()].reduce((sum, load) => sum + load.waiting, 0);
    if (running.size >= most.running || waiting + size > most.waitingCharacters)
      throw new TooManyImports("Too much waits to be imported already. Try again when some of it is done.");
  }

  /** The oldest go first, until what is left is few and small. */
  function forgetOld(): void {
    const over = [...jobs.values()].filter((one) => one.state !== "running");
    let characters = over.reduce((sum, { id }) => sum + (loads.get(id)?.previews ?? 0), 0);
    for (const [index, { id }] of over.slice(0, -1).entries()) {
      if (over.length - index <= most.remembered && characters <= most.rememberedCharacters) return;
      characters -= loads.get(id)?.previews ?? 0;
      jobs.delete(id);
      loads.delete(id);
    }
  }

  function start(request: Request, files: ListedFile[] = [], client = ""): ImportJob {
    const waiting = sizeOf(request);
    makeRoom(waiting);
    const lane = `jobs of ${client}`;
    const sources = sourcesOf(request, files, (file) => reading.readFile(file, lane));
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
    const load: Load = { waiting, previews: 0 };
    loads.set(job.id, load);
    const ran = run(job, sources, lane).finally(() => {
      load.waiting = 0;
      running.delete(ran);
      forgetOld();
    });
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

const sizeOf = ({ files, texts }: Request) =>
  [...files.map(({ content }) => content.length), ...texts.map(({ text }) => text.length)].reduce(
    (sum, size) => sum + size,
    0,
  );

async function readOrFail({ name, read }: Source): Promise<ReadArticle[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableArticle) return [{ origin: name, error }];
    throw error;
  }
}

const blank = (origin: string) => ({ origin, articleId: null, title: null, reason: null, article: null });
const itemOf = (outcome: ImportItem["outcome"], origin: string, { id, title }: Article): ImportItem => ({
  ...blank(origin),
  outcome,
  articleId: id,
  title,
});
const failed = (origin: string, reason: string): ImportItem => ({ ...blank(origin), outcome: "failed", reason });
