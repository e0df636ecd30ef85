/** Requests and responses of the HTTP API, one pair an endpoint; meetings, imports, verdicts, views and Cypher have files of their own. */
import { z } from "zod";
import { Article } from "#contract/article.ts";
import { DateSpan, Day } from "#contract/date-span.ts";
import { Span } from "#contract/extraction.ts";
import { Cut, EntityDetail, EntityRef, EventRecord, Evidence, Fact, Subgraph } from "#contract/graph.ts";
import { EntityType, Status } from "#contract/ontology.ts";
import { flag, limitUpTo, listOf } from "#contract/query-string.ts";

/** RFC 9457. `code` is stable; `detail` is for people. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  /** Where in the request or in the statement. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

export const Health = z.object({
  status: z.enum(["ok"]),
  version: z.string(),
  engine: z.enum(["embedded", "neo4j"]),
  articles: z.int(),
  /** Whether the articles that a new data folder begins with are still to be read: more comes by itself. */
  reading: z.boolean(),
  /** What may be imported besides what is sent: pages by their address, files of the server's machine. */
  importing: z.object({ urls: z.boolean(), paths: z.boolean() }),
});
export type Health = z.infer<typeof Health>;

export const GraphQuery = z.object({
  types: listOf(EntityType).optional().describe("Only entities of these types"),
  status: listOf(Status).optional().describe("Only events of which a source says so"),
  from: Day.optional().describe("Only events that may have been on this day or later"),
  to: Day.optional().describe("Only events that may have been on this day or earlier"),
  articles: listOf(z.string()).optional().describe("Only what these articles say"),
  events: z
    .enum(["nodes", "edges"])
    .default("nodes")
    .describe("`nodes`: events are nodes; `edges`: folded into direct MET edges"),
  limit: limitUpTo(20_000, 300).describe("How many nodes at most, the best connected first"),
});
export type GraphQuery = z.infer<typeof GraphQuery>;
export const GraphResponse = Subgraph.extend({
  left: z
    .array(z.object({ type: z.string(), count: z.int() }))
    .describe("What the limit left out, by entity type and event kind, the most first"),
});
export type GraphResponse = z.infer<typeof GraphResponse>;

/** `POST /api/graph`: exactly these nodes with every edge between them, as a saved view or a shared address asks for. */
export const GraphSelection = z.object({
  ids: z.array(z.string().max(200)).min(1).max(20_000).describe("Of entities and events; unknown ones are passed over"),
  events: z
    .enum(["nodes", "edges"])
    .default("nodes")
    .describe("As in `GET /api/graph`: with `edges`, MET between the chosen ones comes too"),
});
export type GraphSelection = z.input<typeof GraphSelection>;

/** `GET /api/paths`: the shortest ways from one node to another, articles and claims not walked over. */
export const PathsQuery = z.object({
  from: z.string().max(200).describe("Id of the node where the way begins"),
  to: z.string().max(200).describe("Id of the node where it ends"),
  length: limitUpTo(8, 6).describe("Longest way, in edges"),
  limit: limitUpTo(20, 5).describe("How many ways at most"),
});
export type PathsQuery = z.infer<typeof PathsQuery>;
export const PathsResponse = z.object({
  /** Shortest first; node ids in order and the edge ids between them. */
  paths: z.array(z.object({ nodes: z.array(z.string()), edges: z.array(z.string()) })),
  graph: Subgraph,
});
export type PathsResponse = z.infer<typeof PathsResponse>;

export const SearchQuery = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/\S/)
    .describe("A name, a part of it, or words of a sentence; accents do not matter"),
  types: listOf(EntityType).optional().describe("Only entities of these types"),
  limit: limitUpTo(50, 10).describe("How many at most"),
});
export const SearchHit = z.object({
  ref: EntityRef,
  aliases: z.array(z.string()),
  kind: z.string().nullable(),
  /** The form that matched, where it is not the name. */
  matched: z.string(),
  score: z.number(),
  /** A sentence, where the match is in a quote. */
  quote: z.string().nullable(),
});
export const SearchResponse = z.object({ hits: z.array(SearchHit), page: Cut });
export type SearchResponse = z.infer<typeof SearchResponse>;

export const EntityResponse = EntityDetail;
export const EventResponse = EventRecord;

export const NeighboursQuery = z.object({
  types: listOf(z.string()).optional().describe("Only neighbours of these node types or event kinds"),
  countsOnly: flag.default(false).describe("Only counts by type, nothing else"),
  offset: z.coerce.number().int().min(0).default(0).describe("How many to pass over"),
  limit: limitUpTo(500, 25).describe("How many at most"),
});
export const NeighboursResponse = z.object({
  /** Neighbours by node type (or event kind) in the whole graph. */
  counts: z.array(z.object({ type: z.string(), count: z.int() })),
  graph: Subgraph,
});
export type NeighboursResponse = z.infer<typeof NeighboursResponse>;

const idsOf = (what: string) =>
  z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1).max(200)])
    .transform((value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value))
    .pipe(z.array(z.string()).max(200))
    .describe(`Ids of ${what}: several parameters, or one with commas`);

/** The sentences behind an edge. */
export const ClaimsQuery = z.object({ ids: idsOf("claims") });
export const ClaimsResponse = z.object({ evidence: z.array(Evidence) });
export type ClaimsResponse = z.infer<typeof ClaimsResponse>;

/**
 * `POST /api/claims`: what things and events stand on, without the sentences: as many as a whole view holds, to be told apart by
 * who says them and how surely they are read.
 */
export const GroundsRequest = z.object({
  about: z
    .array(z.string().max(200))
    .min(1)
    .max(20_000)
    .describe("Ids of entities and events; unknown ones are passed over"),
});
export const Ground = z.object({
  about: z.string(),
  claimId: z.string(),
  articleId: z.string(),
  confidence: z.number(),
});
export type Ground = z.infer<typeof Ground>;
export const GroundsResponse = z.object({ grounds: z.array(Ground) });

/** Several events at once, as an export of a whole view needs them; ids that are no events are passed over. */
export const EventsQuery = z.object({ ids: idsOf("events") });
export const EventsResponse = z.object({ events: z.array(EventRecord) });

const ArticleMeta = Article.omit({ text: true });
export const ArticlesQuery = z.object({
  q: z.string().max(200).optional().describe("Words of title, publisher, author, file or day"),
  offset: z.coerce.number().int().min(0).default(0).describe("How many to pass over"),
  limit: limitUpTo(500, 100).describe("How many at most"),
});
export const ArticlesResponse = z.object({
  articles: z.array(
    ArticleMeta.extend({
      /** Of the text, where there is no title to know it by. */
      beginning: z.string().nullable(),
      claims: z.int(),
      entities: z.int(),
    }),
  ),
  page: Cut,
});
export type ArticlesResponse = z.infer<typeof ArticlesResponse>;

/** What the reader shows: the text, what is mentioned where (graph ids), and every claim with its offsets. */
export const ArticleResponse = z.object({
  article: Article,
  mentions: z.array(Span.extend({ entity: EntityRef, form: z.enum(["name", "alias", "title", "pronoun"]) })),
  claims: z.array(
    Span.extend({
      id: z.string(),
      quote: z.string(),
      type: z.enum(["event", "office", "fact", "relation"]),
      summary: z.string().describe("The claim in a line, but for its date: “Meeting, planned: A – B, in Oslo”"),
      date: DateSpan.nullable().describe("When what it tells of was or is to be, where it is about an event"),
      rule: z.string(),
      confidence: z.number(),
      /** Nodes that it supports: an event, entities. */
      supports: z.array(EntityRef),
    }),
  ),
});
export type ArticleResponse = z.infer<typeof ArticleResponse>;

export const ImportRequest = z.object({
  text: z
    .string()
    .min(1)
    .max(2_000_000)
    // Told here and checked where the article is read, which has better words for it.
    .meta({
      description: "The article, words and no control characters; a YAML block at its head is read as metadata",
      pattern: "^[^\\u0000-\\u0008\\u000e-\\u001f\\u007f]*[\\p{L}\\p{N}][^\\u0000-\\u0008\\u000e-\\u001f\\u007f]*$",
    }),
  title: z.string().max(500).optional().describe("Default: the headline that the text begins with"),
  publisher: z.string().max(200).optional(),
  author: z.string().max(200).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Where it was published, http or https"),
  published: Day.optional().describe("Default: what the text itself settles"),
  publishedPrecision: z.enum(["day", "month", "year"]).default("day").describe("How much of `published` is known"),
  publishedBasis: z.string().max(300).optional().describe("Where the date stood: `front matter`, `JSON-LD`"),
  origin: z.string().max(500).optional().describe("The file or form that it came from, for people to recognise it"),
  preview: z.boolean().default(false).describe("Show what would be found; store nothing"),
});
export type ImportRequest = z.input<typeof ImportRequest>;
export const ImportResponse = z.object({
  outcome: z
    .enum(["new", "unchanged", "preview"])
    .describe("`unchanged`: the article was there already, and is shown as it is kept; a preview says so too"),
  article: ArticleResponse,
});
export type ImportResponse = z.infer<typeof ImportResponse>;

export const AskRequest = z.object({
  question: z.string().trim().min(1).max(500).regex(/\S/).describe("A question in plain English"),
  previous: z.unknown().optional().describe("`interpreted` of the answer before, for “and in May?”"),
  interpreted: z
    .unknown()
    .optional()
    .describe("An `interpreted` of an answer, edited: it is run as it stands, and `question` is not read again"),
});
export const AskResponse = z.object({
  outcome: z.enum(["answered", "no-evidence", "unknown-name", "not-understood"]),
  /** What was understood, in words. */
  interpretation: z.string(),
  /** The same, as data: what `previous` takes and the form edits. */
  interpreted: z.object({ intent: z.string(), filters: z.record(z.string(), z.unknown()) }).nullable(),
  /** One sentence that claims no more than the rows. */
  summary: z.string(),
  rows: z.array(EventRecord),
  /** Near, and not asked for: what was planned or denied where nothing is told to have happened. Never part of the answer. */
  related: z.array(EventRecord).optional(),
  facts: z.array(z.object({ about: EntityRef, fact: Fact })),
  entities: z.array(EntityRef),
  evidence: z.array(Evidence),
  cypher: z.object({ query: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
  suggestions: z.array(z.string()),
  corpus: z.object({ articles: z.int(), hash: z.string() }),
});
export type AskResponse = z.infer<typeof AskResponse>;
