/** Ids of events: from what they are, so that one more source does not change them. */

import { multimap } from "../identity/multimap.ts";
import { byText, shortHash } from "../name-key.ts";
import { dayText } from "./report.ts";
import type { EventCell, ReportNode } from "./report-node.ts";

export type EventIds = {
  /** Gives ids to what changed; returns every event whose id was or is among theirs, with the ids before. */
  assign(changed: Iterable<EventCell>, gone: Iterable<EventCell>): Map<EventCell, string | null>;
  idOf(cell: EventCell): string | null;
  cellOf(id: string): EventCell | null;
};

export function openEventIds(): EventIds {
  const contents = new Map<EventCell, string>();
  const sharing = multimap<string, EventCell>();
  const ids = new Map<EventCell, string>();
  const byId = new Map<string, EventCell>();

  return {
    assign(changed, gone) {
      const keys = new Set<string>();
      const touched = new Map<EventCell, string | null>();
      for (const cell of [...changed, ...gone]) {
        const content = contents.get(cell);
        touched.set(cell, ids.get(cell) ?? null);
        if (content === undefined) continue;
        keys.add(content);
        sharing.remove(content, cell);
        contents.delete(cell);
      }
      for (const cell of changed) {
        const content = contentOf(cell);
        keys.add(content);
        sharing.add(content, cell);
        contents.set(cell, content);
      }
      for (const key of keys)
        for (const cell of sharing.get(key)) if (!touched.has(cell)) touched.set(cell, ids.get(cell) ?? null);
      for (const cell of touched.keys()) {
        const id = ids.get(cell);
        if (id !== undefined && byId.get(id) === cell) byId.delete(id);
        ids.delete(cell);
      }
      for (const cell of touched.keys()) {
        const content = contents.get(cell);
        if (content === undefined) continue;
        const id = `event:${sharing.count(content) > 1 ? shortHash([content, founder(cell).report.id]) : shortHash([content])}`;
        ids.set(cell, id);
        byId.set(id, cell);
      }
      return touched;
    },
    idOf: (cell) => ids.get(cell) ?? null,
    cellOf: (id) => byId.get(id) ?? null,
  };
}

/** The report that the event is known by: of those that founded it the one with the smallest id. */
function founder(cell: EventCell): ReportNode {
  const founders = [...cell.members].filter((member) => member.stage === cell.seed);
  const first = (founders.length > 0 ? founders : [...cell.members]).sort((a, b) =>
    byText(a.report.id, b.report.id),
  )[0];
  if (first === undefined) throw new Error("an event without reports");
  return first;
}

/** Who with whom (or what) and when; what has neither is known by its claim. */
function contentOf(cell: EventCell): string {
  const founders = [...cell.members].filter((member) => member.stage === cell.seed);
  const key = founders.flatMap((node) => node.keys.exact).sort(byText)[0];
  const days = founders.flatMap((node) => (node.window === null ? [] : [node.window]));
  if (key === undefined || days.length === 0) return founder(cell).report.id;
  const first = Math.min(...days.map((window) => window[0]));
  const kind = founders.some((node) => node.report.kind === "Call") ? "call" : "";
  return [key, dayText(first), String(cell.seed), kind].join("|");
}
