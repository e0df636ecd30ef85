/** What the view's state says is on the canvas goes into Sigma's graph. */
import { MultiUndirectedGraph } from "graphology";
import { useEffect, useRef } from "react";
import { viewState } from "../view-store.ts";
import { crowding, frameFirst } from "./bounds.ts";
import type { CanvasItems } from "./canvas-items.ts";
import { usePalette } from "./PaletteProvider.tsx";
import { needPrograms } from "./programs.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { type CanvasGraph, type Styling, syncGraph, typesOf } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";
import { useMeasures } from "./useMeasures.ts";

/** Above this many nodes and edges Sigma takes a whole new graph faster than changes to each of the one that it draws. */
const fewEnoughToChange = 2500;

/** Above this many edges they rest while the camera moves, so that it moves smoothly. */
const fewEnoughToMove = 2500;

/** Whatever a setting was before, setting it makes Sigma read the whole graph again. */
const restEdgesOnMove = (sigma: CanvasSigma, wanted: boolean): void => {
  if (sigma.getSetting("hideEdgesOnMove") !== wanted) sigma.setSetting("hideEdgesOnMove", wanted);
};

const placesOf = (graph: CanvasGraph, positions: Styling["positions"]): Styling["positions"] => {
  if (graph.order === 0) return positions;
  return { ...positions, ...Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, [x, y] as const])) };
};

const draw = (sigma: CanvasSigma, items: CanvasItems, styling: Styling): void => {
  const drawn: CanvasGraph = sigma.getGraph() as CanvasGraph;
  // Before the graph comes, while this costs next to nothing.
  restEdgesOnMove(sigma, items.edges.length > fewEnoughToMove);
  const { nodes, edges } = typesOf(items);
  if (items.nodes.length > 0) needPrograms(sigma, nodes, edges);
  if (items.nodes.length + items.edges.length > fewEnoughToChange) {
    const graph: CanvasGraph = new MultiUndirectedGraph();
    syncGraph(graph, items, { ...styling, positions: placesOf(drawn, styling.positions) });
    sigma.setGraph(graph);
  } else syncGraph(drawn, items, styling);
};

export const DataController = () => {
  const sigma = useSigma();
  const items = useCanvasItems();
  const palette = usePalette();
  const { colours, weights } = useMeasures(items);
  const crowded = crowding.use();
  const last = useRef<unknown[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `crowded` asks for a look; its newest value is read in it.
  useEffect(() => {
    const { positions } = viewState();
    frameFirst(
      sigma,
      items.nodes.map(({ id }) => id),
      positions,
    );
    // Framing tells how crowded it is: what was drawn with it already is not drawn again when `crowded` comes round.
    const now = [sigma, items, palette, colours, weights, crowding.get()];
    if (now.every((one, index) => one === last.current[index])) return;
    last.current = now;
    draw(sigma, items, { palette, colours, weights, crowding: crowding.get(), positions });
    const { dataset } = sigma.getContainer();
    dataset.nodes = String(items.nodes.length);
    dataset.edges = String(items.edges.length);
  }, [sigma, items, palette, colours, weights, crowded]);
  return null;
};
