/** Rows before and after → the delta between them. */
import type { Delta, NodeRow, RelationshipRow, Scalar } from "./projection.ts";

export type Rows = { nodes: NodeRow[]; relationships: RelationshipRow[] };

export type RowChange = {
  before(rows: Rows): void;
  after(rows: Rows): void;
  delta(): Delta;
};

/** Everything that may change is said with `before` as it was and with `after` as it is; a row has one owner at a time. */
export function startRowChange(): RowChange {
  const was = { nodes: new Map<string, NodeRow>(), relationships: new Map<string, RelationshipRow>() };
  const is = { nodes: new Map<string, NodeRow>(), relationships: new Map<string, RelationshipRow>() };
  const note = (into: typeof was, rows: Rows) => {
    for (const node of rows.nodes) into.nodes.set(node.id, node);
    for (const one of rows.relationships) into.relationships.set(one.id, one);
  };
  return {
    before: (rows) => note(was, rows),
    after: (rows) => note(is, rows),
    delta: () => ({
      nodes: [...is.nodes.values()].filter((row) => !sameNode(row, was.nodes.get(row.id))),
      relationships: [...is.relationships.values()].filter((row) => !sameTie(row, was.relationships.get(row.id))),
      removedNodes: [...was.nodes.keys()].filter((id) => !is.nodes.has(id)),
      removedRelationships: [...was.relationships.values()].filter((row) => !is.relationships.has(row.id)),
    }),
  };
}

/** For loading the library, where nobody asks what changed. */
export const noRowChange: RowChange = {
  before: () => {},
  after: () => {},
  delta: () => ({ nodes: [], relationships: [], removedNodes: [], removedRelationships: [] }),
};

function sameNode(a: NodeRow, b: NodeRow | undefined): boolean {
  return b !== undefined && a.labels.join() === b.labels.join() && sameProperties(a.properties, b.properties);
}

function sameTie(a: RelationshipRow, b: RelationshipRow | undefined): boolean {
  return (
    b !== undefined &&
    a.type === b.type &&
    a.from === b.from &&
    a.to === b.to &&
    sameProperties(a.properties, b.properties)
  );
}

function sameProperties(a: Record<string, Scalar>, b: Record<string, Scalar>): boolean {
  if (a === b) return true;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => sameValue(a[name], b[name]));
}

function sameValue(a: Scalar | undefined, b: Scalar | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
