/**
 * The shortest ways from one node to another: a breadth-first search from one end, level by level, in a handful of
 * statements. Not `shortestPath`: it takes its length only as a literal, and one engine slows down on large graphs.
 */
import { z } from "zod";
import type { PathsQuery, PathsResponse } from "#contract/api.ts";
import type { Ask } from "./ask.ts";
import { NotFound } from "./errors.ts";
import { nodesById, subgraph } from "./subgraph.ts";

const Step = z.object({ from: z.string(), edge: z.string(), to: z.string() });
type Step = z.infer<typeof Step>;

type Way = { nodes: string[]; edges: string[] };

const stepsFrom = async (ask: Ask, ids: string[]): Promise<Step[]> => {
  const steps = await Promise.all([ask("entity-steps", { ids }, Step), ask("event-steps", { ids }, Step)]);
  return steps.flat().sort((a, b) => (a.edge < b.edge ? -1 : 1));
};

/** Steps into each node from the level before it; empty where `to` is not within reach. */
const search = async (ask: Ask, from: string, to: string, length: number): Promise<Map<string, Step[]>> => {
  const into = new Map<string, Step[]>();
  const seen = new Set([from]);
  let level = [from];
  for (let depth = 0; depth < length && level.length > 0 && !seen.has(to); depth += 1) {
    const next = new Set<string>();
    for (const step of await stepsFrom(ask, level)) {
      if (seen.has(step.to)) continue;
      next.add(step.to);
      into.set(step.to, [...(into.get(step.to) ?? []), step]);
    }
    for (const id of next) seen.add(id);
    level = [...next];
  }
  return seen.has(to) ? into : new Map();
};

const waysBack = (into: Map<string, Step[]>, from: string, to: string, limit: number): Way[] => {
  let ways: Way[] = [{ nodes: [to], edges: [] }];
  const finished: Way[] = [];
  while (ways.length > 0 && finished.length < limit) {
    const longer: Way[] = [];
    for (const way of ways) {
      const first = way.nodes[0];
      if (first === from) finished.push(way);
      else
        for (const step of into.get(first ?? "") ?? [])
          if (longer.length < limit)
            longer.push({ nodes: [step.from, ...way.nodes], edges: [step.edge, ...way.edges] });
    }
    ways = longer;
  }
  return finished.slice(0, limit);
};

/** @throws NotFound where one of the ends is not in the graph. No way within `length`: no paths. */
export const paths = async (ask: Ask, { from, to, length, limit }: PathsQuery): Promise<PathsResponse> => {
  const ends = await nodesById(ask, [from, to]);
  for (const id of [from, to])
    if (!ends.some((node) => node.id === id)) throw new NotFound(`Nothing in the graph has the id ${id}.`);
  const into = await search(ask, from, to, length);
  const found = from !== to && into.size === 0 ? [] : waysBack(into, from, to, limit);
  const ids = found.length === 0 ? [from, to] : found.flatMap((way) => way.nodes);
  const graph = await subgraph(ask, [...new Set(ids)], { met: false, claims: null });
  const edges = new Set(found.flatMap((way) => way.edges));
  return { paths: found, graph: { ...graph, edges: graph.edges.filter((edge) => edges.has(edge.id)) } };
};
