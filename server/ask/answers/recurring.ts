/** "Did they meet again?": only what happened more than once between the same. */
import type { EventRecord } from "#contract/graph.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { actorsNamed } from "../widen.ts";

/** The rows that some other participant shares with another row; where the other side is named, one of that side. */
export const whatRecurs = (rows: EventRecord[], filters: AskFilters, state: GraphState): EventRecord[] => {
  const idsFor = (names: string[]): Set<string> =>
    new Set(names.flatMap((name) => actorsNamed(name, idsOf(name, "actor", state), state)));
  const [named, others] = [idsFor(filters.person), idsFor(filters.with)];
  if (others.size > 0) return rows.length > 1 ? rows : [];
  const counted = new Map<string, number>();
  const keysOf = ({ participants }: EventRecord): string[] => {
    const ids = participants.map(({ id }) => id).filter((id) => !named.has(id));
    // Nobody is named: the same two met again.
    return named.size > 0
      ? ids
      : ids.flatMap((one) => ids.filter((other) => one < other).map((other) => `${one} ${other}`));
  };
  for (const row of rows) for (const key of new Set(keysOf(row))) counted.set(key, (counted.get(key) ?? 0) + 1);
  return rows.filter((row) => keysOf(row).some((key) => (counted.get(key) ?? 0) > 1));
};
