/** Coups, deployments, withdrawals, and whatever happened. */
import type { EventRecord } from "#contract/graph.ts";
import type { Store } from "../../store/store.ts";
import type { AskFilters } from "../filters.ts";
import { findEvents } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { type Answerer, nothing } from "./answer.ts";
import { inPlace } from "./in-place.ts";
import { readRows } from "./pick-rows.ts";
import { summariseEvents } from "./summarise-events.ts";

const find = async (store: Store, state: GraphState, filters: AskFilters) =>
  readRows(
    store,
    state,
    filters,
    await findEvents(store, state, { ...filters, place: null }, false, filters.place !== null),
    filters.place === null ? null : inPlace(filters.place, state),
  );

/** "Who led the coup?" is not answered by whom it overthrew. */
const withoutLeader = (rows: EventRecord[], { asks, kind }: AskFilters): string =>
  asks === "who" &&
  kind.length === 1 &&
  kind[0] === "Coup" &&
  rows.every((row) => row.participants.every((one) => one.role === "target"))
    ? " Nobody is named as having led it."
    : "";

export const answerEvents: Answerer = async (store, state, filters) => {
  const { rows, ran, cut } = await find(store, state, filters);
  if (rows.length > 0)
    return { ...nothing, rows, ran, summary: `${summariseEvents(rows, filters, cut)}${withoutLeader(rows, filters)}` };
  return { ...nothing, ran, related: (await find(store, state, { ...filters, status: [], pick: null })).rows };
};
