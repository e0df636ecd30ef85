/** Where nodes stand on the screen. */
import type { CanvasSigma } from "./SigmaContext.tsx";

export type Dot = { x: number; y: number; radius: number };

const margin = 20;

/**
 * Nodes inside the window, or those of `ids` that are. From graph to screen is a linear map: three points tell it, and thousands
 * of nodes take it cheaply.
 */
export const dotsOnScreen = (sigma: CanvasSigma, ids?: Iterable<string>): Map<string, Dot> => {
  const { width, height } = sigma.getDimensions();
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  // A long step, so that rounding in the middle of it does not count.
  const step = 1000;
  const [right, up] = [sigma.graphToViewport({ x: step, y: 0 }), sigma.graphToViewport({ x: 0, y: step })];
  const [rightX, rightY] = [(right.x - origin.x) / step, (right.y - origin.y) / step];
  const [upX, upY] = [(up.x - origin.x) / step, (up.y - origin.y) / step];
  const perSize = sigma.scaleSize(1);
  const dots = new Map<string, Dot>();
  const graph = sigma.getGraph();
  const add = (id: string, node: { x: number; y: number; size: number }) => {
    const x = origin.x + node.x * rightX + node.y * upX;
    const y = origin.y + node.x * rightY + node.y * upY;
    if (x < -margin || y < -margin || x > width + margin || y > height + margin) return;
    dots.set(id, { x, y, radius: node.size * perSize });
  };
  if (!ids) graph.forEachNode(add);
  else for (const id of ids) if (graph.hasNode(id)) add(id, graph.getNodeAttributes(id));
  return dots;
};
