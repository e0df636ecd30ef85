import { useMemo } from "react";
import { useView } from "../view-store.ts";
import { type Emphasis, emphasis } from "./emphasis.ts";
import { useHovered } from "./highlight-store.ts";
import { usePathOnCanvas } from "./path-store.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

/** What stands out now. */
export const useEmphasis = (): Emphasis => {
  const items = useCanvasItems();
  const selection = useView((state) => state.selection);
  const focus = useView((state) => state.focus);
  const { node, edge } = useHovered();
  const path = usePathOnCanvas();
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
