/** The library's records and the user's verdicts → the graph as rows, and what one more article changes in them. */
import type { Claim, ExtractedEntity } from "#contract/extraction.ts";
import type { RecordedVerdict } from "#contract/verdicts.ts";
import type { ArticleRecord } from "../library/record.ts";
import { claimId } from "./claim-id.ts";
import { countryOf, namesCountry } from "./countries.ts";
import { type EntityTold, entityRow, stateId } from "./entity-row.ts";
import { eventRows } from "./event-rows.ts";
import { mergeEvent } from "./merge-event.ts";
import { byText, shortHash, slug } from "./name-key.ts";
import type { Delta, NodeRow, Projection, RelationshipRow } from "./projection.ts";
import { type Tie, tieId, tieRow } from "./relation-rows.ts";
import { type EventReport, pairsAcross, vagueness } from "./report.ts";
import { articleRow, claimDate, claimRows } from "./source-rows.ts";

export type Resolver = {
  projection(): Projection;
  add(record: ArticleRecord): Delta;
  remove(articleId: string): Delta;
  judge(verdicts: readonly RecordedVerdict[]): Delta;
  entityIdOf(articleId: string, key: string): string | null;
  eventIdOf(claim: string): string | null;
  corpus(): { articles: number; hash: string };
};

export function openResolver(records: readonly ArticleRecord[], _verdicts: readonly RecordedVerdict[] = []): Resolver {
  const library = new Map(records.map((record) => [record.article.id, record]));
  let current = project(library);
  const changeTo = (next: Projected): Delta => {
    const delta = difference(current.projection, next.projection);
    current = next;
    return delta;
  };
  return {
    projection: () => current.projection,
    add(record) {
      library.set(record.article.id, record);
      return changeTo(project(library));
    },
    remove(articleId) {
      library.delete(articleId);
      return changeTo(project(library));
    },
    judge: () => changeTo(project(library)),
    entityIdOf: (articleId, key) => current.entityIds.get(`${articleId}|${key}`) ?? null,
    eventIdOf: (claim) => current.eventIds.get(claim) ?? null,
    corpus: () => ({
      articles: library.size,
      hash: shortHash([...library.values()].map((record) => record.article.textHash).sort(byText)),
    }),
  };
}

type Projected = { projection: Projection; entityIds: Map<string, string>; eventIds: Map<string, string> };

function project(library: ReadonlyMap<string, ArticleRecord>): Projected {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const entityIds = new Map<string, string>();
  const told = new Map<string, EntityTold & { names: Map<string, number> }>();
  const ties = new Map<string, Tie[]>();
  const reports: EventReport[] = [];
  for (const { article, extraction } of library.values()) {
    nodes.push(articleRow(article));
    for (const entity of extraction.entities) {
      const id = identify(entity);
      entityIds.set(`${article.id}|${entity.key}`, id);
      tell(told, id, entity);
    }
    const idOf = (key: string) => entityIds.get(`${article.id}|${key}`) ?? null;
    for (const claim of extraction.claims) {
      const id = claimId(article.id, claim);
      const rows = claimRows(id, article.id, claim, claimDate(claim), idOf);
      nodes.push(...rows.nodes);
      relationships.push(...rows.relationships);
      const tie = tieOf(id, claim, idOf);
      if (tie !== null) ties.set(tieId(tie), [...(ties.get(tieId(tie)) ?? []), tie]);
      if (claim.type === "event") {
        reports.push({
          id,
          articleId: article.id,
          publishedAt: article.publishedAt,
          kind: claim.kind,
          status: claim.status,
          date: claim.date,
          place: claim.place === null ? null : idOf(claim.place),
          participants: claim.participants.flatMap(({ entity, role, side }) => {
            const participant = idOf(entity);
            return participant === null ? [] : [{ id: participant, role, side }];
          }),
          concerns: claim.concerns.flatMap((key) => idOf(key) ?? []),
          action: claim.action,
          quote: claim.quote,
        });
      }
    }
  }
  for (const entity of told.values()) nodes.push(entityRow(entity));
  for (const group of ties.values()) {
    const tie = tieRow(group);
    if (tie !== null) relationships.push(tie);
  }
  const eventIds = new Map<string, string>();
  const entities = new Map(nodes.map((node) => [node.id, node]));
  for (const group of groupReports(reports)) {
    const id = `event:${shortHash([group[0]?.id ?? ""])}`;
    for (const report of group) eventIds.set(report.id, id);
    const isCity = (place: string) => entities.get(place)?.properties.iso3 == null;
    const rows = eventRows(id, mergeEvent(group, isCity), {
      entity: (entity) => ({
        name: String(entities.get(entity)?.properties.name ?? entity),
        label: entities.get(entity)?.labels[1] ?? "Person",
      }),
      reportedBy: (entity) =>
        group
          .filter(
            (one) =>
              one.place === entity || one.concerns.includes(entity) || one.participants.some((p) => p.id === entity),
          )
          .map((one) => one.id),
      independentSources: new Set(group.map((one) => one.articleId)).size,
    });
    nodes.push(...rows.nodes);
    relationships.push(...rows.relationships);
  }
  return { projection: { nodes: unique(nodes), relationships: unique(relationships) }, entityIds, eventIds };
}

function tieOf(id: string, claim: Claim, idOf: (key: string) => string | null): Tie | null {
  if (claim.type !== "office" && claim.type !== "relation") return null;
  const [fromKey, toKey] = claim.type === "office" ? [claim.person, claim.body] : [claim.from, claim.to];
  const from = idOf(fromKey);
  const to = toKey === null ? null : idOf(toKey);
  return from === null || to === null ? null : { id, from, to, claim };
}

function identify(entity: ExtractedEntity): string {
  const isState = entity.type === "Government" || (entity.type === "Place" && namesCountry(entity.name, entity.iso2));
  if (isState && countryOf(entity.iso2) !== null) return stateId(entity.type, entity.iso2);
  return `${entity.type.toLowerCase()}:${slug(entity.name)}`;
}

function tell(told: Map<string, EntityTold & { names: Map<string, number> }>, id: string, entity: ExtractedEntity) {
  const known = told.get(id);
  const count = (votes: ReadonlyMap<string, number>, word: string) =>
    new Map(votes).set(word, (votes.get(word) ?? 0) + 1);
  const aliases = entity.aliases.reduce<ReadonlyMap<string, number>>(count, known?.aliases ?? new Map());
  told.set(id, {
    id,
    type: entity.type,
    names: count(known?.names ?? new Map(), entity.name),
    aliases,
    kinds: entity.kind === null ? (known?.kinds ?? new Map()) : count(known?.kinds ?? new Map(), entity.kind),
    iso2: known?.iso2 ?? entity.iso2,
    renamed: null,
  });
}

/** Reports that share a pair, on overlapping and equally sharp dates. */
function groupReports(reports: readonly EventReport[]): EventReport[][] {
  const groups: EventReport[][] = [];
  const sorted = [...reports].sort((a, b) => vagueness(a.date) - vagueness(b.date) || byText(a.id, b.id));
  for (const report of sorted) {
    const home = groups.filter((group) => group.some((other) => sameEvent(report, other)));
    const only = home.length === 1 ? home[0] : undefined;
    if (only === undefined) groups.push([report]);
    else only.push(report);
  }
  return groups;
}

function sameEvent(a: EventReport, b: EventReport): boolean {
  if (a.kind !== b.kind && !(encounters.has(a.kind) && encounters.has(b.kind))) return false;
  if (a.date.start === null || b.date.start === null || a.date.end === null || b.date.end === null) return false;
  if (a.date.start > b.date.end || b.date.start > a.date.end) return false;
  const pairs = new Set(pairsAcross(a.participants).map((pair) => pair.join("|")));
  return encounters.has(a.kind) && pairsAcross(b.participants).some((pair) => pairs.has(pair.join("|")));
}

const encounters = new Set(["Meeting", "Talks", "Visit"]);

function unique<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => byText(a.id, b.id));
}

function difference(before: Projection, after: Projection): Delta {
  const [nodes, removedNodes] = changed(before.nodes, after.nodes);
  const [relationships, removedRelationships] = changed(before.relationships, after.relationships);
  return { nodes, relationships, removedNodes, removedRelationships };
}

function changed<T extends { id: string }>(before: readonly T[], after: readonly T[]): [T[], string[]] {
  const old = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  const next = new Set(after.map((row) => row.id));
  return [
    after.filter((row) => old.get(row.id) !== JSON.stringify(row)),
    before.map((row) => row.id).filter((id) => !next.has(id)),
  ];
}
