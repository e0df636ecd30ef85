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

/** A point of an edge as it is drawn (the same curve that the edge program draws); `t` from 0 at its beginning to 1. */
export const edgePoint = (from: Point, to: Point, curvature: number, t: number): Point => {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
};

/** Points along an edge: the ends, or eight steps of the curve. */
export const edgePoints = (from: Point, to: Point, curvature: number): Point[] =>
  curvature === 0 ? [from, to] : Array.from({ length: 9 }, (_, index) => edgePoint(from, to, curvature, index / 8));

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
