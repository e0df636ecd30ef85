/**
 * Every node and edge that the server has told of so far. It only grows; what is drawn is chosen from it by the view's
 * state. `learn` is called for each answer that holds a graph.
 */
import { useSyncExternalStore } from "react";
import type { Ground } from "#contract/api.ts";
import type { GraphEdge, GraphNode, Subgraph } from "#contract/graph.ts";

/** What is known of the claims: by their ids, and by what they are about. Only what a filter needed was asked for. */
export type Grounds = { byClaim: ReadonlyMap<string, Ground>; about: ReadonlyMap<string, readonly Ground[]> };
export const noGrounds: Grounds = { byClaim: new Map(), about: new Map() };
export type Known = {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  grounds: Grounds;
};

const nodes = new Map<string, GraphNode>();
const edges = new Map<string, GraphEdge>();
const byClaim = new Map<string, Ground>();
const about = new Map<string, Ground[]>();
const grounds: Grounds = { byClaim, about };
let known: Known = { nodes, edges, grounds };
const listeners = new Set<() => void>();

const tell = () => {
  known = { nodes, edges, grounds };
  for (const listener of listeners) listener();
};

const none: string[] = [];

/**
 * An answer spells a node's id anew for each of its edges, and makes a list of each nothing: kept once, thousands of edges weigh
 * less and are found faster.
 */
const withSharedEnds = (edge: GraphEdge): GraphEdge => {
  edge.source = nodes.get(edge.source)?.id ?? edge.source;
  edge.target = nodes.get(edge.target)?.id ?? edge.target;
  if (edge.claimIds.length === 0) edge.claimIds = none;
  return edge;
};

/** The answer is kept, not copied: who hands it over has no further use for it. */
export const learn = (graph: Pick<Subgraph, "nodes" | "edges">): void => {
  if (graph.nodes.length + graph.edges.length === 0) return;
  for (const node of graph.nodes) {
    if (node.aliases.length === 0) node.aliases = none;
    nodes.set(node.id, node);
  }
  for (const edge of graph.edges) edges.set(edge.id, withSharedEnds(edge));
  tell();
};

/** What was `asked` about stands on what was found, which may be nothing. */
export const learnGrounds = (asked: readonly string[], found: readonly Ground[]): void => {
  for (const id of asked) about.set(id, []);
  for (const ground of found) {
    byClaim.set(ground.claimId, ground);
    about.get(ground.about)?.push(ground);
  }
  tell();
};

/** After an import or a verdict: what was known may no longer be so. */
export const forget = (): void => {
  nodes.clear();
  edges.clear();
  byClaim.clear();
  about.clear();
  tell();
};

export const knownNow = (): Known => known;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A new object each time something was learnt, so it serves as a dependency. */
export const useKnown = (): Known => useSyncExternalStore(subscribe, knownNow);
export const useKnownNode = (id: string): GraphNode | undefined => useKnown().nodes.get(id);
export const useKnownEdges = (ids: readonly string[]): GraphEdge[] => {
  const { edges: all } = useKnown();
  return ids.flatMap((id) => all.get(id) ?? []);
};
