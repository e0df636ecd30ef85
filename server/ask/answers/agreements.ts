/** What became of agreements, by whom, when. */
import type { EventRecord } from "#contract/graph.ts";
import { AgreementAction, Status } from "#contract/ontology.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import type { Store } from "../../store/store.ts";
import { refsOf } from "../entity-refs.ts";
import type { AskFilters } from "../filters.ts";
import { everyEvent, idsOf, isChosenLater, mostEvents, periodsOf, run } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { actingIn, sayList } from "../say-event.ts";
import { actorsFor } from "../widen.ts";
import { type Answer, type Answerer, nothing } from "./answer.ts";
import { saidIn } from "./in-place.ts";
import { narrowRows } from "./pick-rows.ts";
import { summariseEvents } from "./summarise-events.ts";

const find = async (store: Store, state: GraphState, filters: AskFilters) => {
  const about = filters.about === null ? [] : idsOf(filters.about, "thing", state);
  const { ran, ids } = await run(store, "agreements", {
    actions: filters.action.length > 0 ? filters.action : [...AgreementAction.options],
    status: filters.status.length > 0 ? filters.status : [...Status.options],
    actors: filters.person.map((name) => actorsFor(idsOf(name, "actor", state), state)),
    parties: filters.with.map((name) => actorsFor(idsOf(name, "actor", state), state)),
    about,
    periods: periodsOf(filters),
    inside: filters.range === "inside",
    most: isChosenLater(filters) || filters.place !== null ? everyEvent : mostEvents + 1,
  });
  return narrowRows(
    store,
    state,
    about.length > 0 ? { ...filters, about: null } : filters,
    { rows: await store.events(ids), ran },
    saidIn(filters.place, state),
  );
};

/** Where nothing such is told: what else is told of the same parties or the same agreement. */
const near = async (store: Store, state: GraphState, filters: AskFilters): Promise<EventRecord[]> => {
  const named = filters.person.length + filters.with.length > 0 || filters.about !== null;
  if (!named) {
    if (filters.periods.length === 0) return [];
    const anyTime = await find(store, state, { ...filters, periods: [], everyYear: false });
    return anyTime.rows.filter((row) => row.date.start === null);
  }
  // Who did it is what the articles may tell otherwise.
  const parties = [...filters.person, ...filters.with];
  const wide: AskFilters = {
    ...filters,
    person: [],
    with: parties,
    status: [],
    action: [],
    periods: [],
    everyYear: false,
    weekdays: [],
    pick: null,
    place: null,
  };
  return (await find(store, state, wide)).rows;
};

/** "When does the X agreement expire?", where the sentence names X and no source tells whose agreement it is: the answer says so. */
const namedBeside = async (store: Store, state: GraphState, filters: AskFilters): Promise<Answer | null> => {
  const named = [...filters.person, ...filters.with];
  if (named.length === 0 || filters.action.length === 0) return null;
  const forms = named.map((name) =>
    idsOf(name, "actor", state).flatMap((id) => {
      const entity = state.lexicon.entities.get(id);
      return entity ? [entity.name, ...entity.aliases].map(normaliseName) : [];
    }),
  );
  const names = (quote: string): boolean => {
    const said = ` ${normaliseName(quote)} `;
    return forms.every((any) => any.some((form) => said.includes(` ${form} `)));
  };
  const found = await find(store, state, { ...filters, person: [], with: [] });
  const rows = found.rows.filter(
    (row) => row.participants.length === 0 && row.evidence.some(({ quote }) => names(quote)),
  );
  if (rows.length === 0) return null;
  const { ran } = await run(store, "events-by-id", { ids: rows.map((row) => row.id) });
  const told = `No source tells whose agreement it is; the sentence names ${sayList(named)}.`;
  return { ...nothing, rows, ran, summary: `${told} ${summariseEvents(rows, filters)}` };
};

/** "By whom" was asked, and of some of it no source tells. */
const bySomebody = (rows: EventRecord[], { asks }: AskFilters): string => {
  const silent = asks === "who" ? rows.filter((row) => actingIn(row).length === 0).length : 0;
  if (silent === 0) return "";
  return rows.length === 1
    ? " No source tells by whom."
    : ` Of ${silent === 1 ? "one" : silent} of them no source tells by whom.`;
};

export const answerAgreements: Answerer = async (store, state, filters) => {
  const { rows, ran } = await find(store, state, filters);
  if (rows.length === 0)
    return (
      (await namedBeside(store, state, filters)) ?? { ...nothing, ran, related: await near(store, state, filters) }
    );
  const agreements = refsOf(new Set(rows.flatMap((row) => row.concerns.map((one) => one.id))), state.lexicon);
  return {
    ...nothing,
    rows,
    ran,
    entities: agreements,
    summary: `${summariseEvents(rows, filters)}${bySomebody(rows, filters)}`,
  };
};
