/** Who met whom as a square: the things in the order of their clusters, and for each pair the encounters. Calls are left out: who was on the phone met nobody. */
import { pairsAcross } from "#contract/across.ts";
import type { EntityRef, EventRecord } from "#contract/graph.ts";
import { eventKinds } from "#contract/ontology.ts";

export type MatrixCell = { events: EventRecord[]; happened: number };
export type Matrix = {
  /** In clusters, the largest first; inside one those with most encounters first. */
  things: (EntityRef & { cluster: number; encounters: number })[];
  cells: ReadonlyMap<string, MatrixCell>;
  /** How many more there were than are shown. */
  leftOut: number;
  /** Calls, which no cell counts. */
  calls: number;
};

/** Sorted ids and sorted pairs → the cluster of each id. */
export type ClustersOf = (ids: string[], pairs: { key: string; weight: number }[]) => Record<string, number>;

export const cellKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const cellsOf = (meetings: EventRecord[]) => {
  const cells = new Map<string, MatrixCell>();
  const things = new Map<string, EntityRef>();
  for (const event of meetings)
    for (const [one, other] of pairsAcross(event.participants)) {
      for (const { id, name, label } of [one, other]) things.set(id, { id, name, label });
      const cell = cells.get(cellKey(one.id, other.id)) ?? { events: [], happened: 0 };
      cell.events.push(event);
      if (event.status === "happened") cell.happened++;
      cells.set(cellKey(one.id, other.id), cell);
    }
  return { cells, things };
};

/** Keeps the `most` with the most encounters; ids hold no blanks, so a pair's key can be taken apart. */
export const meetingMatrix = (encountersTold: EventRecord[], most: number, clustersOf: ClustersOf): Matrix => {
  const meetings = encountersTold.filter(({ kind }) => eventKinds[kind].met);
  const { cells, things } = cellsOf(meetings);
  const encounters = new Map<string, number>();
  for (const [key, { events }] of cells)
    for (const id of key.split(" ")) encounters.set(id, (encounters.get(id) ?? 0) + events.length);
  const weights = [...cells].map(([key, { events }]) => ({ key, weight: events.length }));
  const clusters = clustersOf(
    [...things.keys()].sort(),
    weights.sort((one, other) => one.key.localeCompare(other.key)),
  );
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
  return {
    things: ordered,
    cells,
    leftOut: all.length - kept.length,
    calls: encountersTold.length - meetings.length,
  };
};
