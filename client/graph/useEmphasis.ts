import { useMemo } from "react";
import { useView } from "../view-store.ts";
import { type Emphasis, emphasis } from "./emphasis.ts";
import { hovered } from "./highlight-store.ts";
import { pathOnCanvas } from "./path-store.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

/** What stands out now. */
export const useEmphasis = (): Emphasis => {
  const items = useCanvasItems();
  const selection = useView((state) => state.selection);
  const focus = useView((state) => state.focus);
  const { node, edge } = hovered.use();
  const path = pathOnCanvas.use();
  return useMemo(
    () =>
      emphasis(items, {
        hoveredNode: node,
        hoveredEdge: edge,
        selectedNodes: selection.nodes,
        selectedEdges: selection.edges,
        focus,
        pathNodes: path?.nodes ?? [],
        pathEdges: path?.edges ?? [],
      }),
    [items, node, edge, selection, focus, path],
  );
};
