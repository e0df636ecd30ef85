/**
 * Where an encounter was, told by who of the two is at home: "A received B at the presidential palace" (the capital, where the article
 * names it; else the state), "A held talks with the visiting minister B" (the town of the dateline, where it is A's; else A's state).
 * Takes: whose house it is by the state before it ("the Exampler foreign ministry"), by the office of one of the two, by who is the guest.
 * Not: a call, an encounter with a place, of another time than the article's, a host who is told to be abroad, two who are both at home
 * where no house is told, an embassy.
 */
import type { Claim, EventClaim, Participant } from "#contract/extraction.ts";
import { addDays } from "../../articles/calendar.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { guestsTold } from "./guests-told.ts";
import { isOpenOffice, type StatesOf, statesIn } from "./host-offices.ts";
import { type HouseTold, houseTold } from "./house-told.ts";
import { isEncounter } from "./is-encounter.ts";
import { looksBack } from "./looked-back.ts";
import { capitalOf, datelineOf } from "./place-meant.ts";
import type { PlaceFound } from "./place-of-later-stay.ts";
import { timelineOf } from "./timeline.ts";
import { type Trip, tripsOf } from "./trips.ts";

/** Days between an encounter and the article that calls somebody a guest. */
const near = 8;

const isOpen = (claim: EventClaim): boolean =>
  claim.place === null &&
  claim.kind !== "Call" &&
  /^(?:happened|ongoing|planned)$/.test(claim.status) &&
  !looksBack.test(claim.quote);

type Sides = { home: string[]; guests: string[] };
type Offices = { of: StatesOf; titles: Map<string, string[]>; open: Set<string> };

function isNearNow(reading: Reading, { date: { start, end } }: EventClaim): boolean {
  const { published } = timelineOf(reading);
  if (published === null || start === null || end === null) return true;
  return end >= addDays(published, -near) && start <= addDays(published, near);
}

/** Journeys of theirs that an encounter can be on: what is planned has not happened. */
const journeysOf = (reading: Reading, keys: readonly string[], claim: EventClaim): Trip[] =>
  tripsOf(reading).filter(
    ({ travellers, status, destinations }) =>
      status !== "cancelled" &&
      destinations.length > 0 &&
      (status === "planned") === (claim.status === "planned") &&
      travellers.some((key) => keys.includes(key)),
  );

/** "had just returned from a tour of C and D": at home again. */
const isBackFrom = ({ text }: Reading, { sentence, at }: Trip): boolean =>
  /\b(?:returned|back)\s(?:home\s)?from\s(?:[\p{L}\d-]{1,20}\s){0,4}$/iu.test(text.slice(sentence.start, at));

/** The state that one is told to travel to, where it is one alone. */
function stateVisited(reading: Reading, keys: readonly string[], claim: EventClaim): string | null {
  const states = new Set(
    journeysOf(reading, keys, claim).flatMap(({ destinations }) =>
      destinations.map(({ named }) => reading.entity(named.placeKey ?? "")?.iso2 ?? null),
    ),
  );
  const [state] = states;
  return states.size === 1 ? (state ?? null) : null;
}

/** "the Exampler foreign ministry": the state whose house it is. */
function ownerTold(reading: Reading, sentence: Sentence, house: HouseTold): string | null {
  const owner = reading
    .mentionsIn(sentence)
    .find(
      ({ type, start, end }) =>
        type === "Government" &&
        end <= house.end &&
        (start >= house.start || /^['’]?s?\s?$/.test(reading.text.slice(end, house.start))),
    );
  return owner === undefined ? null : (reading.entity(owner.entity)?.iso2 ?? null);
}

/** Those of the encounter who are at home, and those who are not; null where it is not told. */
function sidesOf(
  reading: Reading,
  people: readonly Participant[],
  house: HouseTold | null,
  { titles }: Offices,
): Sides | null {
  const told = guestsTold(reading);
  const guests = people
    .filter(({ entity, role }) => (house !== null && role === "visitor") || told.has(entity))
    .map(({ entity }) => entity);
  const rest = people.map(({ entity }) => entity).filter((key) => !guests.includes(key));
  if (guests.length > 0 && rest.length > 0) return { home: rest, guests };
  const hosts = people.filter(({ role }) => role === "host").map(({ entity }) => entity);
  if (house === null || guests.length > 0) return null;
  if (hosts.length > 0) return { home: hosts, guests: rest.filter((key) => !hosts.includes(key)) };
  const { holders } = house;
  const owners =
    holders === null ? [] : rest.filter((key) => (titles.get(key) ?? []).some((title) => holders.test(title)));
  return owners.length === 1 ? { home: owners, guests: rest.filter((key) => !owners.includes(key)) } : null;
}

/** "A received B on Monday. … B arrived in Exampleland on Sunday", the state that A governs. */
function visitedAtHome(
  reading: Reading,
  claim: EventClaim,
  people: readonly Participant[],
  { of }: Offices,
): Sides | null {
  const home = people.filter(({ role }) => role === "host").map(({ entity }) => entity);
  const guests = people.filter(({ role }) => role !== "host").map(({ entity }) => entity);
  const states = new Set(home.flatMap((key) => [...of(key)]));
  const [state] = states;
  const isThere = states.size === 1 && guests.length > 0 && stateVisited(reading, guests, claim) === state;
  return isThere ? { home, guests } : null;
}

/** The state where those are at home: their own, or for a national office without one, where the guest is or what is written about. */
function stateOfHome(
  reading: Reading,
  claim: EventClaim,
  { home, guests }: Sides,
  { of, open }: Offices,
): string | null {
  const states = new Set(home.flatMap((key) => [...of(key)]));
  const [state] = states;
  if (states.size > 0) return states.size === 1 ? (state ?? null) : null;
  if (!home.some((key) => open.has(key))) return null;
  const dateline = datelineOf(reading);
  const written = dateline === null ? null : (reading.entity(dateline.town)?.iso2 ?? null);
  const foreign = new Set(guests.flatMap((key) => [...of(key)]));
  return stateVisited(reading, guests, claim) ?? (written !== null && !foreign.has(written) ? written : null);
}

function placeFound(reading: Reading, state: string, house: HouseTold | null): PlaceFound | null {
  const government = reading.entities.find(({ type, iso2 }) => type === "Government" && iso2 === state);
  const dateline = datelineOf(reading);
  const town = dateline !== null && reading.entity(dateline.town)?.iso2 === state ? dateline : null;
  const capital = house === null || government === undefined ? null : capitalOf(reading, government.key);
  const place = capital ?? town?.town ?? government?.key ?? null;
  if (place === null) return null;
  const at = reading.entity(place)?.mentions[0];
  const sentence = at === undefined ? undefined : reading.sentences.find(({ end }) => at.start < end);
  return sentence === undefined ? null : { place, start: sentence.start, end: sentence.end };
}

function homeOf(reading: Reading, claim: EventClaim, offices: Offices): PlaceFound | null {
  const sentence = timelineOf(reading).sentenceFrom(claim.start);
  if (sentence === undefined || !isNearNow(reading, claim)) return null;
  const house = houseTold(reading, sentence);
  const owner = house === null ? null : ownerTold(reading, sentence, house);
  if (owner !== null) return placeFound(reading, owner, house);
  const people = claim.participants.filter(({ role }) => role !== "present");
  const sides = sidesOf(reading, people, house, offices) ?? visitedAtHome(reading, claim, people, offices);
  if (sides === null) return null;
  const { home, guests } = sides;
  const state = stateOfHome(reading, claim, sides, offices);
  const isForeign = guests.some((key) => offices.of(key).size > 0 && !offices.of(key).has(state ?? ""));
  // "Premier A met Exampleland's President B at State House": of A, nobody says whose premier it is, and it may be A's.
  if (guests.some((key) => offices.of(key).size === 0 && offices.open.has(key))) return null;
  const away = stateVisited(reading, home, claim);
  const abroad = journeysOf(reading, home, claim).some((trip) => !isBackFrom(reading, trip));
  if (state === null || (abroad && away !== state) || (house === null && !isForeign)) return null;
  return placeFound(reading, state, house);
}

function officesIn(reading: Reading, claims: readonly Claim[]): Offices {
  const titles = new Map<string, string[]>();
  for (const claim of claims)
    if (claim.type === "office") titles.set(claim.person, [...(titles.get(claim.person) ?? []), claim.title]);
  return {
    of: statesIn(reading, claims).of,
    titles,
    open: new Set(claims.filter(isOpenOffice).map(({ person }) => person)),
  };
}

export const placeAtHome: ClaimRefiner = {
  name: "place-at-home",
  refine(reading, claims) {
    if (!claims.some((claim) => isEncounter(claim) && isOpen(claim))) return claims;
    const offices = officesIn(reading, claims);
    return claims.map((claim): Claim => {
      const found = isEncounter(claim) && isOpen(claim) ? homeOf(reading, claim, offices) : null;
      if (found === null || !isEncounter(claim)) return claim;
      const { place, start, end } = found;
      return { ...claim, place, context: start === claim.start ? claim.context : [...claim.context, { start, end }] };
    });
  },
};
