/** Read as Node reads types, these modules would hold their function one level deeper than they do. */
declare module "graphology-metrics/centrality/betweenness.js" {
  const betweenness: (graph: unknown, options: { getEdgeWeight: string | null }) => Record<string, number>;
  export default betweenness;
}
declare module "graphology-metrics/centrality/pagerank.js" {
  const pagerank: (graph: unknown, options: { getEdgeWeight: string | null }) => Record<string, number>;
  export default pagerank;
}
declare module "graphology-communities-louvain" {
  const louvain: (graph: unknown, options: { rng: () => number; randomWalk: boolean }) => Record<string, number>;
  export default louvain;
}
