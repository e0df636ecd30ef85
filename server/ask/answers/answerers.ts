/** Which answerer belongs to which kind of question. */
import type { Intent } from "../filters.ts";
import { answerAgreements } from "./agreements.ts";
import type { Answerer } from "./answer.ts";
import { answerBases } from "./bases.ts";
import { answerCommon } from "./common.ts";
import { answerConnection } from "./connection.ts";
import { answerDisagreements } from "./disagreements.ts";
import { answerEvents } from "./events.ts";
import { answerFacts } from "./facts.ts";
import { answerMeetings, answerVisits } from "./meetings.ts";
import { answerProfile } from "./profile.ts";
import { answerStatements } from "./statements.ts";

export const answerers: Record<Intent, Answerer> = {
  meetings: answerMeetings,
  visits: answerVisits,
  common: answerCommon,
  connection: answerConnection,
  agreements: answerAgreements,
  bases: answerBases,
  disagreements: answerDisagreements,
  profile: answerProfile,
  statements: answerStatements,
  events: answerEvents,
  facts: answerFacts,
};
