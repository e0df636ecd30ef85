/** What the viewer draws and what an answer cites: nodes, edges, events and the sentences behind them. */
import { z } from "zod";
import { DateSpan, Day } from "#contract/date-span.ts";
import { Attribution } from "#contract/extraction.ts";
import { AgreementAction, EntityType, EventKind, RelationshipType, Role, Status } from "#contract/ontology.ts";

/** One sentence of one article that supports something. `article.text.slice(start, end) === quote`. */
export const Evidence = z.object({
  claimId: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  rule: z.string(),
  confidence: z.number(),
  attributedTo: Attribution.nullable(),
  /** What this article alone says of date and status, where the claim is about an event. */
  date: DateSpan.nullable(),
  status: Status.nullable(),
  article: z.object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: Day.nullable(),
    publishedPrecision: z.enum(["day", "month", "year", "unknown"]),
  }),
});
export type Evidence = z.infer<typeof Evidence>;

export const GraphNode = z.object({
  id: z.string(),
  /** `Event` for every event; its kind stands in `kind`. */
  label: z.union([EntityType, z.literal("Event")]),
  name: z.string(),
  aliases: z.array(z.string()),
  /** Event kind, or an entity's own kind (`ministry`, `drone base`). */
  kind: z.string().nullable(),
  status: Status.nullable(),
  date: DateSpan.nullable(),
  iso2: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  /** Relationships in the whole graph, so that the viewer can say how much is hidden. */
  degree: z.int(),
});
export type GraphNode = z.infer<typeof GraphNode>;

export const GraphEdge = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  type: RelationshipType,
  role: Role.nullable(),
  /** An office's title. */
  title: z.string().nullable(),
  status: Status.nullable(),
  date: DateSpan.nullable(),
  /** For MET and PARTICIPATED_IN: the event. */
  eventId: z.string().nullable(),
  claimIds: z.array(z.string()),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

/** How much of a list is shown. `cut` is true where `total` is larger than what came. */
export const Cut = z.object({ limit: z.int(), total: z.int(), cut: z.boolean() });
export type Cut = z.infer<typeof Cut>;

export const Subgraph = z.object({ nodes: z.array(GraphNode), edges: z.array(GraphEdge), page: Cut });
export type Subgraph = z.infer<typeof Subgraph>;

export const EntityRef = z.object({
  id: z.string(),
  name: z.string(),
  label: z.union([EntityType, z.literal("Event")]),
});
export type EntityRef = z.infer<typeof EntityRef>;

/** An event with all that the sources say of it. */
export const EventRecord = z.object({
  id: z.string(),
  /** A short title made from kind and participants. */
  name: z.string(),
  kind: EventKind,
  status: Status,
  /** Each status that a source gave, oldest source first. */
  statusHistory: z.array(
    z.object({
      status: Status,
      articleId: z.string(),
      publishedAt: Day.nullable(),
      /** Of a plan of another day, from which it was moved: that day. */
      movedFrom: Day.optional(),
    }),
  ),
  date: DateSpan,
  place: EntityRef.nullable(),
  participants: z.array(EntityRef.extend({ role: Role, side: z.int().nullable() })),
  concerns: z.array(EntityRef),
  action: AgreementAction.nullable(),
  /** Articles that do not copy one another. */
  independentSources: z.int(),
  evidence: z.array(Evidence),
});
export type EventRecord = z.infer<typeof EventRecord>;

/** One property of one thing, as the sources give it. More than one value: they disagree. */
export const Fact = z.object({
  property: z.string(),
  values: z.array(
    z.object({
      value: z.string(),
      amount: z.number().nullable(),
      unit: z.string().nullable(),
      evidence: z.array(Evidence),
    }),
  ),
  disagreement: z.boolean(),
});
export type Fact = z.infer<typeof Fact>;

export const EntityDetail = z.object({
  node: GraphNode,
  facts: z.array(Fact),
  offices: z.array(
    z.object({
      title: z.string(),
      body: EntityRef.nullable(),
      person: EntityRef,
      former: z.boolean(),
      asOf: DateSpan,
      evidence: z.array(Evidence),
    }),
  ),
  relations: z.array(
    z.object({ type: RelationshipType, outgoing: z.boolean(), other: EntityRef, evidence: z.array(Evidence) }),
  ),
  events: z.array(EventRecord),
  eventsPage: Cut,
  /** Articles that mention it. */
  articles: z.array(Evidence.shape.article.omit({ publisher: true, url: true }).extend({ mentions: z.int() })),
});
export type EntityDetail = z.infer<typeof EntityDetail>;
