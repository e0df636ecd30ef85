/**
 * "A's government revoked the accord", "A's junta has ended the deal": the state that A's office is in did it.
 * Not: where another actor is told, where the article gives A no office of a state or those of several, "A's government and B's", "urged A's government to end it".
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { actionNamed } from "./agreement-actions.ts";

/** Behind the name, up to the verb. */
const behind =
  /^['’]s?\s(?:\p{Ll}+\s)?(?:government|administration|cabinet|regime|junta)\s(?:(?:has|had|have|then|later|also|finally|\p{Ll}+ly)\s){0,3}(\p{Ll}+)\b/u;

type Of = Pick<EventClaim, "start" | "end" | "action">;

/** The people whose government did what the claim tells. */
function governingIn(reading: Reading, { start, end, action }: Of): Set<string> {
  const people = new Set<string>();
  for (const sentence of reading.sentences) {
    if (sentence.start < start || sentence.end > end) continue;
    for (const spot of reading.mentionsIn(sentence)) {
      if (spot.type !== "Person") continue;
      const verb = behind.exec(reading.text.slice(spot.end, sentence.end))?.[1];
      if (verb !== undefined && actionNamed(verb) === action) people.add(spot.entity);
    }
  }
  return people;
}

/** The one state that the person's offices are in. */
function stateOf(reading: Reading, claims: readonly Claim[], person: string): string | null {
  const states = new Set(
    claims.flatMap((claim) =>
      claim.type === "office" && claim.person === person && !claim.former && claim.body !== null ? [claim.body] : [],
    ),
  );
  const [only] = states;
  return states.size === 1 && only !== undefined && reading.entity(only)?.type === "Government" ? only : null;
}

export const governing: ClaimRefiner = {
  name: "governing",
  refine(reading, claims) {
    return claims.map((claim) => {
      if (claim.type !== "event" || claim.kind !== "AgreementAction") return claim;
      if (claim.participants.some(({ role }) => role === "actor" || role === "mediator")) return claim;
      const [person, ...others] = governingIn(reading, claim);
      const state = person === undefined || others.length > 0 ? null : stateOf(reading, claims, person);
      if (state === null) return claim;
      const role = claim.action === "signed" || claim.action === "reached" ? "signatory" : "actor";
      const rest = claim.participants.filter(({ entity }) => entity !== state);
      return { ...claim, participants: [{ entity: state, role, side: null }, ...rest] };
    });
  },
};
