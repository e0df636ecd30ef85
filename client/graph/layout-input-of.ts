/** The canvas's items as a layout takes them, filled one by one, so that thousands can be filled in pieces. */
import type { ArrangeRequest, Columns } from "./arrange-input.ts";
import { roomOf } from "./bounds.ts";
import type { CanvasItems } from "./canvas-items.ts";
import type { LayoutRequest } from "./layout-input.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { Positions } from "./static-layouts.ts";
import { naturalSize } from "./sync-graph.ts";

export type Filling<Request> = {
  /** How often `fill` is to be called, with 0, 1, … */
  count: number;
  fill: (index: number) => void;
  /** Complete when all is filled; `handedOver` is moved to the worker, not copied. */
  request: Request;
  handedOver: ArrayBuffer[];
};

/** Ends of the lines as numbers of their nodes, once all nodes have theirs. */
export const endsOf = ({ nodes, edges }: CanvasItems) => {
  const numbers = new Map<string, number>();
  const ends = new Uint32Array(2 * edges.length);
  return {
    ends,
    addNode: (order: number) => numbers.set(nodes[order]?.id ?? "", order),
    addEdge: (order: number) => {
      const edge = edges[order];
      if (!edge) return;
      ends[2 * order] = numbers.get(edge.source) ?? 0;
      ends[2 * order + 1] = numbers.get(edge.target) ?? 0;
    },
  };
};

const buffersOf = (...arrays: { buffer: ArrayBufferLike }[]): ArrayBuffer[] =>
  arrays.map(({ buffer }) => buffer as ArrayBuffer);

/** Nodes in `standing` must not move. */
export const layoutFilling = (
  kind: LayoutRequest["kind"],
  sigma: CanvasSigma,
  items: CanvasItems,
  positions: Positions,
  standing: Set<string>,
  watch = false,
): Filling<LayoutRequest> => {
  const { nodes, edges } = items;
  const graph = sigma.getGraph();
  const { width, height } = sigma.getDimensions();
  const [x, y, size] = [new Float64Array(nodes.length), new Float64Array(nodes.length), new Float64Array(nodes.length)];
  const fixed = new Uint8Array(nodes.length);
  const { ends, addNode, addEdge } = endsOf(items);
  /** A layout may begin before its nodes are drawn. */
  let sizeOf: ReturnType<typeof naturalSize> | null = null;
  const fillNode = (order: number) => {
    const node = nodes[order];
    if (!node) return;
    [x[order], y[order]] = positions[node.id] ?? [0, 0];
    if (graph.hasNode(node.id)) size[order] = graph.getNodeAttribute(node.id, "size");
    else {
      sizeOf ??= naturalSize(items);
      size[order] = sizeOf(node);
    }
    fixed[order] = standing.has(node.id) ? 1 : 0;
    addNode(order);
  };
  const shape = { width: Math.max(300, width - 120), height: Math.max(260, height - 120) };
  return {
    count: nodes.length + edges.length,
    fill: (index) => (index < nodes.length ? fillNode(index) : addEdge(index - nodes.length)),
    request: { kind, input: { x, y, size, fixed, edges: ends, ...shape }, watch },
    handedOver: buffersOf(x, y, size, fixed, ends),
  };
};

export const arrangeFilling = (
  layout: ArrangeRequest["layout"],
  sigma: CanvasSigma,
  items: CanvasItems,
): Filling<ArrangeRequest> => {
  const { nodes, edges } = items;
  const { ends, addNode, addEdge } = endsOf(items);
  const columns: Columns = { names: [], labels: [], kinds: [], starts: [], ends: [], precisions: [] };
  const fillNode = (order: number) => {
    const node = nodes[order];
    if (!node) return;
    columns.names.push(node.name);
    columns.labels.push(node.label);
    columns.kinds.push(node.kind);
    columns.starts.push(node.date?.start ?? null);
    columns.ends.push(node.date?.end ?? null);
    columns.precisions.push(node.date?.precision ?? "unknown");
    addNode(order);
  };
  return {
    count: nodes.length + edges.length,
    fill: (index) => (index < nodes.length ? fillNode(index) : addEdge(index - nodes.length)),
    request: { layout, columns, edges: ends, box: roomOf(sigma) },
    handedOver: buffersOf(ends),
  };
};
