/** What the view's state says is on the canvas goes into Sigma's graph. */
import { MultiGraph } from "graphology";
import { useEffect } from "react";
import { viewState } from "../view-store.ts";
import { crowding } from "./bounds.ts";
import { useSigma } from "./SigmaContext.tsx";
import type { CanvasGraph } from "./sync-graph.ts";
import { syncGraph } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";
import { useMeasures } from "./useMeasures.ts";
import { usePalette } from "./usePalette.ts";

const fewEnoughToAdd = 300;

/** Above this many edges they rest while the camera moves, so that it moves smoothly. */
const fewEnoughToMove = 2500;

export const DataController = () => {
  const sigma = useSigma();
  const items = useCanvasItems();
  const palette = usePalette();
  const { colours, weights } = useMeasures(items);
  const crowded = crowding.use();
  useEffect(() => {
    const drawn = sigma.getGraph() as CanvasGraph;
    const { positions } = viewState();
    const styling = { palette, colours, weights, crowding: crowded, positions };
    if (items.nodes.length - drawn.order > fewEnoughToAdd) {
      // Sigma takes a whole graph faster than thousands of changes to the one that it draws.
      const graph: CanvasGraph = new MultiGraph();
      graph.import(drawn);
      syncGraph(graph, items, styling);
      sigma.setGraph(graph);
    } else syncGraph(drawn, items, styling);
    sigma.setSetting("hideEdgesOnMove", items.edges.length > fewEnoughToMove);
    const { dataset } = sigma.getContainer();
    dataset.nodes = String(items.nodes.length);
    dataset.edges = String(items.edges.length);
  }, [sigma, items, palette, colours, weights, crowded]);
  return null;
};
