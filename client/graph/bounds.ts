/** The box that the camera frames at ratio 1. It is set when something is laid out, not each time a node moves. */
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { Positions } from "./static-layouts.ts";

const legendWidth = 200;

/** Frames what is on the canvas (where it will stand, for those in `positions`) and goes there. */
export const frameAll = (sigma: CanvasSigma, positions: Positions = {}, animate = false): void => {
  const graph = sigma.getGraph();
  if (graph.order === 0) return;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((node, attributes) => {
    const [x, y] = positions[node] ?? [attributes.x, attributes.y];
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  });
  // A few nodes alone would be blown up: never less than what the window shows at natural size.
  const { width, height } = sigma.getDimensions();
  const padX = Math.max(0, (Math.min(width - 120, 800) - (right - left)) / 2);
  const padY = Math.max(0, (Math.min(height - 120, 460) - (top - bottom)) / 2);
  const [boxLeft, boxRight] = [left - padX, right + padX];
  // The legend covers the left edge of a wide window; only where the graph is as wide as the window is it in the way.
  const legend = width > 800 ? (legendWidth / (width - legendWidth)) * (boxRight - boxLeft) : 0;
  const wide = (boxRight - boxLeft) / (top - bottom + 2 * padY || 1) > (width - 2 * legendWidth) / height;
  sigma.setCustomBBox({ x: [boxLeft - (wide ? legend : 0), boxRight], y: [bottom - padY, top + padY] });
  sigma.refresh({ schedule: true });
  if (animate) sigma.getCamera().animatedReset({ duration: 300 });
  else sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
};
