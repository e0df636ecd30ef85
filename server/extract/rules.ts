/** The rules that make claims, in running order, and what is done with all their claims afterwards. */
import { eventRefiners, eventRules } from "./claims/event-rules.ts";
import type { ClaimRefiner, ClaimRule } from "./document.ts";

export const claimRules: ClaimRule[] = [...eventRules];

export const claimRefiners: ClaimRefiner[] = [...eventRefiners];
