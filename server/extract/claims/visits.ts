/**
 * Journeys of named people: "A visited B", "A will travel to B and C", "A's visit to B in January", "A led a delegation to B".
 * One claim a destination; a base that is visited is what the visit concerns. Whom the visitor meets there is told by the rules on encounters.
 * Not: "troops travelled", journeys of bodies, "went to court", "visited by" without a visitor.
 */
import { unknownDate } from "#contract/date-span.ts";
import type { EventClaim } from "#contract/extraction.ts";
import { attributionOf } from "../attribution.ts";
import type { ClaimRule } from "../document.ts";
import { tripsIn } from "./trips.ts";

/** "will conclude her trip with a visit to C": one visit, told by the verb and by the noun. */
const isSame = (a: EventClaim, b: EventClaim): boolean =>
  a.place === b.place &&
  a.concerns.join() === b.concerns.join() &&
  a.status === b.status &&
  a.date.start === b.date.start &&
  a.participants.map(({ entity }) => entity).join() === b.participants.map(({ entity }) => entity).join();

export const visits: ClaimRule = {
  name: "visits",
  find(reading, sentence) {
    const told = tripsIn(reading, sentence).flatMap((trip): EventClaim[] => {
      const isBase = (key: string): boolean => reading.entity(key)?.type === "Base";
      const people = trip.travellers.filter((key) => reading.entity(key)?.type === "Person");
      const places = [...new Set(trip.destinations.flatMap((place) => place.named.placeKey ?? []))];
      if (people.length === 0 || places.length === 0) return [];
      return places.slice(0, 12).map((place) => ({
        type: "event",
        start: sentence.start,
        end: sentence.end,
        quote: reading.text.slice(sentence.start, sentence.end),
        context: [],
        rule: "visits",
        confidence: 0.75,
        attributedTo: attributionOf(reading, sentence, trip.at),
        kind: "Visit",
        status: trip.status,
        date: trip.date ?? unknownDate,
        place: isBase(place) ? null : place,
        participants: [...new Set(people)].map((entity) => ({ entity, role: "visitor", side: 0 })),
        concerns: isBase(place) ? [place] : [],
        action: null,
      }));
    });
    return told.filter((claim, index) => told.findIndex((other) => isSame(claim, other)) === index);
  },
};
