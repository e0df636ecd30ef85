/** The rules on events, in order, and what is done with their claims afterwards. */
import type { ClaimRefiner, ClaimRule } from "../document.ts";
import { agreementActions } from "./agreement-actions.ts";
import { attendedBy } from "./attended-by.ts";
import { attendedFromSide } from "./attended-from-side.ts";
import { bystanders } from "./bystanders.ts";
import { coups } from "./coups.ts";
import { dayOfGathering } from "./day-of-gathering.ts";
import { delegationNamed } from "./delegation-named.ts";
import { earlierMeetings } from "./earlier-meetings.ts";
import { encounterClaims } from "./encounter-claims.ts";
import { followUps } from "./follow-ups.ts";
import { furtherMeetings } from "./further-meetings.ts";
import { gatheringBefore } from "./gathering-before.ts";
import { headlineOfPlan } from "./headline-of-plan.ts";
import { heldLater } from "./held-later.ts";
import { heldWith } from "./held-with.ts";
import { joinedLater } from "./joined-later.ts";
import { leadByOffice } from "./lead-by-office.ts";
import { metSeveral } from "./met-several.ts";
import { notBeforeTold } from "./not-before-told.ts";
import { oldDays } from "./old-day.ts";
import { placeAtHome } from "./place-at-home.ts";
import { placeLater } from "./place-later.ts";
import { placeOfHeadline } from "./place-of-headline.ts";
import { placeOfStop } from "./place-of-stop.ts";
import { placeOfThatDay } from "./place-of-that-day.ts";
import { sameDay } from "./same-day.ts";
import { sameEncounter } from "./same-encounter.ts";
import { sameGathering } from "./same-gathering.ts";
import { sameParagraph } from "./same-paragraph.ts";
import { statements } from "./statements.ts";
import { toldInGeneral } from "./told-in-general.ts";
import { troopMoves } from "./troop-moves.ts";
import { visits } from "./visits.ts";

export const eventRules: readonly ClaimRule[] = [
  encounterClaims,
  visits,
  agreementActions,
  coups,
  troopMoves,
  statements,
];

export const eventRefiners: readonly ClaimRefiner[] = [
  heldWith,
  notBeforeTold,
  gatheringBefore,
  leadByOffice,
  heldLater,
  dayOfGathering,
  sameDay,
  followUps,
  earlierMeetings,
  furtherMeetings,
  headlineOfPlan,
  sameEncounter,
  toldInGeneral,
  sameParagraph,
  sameGathering,
  placeOfStop,
  placeOfHeadline,
  placeLater,
  placeOfThatDay,
  placeAtHome,
  metSeveral,
  joinedLater,
  attendedFromSide,
  attendedBy,
  delegationNamed,
  bystanders,
  oldDays,
];
