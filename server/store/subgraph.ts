/** Chosen nodes with the edges between them. */
import type { Cut, GraphEdge, GraphNode, Subgraph } from "#contract/graph.ts";
import type { Ask } from "./ask.ts";
import { EdgeRow, graphEdge, graphNode, NodeRow } from "./node-rows.ts";

export const nodesById = async (ask: Ask, ids: string[]): Promise<GraphNode[]> => {
  const [entities, events] = await Promise.all([ask("entities", { ids }, NodeRow), ask("events", { ids }, NodeRow)]);
  const nodes = new Map([...entities, ...events].map((row) => [row.id, graphNode(row)]));
  return ids.flatMap((id) => nodes.get(id) ?? []);
};

/** Which edges are drawn: MET says again what an event between the two says. */
type Wanted = { met: boolean; claims: Set<string> | null };

const edgesAmong = async (ask: Ask, nodes: GraphNode[], wanted: Wanted): Promise<GraphEdge[]> => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const idsOf = (events: boolean) => nodes.filter((node) => (node.label === "Event") === events).map((node) => node.id);
  const rows = await Promise.all([
    ask("entity-edges", { ids: idsOf(false) }, EdgeRow),
    ask("event-edges", { ids: idsOf(true) }, EdgeRow),
  ]);
  return rows.flat().flatMap((row) => {
    const source = byId.get(row.source);
    const target = byId.get(row.target);
    if (source === undefined || target === undefined) return [];
    if (row.type === "MET" && !wanted.met) return [];
    const edge = graphEdge(row, [source, target].find((node) => node.label === "Event") ?? null);
    if (wanted.claims !== null && !edge.claimIds.some((id) => wanted.claims?.has(id))) return [];
    return [edge];
  });
};

/** @param ids in the order in which the nodes are wanted; ids that are not in the graph are passed over. */
export const subgraph = async (ask: Ask, ids: string[], wanted: Wanted, page?: Cut): Promise<Subgraph> => {
  const nodes = await nodesById(ask, [...new Set(ids)]);
  const edges = await edgesAmong(ask, nodes, wanted);
  edges.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges, page: page ?? { limit: ids.length, total: nodes.length, cut: false } };
};
