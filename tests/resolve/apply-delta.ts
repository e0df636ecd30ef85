/** A graph kept by deltas alone, as a store keeps it. */
import type { Delta, NodeRow, Projection, RelationshipRow } from "../../server/resolve/projection.ts";

export type Kept = { apply(delta: Delta): void; projection(): Projection };

export function keepByDeltas(start: Projection = { nodes: [], relationships: [] }): Kept {
  const nodes = new Map<string, NodeRow>(start.nodes.map((row) => [row.id, row]));
  const relationships = new Map<string, RelationshipRow>(start.relationships.map((row) => [row.id, row]));
  const inOrder = <T extends { id: string }>(rows: Map<string, T>) =>
    [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    apply(delta) {
      for (const { id } of delta.removedRelationships) relationships.delete(id);
      for (const id of delta.removedNodes) nodes.delete(id);
      for (const row of delta.nodes) nodes.set(row.id, row);
      for (const row of delta.relationships) relationships.set(row.id, row);
    },
    projection: () => ({ nodes: inOrder(nodes), relationships: inOrder(relationships) }),
  };
}
