/** "How many people did X meet?": who took part beside X, counted; bodies are told apart, for nobody counted who stood for them. */
import type { EventRecord } from "#contract/graph.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayList } from "../say-event.ts";
import { actorsNamed } from "../widen.ts";

const many = (count: number, one: string, more: string): string => (count === 1 ? `one ${one}` : `${count} ${more}`);

/** With a space before it; empty where nobody asked. */
export const countPeople = (rows: EventRecord[], { property, person }: AskFilters, state: GraphState): string => {
  if (property !== "people") return "";
  const named = new Set(person.flatMap((name) => actorsNamed(name, idsOf(name, "actor", state), state)));
  const others = rows.flatMap((row) => row.participants.filter(({ id, role }) => !named.has(id) && role !== "present"));
  const people = new Set(others.filter(({ label }) => label === "Person").map(({ id }) => id)).size;
  const bodies = new Set(others.filter(({ label }) => label !== "Person").map(({ id }) => id)).size;
  const counted = [
    people === 0 ? "" : many(people, "person", "people"),
    bodies === 0 ? "" : many(bodies, "government or body", "governments or bodies"),
  ].filter(Boolean);
  return ` Named beside ${sayList(person)}: ${sayList(counted)}.`;
};
