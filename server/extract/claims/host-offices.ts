/**
 * Whose minister it is that nobody says, because the capital says it: "In Exempla, the Minister of Foreign Affairs, A, received
 * Ambassador B".
 * Takes: a national office without a state, of one who received somebody in a city of a state that the article names; of one who
 * met in such a city, where the article speaks of no third state. Not: a guest's office (nobody visits their own country), an
 * office that the article gives a state elsewhere, a state that the article never names, a meeting in a third country.
 */
import type { Claim, EventClaim, OfficeClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";

const national = /\b(?:president|premier|minister|chancellor|king|queen|emir|sultan|foreign secretary)\b/iu;

const isOpen = (claim: Claim): claim is OfficeClaim =>
  claim.type === "office" && claim.body === null && !claim.former && national.test(claim.title);

/** States by ISO code that a participant of the article is, or serves. */
function statesOf(reading: Reading, claims: readonly Claim[], key: string): Set<string> {
  const bodies = claims.flatMap((claim) => (claim.type === "office" && claim.person === key ? (claim.body ?? []) : []));
  return new Set([key, ...bodies].flatMap((one) => stateOf(reading, one) ?? []));
}

/** Of a government, or of a body or place that lies within one. */
function stateOf(reading: Reading, key: string): string | null {
  const entity = reading.entity(key);
  if (entity === undefined || entity.type === "Person") return null;
  return entity.iso2 ?? (entity.within === null ? null : (reading.entity(entity.within)?.iso2 ?? null));
}

/** Key of the government that the place of the encounter gives to the office of `person`; null where it gives none. */
function hostState(reading: Reading, claims: readonly Claim[], event: EventClaim, person: string): string | null {
  const own = event.participants.find((one) => one.entity === person);
  const state = event.place === null ? null : stateOf(reading, event.place);
  if (own === undefined || own.role === "visitor" || own.role === "present" || state === null) return null;
  const governments = reading.entities.filter((one) => one.type === "Government" && one.iso2 !== null);
  const host = governments.find((one) => one.iso2 === state);
  const across = event.participants.filter((one) => one !== own && (own.side === null || one.side !== own.side));
  const theirs = new Set(across.flatMap((one) => [...statesOf(reading, claims, one.entity)]));
  if (host === undefined || theirs.has(state)) return null;
  if (own.role === "host") return host.key;
  const abroad = claims.some(
    (claim) =>
      isEncounter(claim) &&
      claim.place !== null &&
      stateOf(reading, claim.place) === state &&
      claim.participants.some((one) => one.entity === person && one.role === "visitor"),
  );
  const inCountry = event.status !== "happened" || reading.entity(event.place ?? "")?.kind === "country";
  if (abroad || inCountry) return null;
  const third = governments.some((one) => one !== host && !theirs.has(one.iso2 ?? ""));
  return theirs.size > 0 && !third ? host.key : null;
}

export const hostOffices: ClaimRefiner = {
  name: "host-offices",
  refine(reading, claims) {
    const open = claims.filter(isOpen);
    if (open.length === 0) return claims;
    const bodies = new Map<string, { body: string; event: EventClaim }>();
    for (const event of claims.filter(isEncounter))
      for (const { person } of open) {
        if (bodies.has(person) || statesOf(reading, claims, person).size > 0) continue;
        const body = hostState(reading, claims, event, person);
        if (body !== null) bodies.set(person, { body, event });
      }
    return claims.map((claim) => {
      const found = isOpen(claim) ? bodies.get(claim.person) : undefined;
      if (found === undefined || !isOpen(claim)) return claim;
      const { start, end } = found.event;
      const context = start === claim.start ? claim.context : [...claim.context, { start, end }];
      return { ...claim, body: found.body, confidence: 0.6, context };
    });
  },
};
