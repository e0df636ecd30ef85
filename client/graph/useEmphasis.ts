import { useMemo } from "react";
import { useView } from "../view-store.ts";
import type { CanvasItems } from "./canvas-items.ts";
import { type Attention, type Emphasis, emphasis } from "./emphasis.ts";
import { hovered } from "./highlight-store.ts";
import { pathOnCanvas } from "./path-store.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

let last: { items: CanvasItems; attention: Attention; found: Emphasis } | null = null;

/** Computed once for all who ask. */
const emphasisOf = (items: CanvasItems, attention: Attention): Emphasis => {
  const keys = Object.keys(attention) as (keyof Attention)[];
  if (last?.items === items && keys.every((key) => last?.attention[key] === attention[key])) return last.found;
  last = { items, attention, found: emphasis(items, attention) };
  return last.found;
};

const none: string[] = [];

/** What stands out now. */
export const useEmphasis = (): Emphasis => {
  const items = useCanvasItems();
  const selection = useView((state) => state.selection);
  const focus = useView((state) => state.focus);
  const { node, edge } = hovered.use();
  const path = pathOnCanvas.use();
  return useMemo(
    () =>
      emphasisOf(items, {
        hoveredNode: node,
        hoveredEdge: edge,
        selectedNodes: selection.nodes,
        selectedEdges: selection.edges,
        focus,
        pathNodes: path?.nodes ?? none,
        pathEdges: path?.edges ?? none,
      }),
    [items, node, edge, selection, focus, path],
  );
};
