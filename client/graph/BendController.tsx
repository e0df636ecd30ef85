/**
 * Bends the lines of who met whom around the discs of others, once everything stands: the people stay where they were when the
 * events between them become lines, and a third one may stand there.
 */
import { useEffect } from "react";
import { atRest } from "./at-rest.ts";
import { bendsAround, type Disc } from "./bend-around.ts";
import { needPrograms } from "./programs.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { ownCurvature } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

const bendLines = (sigma: CanvasSigma): void => {
  const graph = sigma.getGraph();
  const lines = graph.filterEdges((_, { item }) => item.type === "MET");
  if (lines.length === 0) return;
  const discs = new Map<string, Disc>(
    graph.mapNodes((id, node) => [id, { ...sigma.graphToViewport(node), radius: sigma.scaleSize(node.size) }]),
  );
  const bends = bendsAround(
    lines.map((id) => {
      const [source, target] = graph.extremities(id);
      return { id, source, target, own: ownCurvature(graph.getEdgeAttribute(id, "item")) };
    }),
    discs,
  );
  for (const [id, curvature] of bends) {
    if (curvature === (graph.getEdgeAttribute(id, "curvature") ?? 0)) continue;
    needPrograms(sigma, [], ["curved"]);
    graph.mergeEdgeAttributes(id, { type: "curved", curvature });
  }
};

export const BendController = () => {
  const sigma = useSigma();
  const items = useCanvasItems();
  const rests = atRest.use();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items, and the same ones elsewhere, ask for another look.
  useEffect(() => {
    if (rests !== false) bendLines(sigma);
  }, [sigma, items, rests]);
  return null;
};
