/**
 * Where an encounter was, told by what surrounds it: "A met B. … A arrived in C on Monday" (the one town that the visitor came to), and
 * "C (Agency) - A met B", where A is of the state that the agency's town is in and B of another (whoever receives a foreigner is at home).
 * Not: a call, an encounter with a place of its own, who has been to several towns or goes on to the next ("later flew to C"), a host who
 * travels himself, two of one state, what is told far below the dateline or beside a gathering of which no town is told.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { addDays } from "../../articles/calendar.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { isOpenOffice, type StatesOf, statesIn } from "./host-offices.ts";
import { isEncounter } from "./is-encounter.ts";
import { datelineOf } from "./place-meant.ts";
import { type PlaceFound, placeOfLaterStay } from "./place-of-later-stay.ts";
import { timelineOf } from "./timeline.ts";
import { townOfEntry } from "./town-of-entry.ts";
import { type Trip, tripsOf } from "./trips.ts";

/** Sentences between an encounter and the arrival told after it. */
const reach = 10;
/** Sentences below the dateline that are still told from there. */
const lead = 4;

const isOpen = (reading: Reading, claim: EventClaim): boolean =>
  /^(?:happened|ongoing|planned)$/.test(claim.status) &&
  claim.kind !== "Call" &&
  claim.participants.length > 1 &&
  (claim.place === null || reading.entity(claim.place)?.kind === "country");

const arriving = /^(?:arriv(?:es?|ed|ing)|land(?:s|ed|ing)|came)$/i;
const onward = /\b(?:later|then|next|afterwards?|subsequently|from\sthere|will|heads?|headed|onward)\b/i;

const townsOf = (reading: Reading, { destinations }: Trip): string[] =>
  destinations.flatMap(({ named: { placeKey } }) => {
    const known = placeKey === null ? undefined : reading.entity(placeKey);
    return placeKey !== null && known?.type === "Place" && known.kind !== "country" ? [placeKey] : [];
  });

const iso2Of = (reading: Reading, key: string): string | null => reading.entity(key)?.iso2 ?? null;

/** "met yesterday. … A arrived in C on a visit" */
const isNearDay = /^(?:on\s)?(?:\p{L}{3,6}day|today|yesterday|this\smorning|(?:last\s)?night)\b/iu;

function isSameTime({ date }: Trip, claim: EventClaim): boolean {
  const [start, end] = [claim.date.start, claim.date.end];
  if (start === null || end === null || date?.start == null || date.end === null)
    return claim.date.text === null || (date?.text == null && isNearDay.test(claim.date.text));
  return start >= addDays(date.start, -1) && end <= addDays(date.end, 3);
}

/** The town that one of those who met is told to have come to, where it is told of no other. */
function townOfArrival(reading: Reading, claim: EventClaim, index: number): PlaceFound | null {
  const guests = claim.participants.filter(({ role }) => role !== "host").map(({ entity }) => entity);
  const own = tripsOf(reading).filter(
    ({ travellers, status }) => travellers.some((key) => guests.includes(key)) && status !== "cancelled",
  );
  const towns = new Set(own.flatMap((trip) => townsOf(reading, trip)));
  const [town] = towns;
  if (towns.size !== 1 || town === undefined) return null;
  // "met B in Exampleland": a town of that state.
  const state = claim.place === null ? null : iso2Of(reading, claim.place);
  if (claim.place !== null && (state === null || iso2Of(reading, town) !== state)) return null;
  const arrival = own.find((trip) => {
    const steps = trip.sentence.index - index;
    const words = reading.text.slice(trip.sentence.start, trip.sentence.end);
    const verb = /^\p{L}+/u.exec(reading.text.slice(trip.at))?.[0] ?? "";
    return (
      steps > 0 &&
      steps <= reach &&
      arriving.test(verb) &&
      !onward.test(words) &&
      townsOf(reading, trip).includes(town) &&
      isSameTime(trip, claim)
    );
  });
  return arrival === undefined ? null : { place: town, start: arrival.sentence.start, end: arrival.sentence.end };
}

/** "who spent Saturday in Sampleton in talks with B": the words say where, though no rule has read it; the dateline is where it is written. */
const elsewhere = /\b(?:spent|stay(?:s|ed|ing)|stopped|stopping)\b[^,.;]{0,40}\sin\s\p{Lu}/u;

/** "on the sidelines of the summit": of a gathering that may be anywhere. */
const besideGathering = /\bon\s(?:the\s)?(?:sidelines|margins?|fringes)\sof\b/iu;

/** The town of the dateline, where one of those who met is at home there and another is not. */
function townOfHome(
  reading: Reading,
  claim: EventClaim,
  index: number,
  of: StatesOf,
  holdsOffice: (key: string) => boolean,
): PlaceFound | null {
  const isElsewhere = claim.place !== null || claim.status === "planned" || elsewhere.test(claim.quote);
  const dateline = isElsewhere ? null : datelineOf(reading);
  const state = dateline === null ? null : iso2Of(reading, dateline.town);
  if (dateline === null || state === null || index - dateline.sentence.index > lead) return null;
  const { published } = timelineOf(reading);
  const { end } = claim.date;
  if (end !== null && published !== null && end < addDays(published, -4)) return null;
  if (besideGathering.test(reading.text.slice(dateline.sentence.start, claim.end))) return null;
  const people = claim.participants.filter(({ role }) => role !== "present").map(({ entity }) => entity);
  // An office of which the article does not say whose it is, is that of the state that it is written in.
  const home = people.filter((key) => of(key).has(state) || (of(key).size === 0 && holdsOffice(key)));
  const foreign = people.filter((key) => of(key).size > 0 && !of(key).has(state));
  const abroad = tripsOf(reading).some(
    ({ travellers, destinations }) =>
      travellers.some((key) => home.includes(key)) &&
      destinations.some(({ named }) => named.placeKey !== null && iso2Of(reading, named.placeKey) !== state),
  );
  const isApart = home.length > 0 && foreign.length > 0 && home.length + foreign.length === people.length;
  if (!isApart || abroad) return null;
  return { place: dateline.town, start: dateline.sentence.start, end: dateline.sentence.end };
}

export const placeLater: ClaimRefiner = {
  name: "place-later",
  refine(reading, claims) {
    if (!claims.some((claim) => isEncounter(claim) && isOpen(reading, claim))) return claims;
    const { of } = statesIn(reading, claims);
    const national = new Set(claims.filter(isOpenOffice).map(({ person }) => person));
    return claims.map((claim): Claim => {
      const index = timelineOf(reading).sentenceFrom(claim.start)?.index;
      if (index === undefined || !isEncounter(claim) || !isOpen(reading, claim)) return claim;
      const told =
        townOfEntry(reading, claim) ??
        townOfArrival(reading, claim, index) ??
        placeOfLaterStay(reading, claim, index, of) ??
        townOfHome(reading, claim, index, of, (key) => national.has(key));
      if (told === null) return claim;
      const { place, start, end } = told;
      const context = start === claim.start ? claim.context : [...claim.context, { start, end }];
      return { ...claim, place, context };
    });
  },
};
