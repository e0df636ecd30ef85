/** Who met whom as a square: the things in the order of their clusters, and for each pair the encounters. */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { EntityRef, EventRecord } from "#contract/graph.ts";
import { pairsOf } from "../meetings/group-meetings.ts";

export type MatrixCell = { events: EventRecord[]; happened: number };
export type Matrix = {
  /** In clusters, the largest first; inside one those with most encounters first. */
  things: (EntityRef & { cluster: number; encounters: number })[];
  cells: ReadonlyMap<string, MatrixCell>;
  /** How many more there were than are shown. */
  leftOut: number;
};

export const cellKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const cellsOf = (meetings: EventRecord[]) => {
  const cells = new Map<string, MatrixCell>();
  const things = new Map<string, EntityRef>();
  for (const event of meetings)
    for (const [one, other] of pairsOf(event)) {
      for (const { id, name, label } of [one, other]) things.set(id, { id, name, label });
      const cell = cells.get(cellKey(one.id, other.id)) ?? { events: [], happened: 0 };
      cell.events.push(event);
      if (event.status === "happened") cell.happened++;
      cells.set(cellKey(one.id, other.id), cell);
    }
  return { cells, things };
};

/** A generator of numbers that always gives the same row, so that the same meetings give the same picture (LCG, Numerical Recipes). */
const steadyNumbers = () => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const clustersOf = (things: Map<string, EntityRef>, cells: Map<string, MatrixCell>): Record<string, number> => {
  const graph = new UndirectedGraph();
  for (const id of [...things.keys()].sort()) graph.addNode(id);
  for (const [key, { events }] of [...cells].sort(([one], [other]) => one.localeCompare(other))) {
    const [one, other] = key.split(" ");
    if (one !== undefined && other !== undefined) graph.addEdge(one, other, { weight: events.length });
  }
  return graph.size === 0 ? {} : louvain(graph, { rng: steadyNumbers(), getEdgeWeight: "weight" });
};

/** Keeps the `most` with the most encounters; ids hold no blanks, so a pair's key can be taken apart. */
export const meetingMatrix = (meetings: EventRecord[], most: number): Matrix => {
  const { cells, things } = cellsOf(meetings);
  const encounters = new Map<string, number>();
  for (const [key, { events }] of cells)
    for (const id of key.split(" ")) encounters.set(id, (encounters.get(id) ?? 0) + events.length);
  const clusters = clustersOf(things, cells);
  const all = [...things.values()].map((thing) => ({
    ...thing,
    cluster: clusters[thing.id] ?? -1,
    encounters: encounters.get(thing.id) ?? 0,
  }));
  const kept = all
    .sort((one, other) => other.encounters - one.encounters || one.id.localeCompare(other.id))
    .slice(0, most);
  const sizes = new Map<number, number>();
  for (const { cluster, encounters: count } of kept) sizes.set(cluster, (sizes.get(cluster) ?? 0) + count);
  const size = (cluster: number) => sizes.get(cluster) ?? 0;
  const ordered = [...kept].sort(
    (one, other) =>
      size(other.cluster) - size(one.cluster) ||
      one.cluster - other.cluster ||
      other.encounters - one.encounters ||
      one.name.localeCompare(other.name),
  );
  return { things: ordered, cells, leftOut: all.length - kept.length };
};
