/** Whether an event was in a place, where its record may not say so. */
import type { EventRecord } from "#contract/graph.ts";
import type { EventKind } from "#contract/ontology.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { actorsFor, governmentsOf, placesIn } from "../widen.ts";

/** The words by which a sentence tells an event of a kind, to measure how near a state stands to them. */
const tellingWords: Partial<Record<EventKind, RegExp>> = {
  Coup: /\b(coups?|putsch|overthr\w+|oust\w*|toppl\w+|depos\w+)\b/g,
  Withdrawal: /\b(withdr\w+|pull\w*|lea?ves?|leaving|left|depart\w*)\b/g,
  Deployment: /\b(deploy\w*|station\w*|arriv\w+|sen[dt]\w*|troops)\b/g,
};

/** A state this many letters away from the word is no longer said of it. */
const near = 60;

const placesOf = (text: string, forms: Iterable<string>): number[] =>
  [...forms].flatMap((form) => {
    const found: number[] = [];
    for (let at = text.indexOf(` ${form} `); at >= 0; at = text.indexOf(` ${form} `, at + 1)) found.push(at);
    return found;
  });

/** The names of every state and place, as sentences are compared. */
const namesOf = (ids: Iterable<string>, state: GraphState): string[] =>
  [...ids].flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    return entity ? [entity.name, ...entity.aliases].map(normaliseName).filter((name) => name.length > 2) : [];
  });

/** Whether the sentence names one of the places beside the words that tell the event, and no other place nearer. */
const toldBeside = (row: EventRecord, mine: string[], others: string[]): boolean => {
  const words = tellingWords[row.kind];
  return row.evidence.some(({ quote }) => {
    const text = ` ${normaliseName(quote)} `;
    const at = words ? [...text.matchAll(words)].map((match) => match.index) : [];
    if (at.length === 0) return false;
    const distance = (forms: string[]): number =>
      Math.min(...placesOf(text, forms).flatMap((place) => at.map((word) => Math.abs(place - word))));
    const nearest = distance(mine);
    return nearest <= near && nearest <= distance(others);
  });
};

/**
 * By its place; where no source tells it, by the states whose governments or office-holders took part; where there are none, by the state that the
 * sentence names beside the event. "Like neighbouring Example" makes no event there.
 */
export const inPlace = (place: string | null, state: GraphState): ((row: EventRecord) => boolean) => {
  if (place === null) return () => true;
  const ids = idsOf(place, "place", state);
  const places = new Set(placesIn(ids, state));
  const hosts = governmentsOf(ids, state);
  const ours = new Set(actorsFor(hosts, state));
  const governments = [...state.lexicon.entities.values()].filter((one) => one.label === "Government");
  const serving = new Set(
    actorsFor(
      governments.map((one) => one.id),
      state,
    ),
  );
  const mine = namesOf([...ids, ...hosts], state);
  const others = namesOf(
    [...state.lexicon.entities.values()]
      .filter((one) => one.label === "Government" || (one.label === "Place" && one.kind === "country"))
      .map((one) => one.id)
      .filter((id) => !places.has(id) && !hosts.includes(id)),
    state,
  );
  return (row) => {
    if (row.place !== null) return places.has(row.place.id);
    const states = row.participants.filter((one) => serving.has(one.id));
    if (states.some((one) => ours.has(one.id))) return true;
    return states.length > 0 ? false : toldBeside(row, mine, others);
  };
};

/** Whether an agreement's event was in a place: by its place, or by a sentence that says "in" it. */
export const saidIn = (place: string | null, state: GraphState): ((row: EventRecord) => boolean) => {
  if (place === null) return () => true;
  const ids = idsOf(place, "place", state);
  const places = new Set(placesIn(ids, state));
  const forms = namesOf(ids, state);
  return (row) =>
    row.place !== null
      ? places.has(row.place.id)
      : row.evidence.some(({ quote }) =>
          ["in", "at", "in the city of", "in the capital", "in the town of"].some((before) =>
            forms.some((form) => ` ${normaliseName(quote)} `.includes(` ${before} ${form} `)),
          ),
        );
};
