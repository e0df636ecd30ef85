/** The edge under a point of the screen, by its geometry. */
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { CanvasEdgeAttributes } from "./sync-graph.ts";

type Point = { x: number; y: number };

/** How far from a line a click still means it, in pixels. */
const reach = 7;

const toSegment = (point: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy || 1;
  const along = Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
};

/** Points along an edge as it is drawn: the ends, or eight steps of the curve (the same one that the edge program draws). */
export const edgePoints = (from: Point, to: Point, curvature: number): Point[] => {
  if (curvature === 0) return [from, to];
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  return Array.from({ length: 9 }, (_, index) => {
    const t = index / 8;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
};

/** Where a label of the edge stands. */
export const edgeMiddle = (from: Point, to: Point, curvature: number): Point => {
  const points = edgePoints(from, to, curvature);
  if (points.length === 2) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return points[4] ?? from;
};

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
      const distance = from && to ? toSegment(point, from, to) : reach;
      if (distance < least) [nearest, least] = [id, distance];
    }
  });
  return nearest;
};
