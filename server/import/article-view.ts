/** An article as the reader shows it: what is mentioned where, by graph ids, and every claim with its offsets. */
import type { ArticleResponse } from "#contract/api.ts";
import type { EntityRef } from "#contract/graph.ts";
import { EntityType } from "#contract/ontology.ts";
import type { ArticleRecord } from "../library/record.ts";
import { claimId } from "../resolve/claim-id.ts";
import type { Projection } from "../resolve/projection.ts";
import type { Resolver } from "../resolve/resolver.ts";
import { claimSummary } from "./claim-summary.ts";

/** What a view needs of a projection, made once for each. */
type Index = { refs: Map<string, EntityRef>; supports: Map<string, string[]> };
const indexes = new WeakMap<Projection, Index>();

function indexOf(projection: Projection): Index {
  const known = indexes.get(projection);
  if (known) return known;
  const index: Index = { refs: new Map(), supports: new Map() };
  for (const { id, labels, properties } of projection.nodes) {
    const [first, second] = labels;
    const label = first === "Event" ? "Event" : EntityType.safeParse(second).data;
    if (label) index.refs.set(id, { id, label, name: String(properties.name ?? id) });
  }
  for (const { type, from, to } of projection.relationships) {
    if (type !== "SUPPORTS") continue;
    const supported = index.supports.get(from);
    if (supported) supported.push(to);
    else index.supports.set(from, [to]);
  }
  indexes.set(projection, index);
  return index;
}

/** @param resolver one that knows the record */
export function articleView({ article, extraction }: ArticleRecord, resolver: Resolver): ArticleResponse {
  const { refs, supports } = indexOf(resolver.projection());
  const names = new Map(extraction.entities.map((entity) => [entity.key, entity.name]));
  const mentions = extraction.entities.flatMap((entity) => {
    const ref = refs.get(resolver.entityIdOf(article.id, entity.key) ?? "");
    if (!ref) return [];
    return entity.mentions.map(({ start, end, form }) => ({ start, end, form, entity: ref }));
  });
  const claims = extraction.claims.map((claim) => {
    const id = claimId(article.id, claim);
    return {
      id,
      start: claim.start,
      end: claim.end,
      quote: claim.quote,
      type: claim.type,
      summary: claimSummary(claim, (key) => names.get(key) ?? key),
      rule: claim.rule,
      confidence: claim.confidence,
      supports: (supports.get(id) ?? []).flatMap((supported) => refs.get(supported) ?? []),
    };
  });
  const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start - b.start || a.end - b.end;
  return { article, mentions: mentions.sort(byPlace), claims: claims.sort(byPlace) };
}
