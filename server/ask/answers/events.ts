/** Coups, deployments, withdrawals, and whatever happened. */
import type { EventRecord } from "#contract/graph.ts";
import type { Store } from "../../store/store.ts";
import type { AskFilters } from "../filters.ts";
import { findEvents, idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayList, sentence } from "../say-event.ts";
import { actorsNamed } from "../widen.ts";
import { withThe } from "../with-the.ts";
import { type Answerer, nothing } from "./answer.ts";
import { inPlace } from "./in-place.ts";
import { readRows } from "./pick-rows.ts";
import { summariseEvents } from "./summarise-events.ts";

type Fits = (row: EventRecord) => boolean;

const overthrownIn = ({ participants }: EventRecord) => participants.filter(({ role }) => role === "target");

/** Whether the row tells of somebody who was overthrown, and of those who are asked for that they were. */
const overthrownSo = ({ person }: AskFilters, state: GraphState): Fits => {
  const asked = person.map((name) => new Set(actorsNamed(name, idsOf(name, "actor", state), state)));
  return (row) => {
    const targets = overthrownIn(row);
    return targets.length > 0 && asked.every((ids) => targets.some(({ id }) => ids.has(id)));
  };
};

const find = async (store: Store, state: GraphState, filters: AskFilters) => {
  const tests: Fits[] = [
    ...(filters.place === null ? [] : [inPlace(filters.place, state)]),
    ...(filters.property === "overthrown" ? [overthrownSo(filters, state)] : []),
  ];
  const found = await findEvents(store, state, { ...filters, place: null }, false, filters.place !== null);
  return readRows(store, state, filters, found, tests.length === 0 ? null : (row) => tests.every((test) => test(row)));
};

/** "Who was overthrown?": their names, before the events. */
const whoFell = (rows: EventRecord[], { property, asks }: AskFilters): string =>
  property === "overthrown" && asks === "who"
    ? `${sentence(`Told as overthrown: ${sayList([...new Set(rows.flatMap(overthrownIn).map(withThe))])}`)} `
    : "";

/** "Who led the coup?" is not answered by whom it overthrew. */
const withoutLeader = (rows: EventRecord[], { asks, kind, property }: AskFilters): string =>
  asks === "who" &&
  property === null &&
  kind.length === 1 &&
  kind[0] === "Coup" &&
  rows.every((row) => row.participants.every((one) => one.role === "target"))
    ? " Nobody is named as having led it."
    : "";

export const answerEvents: Answerer = async (store, state, filters) => {
  const { rows, ran, cut } = await find(store, state, filters);
  if (rows.length > 0)
    return {
      ...nothing,
      rows,
      ran,
      summary: `${whoFell(rows, filters)}${summariseEvents(rows, filters, cut)}${withoutLeader(rows, filters)}`,
    };
  const wide = { ...filters, status: [], pick: null, property: null };
  return { ...nothing, ran, related: (await find(store, state, wide)).rows };
};
