/**
 * Moves the nodes of a large graph in pieces, because Sigma reads all of it again for a single change of all places. Its box
 * must stay as it is meanwhile (`bounds.ts`).
 */
import { inSlices } from "./in-slices.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

export type Move = { id: string; to: readonly [number, number] };

/** Sigma is told of so many at once. */
const batch = 256;

/** Collects items and hands them over by the batch; `rest` hands over what is left. */
const batches = (take: (items: string[]) => void) => {
  let waiting: string[] = [];
  const rest = () => {
    if (waiting.length > 0) take(waiting);
    waiting = [];
  };
  const add = (item: string) => {
    waiting.push(item);
    if (waiting.length === batch) rest();
  };
  return { add, rest };
};

/** Returns a function that ends the movement where it is. */
export const moveLarge = (sigma: CanvasSigma, moves: readonly Move[], arrived: () => void): (() => void) => {
  const graph = sigma.getGraph();
  const edges = graph.edges();
  const paint = (partialGraph: { nodes?: string[]; edges?: string[] }) =>
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  const nodes = batches((items) => paint({ nodes: items }));
  const lines = batches((items) => paint({ edges: items }));
  let ended = false;
  const finish = () => {
    ended = true;
    lines.rest();
    arrived();
  };
  const moveEdges = () => {
    nodes.rest();
    stop = inSlices(edges.length, (index) => lines.add(edges[index] ?? ""), finish);
  };
  let stop = inSlices(
    moves.length,
    (index) => {
      const move = moves[index];
      if (!move) return;
      // Written into the attributes themselves: an event for each would have Sigma sort everything anew.
      const attributes = graph.getNodeAttributes(move.id);
      [attributes.x, attributes.y] = move.to;
      nodes.add(move.id);
    },
    moveEdges,
  );
  return () => {
    stop();
    // Half of it is painted: the rest follows in one go.
    if (!ended) sigma.refresh({ partialGraph: {}, schedule: true });
  };
};
