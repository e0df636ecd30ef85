/** Coups, deployments, withdrawals, and whatever happened. */
import type { EventRecord } from "#contract/graph.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import type { Store } from "../../store/store.ts";
import type { AskFilters } from "../filters.ts";
import { findEvents, idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { governmentsOf, placesIn } from "../widen.ts";
import { type Answerer, nothing } from "./answer.ts";
import { narrowRows } from "./pick-rows.ts";
import { summariseEvents } from "./summarise-events.ts";

/**
 * Whether an event was in a place. Where the sources do not tell its place, it counts where the place's government took part, or where the very
 * sentence that tells the event names the place.
 */
const inPlace = (place: string | null, state: GraphState): ((row: EventRecord) => boolean) => {
  if (place === null) return () => true;
  const ids = idsOf(place, "place", state);
  const places = new Set(placesIn(ids, state));
  const hosts = new Set(governmentsOf(ids, state));
  const forms = [...ids, ...hosts].flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    return entity ? [entity.name, ...entity.aliases].map(normaliseName) : [];
  });
  return (row) => {
    if (row.place !== null) return places.has(row.place.id);
    if (row.participants.some((one) => hosts.has(one.id))) return true;
    return row.evidence.some(({ quote }) => forms.some((form) => ` ${normaliseName(quote)} `.includes(` ${form} `)));
  };
};

const find = async (store: Store, state: GraphState, filters: AskFilters) => {
  const found = await findEvents(store, state, { ...filters, place: null }, false);
  const rows = await store.events(found.ids);
  return narrowRows(store, state, filters, { rows, ran: found.ran }, inPlace(filters.place, state));
};

export const answerEvents: Answerer = async (store, state, filters) => {
  const { rows, ran } = await find(store, state, filters);
  if (rows.length > 0) return { ...nothing, rows, ran, summary: summariseEvents(rows, filters) };
  return { ...nothing, ran, related: (await find(store, state, { ...filters, status: [], pick: null })).rows };
};
