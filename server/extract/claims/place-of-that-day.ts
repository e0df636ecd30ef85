/**
 * "A met B in C on Sunday. … A also saw D on Sunday": nobody is in two towns on one day unless a journey is told.
 * Takes: an encounter with a day and without a place, of one who met somebody else at a place on that day; of a house the town.
 * Not: a call, a day on which the two places told are not the same, somebody who is told to travel on, who only stood by, what was called off, a day
 * that the words of the encounter do not tell.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { townInName } from "../vocabulary/venues.ts";
import { isEncounter } from "./is-encounter.ts";
import type { PlaceFound } from "./place-of-later-stay.ts";
import { tripsOf } from "./trips.ts";

const isHeld = ({ kind, status }: EventClaim): boolean =>
  kind !== "Call" && /^(?:happened|ongoing|planned)$/.test(status);

/** "2024-03-05|person:…" for each who took part; none of an encounter without a day. */
function slotsOf({ date: { start, end, precision, text }, participants }: EventClaim): string[] {
  // A day that is only lent by an encounter told before is not told of this one.
  if (start === null || start !== end || precision !== "day" || text === null) return [];
  return participants.filter(({ role }) => role !== "present").map(({ entity }) => `${start}|${entity}`);
}

/** The town or state that the place lies in: what is true of all who were there that day. */
function townOf(reading: Reading, key: string): string | null {
  const place = reading.entity(key);
  if (place === undefined || place.type === "Government" || /^(?:capital|city|country|place)$/.test(place.kind ?? ""))
    return place === undefined ? null : key;
  const town = townInName(place.name);
  return reading.entities.find(({ type, name }) => type === "Place" && name === town)?.key ?? null;
}

const isOnTheWay = (reading: Reading, entity: string, place: string): boolean => {
  const state = reading.entity(place)?.iso2 ?? null;
  return tripsOf(reading).some(
    ({ travellers, destinations, status }) =>
      status !== "cancelled" &&
      travellers.includes(entity) &&
      destinations.some(({ named: { placeKey } }) => {
        const to = placeKey === null ? undefined : reading.entity(placeKey);
        return (
          to !== undefined && to.key !== place && (to.iso2 !== state || (to.kind !== "country" && to.type === "Place"))
        );
      }),
  );
};

/** "met B on Sunday before flying to C": not there yet. */
const beforeLeaving =
  /\bbefore\s(?:leaving|departing|flying|travell?ing|heading|going|returning|proceeding|moving)\b/iu;

export const placeOfThatDay: ClaimRefiner = {
  name: "place-of-that-day",
  refine(reading, claims) {
    const told = new Map<string, (PlaceFound | null)[]>();
    for (const claim of claims) {
      if (!isEncounter(claim) || !isHeld(claim) || claim.rule === "visits" || claim.place === null) continue;
      const place = townOf(reading, claim.place);
      for (const slot of slotsOf(claim))
        told.set(slot, [
          ...(told.get(slot) ?? []).slice(-4),
          place === null ? null : { place, start: claim.start, end: claim.end },
        ]);
    }
    return claims.map((claim): Claim => {
      if (!isEncounter(claim) || !isHeld(claim) || claim.place !== null || beforeLeaving.test(claim.quote))
        return claim;
      for (const slot of slotsOf(claim)) {
        const [first, ...more] = told.get(slot) ?? [];
        const entity = slot.slice(slot.indexOf("|") + 1);
        if (first == null || more.some((one) => one?.place !== first.place)) continue;
        if (reading.entity(entity)?.type !== "Person" || isOnTheWay(reading, entity, first.place)) continue;
        return { ...claim, place: first.place, context: [...claim.context, { start: first.start, end: first.end }] };
      }
      return claim;
    });
  },
};
