/** Hand-made library records: sentences in, an article with an extraction whose offsets are right out. */
import { createHash } from "node:crypto";
import { type DateSpan, unknownDate } from "#contract/date-span.ts";
import type { EventClaim, ExtractedEntity, FactClaim, OfficeClaim, RelationClaim } from "#contract/extraction.ts";
import type { EntityType } from "#contract/ontology.ts";
import { type ArticleRecord, ArticleRecord as ArticleRecordSchema } from "../../server/library/record.ts";
import { normaliseName } from "../../server/resolve/name-key.ts";

export type EntityDraft = Partial<Omit<ExtractedEntity, "mentions">> & { type: EntityType; name: string };

type WithoutEvidence<T> = Omit<T, "start" | "end" | "quote" | "context" | "rule" | "confidence" | "attributedTo">;
type Says = { says: string; attributedTo?: EventClaim["attributedTo"] };
export type ClaimDraft = Says &
  (
    | (Partial<WithoutEvidence<EventClaim>> & { type: "event" })
    | (Partial<WithoutEvidence<OfficeClaim>> & { type: "office"; person: string; title: string })
    | (Partial<WithoutEvidence<FactClaim>> & { type: "fact"; about: string; property: string; value: string })
    | WithoutEvidence<RelationClaim>
  );

export type RecordDraft = {
  entities: EntityDraft[];
  claims?: ClaimDraft[];
  published?: string | null;
  publisher?: string;
  /** Makes texts differ that would otherwise be equal. */
  extra?: string;
};

export function day(start: string, end = start): DateSpan {
  return { start, end, precision: "day", text: start, basis: "stated" };
}

export function month(yearMonth: string): DateSpan {
  const [year = 0, monthNumber = 0] = yearMonth.split("-").map(Number);
  const last = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  return {
    start: `${yearMonth}-01`,
    end: `${yearMonth}-${last}`,
    precision: "month",
    text: yearMonth,
    basis: "stated",
  };
}

/** `person:kurt example`: the key that a draft entity gets unless it brings its own. */
export function keyOf(type: EntityType, name: string): string {
  return `${type.toLowerCase()}:${normaliseName(name)}`;
}

export function makeRecord(draft: RecordDraft): ArticleRecord {
  const names = `${draft.entities.map((entity) => entity.name).join(", ")}.`;
  const text = [names, ...(draft.claims ?? []).map((claim) => claim.says), draft.extra ?? ""].join("\n").trim();
  const textHash = createHash("sha256").update(text).digest("hex");
  // Checked below, with the whole record: tens of thousands of them are made.
  const extraction = {
    extractor: { name: "by hand", version: "1" },
    entities: draft.entities.map((entity) => ({
      key: keyOf(entity.type, entity.name),
      aliases: [],
      mentions: [
        {
          start: text.indexOf(entity.name),
          end: text.indexOf(entity.name) + entity.name.length,
          form: "name",
          rule: "hand",
        },
      ],
      ...entity,
    })),
    claims: (draft.claims ?? []).map(({ says, ...claim }) => {
      const start = text.indexOf(says);
      const evidence = {
        start,
        end: start + says.length,
        quote: says,
        rule: "hand",
        confidence: 0.9,
        attributedTo: null,
      };
      return { ...evidence, ...defaults(claim.type), ...claim };
    }),
  };
  return ArticleRecordSchema.parse({
    version: 1,
    article: {
      id: `article:${textHash.slice(0, 16)}`,
      textHash,
      text,
      title: null,
      publisher: draft.publisher ?? null,
      author: null,
      url: null,
      publishedAt: draft.published ?? null,
      publishedPrecision: draft.published ? "day" : "unknown",
      publishedBasis: draft.published ? "front matter" : "unknown",
      origin: "by hand",
    },
    extraction,
    importedAt: "2024-05-01T00:00:00Z",
  });
}

function defaults(type: ClaimDraft["type"]) {
  switch (type) {
    case "event":
      return { kind: "Meeting", status: "happened", date: unknownDate, place: null, participants: [] };
    case "office":
      return { body: null, asOf: unknownDate };
    case "fact":
      return { amount: null, unit: null, date: unknownDate };
    case "relation":
      return {};
  }
}

/** A meeting of two sides, for the drafts. */
export function meeting(
  says: string,
  one: string[],
  other: string[],
  date: DateSpan,
  more: Partial<WithoutEvidence<EventClaim>> = {},
): ClaimDraft {
  const side = (entities: string[], number: number) =>
    entities.map((entity) => ({ entity, role: "participant" as const, side: number }));
  return { type: "event", says, participants: [...side(one, 0), ...side(other, 1)], date, ...more };
}
