/** The canvas's items as a layout takes them; those in `standing` must not move. */
import type { CanvasItems } from "./canvas-items.ts";
import type { LayoutInput } from "./layout-input.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { Positions } from "./static-layouts.ts";

export const layoutInputOf = (
  sigma: CanvasSigma,
  items: CanvasItems,
  positions: Positions,
  standing: Set<string>,
): LayoutInput => {
  const { nodes, edges } = items;
  const graph = sigma.getGraph();
  const { width, height } = sigma.getDimensions();
  const [x, y, size] = [new Float64Array(nodes.length), new Float64Array(nodes.length), new Float64Array(nodes.length)];
  const fixed = new Uint8Array(nodes.length);
  const index = new Map<string, number>();
  nodes.forEach(({ id }, order) => {
    [x[order], y[order]] = positions[id] ?? [0, 0];
    // While the icons are still on their way nothing is drawn yet.
    size[order] = graph.hasNode(id) ? graph.getNodeAttribute(id, "size") : 10;
    fixed[order] = standing.has(id) ? 1 : 0;
    index.set(id, order);
  });
  const ends = new Uint32Array(2 * edges.length);
  edges.forEach(({ source, target }, order) => {
    ends[2 * order] = index.get(source) ?? 0;
    ends[2 * order + 1] = index.get(target) ?? 0;
  });
  return { x, y, size, fixed, edges: ends, width: Math.max(300, width - 120), height: Math.max(260, height - 120) };
};
