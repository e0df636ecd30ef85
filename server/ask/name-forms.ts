/** How sentences write somebody's name. */
import type { GraphState } from "./graph-state.ts";

/** Offices of a person as sentences write them, without whose: "told the prime minister". */
export const officesOf = (id: string, state: GraphState): string[] =>
  state.lexicon.offices
    .filter((office) => office.person === id && !office.former)
    .map((office) => office.title.replace(/\s+(?:of|for|to|in|at)\s.*$/i, "").toLowerCase())
    .filter((title) => title.length > 2);

/** Name, aliases, surname, offices; empty where the graph does not know the id. */
export const formsOf = (id: string, state: GraphState): string[] => {
  const entity = state.lexicon.entities.get(id);
  if (!entity) return [];
  const person =
    entity.label === "Person" ? [entity.name.split(" ").at(-1) ?? entity.name, ...officesOf(id, state)] : [];
  return [entity.name, ...entity.aliases, ...person];
};
