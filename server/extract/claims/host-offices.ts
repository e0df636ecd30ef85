/**
 * Whose minister it is that nobody says, because the capital says it: "In Exempla, the Minister of Foreign Affairs, A, received
 * Ambassador B".
 * Takes: a national office without a state, of one who received somebody in a city of a state that the article names; of one who
 * met in such a city, where the article speaks of no third state as often. Not: a guest's office (nobody visits their own country), an
 * office that the article gives a state elsewhere, a state that the article never names, a meeting in a third country.
 */
import type { Claim, EventClaim, OfficeClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";

const national =
  /\b(?:president|premier|minister|chancellor|king|queen|emir|sultan|foreign secretary|head of state)\b/i;

/** A national office of which nobody says whose it is. */
export const isOpenOffice = (claim: Claim): claim is OfficeClaim =>
  claim.type === "office" && claim.body === null && !claim.former && national.test(claim.title);

/** What the claims of the article say of everybody's state, gathered once. */
export type StatesOf = (key: string) => Set<string>;
type States = {
  of: StatesOf;
  /** `person|state` of those who are told to have visited it. */
  visited: Set<string>;
  /** State → its government's key, of all that the article names. */
  governments: Map<string, string>;
  /** How often the article speaks of the state. */
  spoken: Map<string, number>;
};

/** The state of a government, or of a body or place that lies within one. */
function stateOf(reading: Reading, key: string): string | null {
  const entity = reading.entity(key);
  if (entity === undefined || entity.type === "Person") return null;
  return entity.iso2 ?? (entity.within === null ? null : (reading.entity(entity.within)?.iso2 ?? null));
}

export function statesIn(reading: Reading, claims: readonly Claim[]): States {
  const served = new Map<string, Set<string>>();
  const visited = new Set<string>();
  for (const claim of claims) {
    if (claim.type === "office" && claim.body !== null) {
      const state = stateOf(reading, claim.body);
      if (state !== null) served.set(claim.person, (served.get(claim.person) ?? new Set()).add(state));
    }
    const place = isEncounter(claim) && claim.place !== null ? stateOf(reading, claim.place) : null;
    if (!isEncounter(claim) || place === null) continue;
    for (const one of claim.participants) if (one.role === "visitor") visited.add(`${one.entity}|${place}`);
  }
  const governments = new Map<string, string>();
  for (const one of reading.entities)
    if (one.type === "Government" && one.iso2 !== null && !governments.has(one.iso2))
      governments.set(one.iso2, one.key);
  const spoken = new Map<string, number>();
  for (const one of reading.entities)
    if (one.iso2 !== null && (one.type === "Government" || one.kind === "country"))
      spoken.set(one.iso2, (spoken.get(one.iso2) ?? 0) + one.mentions.length);
  const of = (key: string): Set<string> => {
    const own = stateOf(reading, key);
    return own === null ? (served.get(key) ?? new Set()) : new Set([own]);
  };
  return { of, visited, governments, spoken };
}

/** Key of the government that the place of the encounter gives to the office of `person`; null where it gives none. */
function hostState(reading: Reading, states: States, event: EventClaim, person: string): string | null {
  const own = event.participants.find((one) => one.entity === person);
  const state = event.place === null ? null : stateOf(reading, event.place);
  if (own === undefined || own.role === "visitor" || own.role === "present" || state === null) return null;
  const host = states.governments.get(state);
  if (host === undefined || states.visited.has(`${person}|${state}`)) return null;
  const across = event.participants.filter((one) => one !== own && (own.side === null || one.side !== own.side));
  const theirs = new Set(across.flatMap((one) => [...states.of(one.entity)]));
  if (theirs.has(state)) return null;
  if (own.role === "host") return host;
  if (event.status !== "happened" || reading.entity(event.place ?? "")?.kind === "country") return null;
  const often = (one: string): number => states.spoken.get(one) ?? 0;
  const third = [...states.governments.keys()].some(
    (one) => one !== state && !theirs.has(one) && often(one) >= often(state),
  );
  return theirs.size > 0 && !third ? host : null;
}

export const hostOffices: ClaimRefiner = {
  name: "host-offices",
  refine(reading, claims) {
    const open = new Set(claims.filter(isOpenOffice).map((claim) => claim.person));
    if (open.size === 0) return claims;
    const states = statesIn(reading, claims);
    const bodies = new Map<string, { body: string; event: EventClaim }>();
    for (const event of claims.filter(isEncounter))
      for (const { entity } of event.participants) {
        if (!open.has(entity) || bodies.has(entity) || states.of(entity).size > 0) continue;
        const body = hostState(reading, states, event, entity);
        if (body !== null) bodies.set(entity, { body, event });
      }
    return claims.map((claim) => {
      const found = isOpenOffice(claim) ? bodies.get(claim.person) : undefined;
      if (found === undefined || !isOpenOffice(claim)) return claim;
      const { start, end } = found.event;
      const context = start === claim.start ? claim.context : [...claim.context, { start, end }];
      return { ...claim, body: found.body, confidence: 0.6, context };
    });
  },
};
