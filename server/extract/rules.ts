/** The rules that make claims, in running order, and what is done with all their claims afterwards. */

import { baseTold } from "./claims/base-told.ts";
import { counts } from "./claims/counts.ts";
import { deliveries } from "./claims/deliveries.ts";
import { eventRefiners, eventRules } from "./claims/event-rules.ts";
import { facts } from "./claims/facts.ts";
import { governing } from "./claims/governing.ts";
import { hostOffices } from "./claims/host-offices.ts";
import { ledBy } from "./claims/led-by.ts";
import { officeClaims } from "./claims/offices.ts";
import { relations } from "./claims/relations.ts";
import type { ClaimRefiner, ClaimRule } from "./document.ts";

export const claimRules: ClaimRule[] = [
  officeClaims,
  ledBy,
  relations,
  baseTold,
  facts,
  counts,
  deliveries,
  ...eventRules,
];

export const claimRefiners: ClaimRefiner[] = [...eventRefiners, hostOffices, governing];
