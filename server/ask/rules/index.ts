/** The kinds of questions, in the order in which they are tried: the first that recognises its verb reads the question. */
import { agreements } from "./agreements.ts";
import { bases } from "./bases.ts";
import { connection } from "./connection.ts";
import { disagreements } from "./disagreements.ts";
import { events } from "./events.ts";
import { facts } from "./facts.ts";
import { keywords } from "./keywords.ts";
import { leaders } from "./leaders.ts";
import { meetings } from "./meetings.ts";
import { officeHeld } from "./office-held.ts";
import { presence } from "./presence.ts";
import { profile } from "./profile.ts";
import type { QuestionRule } from "./question-rule.ts";
import { statements } from "./statements.ts";
import { visits } from "./visits.ts";

export const questionRules: readonly QuestionRule[] = [
  disagreements,
  connection,
  agreements,
  facts,
  leaders,
  bases,
  statements,
  visits,
  meetings,
  events,
  presence,
  officeHeld,
  profile,
  keywords,
];
