/** The graph as rows, before any engine: what `resolve/` makes out of the library and `store/` writes. */
import type { EntityType, EventKind, RelationshipType } from "#contract/ontology.ts";

export type Scalar = string | number | boolean | null | string[];

export type NodeRow = {
  id: string;
  labels: ["Entity", EntityType] | ["Event", EventKind] | ["Article"] | ["Claim"];
  properties: Record<string, Scalar>;
};

export type RelationshipRow = {
  /** Deterministic, from its ends, its type and what distinguishes it (a title, an event). */
  id: string;
  type: RelationshipType | "FROM" | "SUPPORTS";
  from: string;
  to: string;
  properties: Record<string, Scalar>;
};

export type Projection = { nodes: NodeRow[]; relationships: RelationshipRow[] };

/** What one more article changes in the graph. Applying it is all or nothing. */
export type Delta = {
  nodes: NodeRow[];
  relationships: RelationshipRow[];
  removedNodes: string[];
  /** As they were: a store finds a relationship from where it begins. */
  removedRelationships: RelationshipRow[];
};
