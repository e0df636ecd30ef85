/** The strokes across lines that stand for what was called off or denied. */
import type { Dot } from "./dots.ts";
import type { Scene } from "./draw-labels.ts";
import { strokeAcross, strokeSpot } from "./line-drawing.ts";
import { isStruck } from "./node-drawing.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

/** Shorter lines have no room for a stroke between their discs, in pixels. */
const shortest = 40;
/** Among more lines a stroke is no longer seen. */
const most = 3000;

export const drawStrokes = (
  sigma: CanvasSigma,
  context: CanvasRenderingContext2D,
  { palette, strong, strongEdges, ringedEdges }: Scene,
  dots: Map<string, Dot>,
): void => {
  const graph = sigma.getGraph();
  if (graph.size > most) return;
  context.lineCap = "round";
  graph.forEachEdge((id, { item, color, curvature }, source, target) => {
    if (!isStruck(item.status)) return;
    const [from, to] = [dots.get(source), dots.get(target)];
    if (!from || !to || Math.hypot(from.x - to.x, from.y - to.y) < shortest) return;
    const [start, end] = strokeAcross(from, to, strokeSpot(item.edges.length), curvature);
    const faint = strong !== null && !strongEdges?.has(id);
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
    context.lineWidth = 6;
    context.strokeStyle = palette.paper;
    context.stroke();
    context.lineWidth = 2;
    context.strokeStyle = ringedEdges.has(id) ? palette.accent : faint ? palette.faintEdge : color;
    context.stroke();
  });
  context.lineCap = "butt";
};
