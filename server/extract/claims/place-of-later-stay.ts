/**
 * Where an encounter was, told by a stay that is mentioned behind it: "A called on B today. … A is visiting C at B's invitation", "A is in C
 * on a working visit from 22 to 24 March". The town where one is told, else the country.
 * Not: a visit to come or gone by, who is told of in two countries, who goes on from there, a guest who is at home in C, an encounter
 * of another time than the stay.
 */
import type { EventClaim } from "#contract/extraction.ts";
import { addDays } from "../../articles/calendar.ts";
import type { Reading } from "../document.ts";
import type { StatesOf } from "./host-offices.ts";
import { timelineOf } from "./timeline.ts";
import { type Trip, tripsOf } from "./trips.ts";

/** A place, and the sentence that tells of it. */
export type PlaceFound = { place: string; start: number; end: number };

/** Sentences between an encounter and the stay told after it. */
const reach = 6;

const staying =
  /\b(?:is|are|was|were)\s(?:currently\s|also\s|now\s)?(?:visiting|in\s.{2,40}\son\s(?:an?|his|her|their)\s|on\s(?:an?|his|her|their)\s(?:[\p{L}\d-]{1,20}\s){0,4}(?:visit|trip|tour)\sto)\b/u;
const onward = /\b(?:later|then|next|afterwards?|subsequently|will|heads?|onward|after|before|since)\b/i;

function isAtThatTime(reading: Reading, { date }: Trip, claim: EventClaim): boolean {
  const [start, end] = [claim.date.start, claim.date.end];
  if (start === null || end === null) return claim.date.text === null;
  if (date?.start != null && date.end !== null) return start <= date.end && end >= date.start;
  const { published } = timelineOf(reading);
  return published !== null && start >= addDays(published, -1) && end <= published;
}

export function placeOfLaterStay(reading: Reading, claim: EventClaim, index: number, of: StatesOf): PlaceFound | null {
  if (claim.place !== null || !/^(?:happened|ongoing)$/.test(claim.status)) return null;
  const guests = claim.participants.filter(({ role }) => role !== "host" && role !== "present");
  for (const { entity } of guests) {
    const own = tripsOf(reading).filter(
      ({ travellers, status }) => travellers.includes(entity) && status !== "cancelled",
    );
    const places = own.flatMap(({ destinations }) =>
      destinations.flatMap(({ named: { placeKey } }) => (placeKey === null ? [] : [placeKey])),
    );
    const states = new Set(places.map((key) => reading.entity(key)?.iso2 ?? null));
    const [state] = states;
    if (states.size !== 1 || state === null || state === undefined || of(entity).has(state)) continue;
    const stay = own.find((trip) => {
      const steps = trip.sentence.index - index;
      const words = reading.text.slice(trip.sentence.start, trip.sentence.end);
      return (
        steps > 0 && steps <= reach && staying.test(words) && !onward.test(words) && isAtThatTime(reading, trip, claim)
      );
    });
    const towns = new Set(places.filter((key) => reading.entity(key)?.kind !== "country"));
    const country = places.find((key) => reading.entity(key)?.kind === "country");
    const [town] = towns;
    const place = towns.size === 1 ? town : country;
    if (stay !== undefined && place !== undefined) return { place, start: stay.sentence.start, end: stay.sentence.end };
  }
  return null;
}
