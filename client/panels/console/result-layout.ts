/** Where the nodes of a result stand: a force layout, run at once, because a result has at most a few hundred. */
import { MultiDirectedGraph } from "graphology";
import circular from "graphology-layout/circular";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { CypherResponse } from "#contract/cypher.ts";

type ResultGraph = CypherResponse["graph"];
export type Placed = { id: string; x: number; y: number };

/** Positions in a box of `width` by `height`, with a margin for the labels. */
export const layoutOf = ({ nodes, relationships }: ResultGraph, width: number, height: number): Placed[] => {
  const graph = new MultiDirectedGraph();
  for (const { id } of nodes) graph.mergeNode(id, { size: 1 });
  for (const { start, end } of relationships) {
    for (const id of [start, end]) graph.mergeNode(id, { size: 1 });
    graph.addEdge(start, end);
  }
  circular.assign(graph, { scale: 10 });
  if (graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), gravity: 2, scalingRatio: 8 };
    forceAtlas2.assign(graph, { iterations: graph.order > 300 ? 60 : 200, settings });
    noverlap.assign(graph, { maxIterations: 60, settings: { margin: 2 } });
  }
  const placed = graph.mapNodes((id, { x, y }) => ({ id, x: Number(x), y: Number(y) }));
  const scale = (key: "x" | "y", length: number, margin: number) => {
    const values = placed.map((node) => node[key]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = length - 2 * margin;
    return (value: number) => margin + (most > least ? ((value - least) / (most - least)) * room : room / 2);
  };
  const [toX, toY] = [scale("x", width, 90), scale("y", height, 40)];
  return placed.map(({ id, x, y }) => ({ id, x: toX(x), y: toY(y) }));
};
