/**
 * Bends lines around the discs of others, once everything stands: a layout keeps off what it can, but rows and rings leave lines
 * along them, and people stay where they were when the events between them become lines.
 */
import { useEffect } from "react";
import { atRest } from "./at-rest.ts";
import { bendsAround, type Disc } from "./bend-around.ts";
import { crowding, refits } from "./bounds.ts";
import { edgeTypeOf } from "./edge-types.ts";
import { needPrograms } from "./programs.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { isPlain, ownCurvature } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

/** Among more lines the look at each would be felt; of these, those of who met whom are looked at. */
const fewEnough = 250;

const bendLines = (sigma: CanvasSigma): void => {
  const graph = sigma.getGraph();
  if (isPlain(graph.order)) return;
  const all = graph.size <= fewEnough;
  const lines = graph.filterEdges((_, { item }) => all || item.type === "MET");
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
    const type = edgeTypeOf(graph.getEdgeAttribute(id, "item"), curvature, false);
    needPrograms(sigma, [], [type]);
    graph.mergeEdgeAttributes(id, { type, curvature });
  }
};

export const BendController = () => {
  const sigma = useSigma();
  const items = useCanvasItems();
  const rests = atRest.use();
  const refitted = refits.use();
  const size = crowding.use();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items, and the same ones elsewhere or in another size, ask for another look.
  useEffect(() => {
    if (rests === false) return;
    // Where everything stands on the screen is known to Sigma once it has drawn, which it was asked for before.
    const frame = requestAnimationFrame(() => bendLines(sigma));
    return () => cancelAnimationFrame(frame);
  }, [sigma, items, rests, refitted, size]);
  return null;
};
