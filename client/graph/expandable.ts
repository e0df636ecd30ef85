/** What expanding a node would bring, by type: one count for the menu and for what stands beside its name. Pure. */
import type { GraphNode } from "#contract/graph.ts";
import type { Known } from "../known.ts";
import type { ViewState } from "../state.ts";
import { kindOf, kinds } from "./kind.ts";
import { neighboursOnCanvas } from "./neighbours-on-canvas.ts";
import { nodePasses } from "./node-passes.ts";

/** `left`: how many are not on the canvas yet; `unseen`: how many are, and are kept out of view by the filters. */
export type Expandable = { type: string | null; label: string; left: number; unseen: number };

/** The first is for all types together; none where it is joined to nothing. `counts`: of its neighbours, by type. */
export const expandable = (
  id: string,
  counts: readonly { type: string; count: number }[],
  known: Known,
  { shown, filters }: Pick<ViewState, "shown" | "filters">,
): Expandable[] => {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  const neighbours = neighboursOnCanvas(id, known, shown);
  const unseen = neighbours.filter((node) => !nodePasses(node, filters, known.grounds));
  const ofType = (nodes: GraphNode[], type: string) => nodes.filter((node) => kindOf(node) === type).length;
  return [
    { type: null, label: "All neighbours", left: all - neighbours.length, unseen: unseen.length },
    ...counts.map(({ type, count }) => ({
      type,
      label: kinds[type]?.plural ?? type,
      left: count - ofType(neighbours, type),
      unseen: ofType(unseen, type),
    })),
  ];
};
