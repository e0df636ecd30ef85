/** A graph that is the same in each run, for measuring how it is drawn. */
import type { GraphResponse } from "../../server/contract/api.ts";
import type { GraphEdge, GraphNode } from "../../server/contract/graph.ts";

/** A small generator of numbers that look like chance and are the same in each run (mulberry32). */
const chance = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export type Sample = { graph: GraphResponse; positions: Record<string, [number, number]> };

/** Clusters of people, some of them joined across; edges prefer near nodes, as they do in the real graph. */
export const sampleGraph = (order: number, size: number): Sample => {
  const random = chance(7);
  const positions: Sample["positions"] = {};
  const nodes = Array.from({ length: order }, (_, index): GraphNode => {
    const cluster = Math.floor(Math.sqrt(index));
    const [angle, radius] = [random() * 6.283, Math.sqrt(random()) * 400];
    positions[`person:${index}`] = [
      Math.round(cluster * 97 * Math.cos(cluster) + radius * Math.cos(angle)),
      Math.round(cluster * 97 * Math.sin(cluster) + radius * Math.sin(angle)),
    ];
    return {
      id: `person:${index}`,
      label: index % 7 === 0 ? "Organization" : "Person",
      name: `Person number ${index}`,
      aliases: [],
      kind: null,
      status: null,
      date: null,
      iso2: null,
      lat: null,
      lon: null,
      degree: 6,
    };
  });
  const edges = Array.from({ length: size }, (_, index): GraphEdge => {
    const source = Math.floor(random() * order);
    const target = (source + 1 + Math.floor(random() ** 3 * (order - 1))) % order;
    return {
      id: `edge:${index}`,
      source: `person:${source}`,
      target: `person:${target}`,
      type: "HOLDS_OFFICE",
      role: null,
      title: null,
      status: null,
      date: null,
      eventId: null,
      claimIds: [],
    };
  });
  return { graph: { nodes, edges, left: [], page: { limit: order, total: order, cut: false } }, positions };
};
