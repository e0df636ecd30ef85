/** Which journey a meeting belongs to, for its days and its place. */
import { type DateSpan, unknownDate } from "#contract/date-span.ts";
import type { Status } from "#contract/ontology.ts";
import { addDays } from "../../articles/calendar.ts";
import type { Reading, Sentence } from "../document.ts";
import { dayOfTrip, isCountedFromStart, ownDay } from "./day-of-trip.ts";
import { isLookedBackOn } from "./looked-back.ts";
import { isBeforeDeparture, isBeforeFlight, isBeforeJourney, isBehindThem, isOnOtherLeg } from "./not-there.ts";
import { perReading } from "./per-reading.ts";
import type { NameItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";
import { type Trip, tripsIn, tripsOf, tripsOfHeadline } from "./trips.ts";
import { umbrellasOf } from "./umbrellas.ts";
import { isPartOfTheWorld } from "./venues.ts";

/** Journeys, and encounters told as a whole, in the order of the text. */
const settingsOf = perReading((reading): Trip[] =>
  [...tripsOf(reading), ...umbrellasOf(reading)].sort((a, b) => a.at - b.at),
);

export const peopleOf = (reading: Reading, keys: string[]): string[] =>
  keys.filter((key) => reading.entity(key)?.type === "Person");

const endOfTrip =
  /\b(?:ended|concluded|wrapped\sup|completed|capped)\s(?:his|her|their|the|a)\s(?:[\p{L}-]{1,20}\s){0,3}(?:visit|trip|tour|journey|stay)\b/iu;

const isRange = ({ date }: Trip): boolean => date !== null && date.start !== date.end;

/** "A ended his visit at C, where he met B": on its last day. */
function lastDay(trip: Trip | undefined): Trip | null {
  if (trip === undefined || trip.date === null) return null;
  return { ...trip, date: { ...trip.date, start: trip.date.end, basis: "resolved" } };
}

const stateOf = (reading: Reading, key: string | null): string | null =>
  key === null ? null : (reading.entity(key)?.iso2 ?? null);

/**
 * A meeting in one country is not of the day of an arrival in another; a tour of several days may lead there as well, unless days of theirs
 * are told for the journey that does.
 */
function leadsElsewhere(reading: Reading, trip: Trip, place: string | null): boolean {
  if (place === null || trip.date === null) return false;
  const here = stateOf(reading, place);
  const leadsHere = ({ destinations }: Trip): boolean =>
    destinations.some(({ named }) => stateOf(reading, named.placeKey) === here);
  const isRangeElsewhere =
    trip.date.start !== trip.date.end &&
    !tripsOf(reading).some(
      (one) => one.date !== null && leadsHere(one) && one.travellers.some((key) => trip.travellers.includes(key)),
    );
  if (isRangeElsewhere) return false;
  const there = trip.destinations.map((destination) => stateOf(reading, destination.named.placeKey));
  return here !== null && there.length > 0 && there.every((state) => state !== null && state !== here);
}

const lasting =
  /\b(?:during|on|while\son)\s(?:the|this|that|his|her|their|a)\s(?:[\p{L}-]{1,20}\s){0,2}(?:visit|trip|tour|stay|journey)\b/iu;

/** A journey of other years that the article looks back on gives way to the one it tells of. */
export function isNear({ start, end }: DateSpan, published: string): boolean {
  return start != null && end != null && addDays(published, -92) <= end && start <= addDays(published, 183);
}

/** A plan may belong to a journey that has begun: "arrived Tuesday … is to meet B during the visit". */
function isSameTime(trip: Trip, status: Status, lasts: boolean, published: string | null): boolean {
  if ((trip.status === "planned") === (status === "planned")) return true;
  // "was to meet B" on a visit of two days that ended yesterday
  const last = published === null ? null : addDays(published, isRange(trip) ? -1 : 0);
  const goesOn = trip.date?.end != null && last !== null && trip.date.end >= last;
  return status === "planned" && (goesOn || lasts);
}

/** "visited C on Tuesday, the third leader to come this week": of one sentence's days, those that tell more. */
function finest(trips: readonly Trip[], found: Trip | undefined): Trip | undefined {
  if (found?.date?.start == null || found.date.end === null) return found;
  const { start, end } = found.date;
  const finer = trips.find(
    ({ sentence, date }) =>
      sentence === found.sentence &&
      date?.start != null &&
      date.end !== null &&
      date.start >= start &&
      date.end <= end &&
      (date.start > start || date.end < end),
  );
  return finer ?? found;
}

/** "visited C on Monday and D on Wednesday. … He met B": on which leg is not said, and the days of all are meant. */
function withAllLegs(trips: readonly Trip[], found: Trip): Trip {
  const legs = trips.filter(({ sentence, at }) => sentence === found.sentence && at === found.at);
  const days = legs
    .flatMap(({ date }) => (date?.start == null || date.end === null ? [] : [date.start, date.end]))
    .sort();
  const [start, end] = [days[0], days.at(-1)];
  if (legs.length < 2 || start === undefined || end === undefined || found.date === null) return found;
  const destinations = legs.flatMap((leg) => leg.destinations);
  return { ...found, destinations, date: { ...found.date, start, end, basis: "resolved" } };
}

/** "to C from 13 to 15 April. … will continue to D": what follows is of the later stop, whose days are not told. */
function hasGoneOn(reading: Reading, own: readonly Trip[], found: Trip): boolean {
  const only = ({ destinations }: Trip) =>
    destinations.length === 1 ? stateOf(reading, destinations[0]?.named.placeKey ?? null) : null;
  const before = only(found);
  const later = own.slice(own.indexOf(found) + 1).filter(({ date }) => date === null);
  return before !== null && later.some((trip) => only(trip) !== null && only(trip) !== before);
}

/** "will meet leaders in C, before | leaving for D. Tomorrow he will meet B": D comes after all that. */
const isNextOnly = ({ text }: Reading, trip: Trip, sentence: Sentence): boolean =>
  trip.sentence !== sentence && /\bbefore\s(?:\p{L}+\s)?$/iu.test(text.slice(trip.sentence.start, trip.at));

/** In a sentence before, or in the same one before the word at `at`; behind it where it goes on at that time. */
const isToldBefore = (trip: Trip, sentence: Sentence, at: number): boolean =>
  trip.sentence.index < sentence.index || (trip.sentence === sentence && (trip.at < at || trip.stays === true));

/** "A's visit to Exampleland was postponed. … A was to arrive next week": the journey that was called off, told again with its days. */
const isToldAgain = (reading: Reading, trip: Trip): boolean =>
  trip.status === "planned" &&
  tripsOf(reading).some(
    (off) =>
      off.status === "cancelled" &&
      off.travellers.some((key) => trip.travellers.includes(key)) &&
      trip.destinations.every(({ named }) =>
        off.destinations.some((place) => stateOf(reading, place.named.placeKey) === stateOf(reading, named.placeKey)),
      ),
  );

/** "will depart for D on Saturday", home again: not the day of what is told behind it. "returned to D on Saturday" may be. */
const returning = /^return/i;

/**
 * A trip that the encounter belongs to: the nearest before it that has a day, of one of the participants, or of officials without a name
 * whose journey the article opens with.
 */
export function tripFor(
  reading: Reading,
  sentence: Sentence,
  at: number,
  parties: string[],
  status: Status,
  place: string | null = null,
): Trip | null {
  if (status === "denied" || status === "alleged" || isLookedBackOn(reading, sentence, at)) return null;
  if (isBeforeDeparture(reading, sentence)) return null;
  const quote = reading.text.slice(sentence.start, sentence.end);
  const lasts = lasting.test(quote);
  const published = timelineOf(reading).writtenOn(sentence.start);
  const told = settingsOf(reading).filter(
    (trip) =>
      isToldBefore(trip, sentence, at) &&
      !(status === "planned" && isNextOnly(reading, trip, sentence)) &&
      trip.status !== "denied" &&
      trip.over !== true &&
      !(
        trip.back === true &&
        trip.sentence !== sentence &&
        !returning.test(reading.text.slice(trip.at, trip.at + 6))
      ) &&
      !(status === "planned" && !lasts && isBehindThem(reading, trip.sentence, trip.at, quote)) &&
      // What was called off was to be on the journey that was called off.
      (status === "cancelled"
        ? trip.status === "cancelled" || isToldAgain(reading, trip)
        : trip.status !== "cancelled" && isSameTime(trip, status, lasts, published)) &&
      !leadsElsewhere(reading, trip, place),
  );
  const own = told.filter((trip) => trip.travellers.some((key) => parties.includes(key)));
  const nameless = told.filter((trip) => trip.sentence.index <= 3 && peopleOf(reading, trip.travellers).length === 0);
  const dated = (trip: Trip) => trip.date !== null;
  const which = dayOfTrip(quote)?.which;
  if (which !== undefined) {
    const counted = isCountedFromStart(quote) ? own.find((one) => one.sentence === sentence) : undefined;
    const trip = counted ?? own.findLast(isRange);
    const date = counted === undefined ? ownDay(trip?.date, which) : counted.date;
    return trip === undefined || date === null ? null : { ...trip, date };
  }
  if (endOfTrip.test(quote)) return lastDay(own.findLast((trip) => isRange(trip)));
  const fresh = ({ date }: Trip) => date !== null && published !== null && isNear(date, published);
  // "builds on her trip of another year": looked back on, and left again with the next sentence.
  const toldNow = (trip: Trip) => dated(trip) && (published === null || sentence.index - trip.sentence.index <= 1);
  const nearest = finest(own, own.findLast(fresh) ?? own.findLast(toldNow));
  if (nearest !== undefined && hasGoneOn(reading, own, nearest)) return null;
  const found = nearest === undefined || place !== null ? nearest : withAllLegs(own, nearest);
  return found ?? (own.length > 0 || status === "planned" ? (nameless.findLast(dated) ?? null) : null);
}

/** "arrived on Tuesday", "arrived in C last night", written on the next day: still there. */
const hasJustArrived = ({ text }: Reading, { at, date }: Trip, published: string | null): boolean =>
  /^(?:arriv|land)/i.test(text.slice(at, at + 6)) &&
  published !== null &&
  date?.end != null &&
  date.end >= addDays(published, -1);

/** "A, who visited C last week, will meet B": no longer there. */
const isOver = (reading: Reading, trip: Trip, published: string | null): boolean =>
  !hasJustArrived(reading, trip, published) && isPast(trip, published);

const isPast = ({ status, date }: Trip, published: string | null): boolean =>
  status !== "planned" &&
  date !== null &&
  (/\b(?:last|ago|yesterday|previous)\b/i.test(date.text ?? "") ||
    (published !== null && date.end !== null && date.end < published));

/** Where a journey leads, if it is one place. */
export function onlyDestination({ destinations, back }: Trip): NameItem | null {
  if (back === true) return null;
  const places = destinations.filter((place) => !isPartOfTheWorld(place));
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** "A travelled to Port Example. … In Exampleland A visited a plant": still in the one town of that state that the journey led to. */
function townIn(reading: Reading, state: NameItem, trips: Trip[]): NameItem | null {
  if (state.named.type !== "Government") return null;
  const iso2Of = ({ named }: NameItem) =>
    named.placeKey === null ? null : (reading.entity(named.placeKey)?.iso2 ?? null);
  const towns = trips
    .flatMap(({ destinations }) => destinations)
    .filter((place) => place.named.type === "Place" && iso2Of(place) !== null && iso2Of(place) === iso2Of(state));
  return new Set(towns.map(({ named }) => named.placeKey)).size === 1 ? (towns[0] ?? null) : null;
}

/** Words that tell of a month or a year, and not of a day in it. */
const longWords =
  /^(?:in\s)?(?:last\s(?:year|month)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s\d{4})?|\d{4}|.{1,20}\s(?:years|months)\sago)$/i;

/** "After his visit to C, A met B": no longer there. */
const behindJourney = /^(?:After|Following)\s(?:[\p{L}’'-]{1,20}\s){1,6}(?:visit|trip|tour|journey)\b[^.]{0,80},/u;

/** "Then A also met B": the same day of the journey goes on. */
const goesOn = /^(?:Then|Finally|Later|Afterwards)\b|\balso\b|\b(?:that|the\ssame)\sday\b/u;

/** "on Wednesday": a day of the journey, though without a date of publication nobody knows its date. */
const isDayOfWeek = (words: string): boolean => /^(?:on\s)?\p{L}{3,6}day(?:\s\p{L}+)?$/u.test(words);

/** "is in C this week. … He met B last year": the encounter has days of its own, and they are not those of the journey. */
function isAtAnotherTime(trip: DateSpan | null, own: DateSpan, published: string | null): boolean {
  // "travelled to C last week … had met in December"
  if (own.start === null || own.end === null)
    return own.text !== null && trip?.text != null && longWords.test(own.text) && !longWords.test(trip.text);
  if (trip?.start != null && trip.end !== null)
    return own.end < addDays(trip.start, -2) || own.start > addDays(trip.end, 2);
  return published !== null && own.end < addDays(published, -45);
}

/** "received A, who is visiting C": where A is when they meet, whoever is the host. */
export function placeOfStay(reading: Reading, sentence: Sentence, keys: string[]): NameItem | null {
  const stay = tripsIn(reading, sentence).find(
    ({ stays, status, travellers }) =>
      stays === true && /^(?:happened|ongoing)$/.test(status) && travellers.some((key) => keys.includes(key)),
  );
  return stay === undefined ? null : onlyDestination(stay);
}

/** No journey of theirs is told but in the headline. */
const isToldNowhereElse = (reading: Reading, parties: string[]): boolean =>
  !tripsOf(reading).some(
    ({ travellers, destinations }) => destinations.length > 0 && travellers.some((key) => parties.includes(key)),
  );

function onlyPlaceOf(trips: readonly Trip[]): NameItem | null {
  const [only, ...others] = trips;
  return only === undefined || others.length > 0 ? null : onlyDestination(only);
}

/** "left for C after two hours of talks with B": whom one met before the journey. Not "arrived after a flight and met B". */
const metFirst = /\b(?:after|following)\b(?:(?!\b(?:and|where|to)\b)[^,;.]){0,120}$/i;

/** "landed at Example Air Base. … He will meet B": one does not stay there, unless B came to receive him. */
const isLanding = ({ text }: Reading, { at, destinations }: Trip): boolean =>
  /^(?:land|arriv)/i.test(text.slice(at, at + 8)) &&
  destinations.every(({ lower }) => /\b(?:airport|air\s?base|airfield)\b/.test(lower));
const receiving = /\b(?:receiv|greet|welcom)|\bmet\sby\b/i;

/**
 * Where a participant has gone, by the nearest journey told before, if it names one place. `own`: the days of the encounter; where it has
 * words of time of its own without a day ("in the future"), nobody knows where the traveller of now will be.
 */
export function destinationFor(
  reading: Reading,
  sentence: Sentence,
  at: number,
  parties: string[],
  status: Status,
  own: DateSpan = unknownDate,
): NameItem | null {
  const published = timelineOf(reading).writtenOn(sentence.start);
  const quote = reading.text.slice(sentence.start, sentence.end);
  // "A left for C. … Earlier, A met B": before the journey told last.
  if (isLookedBackOn(reading, sentence, at)) return null;
  if (isBeforeJourney(reading, sentence)) return null;
  const lasts = lasting.test(quote);
  const hasLeft = (one: Trip): boolean =>
    isOver(reading, one, published) ||
    (own.text !== null && own.start === null && one.status !== "planned" && !isDayOfWeek(own.text));
  const fits = (one: Trip): boolean =>
    isToldBefore(one, sentence, at) &&
    !(status === "planned" && isNextOnly(reading, one, sentence)) &&
    one.destinations.some((place) => !isPartOfTheWorld(place)) &&
    (one.status !== "planned" || status === "planned") &&
    (one.status === "cancelled") === (status === "cancelled") &&
    one.over !== true &&
    !(one.sentence === sentence && (behindJourney.test(quote) || metFirst.test(reading.text.slice(one.at, at)))) &&
    !(one.back === true && one.sentence !== sentence) &&
    !isBeforeFlight(reading, one.sentence, one.at, parties) &&
    // "reciprocated my visit to C in July of another year": looked back on.
    (one.date?.start == null || published === null || isNear(one.date, published)) &&
    !(status === "planned" && !lasts && (hasLeft(one) || isBehindThem(reading, one.sentence, one.at, quote))) &&
    !isAtAnotherTime(one.date, own, published) &&
    (!isLanding(reading, one) || receiving.test(quote)) &&
    one.travellers.some((key) => parties.includes(key));
  const fitting = tripsOf(reading).filter(fits);
  const last = fitting.at(-1);
  const trip = last === undefined ? umbrellasOf(reading).findLast(fits) : withAllLegs(fitting, last);
  const paragraphs = trip === undefined ? 0 : sentence.paragraph - trip.sentence.paragraph;
  const near =
    trip !== undefined &&
    !isOnOtherLeg(reading, trip.sentence, sentence) &&
    (paragraphs <= 4 || lasts || (paragraphs <= 12 && goesOn.test(quote)));
  const place = near ? onlyDestination(trip) : null;
  if (place !== null) return townIn(reading, place, fitting) ?? place;
  return isToldNowhereElse(reading, parties) ? onlyPlaceOf(tripsOfHeadline(reading).filter(fits)) : null;
}
