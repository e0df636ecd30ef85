/** "Who had the most meetings?": who took part in most of what is told, all of them where several did; people alone, for a state's meetings are its people's as well. */
import { pairsAcross } from "#contract/across.ts";
import type { EventRecord } from "#contract/graph.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayList, sentence } from "../say-event.ts";
import { actorsNamed } from "../widen.ts";

type Counted = { id: string; name: string; count: number };

/** Of the people who met somebody, or met those who are asked for: in how many meetings, or how many people. */
const counts = (rows: EventRecord[], { person, most }: AskFilters, state: GraphState): Counted[] => {
  const asked = new Set(person.flatMap((name) => actorsNamed(name, idsOf(name, "actor", state), state)));
  const met = new Map<string, { name: string; events: Set<string>; people: Set<string> }>();
  for (const row of rows)
    for (const pair of pairsAcross(row.participants))
      for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
        if (one.label !== "Person" || asked.has(one.id) || (asked.size > 0 && !asked.has(other.id))) continue;
        const known = met.get(one.id) ?? { name: one.name, events: new Set(), people: new Set() };
        known.events.add(row.id);
        if (other.label === "Person") known.people.add(other.id);
        met.set(one.id, known);
      }
  return [...met]
    .map(([id, { name, events, people }]) => ({ id, name, count: most === "people" ? people.size : events.size }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
};

const leading = (all: Counted[]): Counted[] => all.filter(({ count }) => count > 0 && count === all[0]?.count);

export const ofTheBusiest = (rows: EventRecord[], filters: AskFilters, state: GraphState): EventRecord[] => {
  const ids = new Set(leading(counts(rows, filters, state)).map(({ id }) => id));
  return rows.filter((row) => pairsAcross(row.participants).some((pair) => pair.some(({ id }) => ids.has(id))));
};

/** With a space behind it; empty where nobody asked. `rows`: those of the busiest. */
export const sayBusiest = (rows: EventRecord[], filters: AskFilters, state: GraphState): string => {
  if (filters.most === null) return "";
  const first = leading(counts(rows, filters, state));
  const count = first[0]?.count ?? 0;
  const unit = filters.most === "people" ? (count === 1 ? "person" : "people") : count === 1 ? "meeting" : "meetings";
  const many = first.length > 1 ? " each" : "";
  return `${sentence(`${filters.most === "people" ? "The most people met, by name" : "The most meetings told"}: ${sayList(first.map(({ name }) => name))}, ${count} ${unit}${many}`)} `;
};
