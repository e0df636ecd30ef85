/**
 * "A travelled to C, D and E. … He met D's president": at the stop of the journey that is the country of the one met.
 * Takes: a journey with several stops, one of which alone is in the state that those met serve.
 * Not: an envoy of a third state, people of two of the stops at once, an encounter of another time than the journey, or one whose sentence
 * tells a place.
 */
import { unknownDate } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { addDays } from "../../articles/calendar.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { type StatesOf, statesIn } from "./host-offices.ts";
import { isEncounter } from "./is-encounter.ts";
import { looksBack } from "./looked-back.ts";
import { movers } from "./same-paragraph.ts";
import { timelineOf } from "./timeline.ts";
import { type Trip, tripsOf } from "./trips.ts";

/** Where on which journey. */
type Stop = { place: string; trip: Trip };

/** Whether the sentence itself names a place in the state of the encounter's. */
function isToldBeside(reading: Reading, { place, start }: EventClaim): boolean {
  const sentence = timelineOf(reading).sentenceFrom(start);
  const state = reading.entity(place ?? "")?.iso2 ?? null;
  if (sentence === undefined || state === null) return true;
  return reading.mentionsIn(sentence).some(
    ({ entity, use, end }) =>
      reading.entity(entity)?.iso2 === state &&
      // "in the Exampler capital" names a place, "the Exampler president" none.
      (use !== "modifier" || /^\s(?:capital|city|town|parliament)\b/.test(reading.text.slice(end, end + 12))),
  );
}

/** Paragraphs below the journey. */
const reach = 8;

const isOpen = (reading: Reading, claim: EventClaim): boolean =>
  claim.kind !== "Call" &&
  claim.rule !== "visits" &&
  /^(?:happened|ongoing|planned)$/.test(claim.status) &&
  !looksBack.test(claim.quote) &&
  (claim.place === null || !isToldBeside(reading, claim));

function isSameTime({ date }: Trip, claim: EventClaim): boolean {
  const { start, end, text } = claim.date;
  if (date?.start == null || date.end === null || start === null || end === null)
    return text === null || !/\b(?:last|ago|previous|next)\b/.test(text);
  return start <= addDays(date.end, 1) && addDays(date.start, -1) <= end;
}

const statesOf = (reading: Reading, { destinations }: Trip): Set<string | null> =>
  new Set(destinations.map(({ named }) => reading.entity(named.placeKey ?? "")?.iso2 ?? null));

/** The one stop of the journey in that state: its town, where one is named. */
function stopIn(reading: Reading, { destinations }: Trip, state: string): string | null {
  const keys = destinations.flatMap(({ named: { placeKey } }) => placeKey ?? []);
  const stops = [...new Set(keys)].filter((key) => reading.entity(key)?.iso2 === state);
  const towns = stops.filter((key) => reading.entity(key)?.kind !== "country");
  const [stop] = towns.length > 0 ? towns : stops;
  return towns.length > 1 || stop === undefined ? null : stop;
}

function stopOf(reading: Reading, claim: EventClaim, of: StatesOf): Stop | null {
  const sentence = timelineOf(reading).sentenceFrom(claim.start);
  const visitors = movers(claim);
  if (sentence === undefined) return null;
  const own = tripsOf(reading).filter(
    (one) =>
      one.sentence.index < sentence.index &&
      one.destinations.length > 0 &&
      one.travellers.some((key) => visitors.includes(key)),
  );
  // "will visit C and D … will arrive in C": with a place of the first stop the whole journey tells of the other.
  const trip = claim.place === null ? own.at(-1) : own.findLast((one) => statesOf(reading, one).size > 1);
  if (trip === undefined || sentence.paragraph - trip.sentence.paragraph > reach || !isSameTime(trip, claim))
    return null;
  if ((trip.status === "planned") !== (claim.status === "planned") || trip.status === "cancelled") return null;
  const iso2s = statesOf(reading, trip);
  const here = reading.entity(claim.place ?? "")?.iso2 ?? null;
  const met = claim.participants.filter(({ entity }) => !trip.travellers.includes(entity));
  const states = new Set(met.flatMap(({ entity }) => [...of(entity)]).filter((state) => iso2s.has(state)));
  const [state] = states;
  if (iso2s.size < 2 || states.size !== 1 || state === undefined) return null;
  if (claim.place !== null && (state === here || !iso2s.has(here))) return null;
  const place = stopIn(reading, trip, state);
  return place === null ? null : { place, trip };
}

/** "will call on the premier, A, and meet B, the foreign minister of D": A, of whom no state is told, at the stop where B is. */
function besideIn(stops: ReadonlyMap<EventClaim, Stop>, claim: Claim, of: StatesOf): Stop | null {
  if (!isEncounter(claim) || claim.kind === "Call") return null;
  const beside = [...stops].find(([other]) => other.start === claim.start && other.place === claim.place)?.[1];
  if (beside === undefined) return null;
  const isOfNone = claim.participants.every(({ entity }) => movers(claim).includes(entity) || of(entity).size === 0);
  return isOfNone ? beside : null;
}

export const placeOfStop: ClaimRefiner = {
  name: "place-of-stop",
  refine(reading, claims) {
    const open = claims.filter(isEncounter).filter((claim) => isOpen(reading, claim));
    if (open.length === 0) return claims;
    const { of } = statesIn(reading, claims);
    const stops = new Map<EventClaim, Stop>();
    for (const claim of open) {
      const found = stopOf(reading, claim, of);
      if (found !== null) stops.set(claim, found);
    }
    return claims.map((claim): Claim => {
      const found = (isEncounter(claim) ? stops.get(claim) : undefined) ?? besideIn(stops, claim, of);
      if (found === null || !isEncounter(claim)) return claim;
      const { start, end } = found.trip.sentence;
      // The days of the stop that it was taken for are not those of this one.
      const isOfOtherStop = claim.place !== null && claim.date.text !== null && !claim.quote.includes(claim.date.text);
      const date = isOfOtherStop ? (found.trip.date ?? unknownDate) : claim.date;
      return { ...claim, place: found.place, date, context: [...claim.context, { start, end }] };
    });
  },
};
