/** The import of this visit: what waits, what is being read, what came of it. It outlives the panel. */
import { useSyncExternalStore } from "react";
import { type ImportItem, ImportJob, type ImportsRequest } from "#contract/imports.ts";
import { post, queryClient, request } from "../../api.ts";
import { forget } from "../../known.ts";
import { type Batch, batchesOf, type PastedText } from "./batches.ts";
import { asBase64 } from "./dropped-files.ts";

export type Waiting = { files: File[]; texts: PastedText[]; leftOut: string[] };

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

const nothing: Waiting = { files: [], texts: [], leftOut: [] };
let state: ImportState = { waiting: nothing, run: null };
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

export const addWaiting = (more: Partial<Waiting>): void => {
  const { files, texts, leftOut } = state.waiting;
  const known = new Set(files.map((file) => `${file.name} ${file.size} ${file.lastModified}`));
  const fresh = (more.files ?? []).filter((file) => !known.has(`${file.name} ${file.size} ${file.lastModified}`));
  update({
    waiting: {
      files: [...files, ...fresh],
      texts: [...texts, ...(more.texts ?? [])],
      leftOut: [...leftOut, ...(more.leftOut ?? [])],
    },
    run: null,
  });
};
export const clearWaiting = (): void => update({ waiting: nothing, run: null });

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

const encoded = async ({ files, texts }: Batch<File>, preview: boolean): Promise<ImportsRequest> => ({
  files: await Promise.all(files.map(async (file) => ({ name: file.name, content: await asBase64(file) }))),
  texts,
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
  const { files, texts } = state.waiting;
  const taken = preview
    ? { texts, files: files.slice(0, Math.max(0, mostPreviewed - texts.length)) }
    : { files, texts };
  const total = taken.files.length + taken.texts.length;
  cancelled = false;
  update({ run: { preview, state: "running", total, done: 0, current: null, reason: null, items: [] } });
  try {
    const outcome = await runBatches(batchesOf(taken), preview);
    updateRun({ state: outcome, current: null });
    if (!preview && outcome === "done") update({ waiting: nothing });
  } catch (error) {
    updateRun({ state: "failed", current: null, reason: error instanceof Error ? error.message : String(error) });
  }
  if (preview) return;
  // What was read before may be told differently now.
  forget();
  await queryClient.invalidateQueries();
};

/** What is stored stays; what waits is left out. */
export const cancelImport = async (): Promise<void> => {
  cancelled = true;
  if (currentJob !== null) await fetch(jobPath(currentJob), { method: "DELETE" });
};
