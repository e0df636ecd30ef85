/** Who met whom, and who visited what. */
import type { EventRecord } from "#contract/graph.ts";
import type { Store } from "../../store/store.ts";
import { encounterKinds } from "../encounter-kinds.ts";
import type { AskFilters } from "../filters.ts";
import { findEvents, idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { perhapsByPhone } from "../only-spoke.ts";
import { sayList } from "../say-event.ts";
import { actorsNamed } from "../widen.ts";
import { type Answer, type Answerer, nothing } from "./answer.ts";
import { sayBusiest } from "./busiest.ts";
import { countPeople } from "./count-people.ts";
import { homesIn, readRows } from "./pick-rows.ts";
import { summariseEvents } from "./summarise-events.ts";

const rowsFor = async (
  store: Store,
  state: GraphState,
  filters: AskFilters,
  across: boolean,
  fits: ((row: EventRecord) => boolean) | null,
) => readRows(store, state, filters, await findEvents(store, state, filters, across && filters.across), fits);

const isWithin = (day: string, periods: AskFilters["periods"]): boolean =>
  periods.some(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));

/**
 * Where nothing such is told: the same with any status and of any kind of encounter, then wherever it was. To be shown beside and never as the
 * answer. Nothing where the question narrows nothing, for then everything would be near.
 */
const near = async (
  store: Store,
  state: GraphState,
  filters: AskFilters,
  fits: ((row: EventRecord) => boolean) | null,
): Promise<EventRecord[]> => {
  const { person, with: others, place, periods, weekdays, about } = filters;
  const named = person.length + others.length > 0;
  if (!named && place === null && periods.length === 0 && about === null) return [];
  const wide: AskFilters = {
    ...filters,
    status: [],
    ever: false,
    pick: null,
    kind: encounterKinds,
    across: false,
    hosts: null,
    refuser: null,
    planned: false,
    putOff: false,
    again: false,
    most: null,
    mediator: null,
  };
  const { rows } = await rowsFor(store, state, wide, false, fits);
  if (rows.length > 0) return rows;
  // What has no date may have been then; what was moved was once to be then.
  const undated = (row: EventRecord): boolean =>
    (fits === null || fits(row)) &&
    (periods.length === 0 ||
      row.date.start === null ||
      row.statusHistory.some(({ movedFrom: day }) => day !== undefined && isWithin(day, periods)));
  if ((periods.length > 0 || weekdays.length > 0) && named) {
    const narrow = { periods: [], everyYear: false, weekdays: [] };
    const anyTime = await rowsFor(store, state, { ...wide, ...narrow }, false, undated);
    if (anyTime.rows.length > 0) return anyTime.rows;
  }
  if (place === null || person.length === 0) return [];
  return (await rowsFor(store, state, { ...wide, place: null }, false, fits)).rows;
};

/** "Did X meet A and B?" with rows about A alone is no yes for B. */
const withoutEvidence = (state: GraphState, filters: AskFilters, rows: EventRecord[]): string => {
  if (filters.with.length < 2) return "";
  const missing = filters.with.filter((name) => {
    const ids = new Set(actorsNamed(name, idsOf(name, "actor", state), state));
    return !rows.some((row) => row.participants.some((one) => ids.has(one.id)));
  });
  return missing.length === 0 ? "" : ` There is no evidence of it for ${sayList(missing, "or")}.`;
};

/** "When did they last meet?": what nobody dates may have been later still. */
const besidesUndated = ({ pick }: AskFilters, undated: number): string =>
  pick === null || undated === 0
    ? ""
    : ` ${undated === 1 ? "One more is" : `${undated} more are`} told without a date and may have been ${pick === "latest" ? "later" : "earlier"}.`;

const answerWith =
  (
    across: boolean,
    fitsFor: (state: GraphState, filters: AskFilters) => ((row: EventRecord) => boolean) | null,
  ): Answerer =>
  async (store, state, filters): Promise<Answer> => {
    const fits = fitsFor(state, filters);
    const { rows, ran, cut, undated } = await rowsFor(store, state, filters, across, fits);
    if (rows.length > 0) {
      const summary = `${sayBusiest(rows, filters, state)}${summariseEvents(rows, filters, cut)}${countPeople(rows, filters, state)}${withoutEvidence(state, filters, rows)}${besidesUndated(filters, undated ?? 0)}${filters.kind.includes("Meeting") && !filters.kind.includes("Call") ? perhapsByPhone(rows) : ""}`;
      return { ...nothing, rows, ran, summary };
    }
    return { ...nothing, ran, related: await near(store, state, filters, fits) };
  };

export const answerMeetings = answerWith(true, () => null);

/** The host of a visit did not visit; where nobody is told to be host, all who are named did. */
const toldVisits = answerWith(false, (state, filters) => {
  const groups = filters.person.map((name) => new Set(actorsNamed(name, idsOf(name, "actor", state), state)));
  const visited = filters.with.map((name) => new Set(actorsNamed(name, idsOf(name, "actor", state), state)));
  // Who was visited is no visitor, and somebody else was.
  const received = (row: EventRecord): boolean =>
    visited.length === 0 ||
    visited.some((group) => {
      const [theirs, others] = [
        row.participants.filter((one) => group.has(one.id)),
        row.participants.filter((one) => !group.has(one.id)),
      ];
      return (
        theirs.some((one) => one.role !== "visitor" && one.role !== "present") &&
        others.some((one) => one.role !== "host")
      );
    });
  return (row) =>
    received(row) && groups.every((group) => row.participants.some((one) => group.has(one.id) && one.role !== "host"));
});

/** Whoever was in somebody else's country has been there, though no source calls it a visit: the answer says so. */
export const answerVisits: Answerer = async (store, state, filters) => {
  const answer = await toldVisits(store, state, filters);
  const asked = filters.person.length > 0 && filters.place !== null && filters.with.length === 0 && !filters.company;
  if (answer.summary !== null || !asked || filters.kind.length > 1) return answer;
  const isHome = homesIn(state);
  const groups = filters.person.map((name) => new Set(actorsNamed(name, idsOf(name, "actor", state), state)));
  const isPerson = (id: string): boolean => state.lexicon.entities.get(id)?.label === "Person";
  const wasThere = ({ place, participants }: EventRecord): boolean =>
    place !== null &&
    groups.every((group) => participants.some(({ id }) => group.has(id) && isPerson(id) && !isHome(id, place.id)));
  const met: AskFilters = { ...filters, kind: ["Meeting", "Talks"] };
  const { rows, ran, cut } = await rowsFor(store, state, met, false, wasThere);
  if (rows.length === 0) return answer;
  return { ...nothing, rows, ran, summary: `No source calls it a visit. ${summariseEvents(rows, met, cut)}` };
};
