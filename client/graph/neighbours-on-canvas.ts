/** What a node is joined to among the things on the canvas, whether the filters leave it in view or not. Pure. */
import type { GraphNode } from "#contract/graph.ts";
import type { Known } from "../known.ts";

export const neighboursOnCanvas = (id: string, { nodes, edges }: Known, shown: readonly string[]): GraphNode[] => {
  const onCanvas = new Set(shown);
  const others = new Set<string>();
  for (const { source, target, type } of edges.values()) {
    if (type === "MET" || source === target) continue;
    if (source === id && onCanvas.has(target)) others.add(target);
    if (target === id && onCanvas.has(source)) others.add(source);
  }
  return [...others].flatMap((other) => nodes.get(other) ?? []);
};
