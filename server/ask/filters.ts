/** An interpreted question as data: what the form edits, what the next question of a conversation starts from, what is run. */
import { z } from "zod";
import { Day } from "#contract/date-span.ts";
import { AgreementAction, EventKind, Status } from "#contract/ontology.ts";

export const Intent = z.enum([
  "meetings",
  "visits",
  "common",
  "connection",
  "agreements",
  "bases",
  "disagreements",
  "profile",
  "statements",
  "events",
  "facts",
]);
export type Intent = z.infer<typeof Intent>;

/** What the answer's sentence is about; the rows are the same whichever it is. */
export const Asks = z.enum(["who", "whether", "when", "where", "how-often", "list", "what"]);
export type Asks = z.infer<typeof Asks>;

const text = z.string().trim().min(1).max(300);

export const AskFilters = z.object({
  asks: Asks.default("list"),
  /** Names, ids or descriptions of office-holders. In `meetings` all of them took part. */
  person: z.array(text).max(20).default([]),
  /** The other side: any of them. */
  with: z.array(text).max(20).default([]),
  place: text.nullable().default(null),
  /** Any of these; empty: at any time. */
  periods: z
    .array(z.object({ from: Day.nullable(), to: Day.nullable() }))
    .max(100)
    .default([]),
  /** The words of the question that said when. */
  when: z.string().max(200).nullable().default(null),
  /** The question names no year ("in April"): a row has to be sharp enough to be of that time, or to be dated by the same words. */
  everyYear: z.boolean().default(false),
  /** Days of the week, 0 (Sunday) to 6, any of them. Empty: whatever day it was. */
  weekdays: z.array(z.int().min(0).max(6)).max(7).default([]),
  range: z.enum(["overlaps", "inside"]).default("overlaps"),
  /** Empty: every status. */
  status: z.array(Status).default([]),
  /** Also events that once had the status and have another now. */
  ever: z.boolean().default(false),
  kind: z.array(EventKind).default([]),
  /** A name, or words that the sentences hold. */
  about: text.nullable().default(null),
  action: z.array(AgreementAction).default([]),
  /** A property of things: `cost`, `troops`. */
  property: text.nullable().default(null),
  /** A figure that the property must have ("$110 million"). */
  value: text.nullable().default(null),
  /** How a verb of speaking begins that says more than "said" ("accus"): the sentences hold it. */
  saying: text.nullable().default(null),
  /** Meetings: only those who stood across from each other met; `false`: it is enough to have been there. */
  across: z.boolean().default(true),
  /** Who is told to have received the others: those of `person`, those of `with`, or whoever stood across from `person`. */
  hosts: z.enum(["person", "with", "others"]).nullable().default(null),
  /** Who is told to have refused to meet: those of `person`, those of `with`, or whoever stood across from `person`. */
  refuser: z.enum(["person", "with", "others"]).nullable().default(null),
  /** Only what is told to have been planned before. */
  planned: z.boolean().default(false),
  /** Only what a sentence tells to have been put off. */
  putOff: z.boolean().default(false),
  /** Only with whom it happened more than once. */
  again: z.boolean().default(false),
  /** Who is told to have mediated: those of `person`, or somebody else. */
  mediator: z.enum(["person", "others"]).nullable().default(null),
  /** Only events in which somebody stood beside those who are named: companions, not hosts. */
  company: z.boolean().default(false),
  /** Of all who took part, only what those took part in who met most often, or met the most people. */
  most: z.enum(["meetings", "people"]).nullable().default(null),
  pick: z.enum(["latest", "earliest"]).nullable().default(null),
});
export type AskFilters = z.infer<typeof AskFilters>;

export const Interpreted = z.object({ intent: Intent, filters: AskFilters });
export type Interpreted = z.infer<typeof Interpreted>;

/** A question that was read, with what had to be decided on the way, in words for the user. */
export type Reading =
  | { outcome: "read"; interpreted: Interpreted; notes: string[] }
  | { outcome: "unknown-name"; names: string[]; notes: string[] }
  | { outcome: "not-understood"; because: string; names: string[] };
