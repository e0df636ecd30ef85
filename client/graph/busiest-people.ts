/** Whom to begin with: the people who took part in most encounters, then those with most connections. Pure. */
import type { GraphNode } from "#contract/graph.ts";
import type { Known } from "../known.ts";
import { kindOf, lookOf } from "./kind.ts";

/** Only the best are put in order, because thousands may be known. */
export const busiestPeople = ({ nodes, edges }: Known, most: number): GraphNode[] => {
  const encounters = new Map<string, number>();
  for (const { source, target, type } of edges.values()) {
    const event = type === "PARTICIPATED_IN" ? nodes.get(target) : undefined;
    if (event && lookOf(kindOf(event)).isEncounter) encounters.set(source, (encounters.get(source) ?? 0) + 1);
  }
  const count = ({ id }: GraphNode) => encounters.get(id) ?? 0;
  const order = (a: GraphNode, b: GraphNode) =>
    count(b) - count(a) || b.degree - a.degree || (a.name < b.name ? -1 : 1);
  const best: GraphNode[] = [];
  for (const node of nodes.values()) {
    const last = best[most - 1];
    if (node.label !== "Person" || (last && order(last, node) < 0)) continue;
    best.push(node);
    best.sort(order).splice(most);
  }
  return best;
};
