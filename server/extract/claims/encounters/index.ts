/** The rules on encounters, in order. Where two read the same words, the earlier one's draft stands. */
import { amongThoseMet } from "./among-those-met.ts";
import { askedToMeet } from "./asked-to-meet.ts";
import { atAMeeting } from "./at-a-meeting.ts";
import { between } from "./between.ts";
import { broughtTogether } from "./brought-together.ts";
import { bulleted } from "./bulleted.ts";
import { calledByPhone } from "./called.ts";
import { cameTogether } from "./came-together.ts";
import { chairedWith } from "./chaired-with.ts";
import { delegationsLed } from "./delegations-led.ts";
import { discussedTogether } from "./discussed-together.ts";
import { discussedWith } from "./discussed-with.ts";
import type { EncounterRule } from "./draft.ts";
import { heldBy } from "./held-by.ts";
import { heldTogether } from "./held-together.ts";
import { hosted } from "./hosted.ts";
import { inContact } from "./in-contact.ts";
import { inPerson } from "./in-person.ts";
import { joinedFor } from "./joined-for.ts";
import { met } from "./met.ts";
import { nounWith } from "./noun-with.ts";
import { openingParticiple } from "./opening-participle.ts";
import { posted } from "./posted.ts";
import { saw } from "./saw.ts";
import { spoke } from "./spoke.ts";
import { told } from "./told.ts";
import { verbAndNoun } from "./verb-and-noun.ts";
import { visited } from "./visited.ts";

export const encounterRules: readonly EncounterRule[] = [
  bulleted,
  askedToMeet,
  amongThoseMet,
  openingParticiple,
  posted,
  met,
  spoke,
  calledByPhone,
  hosted,
  broughtTogether,
  verbAndNoun,
  joinedFor,
  between,
  nounWith,
  heldBy,
  heldTogether,
  atAMeeting,
  discussedWith,
  discussedTogether,
  visited,
  chairedWith,
  cameTogether,
  delegationsLed,
  saw,
  inPerson,
  inContact,
  told,
];
