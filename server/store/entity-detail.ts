/** All that is known of one entity. */
import { z } from "zod";
import { EntityDetail, type EntityRef } from "#contract/graph.ts";
import { RelationshipType } from "#contract/ontology.ts";
import { officeKey } from "../resolve/office-title.ts";
import type { Ask } from "./ask.ts";
import { NotFound } from "./errors.ts";
import { eventRecords } from "./event-records.ts";
import { ClaimRow, claimDate, evidenceOf, sortedClaims } from "./evidence.ts";
import { factsOf } from "./facts.ts";
import { labelOf } from "./node-rows.ts";
import { nodesById } from "./subgraph.ts";

const RelationshipRow = z.object({
  id: z.string(),
  type: RelationshipType,
  source: z.string(),
  properties: z.object({
    title: z.string().nullish(),
    former: z.boolean().nullish(),
    claimIds: z.array(z.string()).nullish(),
  }),
  otherId: z.string(),
  otherName: z.string(),
  otherLabels: z.array(z.string()),
});
type RelationshipRow = z.infer<typeof RelationshipRow>;

const EventRow = z.object({ id: z.string(), start: z.string().nullable() });
const ArticleRow = EntityDetail.shape.articles.element.omit({ mentions: true }).extend({ claimId: z.string() });

const other = (row: RelationshipRow): EntityRef => ({
  id: row.otherId,
  name: row.otherName,
  label: labelOf(row.otherLabels),
});

/** The office's time is that of its newest claim. */
const newest = (claims: ClaimRow[]) =>
  claims.map(claimDate).sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? 1 : -1))[0] ??
  ({ start: null, end: null, precision: "unknown", text: null, basis: "unknown" } as const);

/** An office in a body, from either end; and, for a person, offices of which no source names the body. */
const officesOf = (
  self: EntityRef,
  edges: RelationshipRow[],
  claimsOf: (row: RelationshipRow) => ClaimRow[],
  own: ClaimRow[],
): EntityDetail["offices"] => {
  const bare = self.label === "Person" ? bareOffices(edges, own) : new Map<string, ClaimRow[]>();
  const withBody = edges.map((row) => {
    const [holds, former] = [row.source === self.id, row.properties.former ?? false];
    const title = row.properties.title ?? "";
    const key = bareKey(title, former);
    const alone = edges.filter((one) => bareKey(one.properties.title ?? "", one.properties.former ?? false) === key);
    const claims = sortedClaims([...claimsOf(row), ...(alone.length === 1 ? (bare.get(key) ?? []) : [])]);
    if (alone.length === 1) bare.delete(key);
    const [body, person] = holds ? [other(row), self] : [self, other(row)];
    return { title, body, person, former, asOf: newest(claims), evidence: claims.map(evidenceOf) };
  });
  const withoutBody = [...bare.values()].map((claims) => ({
    title: claims[0]?.claim.title ?? "",
    body: null,
    person: self,
    former: claims[0]?.claim.former ?? false,
    asOf: newest(claims),
    evidence: claims.map(evidenceOf),
  }));
  return [...withBody, ...withoutBody];
};

/** "Prime Minister" and "prime minister" are one office, with or without the state behind it. */
const bareKey = (title: string, former: boolean) => `${officeKey(title)} ${former}`;

/** Claims of offices that are in no relationship, by what they call the office. */
const bareOffices = (edges: RelationshipRow[], own: ClaimRow[]): Map<string, ClaimRow[]> => {
  const used = new Set(edges.flatMap((row) => row.properties.claimIds ?? []));
  const bare = new Map<string, ClaimRow[]>();
  for (const row of own) {
    const { id, type, title, former } = row.claim;
    if (type !== "office" || title === null || used.has(id)) continue;
    const key = bareKey(title, former ?? false);
    bare.set(key, [...(bare.get(key) ?? []), row]);
  }
  return bare;
};

const articlesOf = (rows: z.infer<typeof ArticleRow>[]): EntityDetail["articles"] => {
  const found = new Map<string, EntityDetail["articles"][number]>();
  for (const { claimId: _, ...article } of rows)
    found.set(article.id, { ...article, mentions: (found.get(article.id)?.mentions ?? 0) + 1 });
  return [...found.values()].sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
};

/**
 * @param eventsLimit how many of its events are told in full, newest first; events without a date come last.
 * @throws NotFound
 */
export const entityDetail = async (ask: Ask, id: string, eventsLimit: number): Promise<EntityDetail> => {
  const [node] = await nodesById(ask, [id]);
  if (node === undefined || node.label === "Event") throw new NotFound(`No entity in the graph has the id ${id}.`);
  const self: EntityRef = { id, name: node.name, label: node.label };
  const [relationships, claims, events, articles] = await Promise.all([
    ask("entity-relationships", { id }, RelationshipRow),
    ask("entity-claims", { id }, ClaimRow),
    ask("entity-events", { id }, EventRow),
    ask("entity-articles", { id }, ArticleRow),
  ]);
  const own = sortedClaims(claims);
  const needed = relationships.flatMap((row) => row.properties.claimIds ?? []);
  const behind = new Map(
    (await ask("claims", { ids: [...new Set(needed)] }, ClaimRow)).map((row) => [row.claim.id, row]),
  );
  const claimsOf = (row: RelationshipRow) =>
    sortedClaims((row.properties.claimIds ?? []).flatMap((claimId) => behind.get(claimId) ?? []));
  const sortedEvents = events.sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? 1 : -1) || (a.id < b.id ? -1 : 1));
  const inOrder = relationships.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    node,
    facts: factsOf(own),
    offices: officesOf(
      self,
      inOrder.filter((row) => row.type === "HOLDS_OFFICE"),
      claimsOf,
      own,
    ),
    relations: inOrder
      .filter((row) => row.type !== "HOLDS_OFFICE")
      .map((row) => ({
        type: row.type,
        outgoing: row.source === id,
        other: other(row),
        evidence: claimsOf(row).map(evidenceOf),
      })),
    events: await eventRecords(
      ask,
      sortedEvents.slice(0, eventsLimit).map((event) => event.id),
    ),
    eventsPage: { limit: eventsLimit, total: events.length, cut: events.length > eventsLimit },
    articles: articlesOf(articles),
  };
};
