/** The rules that make claims, in running order, and what is done with all their claims afterwards. */
import type { ClaimRefiner, ClaimRule } from "./document.ts";

export const claimRules: ClaimRule[] = [];

export const claimRefiners: ClaimRefiner[] = [];
