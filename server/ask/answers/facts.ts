/** Numbers and other facts, each value with its sentences, side by side where the sources differ. */
import { z } from "zod";
import type { EntityRef, EventRecord, Fact } from "#contract/graph.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import { readStatements } from "../../store/statements.ts";
import type { Store } from "../../store/store.ts";
import { articleName } from "../article-name.ts";
import { refOf } from "../entity-refs.ts";
import { givesFigure } from "../figures.ts";
import type { AskFilters } from "../filters.ts";
import { findEvents, idsOf, type Ran } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayList, sentence } from "../say-event.ts";
import { actorsFor, governmentsOf, placesIn } from "../widen.ts";
import { type Answerer, nothing } from "./answer.ts";
import { inPlace } from "./in-place.ts";
import { readRows } from "./pick-rows.ts";
import { summariseEvents } from "./summarise-events.ts";

const Row = z.object({
  id: z.string(),
  property: z.string(),
  value: z.string(),
  quote: z.string(),
  claimId: z.string(),
});
type Row = z.infer<typeof Row>;

export type FoundFacts = { facts: { about: EntityRef; fact: Fact }[]; ran: Ran };

const fromDetails = async (store: Store, state: GraphState, rows: Row[]): Promise<FoundFacts["facts"]> => {
  const ids = [...new Set(rows.map((row) => row.id))].slice(0, 200);
  const wanted = new Set(rows.map((row) => `${row.id} ${row.property}`));
  const facts = await Promise.all(
    ids.map(async (id) => {
      const entity = state.lexicon.entities.get(id);
      if (!entity) return [];
      const detail = await store.entity(id, 1);
      return detail.facts
        .filter((fact) => wanted.has(`${id} ${fact.property}`))
        .map((fact) => ({ about: refOf(entity), fact }));
    }),
  );
  return facts.flat();
};

/** Facts about things (`about` empty: about anything), of properties that begin so. `fits` narrows them by their sentences. */
export const findFacts = async (
  store: Store,
  state: GraphState,
  about: string[],
  properties: string[],
  fits: (row: Row) => boolean = () => true,
): Promise<FoundFacts> => {
  const params = { about, properties, claims: [] as string[] };
  const found = await store.ask("ask/facts", params, Row);
  const rows = found.filter(fits);
  const claims = rows.length === found.length ? [] : rows.map((row) => row.claimId);
  const ran = { query: readStatements()("read/ask/facts"), params: { ...params, claims } };
  return { facts: rows.length === 0 ? [] : await fromDetails(store, state, rows), ran };
};

export const sayFact = ({ about, fact }: { about: EntityRef; fact: Fact }): string =>
  `${fact.property} of ${about.name}: ${sayList(
    fact.values.map((one) => `“${one.value}” (${sourcesOf(one.evidence.map((item) => articleName(item.article)))})`),
    fact.disagreement ? "against" : "and",
  )}`;

const sourcesOf = (titles: string[]): string => {
  const unique = [...new Set(titles)];
  return unique.length === 1 ? (unique[0] ?? "") : `${unique.length} articles`;
};

/** A fact is about a name where it is told of it, of what belongs to it or lies in it, or (not where it must be its own) where its sentence names it. */
export const concerns = (name: string, state: GraphState, owned = false): ((row: Row) => boolean) => {
  const ids = idsOf(name, "any", state);
  const places = new Set(placesIn(ids, state));
  const near = new Set([...actorsFor(ids, state), ...places, ...basesIn(places, state)]);
  const forms = ids.flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
  return (row) => {
    const said = ` ${normaliseName(`${row.property} ${row.quote}`)} `;
    return near.has(row.id) || (!owned && forms.some((form) => said.includes(` ${normaliseName(form)} `)));
  };
};

/** What an agreement costs is what it is worth. */
const propertiesOf = ({ property }: Pick<AskFilters, "property">): string[] =>
  property === null ? [] : property === "cost" ? ["cost", "worth"] : [property];

/** Of troops: those that are told to be in the place, or at a base that lies there. */
export const standsIn = (place: string | null, state: GraphState): ((row: Row) => boolean) => {
  if (place === null) return () => true;
  const ids = idsOf(place, "place", state);
  const near = new Set(placesIn(ids, state));
  const names = [...new Set([...ids, ...governmentsOf(ids, state)])].flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
  return ({ id, property }) =>
    near.has(id) ||
    basesIn(near, state).has(id) ||
    names.some((name) => normaliseName(property).endsWith(` in ${normaliseName(name)}`));
};

const basesIn = (places: ReadonlySet<string>, { basePlaces }: GraphState): Set<string> =>
  new Set([...basePlaces].flatMap(([base, there]) => (there.some((one) => places.has(one)) ? [base] : [])));

/** Deployments that go on or went on in the place that is asked for. */
const deployments = async (store: Store, state: GraphState, filters: AskFilters): Promise<EventRecord[]> => {
  if (filters.property !== "troops" || filters.place === null) return [];
  const sent: AskFilters = { ...filters, kind: ["Deployment"], status: ["happened", "ongoing"], property: null };
  const found = await findEvents(store, state, { ...sent, place: null }, false, true);
  return (await readRows(store, state, sent, found, inPlace(filters.place, state))).rows;
};

/** Of facts, those to which some source gives the figure that is asked for; what other sources give stays beside it. */
const ofFigure = (store: Store, state: GraphState, { value, about, property }: AskFilters, { facts }: FoundFacts) => {
  const named = (label: EntityRef["label"]): boolean => about !== "base" || label === "Base";
  const kept = new Set(
    facts
      .filter((one) => named(one.about.label) && one.fact.values.some((told) => givesFigure(told.value, value ?? "")))
      .map((one) => `${one.about.id} ${one.fact.property}`),
  );
  const properties = propertiesOf({ property });
  return findFacts(store, state, [], properties, (row) => kept.has(`${row.id} ${row.property}`));
};

export const answerFacts: Answerer = async (store, state, filters) => {
  const stands = standsIn(filters.place, state);
  // Whose troops they are must be told, not only named beside.
  const tests = [...filters.person.map((name) => concerns(name, state, filters.place !== null)), stands];
  const found = await findFacts(store, state, [], propertiesOf(filters), (row) => tests.every((test) => test(row)));
  const { facts, ran } = filters.value === null ? found : await ofFigure(store, state, filters, found);
  const rows = filters.value === null ? await deployments(store, state, filters) : [];
  if (facts.length + rows.length === 0) {
    const others = filters.value === null ? [] : found.facts.slice(0, 3).map(sayFact);
    return { ...nothing, ran, note: others.length === 0 ? "" : sentence(`The sources give: ${others.join("; ")}`) };
  }
  const shown = facts.slice(0, 4).map(sayFact).join("; ");
  const more = facts.length > 4 ? `; and ${facts.length - 4} more` : "";
  const claims = facts.flatMap(({ fact }) => fact.values.flatMap(({ evidence }) => evidence.map((one) => one.claimId)));
  const params = { claims: [...new Set(claims)], events: rows.map(({ id }) => id) };
  return {
    ...nothing,
    facts,
    rows,
    ran: rows.length === 0 ? ran : { query: readStatements()("read/ask/disagreements"), params },
    entities: facts.map((one) => one.about),
    summary: [
      facts.length === 0 ? "" : sentence(`The sources give: ${shown}${more}`),
      rows.length === 0 ? "" : summariseEvents(rows, filters),
    ]
      .filter(Boolean)
      .join(" "),
  };
};
