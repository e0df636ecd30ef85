/** Coups, deployments, withdrawals. */
import type { EventRecord } from "#contract/graph.ts";
import { findEvents } from "../find-events.ts";
import { type Answerer, nothing } from "./answer.ts";
import { narrowRows } from "./pick-rows.ts";
import { summariseEvents } from "./summarise-events.ts";

export const answerEvents: Answerer = async (store, state, filters) => {
  const find = async (
    changed: typeof filters,
  ): Promise<{ rows: EventRecord[]; ran: Awaited<ReturnType<typeof findEvents>>["ran"] }> => {
    const found = await findEvents(store, state, changed, false);
    return narrowRows(store, state, changed, { rows: await store.events(found.ids), ran: found.ran });
  };
  const { rows, ran } = await find(filters);
  if (rows.length > 0) return { ...nothing, rows, ran, summary: summariseEvents(rows, filters) };
  return { ...nothing, ran, related: (await find({ ...filters, status: [], pick: null })).rows };
};
