/** What the layouts without a simulation take: columns instead of objects, so that thousands travel to the worker cheaply. */
import type { GraphNode } from "#contract/graph.ts";
import type { Precision } from "#contract/ontology.ts";
import type { Arrangeable } from "./static-layouts.ts";

export type Columns = {
  names: string[];
  labels: GraphNode["label"][];
  kinds: GraphNode["kind"][];
  starts: (string | null)[];
  ends: (string | null)[];
  precisions: Precision[];
};

export type ArrangeRequest = {
  layout: "circle" | "time" | "type";
  columns: Columns;
  /** Pairs of node numbers: source, target, source, target, … */
  edges: Uint32Array;
  box: { width: number; height: number };
};

/** Nodes and lines again, each node named by its number. */
export const arrangeableOf = ({ columns, edges }: Pick<ArrangeRequest, "columns" | "edges">): Arrangeable => {
  const ids = columns.names.map((_name, order) => String(order));
  const nodes = columns.names.map((name, order) => ({
    id: ids[order] ?? "",
    name,
    label: columns.labels[order] ?? "Event",
    kind: columns.kinds[order] ?? null,
    date: {
      start: columns.starts[order] ?? null,
      end: columns.ends[order] ?? null,
      precision: columns.precisions[order] ?? "unknown",
    },
  }));
  const lines = Array.from({ length: edges.length / 2 }, (_, order) => ({
    source: ids[edges[2 * order] ?? 0] ?? "",
    target: ids[edges[2 * order + 1] ?? 0] ?? "",
  }));
  return { nodes, edges: lines };
};
