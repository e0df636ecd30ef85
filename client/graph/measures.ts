/** Measures of the drawn graph, each with a word on what it means; the menu is made from these lists. */
import { UndirectedGraph } from "graphology";
import type { SizeBy } from "../state.ts";
import type { CanvasItems } from "./canvas-items.ts";

export const sizeMeasures: { id: SizeBy; label: string; meaning: string }[] = [
  { id: "degree", label: "Connections", meaning: "Larger: joined to more things on this canvas." },
  {
    id: "betweenness",
    label: "Go-between",
    meaning: "Larger: lies on more of the shortest ways between others, as a go-between does. (Betweenness centrality)",
  },
  {
    id: "pagerank",
    label: "Well connected",
    meaning: "Larger: joined to things that are well connected themselves. (PageRank)",
  },
  { id: "same", label: "All the same", meaning: "Size says nothing." },
];

export const colourMeasures: { id: "type" | "community"; label: string; meaning: string }[] = [
  { id: "type", label: "Type", meaning: "Colour says what kind of thing it is." },
  {
    id: "community",
    label: "Group",
    meaning:
      "Same colour: more connections among each other than to the rest of this canvas. (Louvain communities) It says nothing about membership.",
  },
];

export const asGraph = ({ nodes, edges }: CanvasItems): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (const { id } of nodes) graph.addNode(id);
  for (const { source, target, edges: gathered } of edges) {
    graph.updateEdge(source, target, ({ weight }) => ({
      weight: ((weight as number | undefined) ?? 0) + gathered.length,
    }));
  }
  return graph;
};

/** Values by node between 0 and 1; the square root keeps the small ones apart. */
export const scaled = (values: Iterable<[string, number]>): Map<string, number> => {
  const found = new Map(values);
  let most = 0;
  for (const value of found.values()) most = Math.max(most, value);
  for (const [id, value] of found) found.set(id, Math.sqrt(value / (most || 1)));
  return found;
};

/** Loaded when first asked for, because a picture needs only the connections of each. */
export const computeWeights = async (items: CanvasItems, sizeBy: SizeBy): Promise<Map<string, number>> => {
  const graph = asGraph(items);
  if (sizeBy === "betweenness") {
    const { default: betweenness } = await import("graphology-metrics/centrality/betweenness.js");
    return scaled(Object.entries(betweenness(graph, { getEdgeWeight: null })));
  }
  if (sizeBy === "pagerank") {
    const { default: pagerank } = await import("graphology-metrics/centrality/pagerank.js");
    return scaled(Object.entries(pagerank(graph, { getEdgeWeight: "weight" })));
  }
  return new Map();
};

/** Community number by node, the largest community first; always the same for the same graph. */
export const computeCommunities = async (items: CanvasItems): Promise<Map<string, number>> => {
  const { default: louvain } = await import("graphology-communities-louvain");
  const communities = louvain(asGraph(items), { rng: () => 0.5, randomWalk: false });
  const sizes = new Map<number, number>();
  for (const community of Object.values(communities)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const rank = new Map([...sizes].sort((a, b) => b[1] - a[1]).map(([community], index) => [community, index]));
  return new Map(Object.entries(communities).map(([id, community]) => [id, rank.get(community) ?? 0]));
};
