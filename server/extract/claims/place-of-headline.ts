/**
 * "Meetings of Minister A in C", "Minister A holds talks in C" over a release: where those encounters were that it tells without a place.
 * Not: a headline that names several places or nobody, one of a journey ("A visits C", see trip-for), what is told far below it or looked back on.
 */
import type { Claim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { looksBack } from "./looked-back.ts";
import { timelineOf } from "./timeline.ts";
import { isNear } from "./trip-for.ts";
import { tripsOf } from "./trips.ts";

/** Sentences below the headline. */
const reach = 8;

const held =
  /\b(?:meetings?|talks|consultations|discussions|meets|met|holds?|held)\b(?:(?!\b(?:on|about|over|against|amid)\b).){0,120}?\bin\s$/iu;

/** Of another time than that which the headline tells of. */
const another = new RegExp(`${looksBack.source}|\\bagain\\b`, "iu");

type Headline = { sentence: Sentence; people: string[]; place: string };

function headlineOf(reading: Reading): Headline | null {
  const sentence = reading.sentences.find(({ kind }) => kind === "headline");
  if (sentence === undefined) return null;
  const spots = reading.mentionsIn(sentence);
  const people = spots.flatMap(({ type, entity }) => (type === "Person" ? [entity] : []));
  const places = spots.filter(
    ({ type, start }) => type === "Place" && held.test(reading.text.slice(sentence.start, start)),
  );
  const [place] = places;
  return place === undefined || places.length > 1 || people.length === 0
    ? null
    : { sentence, people, place: place.entity };
}

export const placeOfHeadline: ClaimRefiner = {
  name: "place-of-headline",
  refine(reading, claims) {
    const headline = claims.some((claim) => isEncounter(claim) && claim.place === null) ? headlineOf(reading) : null;
    if (headline === null) return claims;
    const timeline = timelineOf(reading);
    // Who travels on was not in one place for all of it.
    const travels = tripsOf(reading).some(({ travellers }) => travellers.some((key) => headline.people.includes(key)));
    return claims.map((claim): Claim => {
      const isOpen = isEncounter(claim) && claim.place === null && claim.kind !== "Call";
      if (!isOpen || travels || !/^(?:happened|planned|ongoing)$/.test(claim.status) || another.test(claim.quote))
        return claim;
      const steps = (timeline.sentenceFrom(claim.start)?.index ?? Number.POSITIVE_INFINITY) - headline.sentence.index;
      const { published } = timeline;
      const isNow = claim.date.start === null || published === null || isNear(claim.date, published);
      const isTheirs = claim.participants.some(({ entity }) => headline.people.includes(entity));
      if (steps <= 0 || steps > reach || !isNow || !isTheirs) return claim;
      const context = [...claim.context, { start: headline.sentence.start, end: headline.sentence.end }];
      return { ...claim, place: headline.place, context };
    });
  },
};
