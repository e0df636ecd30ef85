/** Counts and captions on edges. */
import { relationshipTypes } from "#contract/ontology.ts";
import type { CanvasEdge } from "./canvas-items.ts";
import type { Dot } from "./dots.ts";
import type { Scene } from "./draw-labels.ts";
import type { LabelBox } from "./label-placement.ts";
import { font, widthOf } from "./label-text.ts";
import type { Palette } from "./palette.ts";
import { placeTags, type TagWish, tagHeight } from "./place-tags.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

/** What an edge says when it is pointed at: `met × 3`, `took part in`. */
export const edgeCaption = ({ type, edges }: CanvasEdge): string => {
  const titles = [...new Set(edges.flatMap(({ title }) => title ?? []))];
  const words = titles.length === 1 && titles[0] ? titles[0] : relationshipTypes[type].label;
  return edges.length > 1 ? `${words} × ${edges.length}` : words;
};

const tagFont = (strong: boolean) => font(11, strong);

const drawTag = (
  context: CanvasRenderingContext2D,
  text: string,
  { left, top, right, bottom }: LabelBox,
  palette: Palette,
  strong: boolean,
): void => {
  context.font = tagFont(strong);
  context.fillStyle = palette.paper;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, tagHeight / 2);
  context.fill();
  context.strokeStyle = strong ? palette.accent : palette.edge;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette.ink;
  context.textAlign = "center";
  context.fillText(text, (left + right) / 2, (top + bottom) / 2 + 0.5);
  context.textAlign = "left";
};

/** Among more discs a count stands on them where it must. */
const fewDiscs = 300;

/** Draws counts and captions of edges, off what is `written` there, and returns where they are, so that names keep off them. */
export const drawEdgeTags = (
  sigma: CanvasSigma,
  context: CanvasRenderingContext2D,
  { palette, ringedEdges, strong }: Scene,
  dots: Map<string, Dot>,
  written: readonly LabelBox[],
): LabelBox[] => {
  const graph = sigma.getGraph();
  // Among thousands of lines a count has no room: there only what is pointed at says what it is.
  const ids = graph.size > 3000 ? [...ringedEdges].filter((id) => graph.hasEdge(id)) : graph.edges();
  const texts = new Map<string, string>();
  const wishes: TagWish[] = [];
  for (const id of ids) {
    const { item, curvature = 0 } = graph.getEdgeAttributes(id);
    const [source, target] = graph.extremities(id);
    const pointed = ringedEdges.has(id);
    if (!pointed && (item.edges.length < 2 || (strong && !(strong.has(source) && strong.has(target))))) continue;
    const [from, to] = [dots.get(source), dots.get(target)];
    if (!from || !to || (!pointed && Math.hypot(from.x - to.x, from.y - to.y) < 70)) continue;
    const text = pointed ? edgeCaption(item) : `× ${item.edges.length}`;
    texts.set(id, text);
    wishes.push({ id, from, to, curvature, width: widthOf(context, tagFont(pointed), text) + 8, always: pointed });
  }
  // What is pointed at has the first choice and lies on top.
  wishes.sort((one, other) => Number(other.always) - Number(one.always));
  const places = placeTags(wishes, dots.size > fewDiscs ? [] : dots.values(), written);
  for (const [id, box] of [...places].reverse())
    drawTag(context, texts.get(id) ?? "", box, palette, ringedEdges.has(id));
  return [...places.values()];
};
