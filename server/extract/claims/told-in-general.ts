/**
 * "A held talks with officials of C in D on Tuesday. … A and the foreign minister of C, B, spoke of the border.", "The ministers of C and E
 * met in D. … B and F …", "C's minister met his E counterpart. The meeting between A and B …": what is told of a state holds for those who hold its offices and are named after it.
 * "A met the leader of a C group on Sunday. … B spoke little in the meeting with A": of no state, by the article.
 * Not: an encounter that has a day or place of its own, one told in another part of the article, people of no known state.
 */
import type { EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { type OfficesHeld, officesHeld } from "./offices-held.ts";
import { timelineOf } from "./timeline.ts";

/** Sentences between the two. */
const reach = 6;
/** Sentences below a headline that tell what it is about. */
const lead = 3;

/** Whether each of those in the general claim is there, or somebody of that state; and at least one only by office. */
function holdsFor(general: EventClaim, claim: EventClaim, states: OfficesHeld): boolean {
  const here = claim.participants.map(({ entity }) => entity);
  let byOffice = false;
  const matched = general.participants.every(({ entity }) => {
    if (here.includes(entity)) return true;
    const speaks = here.some((key) => states(key).has(entity));
    byOffice ||= speaks;
    return speaks;
  });
  return matched && byOffice && here.length >= general.participants.length;
}

/**
 * "A received the ambassadors of C, D and E. … The ambassador of C, B, was the first to meet A": one of several on a side, told apart. Not where
 * they were together with others on both sides.
 */
function isOneOfSeveral(general: EventClaim, claim: EventClaim, states: OfficesHeld): boolean {
  const on = (side: number) => general.participants.filter((one) => one.side === side).map(({ entity }) => entity);
  const [alone, several] = on(0).length === 1 ? [on(0), on(1)] : [on(1), on(0)];
  const [one, other, ...more] = claim.participants.map(({ entity }) => entity);
  if (alone.length !== 1 || several.length < 2 || one === undefined || other === undefined || more.length > 0)
    return false;
  const guest = alone.includes(one) ? other : alone.includes(other) ? one : null;
  return guest !== null && several.some((state) => states(guest).has(state));
}

const definite = /^(?:the|their|this)\s(?:[\p{L}-]{1,20}\s){0,3}(?:meeting|talks|call|conversation)\sbetween\b/iu;

/** "C's minister met his E counterpart on Friday. The meeting between A and B": two of no known office, by the article those of before. */
function isThatOf(reading: Reading, general: EventClaim, claim: EventClaim, states: OfficesHeld): boolean {
  const sides = claim.participants.filter(({ side }) => side !== null);
  return (
    definite.test(claim.quote) &&
    sides.length === 2 &&
    general.participants.length === 2 &&
    general.participants.every(({ entity }) => reading.entity(entity)?.type === "Government") &&
    sides.every(({ entity }) => reading.entity(entity)?.type === "Person" && states(entity).size === 0)
  );
}

const ofBefore =
  /\b(?:the|this|that|their)\s(?:[\p{L}\d-]{1,20}\s){0,3}(?:meeting|talks|call|conversation|encounter|session)\b/iu;
const another = /\b(?:also|separately|later|then|earlier|previous|last|second|next)\b/iu;

/** "A met the leader of a C group. … B spoke little in the meeting with A": B's state is not told, and of the two only one is somebody else. */
function isItsOther(reading: Reading, general: EventClaim, claim: EventClaim, states: OfficesHeld): boolean {
  const here = claim.participants.map(({ entity }) => entity);
  const [stranger, ...more] = here.filter((key) => !general.participants.some(({ entity }) => entity === key));
  const [meant, ...others] = general.participants.filter(({ entity }) => !here.includes(entity));
  const known = [stranger, meant?.entity].map((key) => (key === undefined ? undefined : reading.entity(key)));
  return (
    here.length === 2 &&
    more.length === 0 &&
    others.length === 0 &&
    known[0]?.type === "Person" &&
    /^(?:Government|Organization)$/.test(known[1]?.type ?? "") &&
    states(known[0].key).size === 0 &&
    ofBefore.test(claim.quote) &&
    !another.test(claim.quote)
  );
}

const isOpen = ({ date }: EventClaim): boolean => date.start === null && date.text === null;

/** Encounters by the index of the sentence that tells of them. */
type Told = ReadonlyMap<number, readonly EventClaim[]>;

function bySentence(reading: Reading, encounters: readonly EventClaim[]): Told {
  const { sentenceFrom } = timelineOf(reading);
  const told = new Map<number, EventClaim[]>();
  for (const claim of encounters) {
    const sentence = sentenceFrom(claim.start);
    if (sentence !== undefined) told.set(sentence.index, [...(told.get(sentence.index) ?? []), claim]);
  }
  return told;
}

/** The last one before the sentence, within reach, that fits. */
function lastBefore(told: Told, index: number, fits: (other: EventClaim) => boolean): EventClaim | undefined {
  for (let at = index - 1; at >= index - reach; at -= 1) {
    const found = told.get(at)?.findLast(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function completed(reading: Reading, claim: EventClaim, told: Told, states: OfficesHeld): EventClaim {
  const call = claim.kind === "Call";
  if (!isOpen(claim) && (claim.place !== null || call)) return claim;
  const index = timelineOf(reading).sentenceFrom(claim.start)?.index ?? 0;
  const general = lastBefore(
    told,
    index,
    (other) =>
      other.status === claim.status &&
      (other.kind === "Call") === call &&
      (!isOpen(other) || other.place !== null) &&
      (holdsFor(other, claim, states) ||
        isThatOf(reading, other, claim, states) ||
        isItsOther(reading, other, claim, states) ||
        isOneOfSeveral(other, claim, states)),
  );
  if (general === undefined) return claim;
  // Two days that are known and differ: two encounters. A headline tells of the one that the story opens with, and of no day.
  const isOfHeadline = isOpen(general) && timelineOf(reading).sentenceFrom(general.start)?.kind === "headline";
  if (!isOpen(claim) && claim.date.text !== general.date.text && !(isOfHeadline && index <= lead)) return claim;
  const date =
    isOpen(claim) && !isOpen(general)
      ? { ...general.date, basis: general.date.start === null ? ("unknown" as const) : ("resolved" as const) }
      : claim.date;
  const place = claim.place ?? (call ? null : general.place);
  const context = [...claim.context, { start: general.start, end: general.end }];
  return date === claim.date && place === claim.place ? claim : { ...claim, date, place, context };
}

export const toldInGeneral: ClaimRefiner = {
  name: "told-in-general",
  refine(reading, claims) {
    const encounters = claims.filter(isEncounter);
    if (encounters.length < 2) return claims;
    const states = officesHeld(claims);
    const told = bySentence(reading, encounters);
    return claims.map((claim) => (isEncounter(claim) ? completed(reading, claim, told, states) : claim));
  },
};
