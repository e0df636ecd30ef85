/** Groups that met among themselves more than with others (Louvain: Blondel et al. 2008, by graphology). */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { ClustersOf } from "./meeting-matrix.ts";

/** A generator of numbers that always gives the same row, so that the same meetings give the same picture (LCG, Numerical Recipes). */
const steadyNumbers = () => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** The same for the same meetings, whatever their order. */
export const clustersOf: ClustersOf = (ids, pairs) => {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const { key, weight } of pairs) {
    const [one, other] = key.split(" ");
    if (one !== undefined && other !== undefined) graph.addEdge(one, other, { weight });
  }
  return graph.size === 0 ? {} : louvain(graph, { rng: steadyNumbers(), getEdgeWeight: "weight" });
};
