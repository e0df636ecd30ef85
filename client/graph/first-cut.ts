/**
 * What a story was begun with and what its limit left out, so that nobody takes the beginning for the whole. Each time more is
 * brought in is another beginning; undo leads back to the one before.
 */
import type { GraphResponse } from "#contract/api.ts";
import type { GraphNode } from "#contract/graph.ts";
import { valueStore } from "../value-store.ts";
import { kindOf } from "./kind.ts";

export type LeftOut = GraphResponse["left"];

export type FirstCut = {
  /** The articles that were asked for; all where there are none. */
  articles: string[];
  /** What is on the canvas from it. */
  ids: string[];
  /** How many were asked for. */
  asked: number;
  total: number;
  left: LeftOut;
};

export const firstCuts = valueStore<FirstCut[]>([]);

/** Adds nodes to what was left out, or takes them from it. */
export const countedIn = (left: LeftOut, nodes: readonly GraphNode[], by: 1 | -1): LeftOut => {
  const counts = new Map(left.map(({ type, count }) => [type, count]));
  for (const node of nodes) counts.set(kindOf(node), (counts.get(kindOf(node)) ?? 0) + by);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
};

/** The latest beginning all of which is still there. */
export const cutOf = (cuts: readonly FirstCut[], shown: readonly string[], hidden: readonly string[]) => {
  const there = new Set([...shown, ...hidden]);
  return cuts.findLast(({ ids }) => ids.every((id) => there.has(id))) ?? null;
};
