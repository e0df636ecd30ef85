/** Measures of a graph, by graphology: how much of a go-between each node is, how well connected, in which group. Pure. */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";

export type Measure = "betweenness" | "pagerank" | "community";

/** Nodes are numbers below `order`; `ends` holds two of them for each line, `weights` how many things it gathers. */
export type MeasureRequest = { measure: Measure; order: number; ends: Uint32Array; weights: Uint32Array };

const graphOf = ({ order, ends, weights }: MeasureRequest): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (let node = 0; node < order; node += 1) graph.addNode(node);
  weights.forEach((more, line) => {
    graph.updateEdge(ends[2 * line], ends[2 * line + 1], ({ weight = 0 }: { weight?: number }) => ({
      weight: weight + more,
    }));
  });
  return graph;
};

/** Between 0 and 1; the square root keeps the small ones apart. */
const scaled = (values: Float64Array): Float64Array => {
  const most = values.reduce((one, other) => Math.max(one, other), 0) || 1;
  return values.map((value) => Math.sqrt(value / most));
};

/** The largest group first. */
const ranked = (groups: Float64Array): Float64Array => {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ranks = new Map([...sizes].sort((a, b) => b[1] - a[1]).map(([group], rank) => [group, rank]));
  return groups.map((group) => ranks.get(group) ?? 0);
};

/** A value for each node: a share of the largest, or the number of its group. Always the same for the same graph. */
export const measured = (request: MeasureRequest): Float64Array => {
  const graph = graphOf(request);
  const listed = (values: Record<string, number>) =>
    Float64Array.from({ length: request.order }, (_, node) => values[node] ?? 0);
  if (request.measure === "betweenness") return scaled(listed(betweenness(graph, { getEdgeWeight: null })));
  if (request.measure === "pagerank") return scaled(listed(pagerank(graph, { getEdgeWeight: "weight" })));
  return ranked(listed(louvain(graph, { rng: () => 0.5, randomWalk: false })));
};
