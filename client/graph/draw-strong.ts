/** In a large graph: what stands out, drawn once more above the faded layers. */
import type { Scene } from "./draw-labels.ts";
import { edgePoints } from "./edge-points.ts";
import type { Emphasis } from "./emphasis.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

/** Beyond it the whole is no longer a few things that stand out, and drawing them would cost more than it tells. */
const most = 4000;

type Point = { x: number; y: number };

const drawLines = (
  context: CanvasRenderingContext2D,
  sigma: CanvasSigma,
  { strongEdges, ringedEdges, palette }: Scene,
  at: (id: string) => Point,
) => {
  const graph = sigma.getGraph();
  for (const id of new Set([...(strongEdges ?? []), ...ringedEdges])) {
    if (!graph.hasEdge(id)) continue;
    const ringed = ringedEdges.has(id);
    const [source, target] = graph.extremities(id);
    const [first, ...others] = edgePoints(at(source), at(target), graph.getEdgeAttribute(id, "curvature") ?? 0);
    if (!first) continue;
    context.beginPath();
    context.moveTo(first.x, first.y);
    for (const { x, y } of others) context.lineTo(x, y);
    context.lineWidth = ringed ? 2.5 : 1.4;
    context.strokeStyle = ringed ? palette.accent : palette.metEdge;
    context.stroke();
  }
};

/** Whether a few things stand out, so that the others fade. */
export const fewStandOut = ({ strong, strongEdges }: Emphasis): boolean =>
  strong !== null && strong.size + (strongEdges?.size ?? 0) <= most;

export const drawStrong = (sigma: CanvasSigma, context: CanvasRenderingContext2D, scene: Scene): void => {
  if (!scene.strong || !fewStandOut(scene)) return;
  const graph = sigma.getGraph();
  const at = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id));
  drawLines(context, sigma, scene, at);
  for (const id of scene.strong) {
    if (!graph.hasNode(id)) continue;
    const { x, y } = at(id);
    context.beginPath();
    context.arc(x, y, Math.max(2.5, sigma.scaleSize(graph.getNodeAttribute(id, "size"))), 0, 2 * Math.PI);
    context.fillStyle = graph.getNodeAttribute(id, "color");
    context.fill();
  }
};
