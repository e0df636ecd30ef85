/**
 * The library's records and the user's verdicts → the graph as rows, and what one more article changes in them. The
 * graph is a function of the set of records and verdicts: any order of additions gives the same rows.
 */
import type { Claim } from "#contract/extraction.ts";
import type { EntityRef, Evidence } from "#contract/graph.ts";
import type { RecordedVerdict, Suggestion } from "#contract/verdicts.ts";
import type { ArticleRecord } from "../library/record.ts";
import { type Disagreement, findDisagreements } from "./disagreements.ts";
import { evidenceOf } from "./evidence.ts";
import type { Atom } from "./identity/atom.ts";
import { judged } from "./judged.ts";
import { type LiveGraph, openLiveGraph } from "./live-graph.ts";
import { byText, shortHash } from "./name-key.ts";
import type { Delta, NodeRow, Projection, RelationshipRow } from "./projection.ts";
import { noRowChange, startRowChange } from "./row-change.ts";
import { articleRow, claimRows } from "./source-rows.ts";
import { listSuggestions } from "./suggestions.ts";
import { readVerdicts, splitKey } from "./verdict-book.ts";

export type Resolver = {
  /** The whole graph, rows in order of their ids. */
  projection(): Projection;
  /** An article that is there already is replaced; where nothing about it is new, the delta is empty. */
  add(record: ArticleRecord): Delta;
  remove(articleId: string): Delta;
  /** All verdicts there are, revoked ones too; they take the place of those before. */
  judge(verdicts: readonly RecordedVerdict[]): Delta;
  /** Graph id of what an article calls by this key; null where it is unknown or the user said that it is no entity. */
  entityIdOf(articleId: string, key: string): string | null;
  /** The event that a claim is of; several where it is of one of them and nothing says of which. In order. */
  eventIdsOf(claimId: string): string[];
  /** A claim as the verdicts on it have it; null where the user took it out. */
  asJudged(claim: Claim, claimId: string): Claim | null;
  /** Whether an article makes the claim, also where the user took it out. */
  knowsClaim(claimId: string): boolean;
  /** Whether some article (or the one that the key names) calls something so. */
  knowsEntity(key: string): boolean;
  /** The same pairs, by name alone. */
  doubts(): { a: EntityRef; b: EntityRef }[];
  /** Pairs that may be one, the likeliest first. */
  suggestions(limit: number): Suggestion[];
  disagreements(): Disagreement[];
  /** The hash is that of the articles' texts: what an answer rests on. */
  corpus(): { articles: number; hash: string };
};

export function openResolver(records: readonly ArticleRecord[], verdicts: readonly RecordedVerdict[] = []): Resolver {
  const graph = openLiveGraph();
  graph.change(
    {
      add: [...new Map(records.map((one) => [one.article.id, one])).values()],
      remove: [],
      verdicts: readVerdicts(verdicts),
    },
    noRowChange,
  );
  const deltaOf = (change: Parameters<LiveGraph["change"]>[0]): Delta => {
    const rows = startRowChange();
    graph.change(change, rows);
    return rows.delta();
  };
  return {
    projection: () => projectGraph(graph),
    add: (record) => deltaOf({ add: [record], remove: [] }),
    remove: (articleId) => deltaOf({ add: [], remove: [articleId] }),
    judge: (all) => deltaOf({ add: [], remove: [], verdicts: readVerdicts(all) }),
    entityIdOf: (articleId, key) => graph.resolve(articleId, key)?.id ?? null,
    eventIdsOf: (claimId) =>
      graph.events
        .cellsOf(claimId)
        .flatMap((cell) => graph.eventIds.idOf(cell) ?? [])
        .sort(byText),
    asJudged: (claim, claimId) => judged(claim, claimId, graph.verdicts()),
    knowsClaim: graph.knowsClaim,
    knowsEntity(key) {
      const [name, articleId] = splitKey(key);
      const uses = graph.identity.called(name).flatMap((atom) => [...atom.uses.values()]);
      return uses.some((use) => articleId === null || use.articleId === articleId);
    },
    doubts: () => {
      const refOf = refsIn(graph);
      const pairs = new Map<string, { a: EntityRef; b: EntityRef }>();
      for (const doubt of graph.identity.doubts()) {
        const [one, other] = [refOf(doubt.a), refOf(doubt.b)];
        if (one === null || other === null) continue;
        const [a, b] = one.id < other.id ? [one, other] : [other, one];
        pairs.set(`${a.id}|${b.id}`, { a, b });
      }
      return [...pairs].sort(([x], [y]) => byText(x, y)).map(([, pair]) => pair);
    },
    suggestions: (limit) => suggest(graph, limit),
    disagreements: () => findDisagreements(graph.readings.all(), reportsByEvent(graph)),
    corpus: () => ({
      articles: graph.records.size,
      hash: shortHash([...graph.records.values()].map((record) => record.article.textHash).sort(byText)),
    }),
  };
}

function projectGraph(graph: LiveGraph): Projection {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [...graph.tieRows.values()];
  for (const { article } of graph.records.values()) nodes.push(articleRow(article));
  for (const row of graph.entityRows.values()) nodes.push(row);
  for (const reading of graph.readings.all()) {
    const rows = claimRows(reading);
    nodes.push(...rows.nodes);
    relationships.push(...rows.relationships);
  }
  for (const rows of graph.eventRows.values()) {
    nodes.push(...rows.nodes);
    relationships.push(...rows.relationships);
  }
  const inOrder = (a: { id: string }, b: { id: string }) => byText(a.id, b.id);
  return { nodes: nodes.sort(inOrder), relationships: relationships.sort(inOrder) };
}

function* reportsByEvent(graph: LiveGraph) {
  for (const cell of graph.events.cells()) {
    const id = graph.eventIds.idOf(cell);
    if (id !== null && cell.members.size > 1) yield [id, [...cell.members].map((member) => member.report)] as const;
  }
}

/** Sentences a side, at most. */
const shown = 3;

function refsIn(graph: LiveGraph) {
  return (atom: Atom): EntityRef | null => {
    const id = graph.identity.ofAtom(atom)?.id ?? null;
    const row = id === null ? undefined : graph.entityRows.get(id);
    if (id === null || row === undefined) return null;
    return { id, name: String(row.properties.name), label: row.labels[1] as EntityRef["label"] };
  };
}

function suggest(graph: LiveGraph, limit: number): Suggestion[] {
  const idOf = (atom: Atom) => graph.identity.ofAtom(atom)?.id ?? null;
  return listSuggestions(
    graph.identity.doubts(),
    {
      refOf: refsIn(graph),
      isOnlyOne: (atom) => atom.pool === null && new Set(graph.identity.called(atom.key).map(idOf)).size < 2,
      evidenceOf: (atom) => sentencesAbout(graph, atom, idOf(atom)),
    },
    limit,
  );
}

function sentencesAbout(graph: LiveGraph, atom: Atom, id: string | null): Evidence[] {
  const found: Evidence[] = [];
  for (const articleId of [...new Set([...atom.uses.values()].map((use) => use.articleId))].sort(byText)) {
    const record = graph.records.get(articleId);
    const readings = [...graph.readings.ofArticle(articleId).values()].sort(
      (a, b) => a.claim.start - b.claim.start || byText(a.id, b.id),
    );
    for (const reading of readings) {
      const named = reading.supports.includes(id ?? "") || reading.report?.participants.some((one) => one.id === id);
      if (named && record !== undefined) found.push(evidenceOf(reading, record.article));
      if (found.length >= shown) return found;
    }
  }
  return found;
}
