/** Whether those who are asked for are told to have mediated between the others. */
import type { EventRecord } from "#contract/graph.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { actorsNamed } from "../widen.ts";

export const mediatedSo = (
  { person, with: others, mediator }: AskFilters,
  state: GraphState,
): ((row: EventRecord) => boolean) => {
  const idsFor = (names: string[]): Set<string> =>
    new Set(names.flatMap((name) => actorsNamed(name, idsOf(name, "actor", state), state)));
  const [asked, beside] = [idsFor(person), idsFor(others)];
  return ({ participants }) =>
    participants.some(
      ({ id, role }) =>
        role === "mediator" && (mediator === "person" ? asked.has(id) : !asked.has(id) && !beside.has(id)),
    );
};
