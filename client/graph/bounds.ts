/** The box that the camera frames at ratio 1. It is set when something is laid out, not each time a node moves. */
import { valueStore } from "../value-store.ts";
import { type Extent, extentOf } from "./contain.ts";
import { coversOf } from "./covers.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { Positions } from "./static-layouts.ts";
import { isPlain } from "./sync-graph.ts";

const legendWidth = 200;
const isWide = (width: number): boolean => width > 800;

/** Room around the graph, in pixels; in a low window the names at the edge have to do with less. */
export const paddingFor = ({ width, height }: { width: number; height: number }): number =>
  Math.round(Math.max(16, Math.min(60, Math.min(width, height) / 8)));

/** How much smaller than laid out the graph is drawn, 1 or less: nodes shrink with it, but less. */
export const crowding = valueStore(1);

const least = 0.45;

const crowdingOf = (sigma: CanvasSigma, nodes: number): number => {
  const box = sigma.getCustomBBox();
  const { width, height } = sigma.getDimensions();
  if (!box) return 1;
  // A large graph is crowded wherever it is laid out, and other sizes would be another drawing of all of it.
  if (isPlain(nodes)) return least;
  const room = 2 * sigma.getStagePadding();
  const scale = Math.min((width - room) / (box.x[1] - box.x[0]), (height - room) / (box.y[1] - box.y[0]));
  return Math.round(Math.max(least, Math.min(1, scale ** 0.6)) * 20) / 20;
};

/** What the legend leaves of a wide window: layouts have its shape. */
export const roomOf = (sigma: CanvasSigma): { width: number; height: number } => {
  const { width, height } = sigma.getDimensions();
  return { width: isWide(width) ? width - legendWidth : width, height };
};

/** How much of the window's lower part lies under a sheet as wide as it, in pixels; some of it is always seen. */
const coveredBelow = (sigma: CanvasSigma): number => {
  const { width, height } = sigma.getDimensions();
  const tops = coversOf(sigma).flatMap(({ left, right, top, bottom }) =>
    left <= 0 && right >= width && bottom >= height && top < height ? [top] : [],
  );
  return height - Math.max(height / 4, Math.min(height, ...tops));
};

let framed: Extent | null = null;
/** The window that it was framed for, and how much of it was covered from below. */
let framedFor = { width: 0, height: 0, below: 0 };

/** The part of the graph's plane that the window shows beside the legend. */
export const framedExtent = (): Extent | null => framed;

const visible = (sigma: CanvasSigma, box: Extent, inset: number): Extent => {
  const { width, height } = sigma.getDimensions();
  const room = 2 * sigma.getStagePadding();
  const scale = Math.max((box.x[1] - box.x[0]) / (width - room), (box.y[1] - box.y[0]) / (height - room));
  const [halfX, halfY] = [((width - room) * scale) / 2, ((height - room) * scale) / 2];
  const [x, y] = [(box.x[0] + box.x[1]) / 2, (box.y[0] + box.y[1]) / 2];
  return { x: [x - halfX + inset, x + halfX], y: [y - halfY, y + halfY] };
};

/** What a window that is kept must be filled to, of its width or its height. */
const filled = 0.6;

/** Whether a large graph may stay in the box that it has: another box has Sigma read all of it again, at once. */
const fitsBox = (sigma: CanvasSigma, { x, y }: Extent, nodes: number): boolean => {
  if (!framed || !sigma.getCustomBBox() || !isPlain(nodes)) return false;
  const isWithin = (one: [number, number], other: [number, number]) => one[0] >= other[0] - 1 && one[1] <= other[1] + 1;
  const isInside = isWithin(x, framed.x) && isWithin(y, framed.y);
  const share = Math.max((x[1] - x[0]) / (framed.x[1] - framed.x[0]), (y[1] - y[0]) / (framed.y[1] - framed.y[0]));
  return isInside && share >= filled;
};

/** The box as large as the window, so that the points stand in the middle of what a sheet leaves free above it. */
const aboveSheet = (sigma: CanvasSigma, { x, y }: Extent, below: number): Extent => {
  const { width, height } = sigma.getDimensions();
  const room = 2 * sigma.getStagePadding();
  const free = Math.max(1, height - below - room);
  const scale = Math.max(1, (x[1] - x[0]) / (width - room), (y[1] - y[0]) / free);
  const [halfX, halfY] = [((width - room) * scale) / 2, ((height - room) * scale) / 2];
  const [middle, centre] = [(x[0] + x[1]) / 2, (y[0] + y[1] - below * scale) / 2];
  return { x: [middle - halfX, middle + halfX], y: [centre - halfY, centre + halfY] };
};

/** Sets the box so that it holds all points, with room for the legend, above a sheet that lies over the window. Returns whether it is another one than before. */
const frame = (sigma: CanvasSigma, points: readonly (readonly [number, number])[]): boolean => {
  const extent = extentOf(points);
  if (fitsBox(sigma, extent, points.length)) return false;
  const [[left, right], [bottom, top]] = [extent.x, extent.y];
  // A few nodes alone would be blown up: never less than what the window shows at natural size.
  const { width, height } = sigma.getDimensions();
  const padX = Math.max(0, (Math.min(width - 120, 800) - (right - left)) / 2);
  const padY = Math.max(0, (Math.min(height - 120, 460) - (top - bottom)) / 2);
  const [boxLeft, boxRight] = [left - padX, right + padX];
  // The legend lies over the left edge of a wide window: the graph begins beside it.
  const scale = Math.max((boxRight - boxLeft) / (width - legendWidth), (top - bottom + 2 * padY) / height);
  const room = width * scale - (boxRight - boxLeft);
  const inset = isWide(width) ? Math.max(0, Math.min(legendWidth * scale, 2 * legendWidth * scale - room / 2)) : 0;
  const below = coveredBelow(sigma);
  const box: Extent =
    below > 0 ? aboveSheet(sigma, extent, below) : { x: [boxLeft - inset, boxRight], y: [bottom - padY, top + padY] };
  sigma.setCustomBBox(box);
  framed = visible(sigma, box, below > 0 ? 0 : inset);
  framedFor = { width, height, below };
  crowding.set(crowdingOf(sigma, points.length));
  return true;
};

/** Frames what will be put on a canvas that was never framed, if each of its nodes has a place: so it is drawn only once. */
export const frameFirst = (sigma: CanvasSigma, ids: string[], positions: Positions): void => {
  if (sigma.getCustomBBox() || ids.length === 0) return;
  const points = ids.flatMap((id) => (positions[id] ? [positions[id]] : []));
  if (points.length === ids.length) frame(sigma, points);
};

/** Frames what is on the canvas (where it will stand, for those in `positions`) and goes there. */
export const frameAll = (sigma: CanvasSigma, positions: Positions = {}, animate = false): void => {
  const graph = sigma.getGraph();
  if (graph.order === 0) return;
  const isOther = frame(
    sigma,
    graph.mapNodes((node, { x, y }) => positions[node] ?? [x, y]),
  );
  // The box is part of what Sigma computes of each node; what the nodes are has not changed.
  if (isOther) sigma.refresh({ partialGraph: {}, schedule: true });
  if (animate) sigma.getCamera().animatedReset({ duration: 300 });
  else sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
};

const isHome = (sigma: CanvasSigma): boolean => {
  const { x, y, ratio } = sigma.getCamera().getState();
  return x === 0.5 && y === 0.5 && ratio === 1 && !sigma.getCamera().isAnimated();
};

/** How often all was fitted anew: what was in sight may have come beneath a box by that. */
export const refits = valueStore(0);

const fitAnew = (sigma: CanvasSigma): void => {
  frameAll(sigma);
  refits.set(refits.get() + 1);
};

/**
 * In a window of another size discs are as large as it allows. Where all was in view it stays so; who looks at a part goes on
 * looking at it. A large graph's discs are as small as can be wherever it stands.
 */
export const refit = (sigma: CanvasSigma): void => {
  const { width, height } = sigma.getDimensions();
  const { order } = sigma.getGraph();
  if (!framed || order === 0 || isPlain(order)) return;
  if (width === framedFor.width && height === framedFor.height) return;
  if (isHome(sigma)) fitAnew(sigma);
  else crowding.set(crowdingOf(sigma, order));
};

/**
 * What was framed above a sheet takes its room once that is gone; `mayGrow`: all is framed above a sheet that has come, too.
 * Who looks at a part goes on looking at it.
 */
export const refitSheet = (sigma: CanvasSigma, mayGrow: boolean): void => {
  const { order } = sigma.getGraph();
  if (!framed || order === 0 || isPlain(order) || !isHome(sigma)) return;
  const change = coveredBelow(sigma) - framedFor.below;
  if (change < 0 || (change > 0 && mayGrow)) fitAnew(sigma);
};
