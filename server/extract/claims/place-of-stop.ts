/**
 * "A travelled to C, D and E. … He met D's president": at the stop of the journey that is the country of the one met.
 * Takes: a journey with several stops, one of which alone is in the state that those met serve.
 * Not: an envoy of a third state, people of two of the stops at once, an encounter of another time than the journey, or one with a place.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { addDays } from "../../articles/calendar.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { type StatesOf, statesIn } from "./host-offices.ts";
import { isEncounter } from "./is-encounter.ts";
import { looksBack } from "./looked-back.ts";
import { movers } from "./same-paragraph.ts";
import { timelineOf } from "./timeline.ts";
import { type Trip, tripsOf } from "./trips.ts";

/** Paragraphs below the journey. */
const reach = 8;

const isOpen = (claim: EventClaim): boolean =>
  claim.place === null &&
  claim.kind !== "Call" &&
  claim.rule !== "visits" &&
  /^(?:happened|ongoing|planned)$/.test(claim.status) &&
  !looksBack.test(claim.quote);

function isSameTime({ date }: Trip, claim: EventClaim): boolean {
  const { start, end, text } = claim.date;
  if (date?.start == null || date.end === null || start === null || end === null)
    return text === null || !/\b(?:last|ago|previous|next)\b/.test(text);
  return start <= addDays(date.end, 1) && addDays(date.start, -1) <= end;
}

/** The one stop of the journey in that state: its town, where one is named. */
function stopIn(reading: Reading, { destinations }: Trip, state: string): string | null {
  const keys = destinations.flatMap(({ named: { placeKey } }) => placeKey ?? []);
  const stops = [...new Set(keys)].filter((key) => reading.entity(key)?.iso2 === state);
  const towns = stops.filter((key) => reading.entity(key)?.kind !== "country");
  const [stop] = towns.length > 0 ? towns : stops;
  return towns.length > 1 || stop === undefined ? null : stop;
}

function stopOf(reading: Reading, claim: EventClaim, of: StatesOf): { place: string; trip: Trip } | null {
  const sentence = timelineOf(reading).sentenceFrom(claim.start);
  const visitors = movers(claim);
  if (sentence === undefined) return null;
  const trip = tripsOf(reading).findLast(
    (one) =>
      one.sentence.index < sentence.index &&
      one.destinations.length > 0 &&
      one.travellers.some((key) => visitors.includes(key)),
  );
  if (trip === undefined || sentence.paragraph - trip.sentence.paragraph > reach || !isSameTime(trip, claim))
    return null;
  if ((trip.status === "planned") !== (claim.status === "planned") || trip.status === "cancelled") return null;
  const iso2s = new Set(trip.destinations.map(({ named }) => reading.entity(named.placeKey ?? "")?.iso2 ?? null));
  const met = claim.participants.filter(({ entity }) => !trip.travellers.includes(entity));
  const states = new Set(met.flatMap(({ entity }) => [...of(entity)]).filter((state) => iso2s.has(state)));
  const [state] = states;
  if (iso2s.size < 2 || states.size !== 1 || state === undefined) return null;
  const place = stopIn(reading, trip, state);
  return place === null ? null : { place, trip };
}

export const placeOfStop: ClaimRefiner = {
  name: "place-of-stop",
  refine(reading, claims) {
    if (!claims.some((claim) => isEncounter(claim) && isOpen(claim))) return claims;
    const { of } = statesIn(reading, claims);
    return claims.map((claim): Claim => {
      const found = isEncounter(claim) && isOpen(claim) ? stopOf(reading, claim, of) : null;
      if (found === null || !isEncounter(claim)) return claim;
      const { start, end } = found.trip.sentence;
      return { ...claim, place: found.place, context: [...claim.context, { start, end }] };
    });
  },
};
