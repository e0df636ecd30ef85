/** The graph in memory, kept up to date: who is who, which reports are one event, and the rows that follow. */
import type { ArticleRecord } from "../library/record.ts";
import { entityRow, stateId } from "./entity-row.ts";
import { type EventIds, openEventIds } from "./events/event-ids.ts";
import { type EventIndex, openEventIndex } from "./events/event-index.ts";
import { eventRows } from "./events/event-rows.ts";
import { mergeEvent } from "./events/merge-event.ts";
import { type MovedPlans, openMovedPlans } from "./events/moved-plans.ts";
import type { EventReport } from "./events/report.ts";
import type { EventCell } from "./events/report-node.ts";
import { isSourceFor } from "./events/tells-outcome.ts";
import { statesOf, tellEntity, townOf } from "./identity/entity.ts";
import { type IdentityIndex, openIdentityIndex } from "./identity/identity-index.ts";
import { byText } from "./name-key.ts";
import type { NodeRow, RelationshipRow } from "./projection.ts";
import { type Resolved, readClaims } from "./reading.ts";
import { openReadings, type Readings } from "./readings.ts";
import { tieId, tieRow } from "./relation-rows.ts";
import type { RowChange, Rows } from "./row-change.ts";
import { articleRow, claimRows } from "./source-rows.ts";
import { openSourceGroups, type SourceGroups } from "./sources/source-groups.ts";
import { sourcesOf } from "./sources/sources-of.ts";
import { readUses, type Use } from "./use.ts";
import { changedClaims, readVerdicts, type VerdictBook } from "./verdict-book.ts";

export type GraphChange = { add: readonly ArticleRecord[]; remove: readonly string[]; verdicts?: VerdictBook };

export type LiveGraph = {
  records: ReadonlyMap<string, ArticleRecord>;
  identity: IdentityIndex;
  events: EventIndex;
  eventIds: EventIds;
  readings: Readings;
  entityRows: ReadonlyMap<string, NodeRow>;
  eventRows: ReadonlyMap<string, Rows>;
  tieRows: ReadonlyMap<string, RelationshipRow>;
  resolve(articleId: string, key: string): Resolved | null;
  knowsClaim(claimId: string): boolean;
  /** The verdicts that it follows. */
  verdicts(): VerdictBook;
  change(change: GraphChange, rows: RowChange): void;
};

type State = {
  records: Map<string, ArticleRecord>;
  uses: Map<string, readonly Use[]>;
  identity: IdentityIndex;
  events: EventIndex;
  movedPlans: MovedPlans;
  eventIds: EventIds;
  readings: Readings;
  groups: SourceGroups;
  entityRows: Map<string, NodeRow>;
  eventRows: Map<string, Rows>;
  tieRows: Map<string, RelationshipRow>;
  book: VerdictBook;
  /** Claims that the user took out → their article. */
  rejected: Map<string, string>;
};

export function openLiveGraph(): LiveGraph {
  const state: State = {
    records: new Map(),
    uses: new Map(),
    identity: openIdentityIndex(),
    events: openEventIndex(),
    movedPlans: openMovedPlans(),
    eventIds: openEventIds(),
    readings: openReadings(),
    groups: openSourceGroups(),
    entityRows: new Map(),
    eventRows: new Map(),
    tieRows: new Map(),
    book: readVerdicts([]),
    rejected: new Map(),
  };
  return {
    ...state,
    resolve: (articleId, key) => resolve(state, articleId, key),
    knowsClaim: (claim) => state.records.has(state.rejected.get(claim) ?? "") || articleOf(state, claim) !== null,
    verdicts: () => state.book,
    change: (change, rows) => applyChange(state, change, rows),
  };
}

function resolve({ identity }: State, articleId: string, key: string): Resolved | null {
  const found = identity.ofUse(`${articleId}|${key}`, articleId);
  if (found === null) return null;
  const states = statesOf(found.entity);
  const city = found.entity.type === "Place" && found.id !== stateId("Place", states[0] ?? null);
  return { id: found.id, states, city, town: city ? townOf(found.entity) : null };
}

function applyChange(state: State, { add, remove, verdicts }: GraphChange, rows: RowChange): void {
  const articles = changeArticles(state, add, remove, rows);
  for (const claim of verdicts === undefined ? [] : changedClaims(state.book, verdicts)) {
    const articleId = state.rejected.get(claim) ?? articleOf(state, claim);
    if (articleId !== null) articles.dirty.add(articleId);
  }
  if (verdicts !== undefined) state.book = verdicts;
  const identity = state.identity.change({ add: articles.usesCome, remove: articles.usesGone, verdicts });
  for (const id of identity.articles) articles.dirty.add(id);
  const claims = rereadArticles(state, articles.dirty, rows);
  const renamed = changeEntities(state, identity.entityIds, rows);
  changeTies(state, claims.ties, rows);
  const moved = state.movedPlans.change(claims.reports, claims.reportsGone);
  const { changed, gone } = state.events.change(moved.add, moved.remove);
  for (const cell of touchedOtherwise(state, renamed, articles.regrouped)) if (!gone.has(cell)) changed.add(cell);
  changeEvents(state, changed, gone, rows);
}

function articleOf(state: State, claim: string): string | null {
  for (const id of state.records.keys()) if (state.readings.ofArticle(id).has(claim)) return id;
  return null;
}

/** Takes articles out and in; says which uses went and came and which articles have other copies now. */
function changeArticles(state: State, add: readonly ArticleRecord[], remove: readonly string[], rows: RowChange) {
  const dirty = new Set<string>();
  const regrouped = new Set<string>();
  const usesGone: Use[] = [];
  const usesCome: Use[] = [];
  for (const id of new Set([...remove, ...add.map((record) => record.article.id)])) {
    const record = state.records.get(id);
    if (record === undefined) continue;
    rows.before({ nodes: [articleRow(record.article)], relationships: [] });
    state.records.delete(id);
    for (const other of state.groups.remove(id)) regrouped.add(other);
    usesGone.push(...(state.uses.get(id) ?? []));
    state.uses.delete(id);
    dirty.add(id);
  }
  for (const record of add) {
    const { id, text } = record.article;
    rows.after({ nodes: [articleRow(record.article)], relationships: [] });
    state.records.set(id, record);
    for (const other of state.groups.add(id, text)) regrouped.add(other);
    const uses = readUses(record);
    state.uses.set(id, uses);
    usesCome.push(...uses);
    dirty.add(id);
  }
  return { dirty, regrouped, usesGone, usesCome };
}

function rereadArticles(state: State, articleIds: Iterable<string>, rows: RowChange) {
  const ties = new Set<string>();
  const reports: EventReport[] = [];
  const reportsGone: string[] = [];
  for (const articleId of articleIds) {
    const record = state.records.get(articleId);
    const read = record === undefined ? null : readClaims(record, (key) => resolve(state, articleId, key), state.book);
    for (const claim of read?.rejected ?? []) state.rejected.set(claim, articleId);
    const { gone, come } = state.readings.replace(articleId, read?.readings ?? new Map());
    for (const reading of gone) {
      rows.before(claimRows(reading));
      if (reading.report !== null) reportsGone.push(reading.id);
    }
    for (const reading of come) {
      rows.after(claimRows(reading));
      if (reading.report !== null) reports.push(reading.report);
    }
    for (const { tie } of [...gone, ...come]) if (tie !== null) ties.add(tieId(tie));
  }
  return { ties, reports, reportsGone };
}

/** Returns the entities that are shown by another name now, or under another label. */
function changeEntities(state: State, ids: Iterable<string>, rows: RowChange): Set<string> {
  const renamed = new Set<string>();
  for (const id of ids) {
    const before = state.entityRows.get(id);
    const entity = state.identity.byId(id);
    const after = entity === null ? undefined : entityRow(tellEntity(entity, id, state.book));
    if (before !== undefined) rows.before({ nodes: [before], relationships: [] });
    if (after === undefined) state.entityRows.delete(id);
    else {
      state.entityRows.set(id, after);
      rows.after({ nodes: [after], relationships: [] });
    }
    if (before?.properties.name !== after?.properties.name || before?.labels[1] !== after?.labels[1]) renamed.add(id);
  }
  return renamed;
}

function changeTies(state: State, ids: Iterable<string>, rows: RowChange) {
  for (const id of ids) {
    const before = state.tieRows.get(id);
    const cell = state.readings.tie(id);
    if (before !== undefined) rows.before({ nodes: [], relationships: [before] });
    if (cell === null) state.tieRows.delete(id);
    else {
      const after = tieRow(cell);
      state.tieRows.set(id, after);
      rows.after({ nodes: [], relationships: [after] });
    }
  }
}

/** Events that read otherwise since a participant is called otherwise, or articles turned out to be copies. */
function touchedOtherwise(state: State, renamed: Iterable<string>, regrouped: Iterable<string>): Set<EventCell> {
  const cells = new Set<EventCell>();
  const note = (report: string) => {
    for (const cell of state.events.cellsOf(report)) cells.add(cell);
  };
  for (const id of renamed) for (const report of state.readings.reportsNaming(id)) note(report);
  for (const id of regrouped) for (const reading of state.readings.ofArticle(id).values()) note(reading.id);
  return cells;
}

function changeEvents(state: State, changed: ReadonlySet<EventCell>, gone: ReadonlySet<EventCell>, rows: RowChange) {
  const touched = state.eventIds.assign(changed, gone);
  for (const before of touched.values()) {
    const known = before === null ? undefined : state.eventRows.get(before);
    if (before === null || known === undefined) continue;
    rows.before(known);
    state.eventRows.delete(before);
  }
  for (const cell of touched.keys()) {
    const id = state.eventIds.idOf(cell);
    if (id === null) continue;
    const after = rowsOfEvent(state, id, cell);
    state.eventRows.set(id, after);
    rows.after(after);
  }
}

function rowsOfEvent(state: State, id: string, cell: EventCell): Rows {
  const reports = [...cell.members].map((member) => member.report);
  const sourceOf = sourcesOf(reports, state.groups);
  const naming = new Map<string, string[]>();
  const note = (entity: string, claim: string) => naming.set(entity, [...(naming.get(entity) ?? []), claim]);
  const event = mergeEvent(reports, sourceOf);
  for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const one of report.participants) note(one.id, report.id);
    for (const about of report.concerns) note(about, report.id);
    if (report.place !== null) note(report.place.id, report.id);
  }
  return eventRows(id, event, {
    entity: (entity) => {
      const row = state.entityRows.get(entity);
      return { name: String(row?.properties.name ?? entity), label: row?.labels[1] ?? "" };
    },
    reportedBy: (entity) => naming.get(entity) ?? [],
    alsoToldBy: [...cell.perhaps].map((node) => node.report.id).sort(byText),
    independentSources: new Set(
      reports.flatMap((report) => (isSourceFor(report, event.status) ? sourceOf(report.articleId) : [])),
    ).size,
  });
}
