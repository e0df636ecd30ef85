/** The edge under a point of the screen, by its geometry. */
import { edgePoints } from "./edge-points.ts";
import { fromLine } from "./from-line.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { CanvasEdgeAttributes } from "./sync-graph.ts";

type Point = { x: number; y: number };

/** How far from a line a click still means it, in pixels. */
const reach = 7;

export const edgeAt = (sigma: CanvasSigma, point: Point): string | null => {
  const graph = sigma.getGraph();
  const seen = new Map<string, Point>();
  const onScreen = (id: string): Point => {
    const known = seen.get(id);
    if (known) return known;
    const { x, y } = graph.getNodeAttributes(id);
    const made = sigma.graphToViewport({ x, y });
    seen.set(id, made);
    return made;
  };
  let [nearest, least]: [string | null, number] = [null, reach];
  graph.forEachEdge((id, { curvature = 0 }: CanvasEdgeAttributes, source, target) => {
    const points = edgePoints(onScreen(source), onScreen(target), curvature);
    for (let index = 1; index < points.length; index += 1) {
      const [from, to] = [points[index - 1], points[index]];
      const distance = from && to ? fromLine(point, from, to) : reach;
      if (distance < least) [nearest, least] = [id, distance];
    }
  });
  return nearest;
};
