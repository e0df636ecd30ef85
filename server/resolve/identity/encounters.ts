/**
 * Whom a person meets and about when, as one article tells it. Two articles that tell of a meeting with the same person
 * on the same days mean the same one by a name that leaves it open.
 */
import type { Claim, EventClaim, ExtractedEntity } from "#contract/extraction.ts";
import { eventKinds } from "#contract/ontology.ts";
import { dayNumber, type Window, windowOf } from "../events/report.ts";
import { possibleSurnames, readPersonName, soundKey } from "./person-name.ts";

/** `call`: by telephone or not; null where it may be either. */
export type Encounter = { with: string; days: Window; call: boolean | null };

/** By whom one was met. */
export type Encounters = Map<string, Encounter[]>;

/** Longer than a month is no time that two meetings could have in common. */
const longest = 31;
/** Where no day is told: how long before its report a meeting was, or after it a planned one will be. */
const untoldReach = 21;

/** Of each person of an article, whom the article has them meet. */
export function encountersOf(
  claims: readonly Claim[],
  entities: ReadonlyMap<string, ExtractedEntity>,
  publishedAt: string | null,
): ReadonlyMap<string, Encounter[]> {
  const found = new Map<string, Encounter[]>();
  for (const claim of claims) {
    if (claim.type !== "event" || !eventKinds[claim.kind].encounter) continue;
    const days = daysOf(claim, publishedAt);
    if (days === null) continue;
    const call = claim.kind === "Talks" && claim.place === null ? null : claim.kind === "Call";
    const there = claim.participants.flatMap(({ entity }) => entities.get(entity) ?? []);
    const people = there.filter((one) => one.type === "Person");
    const namesOf = new Map(people.map((one) => [one, possibleSurnames(readPersonName(one.name)).map(soundKey)]));
    for (const one of people) {
      const met = found.get(one.key) ?? [];
      found.set(one.key, met);
      for (const other of people)
        if (other !== one) for (const name of namesOf.get(other) ?? []) met.push({ with: name, days, call });
    }
  }
  return found;
}

function daysOf({ date, status }: EventClaim, publishedAt: string | null): Window | null {
  const days = windowOf({ date, status, publishedAt });
  if (days !== null) return days[1] - days[0] < longest ? days : null;
  if (publishedAt === null) return null;
  const told = dayNumber(publishedAt);
  return status === "planned" ? [told, told + untoldReach] : [told - untoldReach, told];
}

export function addEncounter(encounters: Encounters, encounter: Encounter): void {
  const known = encounters.get(encounter.with);
  if (known === undefined) encounters.set(encounter.with, [encounter]);
  else known.push(encounter);
}

export function removeEncounter(encounters: Encounters, { with: whom, days, call }: Encounter): void {
  const known = encounters.get(whom) ?? [];
  const at = known.findIndex((one) => one.days[0] === days[0] && one.days[1] === days[1] && one.call === call);
  if (at >= 0) known.splice(at, 1);
  if (known.length === 0) encounters.delete(whom);
}

/** Whether both tell of a meeting with the same person on the same days; `day`: and both tell the day. */
export function shareEncounter(a: Encounters, b: Encounters, told: "day" | "any"): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const sharp = ({ days: [first, last] }: Encounter) => told === "any" || first === last;
  for (const [whom, some] of small) {
    const others = large.get(whom)?.filter(sharp);
    if (others?.some((one) => some.some((other) => sharp(other) && compatible(one, other)))) return true;
  }
  return false;
}

/** On one day or a day apart (outlets differ by one), and not one of them by telephone. */
export function compatible(a: Encounter, b: Encounter): boolean {
  if (a.call !== null && b.call !== null && a.call !== b.call) return false;
  return a.days[0] <= b.days[1] + 1 && b.days[0] <= a.days[1] + 1;
}
