/** One frame of names, rings, counts on edges and pins, in pixels of the screen. */
import type { Heading, Layout } from "../state.ts";
import { coversOf } from "./covers.ts";
import { type Dot, dotsOnScreen } from "./dots.ts";
import { drawHeadings } from "./draw-headings.ts";
import { drawStrokes } from "./draw-strokes.ts";
import { drawStrong } from "./draw-strong.ts";
import { drawEdgeTags } from "./edge-tags.ts";
import type { Emphasis } from "./emphasis.ts";
import { lookOf } from "./kind.ts";
import { type LabelWish, placeLabels } from "./label-placement.ts";
import { beginning, boldFont, directionOf, lineHeight, plainFont, shortened, widthOf } from "./label-text.ts";
import { outward, ringCentre } from "./outward.ts";
import type { Palette } from "./palette.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";
import { isPlain } from "./sync-graph.ts";

export type Scene = Emphasis & {
  palette: Palette;
  pinned: ReadonlySet<string>;
  headings: readonly Heading[];
  layout: Layout;
  /** How many neighbours of the selected thing are not in view. */
  unseen: { id: string; count: number } | null;
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

/** The radius of the nth largest; 0 where there are fewer. */
const radiusOfNth = (dots: Map<string, Dot>, nth: number): number => {
  const radii = Float64Array.from(dots.values(), ({ radius }) => radius).sort();
  return radii[radii.length - nth] ?? 0;
};

/** So many of the largest have a name in any case, as in a small window. */
const mostProminent = 4;

/** That more could be brought in, and of the selected thing how much: as many as its menu counts. */
const moreOf = (sigma: CanvasSigma, { unseen }: Scene, id: string): string | null => {
  if (unseen?.id === id) return unseen.count > 0 ? `+${unseen.count}` : null;
  return sigma.getGraph().getNodeAttribute(id, "hasMore") ? "+" : null;
};

/** The middle of the ring on the screen, where things stand on one and have names. */
const centreOf = (sigma: CanvasSigma, { layout }: Scene) => {
  const graph = sigma.getGraph();
  if (layout !== "circle" || isPlain(graph.order)) return null;
  const centre = ringCentre(graph.mapNodes((_, { x, y }) => ({ x, y })));
  return centre && sigma.graphToViewport(centre);
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
  const least = scene.strong ? 0 : radiusOfNth(dots, most);
  const prominent = isPlain(graph.order) ? Infinity : radiusOfNth(dots, mostProminent);
  const centre = centreOf(sigma, scene);
  const wishes: LabelWish[] = [];
  // Where something stands out, only that and what is ringed is looked at: the pointer wants its answer at once.
  for (const id of scene.strong ? new Set([...scene.strong, ...scene.ringed]) : dots.keys()) {
    const dot = dots.get(id);
    // The graph may have lost it since the last frame.
    if (!dot || !graph.hasNode(id)) continue;
    const { x, y, radius } = dot;
    const ringed = scene.ringed.has(id);
    if (!scene.strong && !ringed && (radius < least || wishes.length >= most)) continue;
    const { label, kind } = graph.getNodeAttributes(id);
    const text = [shortened(label), ringed ? moreOf(sigma, scene, id) : null].filter(Boolean).join("  ");
    const width = widthOf(context, ringed ? boldFont : plainFont, text);
    const around = ringed ? radius * 1.15 + 5 : radius;
    const wish = {
      id,
      x,
      y,
      radius: around,
      width,
      height: lineHeight,
      importance: radius,
      always: scene.named.has(id),
      prominent: radius >= prominent,
      ...(centre ? { towards: outward(dot, centre) } : {}),
    };
    const start = beginning(label, lookOf(kind).isEvent);
    wishes.push(start === label ? wish : { ...wish, short: widthOf(context, plainFont, start) });
  }
  return wishes;
};

/** In a large graph, where something stands out, only that and its ends are asked for: the pointer wants its answer at once. */
const dotsFor = (sigma: CanvasSigma, { strong, ringed, ringedEdges, pinned }: Scene): Map<string, Dot> => {
  const graph = sigma.getGraph();
  if (!strong || !isPlain(graph.order)) return dotsOnScreen(sigma);
  const ends = [...ringedEdges].flatMap((id) => (graph.hasEdge(id) ? graph.extremities(id) : []));
  return dotsOnScreen(sigma, new Set([...strong, ...ringed, ...pinned, ...ends]));
};

export const drawLabels = (sigma: CanvasSigma, context: CanvasRenderingContext2D, scene: Scene): void => {
  const dots = dotsFor(sigma, scene);
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.textBaseline = "middle";
  if (isPlain(sigma.getGraph().order)) drawStrong(sigma, context, scene);
  const headings = drawHeadings(sigma, context, scene);
  drawStrokes(sigma, context, scene, dots);
  const tags = drawEdgeTags(sigma, context, scene, dots, headings);
  drawRings(context, scene, dots);
  const graph = sigma.getGraph();
  for (const { id, left, top, short } of placeLabels(wishesOf(sigma, context, scene, dots), { width, height }, [
    ...tags,
    ...headings,
    // A name beneath a box could not be read.
    ...coversOf(sigma),
  ])) {
    const { label, kind } = graph.getNodeAttributes(id);
    const ringed = scene.ringed.has(id);
    context.font = ringed ? boldFont : plainFont;
    const name = short ? beginning(label, lookOf(kind).isEvent) : shortened(label);
    // A halo of the paper's colour keeps names readable on lines.
    context.lineWidth = ringed ? 5 : 3.5;
    context.lineJoin = "round";
    context.strokeStyle = scene.palette.paper;
    context.direction = directionOf(name);
    context.textAlign = "left";
    context.strokeText(name, left, top + lineHeight / 2);
    context.fillStyle = scene.palette.ink;
    context.fillText(name, left, top + lineHeight / 2);
    context.direction = "ltr";
    const more = ringed ? moreOf(sigma, scene, id) : null;
    if (more) {
      context.fillStyle = scene.palette.faintInk;
      context.fillText(more, left + widthOf(context, boldFont, `${name}  `), top + lineHeight / 2);
    }
  }
};
