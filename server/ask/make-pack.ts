/** A request for an evidence pack → the file: the answer is asked again, or the chosen events are read, and written with the state of the corpus. */
import type { z } from "zod";
import type { PackRequest, PackResponse } from "#contract/evidence-pack.ts";
import type { Store } from "../store/store.ts";
import { type AskOptions, ask } from "./ask.ts";
import { evidencePack, packFormats } from "./evidence-pack.ts";
import { readCorpus } from "./graph-state.ts";
import { type PackSelection, selectionOfAnswer, selectionOfEvents } from "./pack/selection.ts";

/** @param made the day of making, `YYYY-MM-DD` */
const selectionFor = async (
  store: Store,
  { ask: asked, events, title }: z.output<typeof PackRequest>,
  made: string,
  options: AskOptions,
): Promise<PackSelection> => {
  if (asked) {
    const answer = await ask(store, asked, options);
    const rows = events === undefined ? answer.rows : answer.rows.filter(({ id }) => events.includes(id));
    return selectionOfAnswer(asked.question, { ...answer, rows }, made);
  }
  const ids = events ?? [];
  const [rows, corpus] = await Promise.all([store.events(ids), readCorpus(store)]);
  const found = new Map(rows.map((row) => [row.id, row]));
  const chosen = [...new Set(ids)];
  return selectionOfEvents(
    title ?? "Chosen events",
    // In the order in which they were chosen.
    chosen.flatMap((id) => found.get(id) ?? []),
    chosen.filter((id) => !found.has(id)).length,
    corpus,
    made,
  );
};

/** Throws only what the store throws. The request holds `ask`, `events` or both: then those rows of the answer. */
export const makePack = async (
  store: Store,
  request: z.output<typeof PackRequest>,
  options: AskOptions = {},
): Promise<PackResponse> => {
  const made = new Date().toISOString().slice(0, 10);
  const selection = await selectionFor(store, request, made, options);
  const { mediaType, ending } = packFormats[request.format];
  return {
    fileName: `evidence-${made}.${ending}`,
    mediaType,
    text: evidencePack(selection, request.format),
    corpus: selection.corpus,
  };
};
