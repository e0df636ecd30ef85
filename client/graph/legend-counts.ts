/**
 * How many things on the canvas each entry of the legend stands for. An entry counts what it brings back when it is switched on: of
 * each kind those whose status is in view, of each status those whose kind is. So the kinds of events and the statuses add up to
 * the same. An entry that is switched off, or left with nothing, does not vanish. Pure.
 */
import type { Status } from "#contract/ontology.ts";
import type { Known } from "../known.ts";
import { type Filters, isNarrowed, type NodeKind } from "../state.ts";
import { kindOf } from "./kind.ts";

export type LegendCounts = { byKind: ReadonlyMap<NodeKind, number>; byStatus: ReadonlyMap<Status, number> };

/** Whether an entry of the legend is off, or days are chosen: what is off and not on the canvas hides nothing. */
export const keepsOut = (filters: Filters, { byKind, byStatus }: LegendCounts): boolean =>
  filters.hiddenKinds.some((kind) => byKind.has(kind)) ||
  filters.hiddenStatuses.some((status) => byStatus.has(status)) ||
  isNarrowed(filters);

const add = <T>(counts: Map<T, number>, key: T, counted: boolean): void => {
  counts.set(key, (counts.get(key) ?? 0) + Number(counted));
};

export const legendCounts = (
  { nodes }: Known,
  shown: readonly string[],
  { hiddenKinds, hiddenStatuses }: Pick<Filters, "hiddenKinds" | "hiddenStatuses">,
): LegendCounts => {
  const byKind = new Map<NodeKind, number>();
  const byStatus = new Map<Status, number>();
  for (const id of shown) {
    const node = nodes.get(id);
    if (!node) continue;
    const kind = kindOf(node);
    const status = node.label === "Event" ? node.status : null;
    add(byKind, kind, status === null || !hiddenStatuses.includes(status));
    if (status !== null) add(byStatus, status, !hiddenKinds.includes(kind));
  }
  return { byKind, byStatus };
};
