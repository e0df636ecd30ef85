/** An article and its claims → their nodes, and `FROM` between them. */
import type { Article } from "#contract/article.ts";
import { type DateSpan, unknownDate } from "#contract/date-span.ts";
import type { Claim } from "#contract/extraction.ts";
import { type Rows, row } from "./event-rows.ts";
import type { NodeRow, Scalar } from "./projection.ts";

export function articleRow(article: Article): NodeRow {
  const { id, title, publisher, author, url, publishedAt, publishedPrecision, publishedBasis, textHash, text } =
    article;
  return {
    id,
    labels: ["Article"],
    properties: {
      id,
      title,
      publisher,
      author,
      url,
      publishedAt,
      publishedPrecision,
      publishedBasis,
      textHash,
      text,
    },
  };
}

/** `entity` is the graph id of an article's entity key, null where the user said that it is none. */
export function claimRows(
  id: string,
  articleId: string,
  claim: Claim,
  date: DateSpan,
  entity: (key: string) => string | null,
): Rows {
  const speaker = claim.attributedTo;
  const properties: Record<string, Scalar> = {
    id,
    articleId,
    type: claim.type,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    rule: claim.rule,
    confidence: claim.confidence,
    attributedTo: speaker?.speaker ?? null,
    attributedEntity: speaker?.entity == null ? null : entity(speaker.entity),
    ...dateProperties(date),
    ...assertedProperties(claim),
  };
  const supports = supportedEntities(claim)
    .map(entity)
    .filter((about) => about !== null);
  return {
    nodes: [{ id, labels: ["Claim"], properties }],
    relationships: [
      row("FROM", id, articleId, {}),
      ...[...new Set(supports)].map((about) => row("SUPPORTS", id, about, {})),
    ],
  };
}

/** What a claim says of when; a relation has no date. */
export function claimDate(claim: Claim): DateSpan {
  if (claim.type === "relation") return unknownDate;
  return claim.type === "office" ? claim.asOf : claim.date;
}

function dateProperties(date: DateSpan): Record<string, Scalar> {
  return {
    dateStart: date.start,
    dateEnd: date.end,
    datePrecision: date.precision,
    dateText: date.text,
    dateBasis: date.basis,
  };
}

function assertedProperties(claim: Claim): Record<string, Scalar> {
  const none = { kind: null, status: null, title: null, property: null, value: null, amount: null, unit: null };
  switch (claim.type) {
    case "event":
      return { ...none, kind: claim.kind, status: claim.status, former: null };
    case "office":
      return { ...none, title: claim.title, former: claim.former };
    case "fact":
      return {
        ...none,
        property: claim.property,
        value: claim.value,
        amount: claim.amount,
        unit: claim.unit,
        former: null,
      };
    case "relation":
      return { ...none, property: claim.relation, former: null };
  }
}

/** Events support their event, which `eventRows` writes. */
function supportedEntities(claim: Claim): string[] {
  switch (claim.type) {
    case "event":
      return [];
    case "office":
      return claim.body === null ? [claim.person] : [claim.person, claim.body];
    case "fact":
      return [claim.about];
    case "relation":
      return [claim.from, claim.to];
  }
}
