/** The import of this visit: what waits, what is being read, what came of it. It outlives the panel. */
import { useSyncExternalStore } from "react";
import { type ImportItem, ImportJob, ImportJobsResponse, type ImportsRequest } from "#contract/imports.ts";
import { post, queryClient, request } from "../../api.ts";
import { forget } from "../../known.ts";
import { type Batch, batchesOf } from "./batches.ts";
import { asBase64 } from "./dropped-files.ts";
import { called, entriesOf, failedOf, nothingWaits, type Waiting, type WaitingEntry, waitFor } from "./waiting.ts";

export type ImportState = {
  waiting: Waiting;
  run: {
    preview: boolean;
    state: "running" | "done" | "cancelled" | "failed";
    total: number;
    done: number;
    current: string | null;
    reason: string | null;
    items: ImportItem[];
    /** Those of an import that failed and can be tried again. */
    failed: Waiting;
  } | null;
};

/** A preview brings whole articles along, so it looks at the first ones only. */
export const mostPreviewed = 20;
const pollingPause = 400;

let state: ImportState = { waiting: nothingWaits, run: null };
let currentJob: string | null = null;
let cancelled = false;
const listeners = new Set<() => void>();

const update = (next: Partial<ImportState>) => {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
};
const updateRun = (fields: Partial<NonNullable<ImportState["run"]>>) => {
  if (state.run) update({ run: { ...state.run, ...fields } });
};

export const useImport = (): ImportState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

export const addWaiting = (more: Partial<Waiting>): void =>
  update({ waiting: waitFor(state.waiting, more), run: state.run?.state === "running" ? state.run : null });
export const takeOut = (entry: WaitingEntry): void => update({ waiting: entry.without(state.waiting) });
export const clearWaiting = (): void => update({ waiting: nothingWaits, run: null });

const jobPath = (id: string) => `/api/imports/${encodeURIComponent(id)}`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Follows a job to its end, telling how far it is. */
const follow = async (first: ImportJob, before: { done: number; items: ImportItem[] }): Promise<ImportJob> => {
  let job = first;
  for (;;) {
    updateRun({ done: before.done + job.done, current: job.current, items: [...before.items, ...job.items] });
    if (job.state !== "running") return job;
    await pause(pollingPause);
    job = await request(ImportJob, jobPath(job.id));
  }
};

/** What is gone from the disk, or changed there since it was chosen, fails alone. */
const unreadable = ({ name }: File): ImportItem => ({
  origin: name,
  outcome: "failed",
  articleId: null,
  title: null,
  reason: "The browser can no longer read this file: it was moved or changed. Choose it again.",
  article: null,
});

const encoded = async (
  { files, ...rest }: Batch<File>,
  preview: boolean,
): Promise<{ body: ImportsRequest; unread: ImportItem[] }> => {
  const read = await Promise.all(
    files.map(async (file) => ({ file, content: await asBase64(file).catch(() => null) })),
  );
  return {
    body: {
      ...rest,
      files: read.flatMap(({ file, content }) => (content === null ? [] : [{ name: file.name, content }])),
      preview,
    },
    unread: read.flatMap(({ file, content }) => (content === null ? [unreadable(file)] : [])),
  };
};

type Told = { done: number; items: ImportItem[] };

const runBatches = async (
  batches: Batch<File>[],
  preview: boolean,
  told: Told,
): Promise<"done" | "cancelled" | "failed"> => {
  let before = told;
  for (const batch of batches) {
    if (cancelled) return "cancelled";
    const { body, unread } = await encoded(batch, preview);
    before = { done: before.done + unread.length, items: [...before.items, ...unread] };
    const started = await post(ImportJob, "/api/imports", body);
    currentJob = started.id;
    const job = await follow(started, before);
    currentJob = null;
    before = { done: before.done + job.done, items: [...before.items, ...job.items] };
    if (job.state !== "done") {
      updateRun({ reason: job.reason });
      return job.state === "cancelled" ? "cancelled" : "failed";
    }
  }
  return "done";
};

/** Reads these, after what was `told` of others; of the first `total` in all. */
const run = async (taken: Waiting, preview: boolean, total: number, told: Told): Promise<void> => {
  const { leftOut: _, ...batch } = taken;
  cancelled = false;
  update({
    run: { preview, state: "running", total, ...told, current: null, reason: null, failed: nothingWaits },
  });
  try {
    const outcome = await runBatches(batchesOf(batch), preview, told);
    updateRun({ state: outcome, current: null });
    if (!preview && outcome === "done") {
      updateRun({ failed: failedOf(taken, state.run?.items ?? []) });
      update({ waiting: nothingWaits });
    }
  } catch (error) {
    updateRun({ state: "failed", current: null, reason: error instanceof Error ? error.message : String(error) });
  }
  if (!preview) await renew();
};

/** Reads what waits. With `preview` nothing is stored and everything goes on waiting. */
export const startImport = async (preview: boolean): Promise<void> => {
  const { waiting } = state;
  const others = entriesOf(waiting).length - waiting.files.length;
  const taken = preview ? { ...waiting, files: waiting.files.slice(0, Math.max(0, mostPreviewed - others)) } : waiting;
  await run(taken, preview, entriesOf(taken).length, { done: 0, items: [] });
};

/** Reads once more what failed, or what of it is called so; what came of the others stays told. */
export const tryAgain = async (origin?: string): Promise<void> => {
  const last = state.run;
  if (!last || last.state === "running") return;
  const again = origin === undefined ? last.failed : called(last.failed, origin);
  const origins = new Set(entriesOf(again).map((entry) => entry.origin));
  const items = last.items.filter((item) => !(item.outcome === "failed" && origins.has(item.origin)));
  const others = failedOf(last.failed, items);
  await run(again, false, last.total, { done: last.total - entriesOf(again).length, items });
  updateRun({ failed: waitFor(others, state.run?.failed ?? nothingWaits) });
};

/** What was read before may be told differently now. */
const renew = async (): Promise<void> => {
  forget();
  await queryClient.invalidateQueries();
};

/** Takes up an import that goes on at the server: the page was loaded anew, or somebody else began it. */
export const takeUpRunning = async (): Promise<void> => {
  if (state.run) return;
  const { jobs } = await request(ImportJobsResponse, "/api/imports");
  const running = jobs.find((job) => job.state === "running" && !job.preview);
  if (!running || state.run) return;
  const { id, total } = running;
  update({
    run: {
      preview: false,
      state: "running",
      total,
      done: 0,
      current: null,
      reason: null,
      items: [],
      failed: nothingWaits,
    },
  });
  currentJob = id;
  try {
    const job = await follow(await request(ImportJob, jobPath(id)), { done: 0, items: [] });
    updateRun({ state: job.state, current: null, reason: job.reason });
  } catch (error) {
    updateRun({ state: "failed", current: null, reason: error instanceof Error ? error.message : String(error) });
  }
  currentJob = null;
  await renew();
};

/** What is stored stays; what waits is left out. */
export const cancelImport = async (): Promise<void> => {
  cancelled = true;
  if (currentJob !== null) await fetch(jobPath(currentJob), { method: "DELETE" });
};
