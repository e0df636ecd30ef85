import { describe, expect, it } from "vitest";
import { keepsOut, legendCounts } from "../../client/graph/legend-counts.ts";
import { type Known, noGrounds } from "../../client/known.ts";
import { noFilters } from "../../client/state.ts";
import type { EventKind, Status } from "../../server/contract/ontology.ts";
import { madeNode } from "./made-graph.ts";

const event = (id: string, kind: EventKind, status: Status) => madeNode(id, { label: "Event", kind, status });
const nodes = [
  madeNode("ada"),
  event("a", "Meeting", "happened"),
  event("b", "Meeting", "planned"),
  event("c", "Statement", "happened"),
  event("d", "Statement", "happened"),
];
const known: Known = { nodes: new Map(nodes.map((node) => [node.id, node])), edges: new Map(), grounds: noGrounds };
const shown = nodes.map(({ id }) => id);
const all = { hiddenKinds: [], hiddenStatuses: [] };

describe("the legend", () => {
  it("counts each kind and each status", () => {
    const { byKind, byStatus } = legendCounts(known, shown, all);
    expect(Object.fromEntries(byKind)).toEqual({ Person: 1, Meeting: 2, Statement: 2 });
    expect(Object.fromEntries(byStatus)).toEqual({ happened: 3, planned: 1 });
  });

  it("counts in no status what a kind that is switched off keeps out of view, and the other way round", () => {
    const withoutStatements = legendCounts(known, shown, { ...all, hiddenKinds: ["Statement"] });
    expect(Object.fromEntries(withoutStatements.byStatus)).toEqual({ happened: 1, planned: 1 });
    expect(withoutStatements.byKind.get("Statement")).toBe(2);
    const withoutPlans = legendCounts(known, shown, { ...all, hiddenStatuses: ["planned"] });
    expect(Object.fromEntries(withoutPlans.byKind)).toEqual({ Person: 1, Meeting: 1, Statement: 2 });
    expect(withoutPlans.byStatus.get("planned")).toBe(1);
  });

  it("keeps an entry that is left with nothing, and counts only what is on the canvas", () => {
    expect(legendCounts(known, shown, { ...all, hiddenKinds: ["Meeting"] }).byStatus.get("planned")).toBe(0);
    expect([...legendCounts(known, ["ada"], all).byKind]).toEqual([["Person", 1]]);
  });

  it("keeps something out where an entry is off or days are chosen, and nothing where what is off is not on the canvas", () => {
    const counts = legendCounts(known, shown, noFilters);
    const isOffer = (filters: object) => keepsOut({ ...noFilters, ...filters }, counts);
    expect(isOffer({})).toBe(false);
    expect(isOffer({ hiddenKinds: ["Statement"] })).toBe(true);
    expect(isOffer({ hiddenKinds: ["Base"], hiddenStatuses: ["denied"] })).toBe(false);
    expect(isOffer({ hiddenStatuses: ["planned"] })).toBe(true);
    expect(isOffer({ from: "2031-02-03" })).toBe(true);
    expect(isOffer({ undated: false })).toBe(true);
  });
});
