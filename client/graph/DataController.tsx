/** What the view's state says is on the canvas goes into Sigma's graph. */
import { useEffect } from "react";
import { crowding } from "./bounds.ts";
import { useSigma } from "./SigmaContext.tsx";
import type { CanvasGraph } from "./sync-graph.ts";
import { syncGraph } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";
import { useMeasures } from "./useMeasures.ts";
import { usePalette } from "./usePalette.ts";

/** Above this many edges they rest while the camera moves, so that it moves smoothly. */
const fewEnoughToMove = 2500;

export const DataController = () => {
  const sigma = useSigma();
  const items = useCanvasItems();
  const palette = usePalette();
  const { colours, weights } = useMeasures(items);
  const crowded = crowding.use();
  useEffect(() => {
    syncGraph(sigma.getGraph() as CanvasGraph, items, { palette, colours, weights, crowding: crowded });
    sigma.setSetting("hideEdgesOnMove", items.edges.length > fewEnoughToMove);
    const { dataset } = sigma.getContainer();
    dataset.nodes = String(items.nodes.length);
    dataset.edges = String(items.edges.length);
  }, [sigma, items, palette, colours, weights, crowded]);
  return null;
};
