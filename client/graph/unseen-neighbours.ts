/** Neighbours of nodes that are on the canvas and that the filters keep out of view. Pure. */
import type { GraphNode } from "#contract/graph.ts";
import type { Known } from "../known.ts";
import { type Change, type Filters, setFilters, type ViewState } from "../state.ts";
import { kindOf } from "./kind.ts";
import { neighboursOnCanvas } from "./neighbours-on-canvas.ts";
import { isGrounded, spanPasses } from "./node-passes.ts";

export type UnseenNeighbours = {
  /** Their type or status is switched off in the legend. */
  byLegend: GraphNode[];
  /** Their day lies outside the chosen ones, or is not known where undated things are left out. */
  byDays: GraphNode[];
  /** Other sources tell of them than the chosen ones, or they are read less surely. */
  byGround: GraphNode[];
};

const isOff = (node: GraphNode, { hiddenKinds, hiddenStatuses }: Filters): boolean =>
  hiddenKinds.includes(kindOf(node)) || (node.status !== null && hiddenStatuses.includes(node.status));

export const unseenNeighbours = (
  ids: readonly string[],
  known: Known,
  { shown, filters }: ViewState,
): UnseenNeighbours => {
  const neighbours = [...new Set(ids.flatMap((id) => neighboursOnCanvas(id, known, shown)))];
  const byLegend = neighbours.filter((node) => isOff(node, filters));
  const byDays = neighbours.filter(
    (node) => node.label === "Event" && !isOff(node, filters) && !spanPasses(node.date, filters),
  );
  const byGround = neighbours.filter(
    (node) =>
      node.label === "Event" &&
      ![...byLegend, ...byDays].includes(node) &&
      !isGrounded(node.id, filters, known.grounds),
  );
  return { byLegend, byDays, byGround };
};

/** Into view again, with what the same entries of the legend and the same days had left out. */
export const showUnseen =
  ({ byLegend, byDays, byGround }: UnseenNeighbours): Change =>
  (state) => {
    const { hiddenKinds, hiddenStatuses } = state.filters;
    return setFilters({
      hiddenKinds: hiddenKinds.filter((kind) => !byLegend.some((node) => kindOf(node) === kind)),
      hiddenStatuses: hiddenStatuses.filter((status) => !byLegend.some((node) => node.status === status)),
      ...(byGround.length > 0 ? { sources: [], surely: 0 } : {}),
      ...(byDays.length > 0 ? { from: null, to: null, undated: true } : {}),
    })(state);
  };
