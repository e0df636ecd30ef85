/** Filters → the statement that finds the events, and the ids that it gives. */
import { z } from "zod";
import { EventKind, Status } from "#contract/ontology.ts";
import type { Value } from "../store/engine.ts";
import { readStatements } from "../store/statements.ts";
import type { Store } from "../store/store.ts";
import type { AskFilters } from "./filters.ts";
import type { GraphState } from "./graph-state.ts";
import { resolveName } from "./resolve-name.ts";
import type { Slot } from "./slots.ts";
import { actorsNamed, governmentsOf, placesIn } from "./widen.ts";

/** A statement as it ran. The parameters are plain values: pasted into the console it gives the same rows. */
export type Ran = { query: string; params: Record<string, Value> };

/** How many events an answer holds at most; the statements ask for one more, to know that there was more. */
export const mostEvents = 1000;

/** How many are looked at where rows are chosen afterwards ("the last", "about X"): all that a machine holds. */
export const everyEvent = 200_000;

const Found = z.object({ id: z.string(), firstDay: z.string().nullish(), lastDay: z.string().nullish() });

export type FoundEvents = {
  ran: Ran;
  ids: string[];
  /** The days of each, where the statement gives them. */
  days: Map<string, { start: string | null; end: string | null }>;
};

/** Runs a statement of `cypher/read/ask/`. */
export const run = async (store: Store, name: string, params: Record<string, Value>): Promise<FoundEvents> => {
  const rows = await store.ask(`ask/${name}`, params, Found);
  const days = rows.map((row) => [row.id, { start: row.firstDay ?? null, end: row.lastDay ?? null }] as const);
  return {
    ran: { query: readStatements()(`read/ask/${name}`), params },
    ids: [...new Set(rows.map((row) => row.id))],
    days: new Map(days),
  };
};

/** Days that stand for "ever before" and "ever after". Without a year the rows are judged one by one (`pick-rows.ts`). */
export const periodsOf = (filters: Pick<AskFilters, "periods" | "everyYear">): { from: string; to: string }[] =>
  (filters.everyYear ? [] : filters.periods).map(({ from, to }) => ({
    from: from ?? "0000-01-01",
    to: to ?? "9999-12-31",
  }));

export const idsOf = (text: string, slot: Slot, state: GraphState): string[] => resolveName(text, slot, state.lexicon);

/** Names in the filters that nothing in the graph answers to. */
export const unknownNames = (filters: AskFilters, state: GraphState): string[] => [
  ...[...filters.person, ...filters.with].filter((name) => idsOf(name, "any", state).length === 0),
  ...(filters.place !== null && idsOf(filters.place, "place", state).length === 0 ? [filters.place] : []),
];

/** Whether asked for is what was planned, with what became of it. */
export const asksForPlans = ({ status, ever }: Pick<AskFilters, "status" | "ever">): boolean =>
  ever && status.length === 2 && status.includes("planned") && status.includes("cancelled");

/** Whether rows are chosen after the statement has run (`answers/pick-rows.ts`): then it must not be cut before. */
export const isChosenLater = (filters: AskFilters): boolean =>
  filters.pick !== null ||
  filters.about !== null ||
  filters.everyYear ||
  filters.company ||
  filters.hosts !== null ||
  filters.refuser !== null ||
  filters.planned ||
  filters.putOff ||
  filters.again ||
  filters.most !== null ||
  filters.mediator !== null ||
  filters.weekdays.length > 0 ||
  asksForPlans(filters);

const timeAndStatus = (filters: AskFilters, all: boolean): Record<string, Value> => ({
  most: all || isChosenLater(filters) ? everyEvent : mostEvents + 1,
  kinds: filters.kind.length > 0 ? filters.kind : [...EventKind.options],
  status: filters.status.length > 0 ? filters.status : [...Status.options],
  once: filters.ever ? filters.status.map((status) => `"status":"${status}"`) : [],
  periods: periodsOf(filters),
  inside: filters.range === "inside",
});

/** Several people of one name are a side each, for they may have met one another. */
const namesakes = (name: string, side: string[], state: GraphState): string[][] => {
  const ids = idsOf(name, "actor", state);
  const people = ids.length > 1 && ids.every((id) => state.lexicon.entities.get(id)?.label === "Person");
  return people ? ids.filter((id) => side.includes(id)).map((id) => [id]) : [side];
};

/**
 * Events that the filters ask for, oldest first, undated last.
 * @param across only those in which two stood across from each other; a lone traveller's visit is none.
 * @param all however many there are; else no more than `mostEvents` and one.
 */
export const findEvents = async (
  store: Store,
  state: GraphState,
  filters: AskFilters,
  across: boolean,
  all = false,
): Promise<FoundEvents> => {
  const groups = filters.person.map((name) => actorsNamed(name, idsOf(name, "actor", state), state));
  const others = filters.with.flatMap((name) => actorsNamed(name, idsOf(name, "actor", state), state));
  const [first, ...also] = groups;
  const placeIds = filters.place === null ? [] : idsOf(filters.place, "place", state);
  const visiting = filters.kind.length === 1 && filters.kind[0] === "Visit";
  const shared = {
    ...timeAndStatus(filters, all),
    places: placesIn(placeIds, state),
    ...(across || (first && others.length > 0)
      ? {}
      : { hosts: visiting || !filters.kind.includes("Visit") ? governmentsOf(placeIds, state) : [] }),
  };
  // Without a first side, any of the others: each of them stands for itself, for they may have met one another.
  // "Which presidents met X?" of a president: X is not among those who may have met X.
  const apart = first?.filter((id) => !others.includes(id)) ?? [];
  const sides = first
    ? namesakes(filters.person[0] ?? "", apart.length > 0 ? apart : first, state)
    : filters.with.flatMap((name) => namesakes(name, actorsNamed(name, idsOf(name, "actor", state), state), state));
  const people = first ?? others;
  if (first && others.length > 0 && !filters.across)
    return run(store, "people-events", { ...shared, hosts: [], people, also: [...also, others] });
  if (first && others.length > 0)
    return run(store, "people-meetings", {
      ...shared,
      sides,
      others,
      anyone: false,
      also,
    });
  if (people.length > 0 && across)
    return run(store, "people-meetings", { ...shared, sides, others: [], anyone: true, also });
  if (people.length > 0) return run(store, "people-events", { ...shared, people, also });
  return run(store, across ? "all-meetings" : "all-events", shared);
};
