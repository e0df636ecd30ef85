/** Which bases there are, where, and who runs them. */
import { z } from "zod";
import type { Evidence } from "#contract/graph.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import { readStatements } from "../../store/statements.ts";
import type { Store } from "../../store/store.ts";
import { worldCountry } from "../country-forms.ts";
import { refsOf } from "../entity-refs.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayList, sentence } from "../say-event.ts";
import { actorsFor, governmentsOf, placesIn } from "../widen.ts";
import { nameKey } from "../words.ts";
import { type Answerer, nothing } from "./answer.ts";
import { type FoundFacts, findFacts, sayFact } from "./facts.ts";

const Row = z.object({
  id: z.string(),
  name: z.string(),
  places: z.array(z.string()),
  operators: z.array(z.string()),
  operatorIds: z.array(z.string()),
});
type Row = z.infer<typeof Row>;

const sayBase = ({ name, places, operators }: Row, asks: AskFilters["asks"]): string => {
  const where =
    places.length > 0 ? ` in ${sayList(places)}` : asks === "where" ? ", and no source tells where it is" : "";
  return `${name}${where}, ${operators.length === 0 ? "and no source tells who runs it" : `run by ${sayList(operators)}`}`;
};

const sayFew = (names: string[]): string =>
  sayList(names.length > 5 ? [...names.slice(0, 5), `${names.length - 5} more`] : names);

/** Whether nothing tells in which country a place is. */
const isAdrift = (id: string, { lexicon, parts }: GraphState): boolean => {
  const place = lexicon.entities.get(id);
  const inside = [...parts.values()].some((inner) => inner.includes(id));
  return place !== undefined && place.iso2 === null && !inside && worldCountry(nameKey(place.name)) === null;
};

/** Bases of which no source tells where they are, or in which country that is: one of them may be the one that was asked for. */
const unplaced = async (store: Store, state: GraphState, params: Record<string, string[]>): Promise<string> => {
  if ((params.places ?? []).length === 0) return "";
  const all = await store.ask("ask/bases", { ...params, places: [] }, Row);
  const nowhere = all.filter((row) => row.places.length === 0);
  const adrift = all.filter(({ id }) => {
    const places = state.basePlaces.get(id) ?? [];
    return places.length > 0 && places.every((place) => !params.places?.includes(place) && isAdrift(place, state));
  });
  return [
    nowhere.length === 0
      ? ""
      : sentence(`Of ${sayFew(nowhere.map(({ name }) => name))} no source tells in which place it is`),
    adrift.length === 0
      ? ""
      : sentence(`Of ${sayFew(adrift.map(({ name }) => name))} no source tells in which country it is`),
  ]
    .filter(Boolean)
    .join(" ");
};

/** How many bases a state is told to keep in another, where the sources name no base. */
const baseCounts = (store: Store, state: GraphState, { person, place }: AskFilters): Promise<FoundFacts> => {
  const owners = new Set(person.flatMap((name) => actorsFor(idsOf(name, "actor", state), state)));
  const there = place === null ? [] : idsOf(place, "place", state);
  const names = [...there, ...governmentsOf(there, state)].flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
  return findFacts(
    store,
    state,
    [],
    ["bases in"],
    ({ id, property }) =>
      (person.length === 0 || owners.has(id)) &&
      (place === null || names.some((name) => normaliseName(property) === `bases in ${normaliseName(name)}`)),
  );
};

export const answerBases: Answerer = async (store, state, filters) => {
  const params = {
    bases: filters.about === null ? [] : idsOf(filters.about, "thing", state),
    places: filters.place === null ? [] : placesIn(idsOf(filters.place, "place", state), state),
    operators: filters.person.flatMap((name) => actorsFor(idsOf(name, "actor", state), state)),
  };
  const ran = { query: readStatements()("read/ask/bases"), params };
  const rows = await store.ask("ask/bases", params, Row);
  const counts = filters.about === null ? await baseCounts(store, state, filters) : { facts: [], ran };
  if (rows.length === 0 && counts.facts.length > 0)
    return {
      ...nothing,
      facts: counts.facts,
      ran: counts.ran,
      entities: counts.facts.map((one) => one.about),
      summary: sentence(`The sources give: ${counts.facts.slice(0, 4).map(sayFact).join("; ")}`),
    };
  if (rows.length === 0) return { ...nothing, ran, note: await unplaced(store, state, params) };
  const details = await Promise.all(rows.slice(0, 50).map((row) => store.entity(row.id, 1)));
  const wanted = new Set(["LOCATED_IN", "OPERATES"]);
  const evidence: Evidence[] = details.flatMap((detail) =>
    detail.relations.filter((one) => wanted.has(one.type)).flatMap((one) => one.evidence),
  );
  const facts = details.flatMap((detail) =>
    detail.facts.map((fact) => ({
      about: { id: detail.node.id, name: detail.node.name, label: detail.node.label },
      fact,
    })),
  );
  const ids = [...new Set(rows.flatMap((row) => [row.id, ...row.operatorIds]))];
  const count = rows.length === 1 ? "One base is told of" : `${rows.length} bases are told of`;
  const said =
    rows.length <= 5
      ? rows.map((row) => sayBase(row, filters.asks)).join("; ")
      : rows.map((row) => row.name).join(", ");
  return {
    ...nothing,
    ran,
    entities: refsOf(ids, state.lexicon),
    evidence,
    facts: [...facts, ...counts.facts],
    summary: [
      sentence(`${count}: ${said}`),
      counts.facts.length === 0
        ? ""
        : sentence(`The sources give: ${counts.facts.slice(0, 4).map(sayFact).join("; ")}`),
      await unplaced(store, state, params),
    ]
      .filter(Boolean)
      .join(" "),
  };
};
