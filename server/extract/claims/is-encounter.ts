/** Whether a claim tells of people who are together or on the line: a meeting, talks, a call, a visit. */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { eventKinds } from "#contract/ontology.ts";

export const isEncounter = (claim: Claim): claim is EventClaim =>
  claim.type === "event" && eventKinds[claim.kind].encounter;
