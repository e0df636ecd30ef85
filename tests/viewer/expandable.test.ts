import { describe, expect, it } from "vitest";
import { expandable } from "../../client/graph/expandable.ts";
import { type Known, noGrounds } from "../../client/known.ts";
import { noFilters } from "../../client/state.ts";
import { madeEdge, madeNode } from "./made-graph.ts";

const nodes = [
  madeNode("ada"),
  madeNode("state", { label: "Government" }),
  madeNode("talk", { label: "Event", kind: "Talks", status: "happened" }),
];
const known: Known = {
  grounds: noGrounds,
  nodes: new Map(nodes.map((node) => [node.id, node])),
  // Two offices in one state are one neighbour; a direct line tells of no further one.
  edges: new Map(
    [
      madeEdge("ada", "HOLDS_OFFICE", "state", { title: "envoy" }),
      madeEdge("ada", "HOLDS_OFFICE", "state", { title: "minister" }),
      madeEdge("ada", "PARTICIPATED_IN", "talk"),
      madeEdge("ada", "MET", "state"),
    ].map((edge) => [edge.id, edge]),
  ),
};
const counts = [
  { type: "Government", count: 1 },
  { type: "Talks", count: 3 },
];
const of = (shown: string[], filters = noFilters) =>
  expandable("ada", counts, known, { shown, filters }).map(({ type, left, unseen }) => [type, left, unseen]);

describe("what expanding would bring", () => {
  it("is counted in neighbours, not in what joins them", () => {
    expect(of(["ada"])).toEqual([
      [null, 4, 0],
      ["Government", 1, 0],
      ["Talks", 3, 0],
    ]);
    expect(of(["ada", "state", "talk"])).toEqual([
      [null, 2, 0],
      ["Government", 0, 0],
      ["Talks", 2, 0],
    ]);
  });

  it("tells apart what is on the canvas and filtered away", () => {
    expect(of(["ada", "state", "talk"], { ...noFilters, hiddenKinds: ["Talks"] })).toEqual([
      [null, 2, 1],
      ["Government", 0, 0],
      ["Talks", 2, 1],
    ]);
  });

  it("is nothing where it is joined to nothing", () => {
    expect(expandable("ada", [], known, { shown: ["ada"], filters: noFilters })).toEqual([]);
  });
});
