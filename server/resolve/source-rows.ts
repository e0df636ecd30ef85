/** An article and its claims → their nodes, and `FROM` between them. */
import type { Article } from "#contract/article.ts";
import { type DateSpan, unknownDate } from "#contract/date-span.ts";
import type { Claim } from "#contract/extraction.ts";
import { row } from "./events/event-rows.ts";
import type { NodeRow, Scalar } from "./projection.ts";
import type { Reading } from "./reading.ts";
import type { Rows } from "./row-change.ts";

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

export function claimRows({ id, articleId, claim, date, attributedEntity, supports }: Reading): Rows {
  const properties: Record<string, Scalar> = {
    id,
    articleId,
    type: claim.type,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    rule: claim.rule,
    confidence: claim.confidence,
    attributedTo: claim.attributedTo?.speaker ?? null,
    attributedEntity,
    ...dateProperties(date),
    ...assertedProperties(claim),
  };
  return {
    nodes: [{ id, labels: ["Claim"], properties }],
    relationships: [row("FROM", id, articleId, {}), ...supports.map((about) => row("SUPPORTS", id, about, {}))],
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
