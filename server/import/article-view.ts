/** An article as the reader shows it: what is mentioned where, by graph ids, and every claim with its offsets. */
import { z } from "zod";
import type { ArticleResponse } from "#contract/api.ts";
import type { EntityRef } from "#contract/graph.ts";
import { EntityType } from "#contract/ontology.ts";
import type { ArticleRecord } from "../library/record.ts";
import { claimId } from "../resolve/claim-id.ts";
import { openResolver, type Resolver } from "../resolve/resolver.ts";
import type { Store } from "../store/store.ts";
import { claimSummary } from "./claim-summary.ts";

/** Names of what the article speaks of, by graph id, and what each of its claims supports. */
type Links = { refs: Map<string, EntityRef>; supports: Map<string, EntityRef[]> };

const NamedNode = z.object({ id: z.string(), name: z.string(), labels: z.array(z.string()) });
const Supported = NamedNode.extend({ claim: z.string() });

/** An article of the library, linked to the graph as it is now. */
export async function articleView(record: ArticleRecord, resolver: Resolver, store: Store): Promise<ArticleResponse> {
  const { article, extraction } = record;
  const ids = extraction.entities.flatMap(({ key }) => resolver.entityIdOf(article.id, key) ?? []);
  const [named, supported] = await Promise.all([
    store.ask("node-names", { ids: [...new Set(ids)] }, NamedNode),
    store.ask("article-supports", { id: article.id }, Supported),
  ]);
  return view(record, resolver, linksOf(named, supported));
}

/** An article that is not in the library, linked to nothing but itself. */
export function previewView(record: ArticleRecord): ArticleResponse {
  const resolver = openResolver([record]);
  const { nodes, relationships } = resolver.projection();
  const named = nodes.map(({ id, labels, properties }) => ({ id, name: String(properties.name ?? id), labels }));
  const byId = new Map(named.map((node) => [node.id, node]));
  const supported = relationships.flatMap(({ type, from, to }) => {
    const node = type === "SUPPORTS" ? byId.get(to) : undefined;
    return node ? [{ ...node, claim: from }] : [];
  });
  return view(record, resolver, linksOf(named, supported));
}

function linksOf(named: z.infer<typeof NamedNode>[], supported: z.infer<typeof Supported>[]): Links {
  const refs = new Map(named.flatMap((node) => refOf(node) ?? []).map((ref) => [ref.id, ref]));
  const supports = new Map<string, EntityRef[]>();
  for (const row of supported) {
    const ref = refOf(row);
    if (ref) supports.set(row.claim, [...(supports.get(row.claim) ?? []), ref]);
  }
  return { refs, supports };
}

/** `null` for articles and claims: they are no end of a link. */
export function refOf({ id, name, labels }: z.infer<typeof NamedNode>): EntityRef | null {
  if (labels.includes("Event")) return { id, name, label: "Event" };
  const label = EntityType.options.find((type) => labels.includes(type));
  return label ? { id, name, label } : null;
}

function view({ article, extraction }: ArticleRecord, resolver: Resolver, links: Links): ArticleResponse {
  const names = new Map(extraction.entities.map((entity) => [entity.key, entity.name]));
  const mentions = extraction.entities.flatMap((entity) => {
    const ref = links.refs.get(resolver.entityIdOf(article.id, entity.key) ?? "");
    if (!ref) return [];
    return entity.mentions.map(({ start, end, form }) => ({ start, end, form, entity: ref }));
  });
  const claims = extraction.claims.map((claim) => {
    const id = claimId(article.id, claim);
    const read = resolver.asJudged(claim, id);
    const { start, end, quote, type, rule, confidence } = read ?? claim;
    const words = claimSummary(read ?? claim, (key) => names.get(key) ?? key);
    const summary = read === null ? `Not so, by a verdict: ${words}` : words;
    const date = read?.type === "event" ? read.date : null;
    return { id, start, end, quote, type, summary, date, rule, confidence, supports: links.supports.get(id) ?? [] };
  });
  return { article, mentions: mentions.sort(byPlace), claims: claims.sort(byPlace) };
}

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start - b.start || a.end - b.end;
