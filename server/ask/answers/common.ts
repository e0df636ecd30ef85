/** Who has ${verb} each of two. */
import { z } from "zod";
import { readStatements } from "../../store/statements.ts";
import { refsOf } from "../entity-refs.ts";
import { idsOf, periodsOf } from "../find-events.ts";
import { sayEvent, sayList, sentence } from "../say-event.ts";
import { actorsFor } from "../widen.ts";
import { type Answerer, nothing } from "./answer.ts";
import { narrowRows } from "./pick-rows.ts";

const Row = z.object({ id: z.string(), firstEvent: z.string(), secondEvent: z.string() });

export const answerCommon: Answerer = async (store, state, filters) => {
  const [one = [], other = []] = filters.person.map((name) => actorsFor(idsOf(name, "actor", state), state));
  const place = filters.place === null ? null : idsOf(filters.place, "place", state);
  const params = {
    one,
    other,
    kinds: filters.kind,
    status: filters.status.length > 0 ? filters.status : ["happened"],
    periods: periodsOf(filters),
    inside: filters.range === "inside",
  };
  const ran = { query: readStatements()("read/ask/common"), params };
  const found = await store.ask("ask/common", params, Row);
  const events = await store.events([...new Set(found.flatMap((row) => [row.firstEvent, row.secondEvent]))]);
  const sorted = events.sort((a, b) => ((a.date.start ?? "9999") < (b.date.start ?? "9999") ? -1 : 1));
  const narrowed = await narrowRows(
    store,
    state,
    { ...filters, pick: null },
    { rows: sorted, ran },
    (row) => place === null || (row.place !== null && place.includes(row.place.id)),
  );
  const kept = new Set(narrowed.rows.map((row) => row.id));
  const people = refsOf(
    new Set(found.filter((row) => kept.has(row.firstEvent) && kept.has(row.secondEvent)).map((row) => row.id)),
    state.lexicon,
  );
  if (people.length === 0) return { ...nothing, ran };
  const behind =
    narrowed.rows.length <= 4 ? `: ${narrowed.rows.map(sayEvent).join("; ")}` : ` (${narrowed.rows.length} events)`;
  const verb = filters.status.length === 1 && filters.status[0] === "happened" ? "met" : "are named with";
  const summary = sentence(
    `${sayList(people.map((ref) => ref.name))} ${verb} each of ${sayList(filters.person)}${behind}`,
  );
  return { ...nothing, rows: narrowed.rows, ran: narrowed.ran, entities: people, summary };
};
