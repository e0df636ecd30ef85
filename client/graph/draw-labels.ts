/** One frame of names, rings, counts on edges and pins, in pixels of the screen. */
import { relationshipTypes } from "#contract/ontology.ts";
import type { CanvasEdge } from "./canvas-items.ts";
import { edgeMiddle } from "./edge-at.ts";
import { type LabelBox, type LabelWish, placeLabels } from "./label-placement.ts";
import type { Palette } from "./palette.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

export type Scene = {
  strong: ReadonlySet<string> | null;
  ringed: ReadonlySet<string>;
  ringedEdges: ReadonlySet<string>;
  palette: Palette;
  pinned: ReadonlySet<string>;
};

const family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const font = (size: number, bold = false) => `${bold ? "600 " : ""}${size}px ${family}`;
const longest = 42;
const lineHeight = 16;

export const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

const widths = new Map<string, number>();
const widthOf = (context: CanvasRenderingContext2D, text: string): number => {
  const key = `${context.font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
};

type Dot = { x: number; y: number; radius: number };

/** Nodes inside the window, with their place on the screen. */
const dotsOnScreen = (sigma: CanvasSigma): Map<string, Dot> => {
  const { width, height } = sigma.getDimensions();
  const dots = new Map<string, Dot>();
  sigma.getGraph().forEachNode((id, { x, y, size }) => {
    const at = sigma.graphToViewport({ x, y });
    if (at.x < -20 || at.y < -20 || at.x > width + 20 || at.y > height + 20) return;
    dots.set(id, { ...at, radius: sigma.scaleSize(size) });
  });
  return dots;
};

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
  context.font = font(11, strong);
  const width = widthOf(context, text) + 8;
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
const drawEdgeTags = (
  sigma: CanvasSigma,
  context: CanvasRenderingContext2D,
  { palette, ringedEdges, strong }: Scene,
  dots: Map<string, Dot>,
): LabelBox[] => {
  if (sigma.getGraph().size > 3000 && ringedEdges.size === 0) return [];
  const boxes: LabelBox[] = [];
  sigma.getGraph().forEachEdge((id, { item, curvature }, source, target) => {
    const pointed = ringedEdges.has(id);
    if (!pointed && (item.edges.length < 2 || (strong && !(strong.has(source) && strong.has(target))))) return;
    const [from, to] = [dots.get(source), dots.get(target)];
    if (!from || !to || (!pointed && Math.hypot(from.x - to.x, from.y - to.y) < 70)) return;
    const { x, y } = tagSpot(from, to, curvature, dots);
    boxes.push(tag(context, pointed ? edgeCaption(item) : `× ${item.edges.length}`, x, y, palette, pointed));
  });
  return boxes;
};

const drawRings = (context: CanvasRenderingContext2D, { palette, ringed, pinned }: Scene, dots: Map<string, Dot>) => {
  for (const id of ringed) {
    const dot = dots.get(id);
    if (!dot) continue;
    context.beginPath();
    context.arc(dot.x, dot.y, dot.radius * 1.15 + 3, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = palette.accent;
    context.stroke();
  }
  for (const id of pinned) {
    const dot = dots.get(id);
    if (!dot) continue;
    context.beginPath();
    context.arc(dot.x + dot.radius * 0.75, dot.y - dot.radius * 0.75, 4, 0, 2 * Math.PI);
    context.fillStyle = palette.ink;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = palette.paper;
    context.stroke();
  }
};

const wishesOf = (
  sigma: CanvasSigma,
  context: CanvasRenderingContext2D,
  scene: Scene,
  dots: Map<string, Dot>,
): LabelWish[] => {
  const graph = sigma.getGraph();
  // In a large graph a label needs room anyway: only the larger nodes ask.
  const most = 1200;
  const ids =
    dots.size <= most
      ? [...dots.keys()]
      : [...dots]
          .sort((a, b) => b[1].radius - a[1].radius)
          .slice(0, most)
          .map(([id]) => id);
  return ids.flatMap((id) => {
    const dot = dots.get(id);
    const always = scene.ringed.has(id);
    if (!dot || (scene.strong && !scene.strong.has(id) && !always)) return [];
    const { label, unseen } = graph.getNodeAttributes(id);
    context.font = font(12, always);
    const text = always && unseen > 0 ? `${shortened(label)}  +${unseen}` : shortened(label);
    const radius = always ? dot.radius * 1.15 + 5 : dot.radius;
    return [{ id, ...dot, radius, width: widthOf(context, text), height: lineHeight, importance: dot.radius, always }];
  });
};

/** The legend lies over the canvas: a name beneath it could not be read. */
const legendBox = (): LabelBox[] => {
  const legend = document.querySelector<HTMLElement>('[data-tour="legend"]');
  if (!legend) return [];
  const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = legend;
  return [{ left, top, right: left + offsetWidth, bottom: top + offsetHeight }];
};

export const drawLabels = (sigma: CanvasSigma, context: CanvasRenderingContext2D, scene: Scene): void => {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.textBaseline = "middle";
  const dots = dotsOnScreen(sigma);
  const tags = drawEdgeTags(sigma, context, scene, dots);
  drawRings(context, scene, dots);
  const graph = sigma.getGraph();
  for (const { id, left, top } of placeLabels(wishesOf(sigma, context, scene, dots), { width, height }, [
    ...tags,
    ...legendBox(),
  ])) {
    const { label, unseen } = graph.getNodeAttributes(id);
    const always = scene.ringed.has(id);
    context.font = font(12, always);
    const name = shortened(label);
    // A halo of the paper's colour keeps names readable on lines.
    context.lineWidth = always ? 5 : 3.5;
    context.lineJoin = "round";
    context.strokeStyle = scene.palette.paper;
    context.strokeText(name, left, top + lineHeight / 2);
    context.fillStyle = scene.palette.ink;
    context.fillText(name, left, top + lineHeight / 2);
    if (always && unseen > 0) {
      context.fillStyle = scene.palette.faintInk;
      context.fillText(`+${unseen}`, left + widthOf(context, `${name}  `), top + lineHeight / 2);
    }
  }
};
