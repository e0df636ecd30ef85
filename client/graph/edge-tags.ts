/** Counts and captions on edges. */
import { relationshipTypes } from "#contract/ontology.ts";
import type { CanvasEdge } from "./canvas-items.ts";
import type { Dot } from "./dots.ts";
import type { Scene } from "./draw-labels.ts";
import { edgeMiddle } from "./edge-at.ts";
import type { LabelBox } from "./label-placement.ts";
import { font, widthOf } from "./label-text.ts";
import type { Palette } from "./palette.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

/** What an edge says when it is pointed at: `met × 3`, `took part in`. */
export const edgeCaption = ({ type, edges }: CanvasEdge): string => {
  const titles = [...new Set(edges.flatMap(({ title }) => title ?? []))];
  const words = titles.length === 1 && titles[0] ? titles[0] : relationshipTypes[type].label;
  return edges.length > 1 ? `${words} × ${edges.length}` : words;
};

const tag = (
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  palette: Palette,
  strong: boolean,
) => {
  const inFont = font(11, strong);
  const width = widthOf(context, inFont, text) + 8;
  context.font = inFont;
  context.fillStyle = palette.paper;
  context.beginPath();
  context.roundRect(x - width / 2, y - 8, width, 16, 8);
  context.fill();
  context.strokeStyle = strong ? palette.accent : palette.edge;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette.ink;
  context.textAlign = "center";
  context.fillText(text, x, y + 0.5);
  context.textAlign = "left";
  return { left: x - width / 2, top: y - 8, right: x + width / 2, bottom: y + 8 };
};

/** The middle of an edge, or a spot beside it where no node is in the way. */
const tagSpot = (from: Dot, to: Dot, curvature: number, dots: Map<string, Dot>): { x: number; y: number } => {
  const middle = edgeMiddle(from, to, curvature);
  if (dots.size > 300) return middle;
  const spots = [0, 0.12, -0.12, 0.22, -0.22].map((shift) => ({
    x: middle.x + (to.x - from.x) * shift,
    y: middle.y + (to.y - from.y) * shift,
  }));
  const isFree = ({ x, y }: { x: number; y: number }) =>
    ![...dots.values()].some((dot) => Math.abs(dot.x - x) < dot.radius + 16 && Math.abs(dot.y - y) < dot.radius + 8);
  return spots.find(isFree) ?? middle;
};

/** Draws counts and captions of edges and returns where they are, so that names keep off them. */
export const drawEdgeTags = (
  sigma: CanvasSigma,
  context: CanvasRenderingContext2D,
  { palette, ringedEdges, strong }: Scene,
  dots: Map<string, Dot>,
): LabelBox[] => {
  const graph = sigma.getGraph();
  // Among thousands of lines a count has no room: there only what is pointed at says what it is.
  const ids = graph.size > 3000 ? [...ringedEdges].filter((id) => graph.hasEdge(id)) : graph.edges();
  const boxes: LabelBox[] = [];
  for (const id of ids) {
    const { item, curvature = 0 } = graph.getEdgeAttributes(id);
    const [source, target] = graph.extremities(id);
    const pointed = ringedEdges.has(id);
    if (!pointed && (item.edges.length < 2 || (strong && !(strong.has(source) && strong.has(target))))) continue;
    const [from, to] = [dots.get(source), dots.get(target)];
    if (!from || !to || (!pointed && Math.hypot(from.x - to.x, from.y - to.y) < 70)) continue;
    const { x, y } = tagSpot(from, to, curvature, dots);
    boxes.push(tag(context, pointed ? edgeCaption(item) : `× ${item.edges.length}`, x, y, palette, pointed));
  }
  return boxes;
};
