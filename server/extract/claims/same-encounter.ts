/**
 * Claims of one article on the same encounter set in step: what one sentence calls off is not planned in another, and a sentence does not
 * tell one encounter twice; what one party only says and another denies is denied.
 * Not: a new meeting in place of the one called off ("instead", "next week", "in the future").
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { addDays } from "../../articles/calendar.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { putOffToDay } from "../status-cues/put-off.ts";
import { wasToBe } from "./encounter-status.ts";
import { type StatesOf, statesIn } from "./host-offices.ts";
import { isEncounter } from "./is-encounter.ts";
import { timelineOf } from "./timeline.ts";

const known = new WeakMap<EventClaim, string[]>();

/** Gathered once a claim: where two people meet again and again, each of their meetings is compared with those around it. */
function people(claim: EventClaim): string[] {
  const before = known.get(claim);
  if (before !== undefined) return before;
  const gathered = claim.participants.map(({ entity }) => entity).sort();
  known.set(claim, gathered);
  return gathered;
}

function samePeople(a: EventClaim, b: EventClaim): boolean {
  const [ours, theirs] = [people(a), people(b)];
  const [small, large] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  return small.length >= 2 && small.every((key) => large.includes(key));
}

function datesAgree(a: EventClaim, b: EventClaim): boolean {
  if (a.date.start === null || a.date.end === null || b.date.start === null || b.date.end === null) {
    // Two different sets of words ("Thursday", "next week") speak of two days.
    return a.date.text === null || b.date.text === null || a.date.text === b.date.text;
  }
  return a.date.start <= b.date.end && b.date.start <= a.date.end;
}

const renewed =
  /\b(?:instead|another|new\sdate|reschedul|reconven|resum|in\sthe\s(?:near\s)?future|later\sdate|as\ssoon\sas|next\s(?:week|month|year))/i;

const putOffVerb = /\b(?:postpon|delay|defer|reschedul|moved|pushed\sback|put\s(?:off|back)|adjourn)/i;

/** "called off talks with Exampleland. … A was supposed to meet her Exampler counterpart B": two who were to hold the talks of their states. */
function isOfTheirStates(reading: Reading, claim: EventClaim, other: EventClaim, of: StatesOf): boolean {
  if (!wasToBe.test(claim.quote) || claim.participants.length !== 2 || other.participants.length !== 2) return false;
  const states = other.participants.map(({ entity }) => reading.entity(entity));
  if (!states.every((one) => one?.type === "Government")) return false;
  const codes = states.map((one) => one?.iso2 ?? "");
  const sentence = timelineOf(reading).sentenceFrom(claim.start);
  const named = sentence === undefined ? [] : reading.mentionsIn(sentence).map(({ entity }) => entity);
  return (
    states.some((one) => named.includes(one?.key ?? "")) &&
    claim.participants.every(({ entity }) => [...of(entity)].every((own) => codes.includes(own)))
  );
}

function isCalledOff(
  claim: EventClaim,
  calledOff: readonly EventClaim[],
  isTheirs: (claim: EventClaim, other: EventClaim) => boolean,
): boolean {
  if (claim.status !== "planned" || (renewed.test(claim.quote) && !wasToBe.test(claim.quote))) return false;
  // "delayed talks with B until tomorrow": the day is new.
  if (claim.date.start !== null && putOffToDay.test(claim.quote) && putOffVerb.test(claim.quote)) return false;
  return calledOff.some((other) => (samePeople(claim, other) || isTheirs(claim, other)) && datesAgree(claim, other));
}

/** "the office denies that A met B. … The broadcaster said A had met B": what somebody only says, and another denies. */
function isDenied(claim: EventClaim, denied: readonly EventClaim[]): boolean {
  const isSaid = claim.status === "alleged" || (claim.status === "happened" && claim.attributedTo !== null);
  return (
    isSaid && claim.date.start === null && denied.some((other) => samePeople(claim, other) && datesAgree(claim, other))
  );
}

/** "A and B travelled to C, D and E": three visits of the same two. */
const isElsewhere = (a: EventClaim, b: EventClaim): boolean =>
  a.rule === "visits" && b.rule === "visits" && a.place !== b.place;

/** "met in X in early 2025, and again in Y on February 14": the one has another place than the other, and other words of time. */
const isToldApart = (a: EventClaim, b: EventClaim): boolean =>
  a.place !== null &&
  b.place !== null &&
  a.place !== b.place &&
  a.date.text !== null &&
  b.date.text !== null &&
  a.date.text !== b.date.text;

/** `earlier`: told by the same sentence. */
function twinOf(claim: EventClaim, earlier: readonly EventClaim[]): EventClaim | undefined {
  return earlier.find(
    (other) =>
      !isElsewhere(claim, other) &&
      !isToldApart(claim, other) &&
      other.status === claim.status &&
      other.confidence >= claim.confidence &&
      samePeople(claim, other) &&
      people(other).length >= people(claim).length &&
      datesAgree(claim, other) &&
      (other.kind === claim.kind ||
        claim.rule === "told" ||
        claim.rule === "discussed-with" ||
        claim.rule === "held-together"),
  );
}

/** "A and B shook hands and met on Thursday": the day stands with the second verb. */
function withDetails(claim: EventClaim, twin: EventClaim): EventClaim {
  const date = claim.date.start === null && claim.date.text === null ? twin.date : claim.date;
  const place = claim.place ?? (claim.kind === "Call" ? null : twin.place);
  return date === claim.date && place === claim.place ? claim : { ...claim, date, place };
}

/** What each claim has become: null where another one of its sentence tells the same. */
function withoutTwins(encounters: readonly EventClaim[]): Map<Claim, EventClaim | null> {
  const told = new Map<number, EventClaim[]>();
  const kept = new Map<Claim, EventClaim | null>();
  for (const claim of encounters) {
    const earlier = told.get(claim.start) ?? [];
    const twin = twinOf(claim, earlier);
    if (twin === undefined) told.set(claim.start, [...earlier, claim]);
    else kept.set(twin, withDetails(kept.get(twin) ?? twin, claim));
    kept.set(claim, twin === undefined ? claim : null);
  }
  return kept;
}

/** Encounters told before and after that are compared. */
const mostNear = 25;

/** Days before the publication after which an encounter is looked back on. */
const longAgo = 60;

/** "A received B. … The two last met in May.": what is looked back on later is another encounter than the one of which no day is told. */
function isLookedBackOn(other: EventClaim, claim: EventClaim, published: string | null): boolean {
  const { end } = other.date;
  return published !== null && end !== null && other.start > claim.start && end < addDays(published, -longAgo);
}

/** "met in Exampleland. … The two met in Sampleton": a town of that state, which the other sentence names itself. */
function isTownOf(reading: Reading, { place, start, end }: EventClaim, other: EventClaim): boolean {
  const [town, state] = [place, other.place].map((key) => (key === null ? undefined : reading.entity(key)));
  if (town?.type !== "Place" || town.kind === "country" || state?.kind !== "country") return false;
  return town.iso2 === state.iso2 && town.mentions.some((one) => one.start >= start && one.end <= end);
}

/**
 * "A met B. … A also spoke separately with B yesterday", "Today's meeting followed on from one last week": another contact of the two, told after
 * the one of which no day is told.
 */
const isAnother = (other: EventClaim, claim: EventClaim): boolean =>
  other.start > claim.start && other.date.text !== null && ofAnother.test(other.quote);
const ofAnother = /\b(?:also|separately|again|follow(?:s|ed)(?:\son)?\sfrom|follow-?up\s(?:to|on))\b/i;

/** The day of an arrival that the encounter's own words do not tell. */
const isLentDay = ({ date, quote }: EventClaim): boolean =>
  date.start !== null && date.start === date.end && date.text !== null && !quote.includes(date.text);

/** "met in C. … The two had spoken by telephone on Sunday": a call is no meeting; of talks it is not said which they were. */
const mayBeOne = (a: EventClaim, b: EventClaim): boolean =>
  a.kind === "Talks" || b.kind === "Talks" || (a.kind === "Call") === (b.kind === "Call");

/** "held talks with B on Monday. A arrived on Sunday. … During A's meeting with B": the day told of the two before, and not that of the arrival. */
function dayToldBefore(claim: EventClaim, near: readonly EventClaim[]): EventClaim | undefined {
  if (!isLentDay(claim)) return undefined;
  const told = near.filter(
    (other) =>
      other.start < claim.start &&
      other.status === claim.status &&
      mayBeOne(claim, other) &&
      other.rule !== "visits" &&
      other.date.start !== null &&
      !isLentDay(other) &&
      samePeople(claim, other) &&
      addDays(other.date.start, -3) <= (claim.date.start ?? "") &&
      (claim.date.start ?? "") <= addDays(other.date.start, 3),
  );
  return new Set(told.map(({ date }) => date.start)).size === 1 ? told[0] : undefined;
}

/** What one sentence of the article leaves open of an encounter and all others that tell of the same two agree on. `at`: its place in `all`. */
function completed(reading: Reading, claim: EventClaim, at: number, all: readonly EventClaim[]): EventClaim {
  const { published } = timelineOf(reading);
  const isInState = claim.place !== null && reading.entity(claim.place)?.kind === "country";
  const near = all.slice(Math.max(0, at - mostNear), at + mostNear);
  const before = dayToldBefore(claim, near);
  if (before !== undefined)
    return {
      ...claim,
      date: { ...before.date, basis: "resolved" },
      place: claim.place ?? before.place,
      context: [...claim.context, { start: before.start, end: before.end }],
    };
  if (claim.date.start !== null && claim.place !== null && !isInState) return claim;
  const twins = near.filter(
    (other) =>
      other !== claim &&
      other.status === claim.status &&
      // Who travelled together were in many places.
      (other.rule !== "visits" || claim.rule === "visits") &&
      samePeople(claim, other) &&
      mayBeOne(claim, other) &&
      datesAgree(claim, other) &&
      !isLookedBackOn(other, claim, published) &&
      !isAnother(other, claim) &&
      // What was in one town is not what was in another.
      (claim.place === null || other.place === null || claim.place === other.place || isTownOf(reading, other, claim)),
  );
  // "have met a dozen times this year": of many, and not the day of this one
  const dated = twins.filter((other) => other.date.start !== null && other.date.precision !== "year");
  const placed = twins.filter((other) => other.place !== null && other.place !== claim.place);
  const oneDay = new Set(dated.map((other) => `${other.date.start}|${other.date.end}`)).size === 1;
  const onePlace = new Set(placed.map((other) => other.place)).size === 1;
  const withDate = claim.date.start === null && claim.date.text === null && oneDay ? dated[0] : undefined;
  const withPlace = (claim.place === null || isInState) && claim.kind !== "Call" && onePlace ? placed[0] : undefined;
  const sources = [withDate, withPlace].flatMap((one) => (one === undefined || one.start === claim.start ? [] : [one]));
  return {
    ...claim,
    date: withDate === undefined ? claim.date : { ...withDate.date, basis: "resolved" },
    place: withPlace?.place ?? claim.place,
    context: [...claim.context, ...sources.map(({ start, end }) => ({ start, end }))],
  };
}

export const sameEncounter: ClaimRefiner = {
  name: "same-encounter",
  refine(reading, claims) {
    const encounters = claims.filter(isEncounter);
    const kept = withoutTwins(encounters);
    const calledOff = encounters.filter((claim) => claim.status === "cancelled" && kept.get(claim) !== null);
    const denied = encounters.filter(({ status }) => status === "denied");
    const { of } = calledOff.length > 0 ? statesIn(reading, claims) : { of: () => new Set<string>() };
    const isTheirs = (claim: EventClaim, other: EventClaim) => isOfTheirStates(reading, claim, other, of);
    const settled = claims
      .flatMap((claim) => kept.get(claim) ?? (kept.has(claim) ? [] : [claim]))
      .map((claim) => {
        if (!isEncounter(claim)) return claim;
        if (isCalledOff(claim, calledOff, isTheirs)) return { ...claim, status: "cancelled" as const };
        return isDenied(claim, denied) ? { ...claim, status: "denied" as const } : claim;
      });
    const told = settled.filter(isEncounter);
    const places = new Map<Claim, number>(told.map((claim, index) => [claim, index]));
    return settled.map((claim) =>
      isEncounter(claim) ? completed(reading, claim, places.get(claim) ?? 0, told) : claim,
    );
  },
};
