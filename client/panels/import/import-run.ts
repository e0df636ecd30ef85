/** The import of this visit: what waits, what is being read, what came of it. It outlives the panel. */
import { useSyncExternalStore } from "react";
import { type ImportItem, ImportJob, ImportJobsResponse, type ImportsRequest } from "#contract/imports.ts";
import { post, queryClient, request } from "../../api.ts";
import { forget } from "../../known.ts";
import { type Batch, batchesOf } from "./batches.ts";
import { asBase64 } from "./dropped-files.ts";
import { nothingWaits, type Waiting, type WaitingEntry, waitFor } from "./waiting.ts";

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

const encoded = async ({ files, ...rest }: Batch<File>, preview: boolean): Promise<ImportsRequest> => ({
  ...rest,
  files: await Promise.all(files.map(async (file) => ({ name: file.name, content: await asBase64(file) }))),
  preview,
});

const runBatches = async (batches: Batch<File>[], preview: boolean): Promise<"done" | "cancelled" | "failed"> => {
  let before: { done: number; items: ImportItem[] } = { done: 0, items: [] };
  for (const batch of batches) {
    if (cancelled) return "cancelled";
    const started = await post(ImportJob, "/api/imports", await encoded(batch, preview));
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

/** Reads what waits. With `preview` nothing is stored and everything goes on waiting. */
export const startImport = async (preview: boolean): Promise<void> => {
  const { leftOut: _, ...waiting } = state.waiting;
  const { files, texts, urls, paths } = waiting;
  const others = texts.length + urls.length + paths.length;
  const taken = preview ? { ...waiting, files: files.slice(0, Math.max(0, mostPreviewed - others)) } : waiting;
  const total = taken.files.length + others;
  cancelled = false;
  update({ run: { preview, state: "running", total, done: 0, current: null, reason: null, items: [] } });
  try {
    const outcome = await runBatches(batchesOf(taken), preview);
    updateRun({ state: outcome, current: null });
    if (!preview && outcome === "done") update({ waiting: nothingWaits });
  } catch (error) {
    updateRun({ state: "failed", current: null, reason: error instanceof Error ? error.message : String(error) });
  }
  if (!preview) await renew();
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
  update({ run: { preview: false, state: "running", total, done: 0, current: null, reason: null, items: [] } });
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
