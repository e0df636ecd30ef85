/** The meetings query and its answer: rows, groups of them, the matrix, and how near people came to one another. */
import { z } from "zod";
import { Day } from "#contract/date-span.ts";
import { Cut, EntityRef, EventRecord, Evidence } from "#contract/graph.ts";
import { EventKind, Status } from "#contract/ontology.ts";
import { flag, limitUpTo, listOf, names } from "#contract/query-string.ts";

/** Filters of the meetings query: the same in the API, the command line, an answer's form. */
export const MeetingsQuery = z.object({
  person: names
    .optional()
    .describe("Names or ids; all of them took part. A government takes in those who held its offices"),
  with: names.optional().describe("Names or ids on the other side"),
  place: z.string().max(200).regex(/\S/).optional().describe("A name or id; a country takes in its cities"),
  from: Day.optional().describe("First day of the range"),
  to: Day.optional().describe("Last day of the range; not before `from`"),
  range: z
    .enum(["overlaps", "inside"])
    .default("overlaps")
    .describe("`overlaps`: may have been in the range; `inside`: surely was"),
  status: listOf(Status).optional().describe("Default: all of them, each row saying which"),
  kind: listOf(EventKind).optional().describe("Default: meetings, talks, calls and visits"),
  article: z.string().optional().describe("Only what this article says, by its id"),
  group: z
    .enum(["pair", "person", "day"])
    .optional()
    .describe("The same meetings once more, put together: `groups` of the response"),
  matrix: z.union([z.boolean(), flag]).optional().describe("How often who met whom: `matrix` of the response"),
  tiers: z
    .union([z.boolean(), flag])
    .optional()
    .describe(
      "How near people came to one another, also without meeting: `coPresence` of the response. Needs `person`",
    ),
  limit: limitUpTo(1000, 100).describe("How many at most"),
});
export type MeetingsQuery = z.infer<typeof MeetingsQuery>;
/** How near two came to one another, the nearest first. Only the first is a meeting. */
export const CoPresenceTier = z.enum(["met", "same event", "same place and day", "named in one sentence"]);
export type CoPresenceTier = z.infer<typeof CoPresenceTier>;

/** Meetings of one pair, one person, or one day (or vaguer span; `null`: not known), by the ids of their events. */
export const MeetingGroup = z.object({
  people: z.array(EntityRef),
  date: z.object({ start: Day, end: Day }).nullable(),
  events: z.array(z.string()),
  /** How many of them happened. */
  happened: z.int(),
  first: Day.nullable(),
  last: Day.nullable(),
});
export type MeetingGroup = z.infer<typeof MeetingGroup>;

/** Rows and columns are `people`; a cell names two of them by position, the smaller first. What did not happen, and calls, are not counted. */
export const MeetingMatrix = z.object({
  people: z.array(EntityRef),
  cells: z.array(z.object({ a: z.int(), b: z.int(), meetings: z.int(), events: z.array(z.string()) })),
});
export type MeetingMatrix = z.infer<typeof MeetingMatrix>;

export const CoPresence = z.object({
  a: EntityRef,
  b: EntityRef,
  /** The nearest that any source tells. */
  tier: CoPresenceTier,
  /** Events of that tier; empty for a sentence. */
  events: z.array(EventRecord),
  evidence: z.array(Evidence),
});
export type CoPresence = z.infer<typeof CoPresence>;

export const MeetingsResponse = z.object({
  meetings: z.array(EventRecord),
  groups: z.array(MeetingGroup).optional(),
  matrix: MeetingMatrix.optional(),
  coPresence: z.array(CoPresence).optional(),
  page: Cut,
  /** Names in the filters that nothing in the graph answers to, with the nearest that it has. */
  unknown: z.array(z.object({ name: z.string(), nearest: z.array(EntityRef) })),
  articlesSearched: z.int(),
});
export type MeetingsResponse = z.infer<typeof MeetingsResponse>;
