/**
 * What an extractor takes from one article: entities with their mentions, and claims with their quotes.
 * Keys are local to the article and deterministic; `resolve/` joins articles and makes graph ids.
 */
import { z } from "zod";
import { DateSpan } from "#contract/date-span.ts";
import { AgreementAction, EntityType, EventKind, Role, Status } from "#contract/ontology.ts";

/** A place in the article's text. `text.slice(start, end)` is what was written there. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
export type Span = z.infer<typeof Span>;

/** One spot where the text speaks of an entity: by its name, an alias, a title, or a pronoun. */
export const Mention = Span.extend({
  form: z.enum(["name", "alias", "title", "pronoun"]),
  rule: z.string(),
});
export type Mention = z.infer<typeof Mention>;

export const ExtractedEntity = z.object({
  /** Unique within the article: type and name in lower case, `person:kurt example`. */
  key: z.string(),
  type: EntityType,
  /** The fullest form in the article; for states, ministries and the like the usual English name. */
  name: z.string(),
  /** Other forms used in the article, without the name itself. */
  aliases: z.array(z.string()),
  mentions: z.array(Mention).min(1),
  /** Ministries, commands, parties, …; treaties, memoranda, …; drone base, air base, camp, … */
  kind: z.string().nullable().default(null),
  iso2: z.string().length(2).nullable().default(null),
  /** For a ministry, base, city …: key of the government or place that it belongs to, where known. */
  within: z.string().nullable().default(null),
});
export type ExtractedEntity = z.infer<typeof ExtractedEntity>;

/** Who the article says said so. `entity` where the speaker is one of the article's entities. */
export const Attribution = z.object({ speaker: z.string(), entity: z.string().nullable() });
export type Attribution = z.infer<typeof Attribution>;

const Evidence = Span.extend({
  /** Exactly `text.slice(start, end)`: the sentence that says so. */
  quote: z.string().min(1),
  /** Other sentences that the claim leans on: the one with the date, the one a pronoun points back to. */
  context: z.array(Span).default([]),
  rule: z.string(),
  /** 0..1: how sure the rule is that the sentence says this. */
  confidence: z.number().min(0).max(1),
  attributedTo: Attribution.nullable(),
});

export const Participant = z.object({
  entity: z.string(),
  role: Role,
  /** Two sides of an encounter; pairs are made across them. `null`: everybody with everybody. */
  side: z.int().min(0).max(1).nullable(),
});
export type Participant = z.infer<typeof Participant>;

export const EventClaim = Evidence.extend({
  type: z.literal("event"),
  kind: EventKind,
  status: Status,
  date: DateSpan,
  /** The day on which it was to be, where the sentence says that it was moved from there to `date`. */
  insteadOf: DateSpan.optional(),
  place: z.string().nullable(),
  participants: z.array(Participant),
  /** Agreements and bases that the event is about. */
  concerns: z.array(z.string()).default([]),
  /** Only for `AgreementAction`. */
  action: AgreementAction.nullable().default(null),
});
export type EventClaim = z.infer<typeof EventClaim>;

export const OfficeClaim = Evidence.extend({
  type: z.literal("office"),
  person: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  /** The day for which the article asserts it: its publication date, or what the text says ("then prime minister"). */
  asOf: DateSpan,
  former: z.boolean().default(false),
});
export type OfficeClaim = z.infer<typeof OfficeClaim>;

export const FactClaim = Evidence.extend({
  type: z.literal("fact"),
  about: z.string(),
  /** `cost`, `troops`, `established`, … : one word, compared across articles. */
  property: z.string(),
  /** The value as written: "around $100 million". */
  value: z.string(),
  amount: z.number().nullable(),
  unit: z.string().nullable(),
  date: DateSpan,
});
export type FactClaim = z.infer<typeof FactClaim>;

export const RelationClaim = Evidence.extend({
  type: z.literal("relation"),
  relation: z.enum(["PARTY_TO", "OPERATES", "LOCATED_IN", "PART_OF"]),
  from: z.string(),
  to: z.string(),
});
export type RelationClaim = z.infer<typeof RelationClaim>;

export const Claim = z.discriminatedUnion("type", [EventClaim, OfficeClaim, FactClaim, RelationClaim]);
export type Claim = z.infer<typeof Claim>;

export const Extraction = z.object({
  extractor: z.object({ name: z.string(), version: z.string() }),
  entities: z.array(ExtractedEntity),
  claims: z.array(Claim),
});
export type Extraction = z.infer<typeof Extraction>;
