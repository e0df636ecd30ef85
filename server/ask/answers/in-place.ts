/** Whether an event was in a place. */
import type { EventRecord } from "#contract/graph.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { governmentsOf, placesIn } from "../widen.ts";

/**
 * By its place. Where the sources do not tell its place, it counts where the place's government took part, or where the very
 * sentence that tells the event names the place.
 */
export const inPlace = (place: string | null, state: GraphState): ((row: EventRecord) => boolean) => {
  if (place === null) return () => true;
  const ids = idsOf(place, "place", state);
  const places = new Set(placesIn(ids, state));
  const hosts = new Set(governmentsOf(ids, state));
  const forms = [...ids, ...hosts].flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    return entity ? [entity.name, ...entity.aliases].map(normaliseName) : [];
  });
  return (row) => {
    if (row.place !== null) return places.has(row.place.id);
    if (row.participants.some((one) => hosts.has(one.id))) return true;
    return row.evidence.some(({ quote }) => forms.some((form) => ` ${normaliseName(quote)} `.includes(` ${form} `)));
  };
};
