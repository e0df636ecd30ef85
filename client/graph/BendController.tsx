/**
 * Bends lines around the discs of others, once everything stands. Those of who met whom everywhere: the people stay where they
 * were when the events between them become lines, and a third one may stand there. The others where things stand in rows and
 * columns, which a line may run along; broken lines have no bent form.
 */
import { useEffect } from "react";
import type { Layout } from "../state.ts";
import { useView } from "../view-store.ts";
import { atRest } from "./at-rest.ts";
import { bendsAround, type Disc } from "./bend-around.ts";
import { needPrograms } from "./programs.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { type CanvasEdgeAttributes, ownCurvature } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

const inRows: readonly Layout[] = ["time", "type"];
/** Among more lines the look at each would be felt. */
const fewEnough = 250;

const canBend = ({ item, type, curvature = 0 }: CanvasEdgeAttributes, rows: boolean): boolean =>
  item.type === "MET" || ((type === "line" || type === "curved") && (rows || curvature !== ownCurvature(item)));

const bendLines = (sigma: CanvasSigma, layout: Layout): void => {
  const graph = sigma.getGraph();
  const rows = inRows.includes(layout) && graph.size <= fewEnough;
  const lines = graph.filterEdges((_, edge) => canBend(edge, rows));
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
  for (const [id, found] of bends) {
    const item = graph.getEdgeAttribute(id, "item");
    const curvature = rows || item.type === "MET" ? found : ownCurvature(item);
    if (curvature === (graph.getEdgeAttribute(id, "curvature") ?? 0)) continue;
    needPrograms(sigma, [], ["curved"]);
    graph.mergeEdgeAttributes(id, { type: "curved", curvature });
  }
};

export const BendController = () => {
  const sigma = useSigma();
  const items = useCanvasItems();
  const rests = atRest.use();
  const layout = useView((state) => state.layout);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items, and the same ones elsewhere, ask for another look.
  useEffect(() => {
    if (rests !== false) bendLines(sigma, layout);
  }, [sigma, items, rests, layout]);
  return null;
};
