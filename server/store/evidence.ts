/** Claims of the graph with the articles that make them → evidence of the contract. */
import { z } from "zod";
import type { Evidence } from "#contract/graph.ts";
import { DateBasis, Precision, Status } from "#contract/ontology.ts";
import type { Ask } from "./ask.ts";
import { dateOf } from "./node-rows.ts";

const text = z.string().nullish().default(null);

export const ClaimRow = z.object({
  /** The event, entity or claim that was asked about. */
  about: z.string(),
  claim: z.object({
    id: z.string(),
    type: z.enum(["event", "office", "fact", "relation"]),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    rule: z.string(),
    confidence: z.number(),
    attributedTo: text,
    attributedEntity: text,
    status: Status.nullish().default(null),
    dateStart: text,
    dateEnd: text,
    datePrecision: Precision.nullish(),
    dateText: text,
    dateBasis: DateBasis.nullish(),
    title: text,
    property: text,
    value: text,
    amount: z.number().nullish().default(null),
    unit: text,
    former: z.boolean().nullish().default(false),
  }),
  articleId: z.string(),
  title: text,
  publisher: text,
  url: text,
  publishedAt: text,
  publishedPrecision: z.enum(["day", "month", "year", "unknown"]).nullish(),
});
export type ClaimRow = z.infer<typeof ClaimRow>;

export const claimDate = ({ claim }: ClaimRow) =>
  dateOf({
    start: claim.dateStart,
    end: claim.dateEnd,
    precision: claim.datePrecision,
    dateText: claim.dateText,
    dateBasis: claim.dateBasis,
  });

export const evidenceOf = (row: ClaimRow): Evidence => {
  const { claim } = row;
  const ofEvent = claim.type === "event";
  return {
    claimId: claim.id,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    rule: claim.rule,
    confidence: claim.confidence,
    attributedTo: claim.attributedTo === null ? null : { speaker: claim.attributedTo, entity: claim.attributedEntity },
    date: ofEvent ? claimDate(row) : null,
    status: ofEvent ? claim.status : null,
    article: {
      id: row.articleId,
      title: row.title,
      publisher: row.publisher,
      url: row.url,
      publishedAt: row.publishedAt,
      publishedPrecision: row.publishedPrecision ?? "unknown",
    },
  };
};

/** Oldest source first, unknown dates last; then by place in the article. */
const inOrder = (a: ClaimRow, b: ClaimRow) =>
  compare(a.publishedAt ?? "9999", b.publishedAt ?? "9999") ||
  compare(a.articleId, b.articleId) ||
  a.claim.start - b.claim.start ||
  compare(a.claim.id, b.claim.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const sortedClaims = (rows: ClaimRow[]): ClaimRow[] => [...rows].sort(inOrder);

/** The sentences of claims, by id; ids that are not in the graph are passed over. */
export const evidenceById = async (ask: Ask, ids: string[]): Promise<Evidence[]> =>
  sortedClaims(await ask("claims", { ids: [...new Set(ids)] }, ClaimRow)).map(evidenceOf);
