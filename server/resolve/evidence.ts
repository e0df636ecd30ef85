/** A reading as the sentence that a person is shown. */
import type { Article } from "#contract/article.ts";
import type { Evidence } from "#contract/graph.ts";
import type { Reading } from "./reading.ts";

export function evidenceOf({ id, claim, date, attributedEntity }: Reading, article: Article): Evidence {
  const { quote, start, end, rule, confidence, attributedTo } = claim;
  return {
    claimId: id,
    quote,
    start,
    end,
    rule,
    confidence,
    attributedTo: attributedTo === null ? null : { speaker: attributedTo.speaker, entity: attributedEntity },
    date: claim.type === "event" ? date : null,
    status: claim.type === "event" ? claim.status : null,
    article: {
      id: article.id,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      publishedAt: article.publishedAt,
      publishedPrecision: article.publishedPrecision,
    },
  };
}
