/** Numbers and other facts, each value with its sentences, side by side where the sources differ. */
import { z } from "zod";
import type { EntityRef, Fact } from "#contract/graph.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import { readStatements } from "../../store/statements.ts";
import type { Store } from "../../store/store.ts";
import { articleName } from "../article-name.ts";
import { refOf } from "../entity-refs.ts";
import { idsOf, type Ran } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayList, sentence } from "../say-event.ts";
import { actorsFor, placesIn } from "../widen.ts";
import { type Answerer, nothing } from "./answer.ts";

const Row = z.object({ id: z.string(), property: z.string(), quote: z.string(), claimId: z.string() });
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

/** A fact is about a name where it is told of it, of what belongs to it or lies in it, or where its sentence names it. */
const concerns = (name: string, state: GraphState): ((row: Row) => boolean) => {
  const ids = idsOf(name, "any", state);
  const near = new Set([...actorsFor(ids, state), ...placesIn(ids, state)]);
  const forms = ids.flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
  return (row) => {
    const said = ` ${normaliseName(`${row.property} ${row.quote}`)} `;
    return near.has(row.id) || forms.some((form) => said.includes(` ${normaliseName(form)} `));
  };
};

export const answerFacts: Answerer = async (store, state, filters) => {
  const tests = filters.person.map((name) => concerns(name, state));
  const properties = filters.property === null ? [] : [filters.property];
  const { facts, ran } = await findFacts(store, state, [], properties, (row) => tests.every((test) => test(row)));
  if (facts.length === 0) return { ...nothing, ran };
  const shown = facts.slice(0, 4).map(sayFact).join("; ");
  const more = facts.length > 4 ? `; and ${facts.length - 4} more` : "";
  return {
    ...nothing,
    facts,
    ran,
    entities: facts.map((one) => one.about),
    summary: sentence(`The sources give: ${shown}${more}`),
  };
};
