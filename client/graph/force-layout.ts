/** ForceAtlas2 on plain arrays, scaled to the shape of the canvas, with overlaps taken out at the end. */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutInput } from "./layout-input.ts";
import { spreadApart } from "./spread-apart.ts";

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
/** Above this many nodes labels are not the point any more and taking out overlaps would cost seconds. */
const fewEnoughToSpread = 2500;

const graphOf = ({ x, edges }: LayoutInput): UndirectedGraph => {
  const graph = new UndirectedGraph();
  const golden = Math.PI * (3 - Math.sqrt(5));
  for (let index = 0; index < x.length; index += 1) {
    // A sunflower instead of chance: the same graph is always laid out the same way.
    const radius = 10 * Math.sqrt(index + 1);
    graph.addNode(String(index), { x: radius * Math.cos(index * golden), y: radius * Math.sin(index * golden) });
  }
  for (let index = 0; index < edges.length; index += 2) {
    graph.mergeEdge(String(at(edges, index)), String(at(edges, index + 1)), { weight: 1 });
  }
  return graph;
};

/** Puts the layout into the canvas's box, or a larger one of the same shape where there are many nodes. */
const fitIntoCanvas = (graph: UndirectedGraph, input: LayoutInput): void => {
  const xs = graph.mapNodes((_node, { x }) => x as number);
  const ys = graph.mapNodes((_node, { y }) => y as number);
  const range = (values: number[]) =>
    values.reduce(([low, high], one) => [Math.min(low, one), Math.max(high, one)] as const, [
      Infinity,
      -Infinity,
    ] as readonly [number, number]);
  const [left, right] = range(xs);
  const [bottom, top] = range(ys);
  const room = Math.max(1, Math.sqrt((xs.length * 9000) / (input.width * input.height)));
  const [width, height] = [input.width * room, input.height * room];
  const scaleX = width / (right - left || 1);
  const scaleY = height / (top - bottom || 1);
  // Stretching to the window's shape is good, but beyond this it would tear clusters.
  const [stretchX, stretchY] = [Math.min(scaleX, scaleY * 1.7), Math.min(scaleY, scaleX * 1.7)];
  xs.forEach((x, index) => {
    input.x[index] = (x - (left + right) / 2) * stretchX + input.width / 2;
    input.y[index] = (at(ys, index) - (bottom + top) / 2) * stretchY + input.height / 2;
  });
};

/** Lays out in slices; `show` is called after each with the positions so far in `input`. */
export const forceLayout = (input: LayoutInput, show: () => void): void => {
  const order = input.x.length;
  if (order === 0) return;
  const graph = graphOf(input);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    linLogMode: order < 400,
    gravity: order < 400 ? 0.6 : 1,
    scalingRatio: order < 400 ? 12 : 6,
    strongGravityMode: false,
    outboundAttractionDistribution: true,
    barnesHutOptimize: order > 400,
  };
  const slices = 12;
  const each = order > 10_000 ? 6 : order > 2000 ? 12 : order > 400 ? 30 : 60;
  for (let slice = 0; slice < slices; slice += 1) {
    forceAtlas2.assign(graph, { iterations: each, settings });
    fitIntoCanvas(graph, input);
    show();
  }
  if (order <= fewEnoughToSpread) spreadApart(input, 16, 120);
};
