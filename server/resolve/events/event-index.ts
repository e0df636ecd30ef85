/**
 * Reports → events, kept up to date report by report. From sharp to vague: the reports of a stage join the one event of
 * sharper stages that they can be about; those that find none, or more than one, make events among themselves. Each
 * stage depends on the stages before it only, so the outcome is a function of the set of reports; a change runs upwards
 * through what shares a key with it.
 */
import { multimap } from "../identity/multimap.ts";
import { chooseEvent } from "./choose-event.ts";
import { compatible } from "./compatible.ts";
import type { EventReport } from "./report.ts";
import { openReportBuckets } from "./report-buckets.ts";
import {
  type EventCell,
  makeNode,
  type ReportNode,
  slackOf,
  stages,
  toldTogether,
  windowsMeet,
} from "./report-node.ts";
import { heldElsewhere, mayDifferByADay, sharesKey, splitComponent } from "./split-component.ts";

export type EventIndex = {
  /** Returns the events that changed or came, and those that went. Removal comes first: a report can be replaced. */
  change(add: readonly EventReport[], remove: readonly string[]): { changed: Set<EventCell>; gone: Set<EventCell> };
  /** The event that a report is of; of several that it may be of, all. */
  cellsOf(reportId: string): readonly EventCell[];
  cells(): Iterable<EventCell>;
};

export function openEventIndex(): EventIndex {
  const nodes = new Map<string, ReportNode>();
  const cells = new Set<EventCell>();
  const buckets = openReportBuckets();
  /** Reports of one article by a key that they hold, exact or general. */
  const inArticle = multimap<string, ReportNode>();

  /** Sharing a key: near in time, or in one article. */
  function related(node: ReportNode): Set<ReportNode> {
    const found = buckets.related(node);
    for (const key of keysInArticle(node))
      for (const other of inArticle.get(key)) if (other !== node && touches(node, other)) found.add(other);
    return found;
  }

  const isFounder = (node: ReportNode) =>
    node.perhaps.length === 0 && (node.event === null || node.event.seed === node.stage);

  /** The events that it may be about, in place of those before; returns those for which that is news. */
  function consider(node: ReportNode, next: readonly EventCell[]): EventCell[] {
    const before = node.perhaps;
    const changed = [
      ...before.filter((cell) => !next.includes(cell)),
      ...next.filter((cell) => !before.includes(cell)),
    ];
    for (const cell of before) cell.perhaps.delete(node);
    for (const cell of next) cell.perhaps.add(node);
    node.perhaps = [...next];
    return changed;
  }

  function change(add: readonly EventReport[], remove: readonly string[]) {
    const dirty = Array.from({ length: stages }, () => new Set<ReportNode>());
    const gone = new Set<EventCell>();
    const changed = new Set<EventCell>();
    for (const id of remove) {
      const node = nodes.get(id);
      if (node === undefined) continue;
      nodes.delete(id);
      buckets.remove(node);
      for (const key of keysInArticle(node)) inArticle.remove(key, node);
      node.gone = true;
      dirty[node.stage]?.add(node);
    }
    for (const report of add) {
      const node = makeNode(report);
      nodes.set(report.id, node);
      buckets.add(node);
      for (const key of keysInArticle(node)) inArticle.add(key, node);
      dirty[node.stage]?.add(node);
    }
    for (const [stage, due] of dirty.entries()) {
      if (due.size > 0) runStage(stage, due, dirty, changed, gone);
    }
    for (const cell of changed) if (gone.has(cell)) changed.delete(cell);
    return { changed, gone };
  }

  function runStage(
    stage: number,
    due: ReadonlySet<ReportNode>,
    dirty: readonly Set<ReportNode>[],
    changed: Set<EventCell>,
    gone: Set<EventCell>,
  ) {
    const touched = new Set<EventCell>();
    const start = new Set<ReportNode>();
    /** Those whose joining or leaving others may depend on. */
    const moved = new Set<ReportNode>(due);
    for (const node of due) {
      const before = node.event;
      const wasFounder = before?.seed === stage;
      const earlier = node.gone ? [] : [...related(node)].filter((other) => other.stage < stage);
      const chosen = node.gone ? [] : chooseEvent(node, earlier);
      const home = chosen.length === 1 ? (chosen[0] ?? null) : null;
      for (const cell of consider(node, chosen.length > 1 ? chosen : [])) touched.add(cell);
      if (home !== null && home === before) continue;
      if (before !== null && (node.gone || chosen.length > 0 || !wasFounder)) {
        before.members.delete(node);
        touched.add(before);
        node.event = null;
        if (wasFounder)
          for (const other of [...before.members, ...alike(node)]) if (isFounderAt(other, stage)) start.add(other);
      }
      if (home !== null) {
        home.members.add(node);
        node.event = home;
        touched.add(home);
      } else if (!node.gone && chosen.length === 0) start.add(node);
    }
    for (const cell of regroup(stage, start, dirty, gone)) touched.add(cell);
    for (const cell of touched) {
      if (cell.members.size === 0) {
        cells.delete(cell);
        gone.add(cell);
        for (const node of cell.perhaps) if (node.stage > stage) dirty[node.stage]?.add(node);
      } else if (!gone.has(cell)) changed.add(cell);
      for (const member of cell.members) moved.add(member);
    }
    for (const node of moved) {
      for (const other of related(node)) if (other.stage > stage) dirty[other.stage]?.add(other);
    }
  }

  const isFounderAt = (node: ReportNode, stage: number) => !node.gone && node.stage === stage && isFounder(node);

  /** Reports of the same stage that could be of the same event as far as these two go. */
  function* alike(node: ReportNode): Iterable<ReportNode> {
    for (const other of related(node)) {
      if (other.stage === node.stage && isFounder(other) && sharesKey(node, other) && near(node, other)) yield other;
    }
  }

  /** Founders that hang together with these → events; returns those that came, puts those that went into `gone`. */
  function regroup(
    stage: number,
    start: ReadonlySet<ReportNode>,
    dirty: readonly Set<ReportNode>[],
    gone: Set<EventCell>,
  ) {
    const came: EventCell[] = [];
    const seen = new Set<ReportNode>();
    for (const first of start) {
      // Some found their event after they had been put here.
      if (seen.has(first) || !isFounderAt(first, stage)) continue;
      const component = new Set([first]);
      for (const node of component) for (const other of alike(node)) component.add(other);
      for (const node of component) seen.add(node);
      const groups = splitComponent([...component]);
      const kept = new Set(groups.flatMap((group) => keptCell(group, stage) ?? []));
      for (const node of component) {
        const cell = node.event;
        if (cell === null || kept.has(cell)) continue;
        cells.delete(cell);
        gone.add(cell);
        for (const member of cell.members) {
          member.event = null;
          if (member.stage > stage) dirty[member.stage]?.add(member);
        }
        for (const other of cell.perhaps) dirty[other.stage]?.add(other);
      }
      for (const group of groups) {
        if (group[0]?.event) continue;
        const cell: EventCell = { seed: stage, members: new Set(group), perhaps: new Set() };
        for (const node of group) node.event = cell;
        cells.add(cell);
        came.push(cell);
      }
    }
    return came;
  }

  /** The event that has exactly these founders already. */
  function keptCell(group: readonly ReportNode[], stage: number): EventCell | null {
    const cell = group[0]?.event ?? null;
    if (cell === null || !group.every((node) => node.event === cell)) return null;
    const founders = [...cell.members].filter((member) => member.stage === stage);
    return founders.length === group.length ? cell : null;
  }

  function cellsOf(id: string): readonly EventCell[] {
    const node = nodes.get(id);
    if (node === undefined) return [];
    return node.event === null ? node.perhaps : [node.event];
  }

  return { change, cellsOf, cells: () => cells };
}

const keysInArticle = ({ report, keys }: ReportNode): string[] =>
  [...keys.exact, ...keys.general].map((key) => `${report.articleId}|${key}`);

/** The same two across from each other, or one of them with the other's state. */
function touches(a: ReportNode, b: ReportNode): boolean {
  return (
    a.keys.exact.some((key) => b.keys.exact.includes(key) || b.keys.general.includes(key)) ||
    a.keys.general.some((key) => b.keys.exact.includes(key))
  );
}

/** Dates that meet (or lie a day apart, where that may be one meeting); without dates, articles of about the same time. */
function near(a: ReportNode, b: ReportNode): boolean {
  if (heldElsewhere(a, b)) return true;
  if (!compatible(a.report, b.report)) return false;
  if (a.window !== null && b.window !== null) {
    const slack = a.stage === 0 && mayDifferByADay(a.report) && mayDifferByADay(b.report) ? 1 : slackOf(a, b);
    return windowsMeet(a, b, slack);
  }
  return toldTogether(a, b);
}
