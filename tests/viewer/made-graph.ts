/** Made-up nodes and edges, for tests of what is drawn of them. */
import type { GraphEdge, GraphNode } from "../../server/contract/graph.ts";
import type { RelationshipType } from "../../server/contract/ontology.ts";

export const madeNode = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  label: "Person",
  name: id,
  aliases: [],
  kind: null,
  status: null,
  date: null,
  iso2: null,
  lat: null,
  lon: null,
  degree: 1,
  ...more,
});

export const madeEdge = (
  source: string,
  type: RelationshipType,
  target: string,
  more: Partial<GraphEdge> = {},
): GraphEdge => ({
  id: `${source}-${type}-${target}-${more.title ?? more.eventId ?? ""}`,
  source,
  target,
  type,
  role: null,
  title: null,
  status: null,
  date: null,
  eventId: null,
  claimIds: [],
  ...more,
});

/** Nothing is pointed at, chosen or looked at. */
export const noAttention = {
  hoveredNode: null,
  hoveredEdge: null,
  selectedNodes: [],
  selectedEdges: [],
  focus: null,
  pathNodes: [],
  pathEdges: [],
};
