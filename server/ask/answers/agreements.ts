/** What became of agreements, by whom, when. */
import { AgreementAction, Status } from "#contract/ontology.ts";
import { refsOf } from "../entity-refs.ts";
import { idsOf, periodsOf, run } from "../find-events.ts";
import { actorsFor } from "../widen.ts";
import { type Answerer, nothing } from "./answer.ts";
import { narrowRows } from "./pick-rows.ts";
import { summariseEvents } from "./summarise-events.ts";

export const answerAgreements: Answerer = async (store, state, filters) => {
  const about = filters.about === null ? [] : idsOf(filters.about, "thing", state);
  const { ran, ids } = await run(store, "agreements", {
    actions: filters.action.length > 0 ? filters.action : [...AgreementAction.options],
    status: filters.status.length > 0 ? filters.status : [...Status.options],
    actors: filters.person.map((name) => actorsFor(idsOf(name, "actor", state), state)),
    parties: filters.with.map((name) => actorsFor(idsOf(name, "actor", state), state)),
    about,
    periods: periodsOf(filters),
    inside: filters.range === "inside",
  });
  const found = { rows: await store.events(ids), ran };
  const { rows, ran: shown } = await narrowRows(
    store,
    state,
    about.length > 0 ? { ...filters, about: null } : filters,
    found,
  );
  if (rows.length === 0) return { ...nothing, ran: shown };
  const agreements = refsOf(new Set(rows.flatMap((row) => row.concerns.map((one) => one.id))), state.lexicon);
  return { ...nothing, rows, ran: shown, entities: agreements, summary: summariseEvents(rows, filters) };
};
