/** Numbers and other facts, each value with its sentences, side by side where the sources differ. */
import { z } from "zod";
import type { EntityRef, Fact } from "#contract/graph.ts";
import { readStatements } from "../../store/statements.ts";
import type { Store } from "../../store/store.ts";
import { refOf } from "../entity-refs.ts";
import { idsOf, type Ran } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayList, sentence } from "../say-event.ts";
import { type Answerer, nothing } from "./answer.ts";

const Row = z.object({ id: z.string(), property: z.string() });

export type FoundFacts = { facts: { about: EntityRef; fact: Fact }[]; ran: Ran };

/** Facts about things; `about` empty: about anything. */
export const findFacts = async (
  store: Store,
  state: GraphState,
  about: string[],
  properties: string[],
): Promise<FoundFacts> => {
  const params = { about, properties };
  const rows = await store.ask("ask/facts", params, Row);
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
  return { facts: facts.flat(), ran: { query: readStatements()("read/ask/facts"), params } };
};

export const sayFact = ({ about, fact }: { about: EntityRef; fact: Fact }): string =>
  `${fact.property} of ${about.name}: ${sayList(
    fact.values.map(
      (one) => `“${one.value}” (${sourcesOf(one.evidence.map((item) => item.article.title ?? item.article.id))})`,
    ),
    "against",
  )}`;

const sourcesOf = (titles: string[]): string => {
  const unique = [...new Set(titles)];
  return unique.length === 1 ? (unique[0] ?? "") : `${unique.length} articles`;
};

export const answerFacts: Answerer = async (store, state, filters) => {
  const about = filters.person
    .flatMap((name) => idsOf(name, "any", state))
    .concat(filters.place === null ? [] : idsOf(filters.place, "any", state));
  const { facts, ran } = await findFacts(store, state, about, filters.property === null ? [] : [filters.property]);
  if (facts.length === 0) return { ...nothing, ran };
  const shown = facts.slice(0, 4).map(sayFact).join("; ");
  return {
    ...nothing,
    facts,
    ran,
    entities: facts.map((one) => one.about),
    summary: sentence(`The sources give: ${shown}${facts.length > 4 ? `; and ${facts.length - 4} more` : ""}`),
  };
};
