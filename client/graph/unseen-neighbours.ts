/** Neighbours of a node that are on the canvas and that the filters keep out of view. Pure. */
import type { GraphNode } from "#contract/graph.ts";
import type { Known } from "../known.ts";
import { type Change, type Filters, setFilters, type ViewState } from "../state.ts";
import { kindOf } from "./kind.ts";
import { spanPasses } from "./node-passes.ts";

export type UnseenNeighbours = {
  /** Their type or status is switched off in the legend. */
  byLegend: GraphNode[];
  /** Their day lies outside the chosen ones, or is not known where undated things are left out. */
  byDays: GraphNode[];
};

const isOff = (node: GraphNode, { hiddenKinds, hiddenStatuses }: Filters): boolean =>
  hiddenKinds.includes(kindOf(node)) || (node.status !== null && hiddenStatuses.includes(node.status));

export const unseenNeighbours = (
  id: string,
  { nodes, edges }: Known,
  { shown, filters }: ViewState,
): UnseenNeighbours => {
  const onCanvas = new Set(shown);
  const others = new Set<string>();
  for (const { source, target, type } of edges.values()) {
    if (type === "MET" || source === target) continue;
    if (source === id && onCanvas.has(target)) others.add(target);
    if (target === id && onCanvas.has(source)) others.add(source);
  }
  const neighbours = [...others].flatMap((other) => nodes.get(other) ?? []);
  const byLegend = neighbours.filter((node) => isOff(node, filters));
  const byDays = neighbours.filter(
    (node) => node.label === "Event" && !isOff(node, filters) && !spanPasses(node.date, filters),
  );
  return { byLegend, byDays };
};

/** Into view again, with what the same entries of the legend and the same days had left out. */
export const showUnseen =
  ({ byLegend, byDays }: UnseenNeighbours): Change =>
  (state) => {
    const { hiddenKinds, hiddenStatuses } = state.filters;
    return setFilters({
      hiddenKinds: hiddenKinds.filter((kind) => !byLegend.some((node) => kindOf(node) === kind)),
      hiddenStatuses: hiddenStatuses.filter((status) => !byLegend.some((node) => node.status === status)),
      ...(byDays.length > 0 ? { from: null, to: null, undated: true } : {}),
    })(state);
  };
