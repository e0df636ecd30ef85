/** The canvas drawn from some sources alone, or from what is surely read. */
import { describe, expect, it } from "vitest";
import { canvasItems } from "../../client/graph/canvas-items.ts";
import { type Known, noGrounds } from "../../client/known.ts";
import { emptyView, type Filters, noFilters } from "../../client/state.ts";
import type { Ground } from "../../server/contract/api.ts";
import { madeEdge, madeNode } from "./made-graph.ts";

const meeting = (id: string) => madeNode(id, { label: "Event", kind: "Meeting", status: "happened" });
const nodes = [madeNode("ada"), madeNode("ben"), madeNode("cleo"), madeNode("alone"), meeting("one"), meeting("two")];
const edges = [
  madeEdge("ada", "PARTICIPATED_IN", "one", { eventId: "one", claimIds: ["c1"] }),
  madeEdge("ben", "PARTICIPATED_IN", "one", { eventId: "one", claimIds: ["c1", "c2"] }),
  madeEdge("ada", "PARTICIPATED_IN", "two", { eventId: "two", claimIds: ["c3"] }),
  madeEdge("cleo", "PARTICIPATED_IN", "two", { eventId: "two", claimIds: ["c3"] }),
  madeEdge("ada", "MET", "ben", { eventId: "one", claimIds: ["c1", "c2"], status: "happened" }),
  madeEdge("ada", "MET", "cleo", { eventId: "two", claimIds: ["c3"], status: "happened" }),
];
const found: Ground[] = [
  { about: "one", claimId: "c1", articleId: "daily", confidence: 0.9 },
  { about: "one", claimId: "c2", articleId: "weekly", confidence: 0.6 },
  { about: "two", claimId: "c3", articleId: "weekly", confidence: 0.7 },
];
const unasked: Known = {
  nodes: new Map(nodes.map((node) => [node.id, node])),
  edges: new Map(edges.map((edge) => [edge.id, edge])),
  grounds: noGrounds,
};
const known: Known = {
  ...unasked,
  grounds: {
    byClaim: new Map(found.map((one) => [one.claimId, one])),
    about: new Map(nodes.map(({ id }) => [id, found.filter(({ about }) => about === id)])),
  },
};

const drawn = (filters: Partial<Filters>, events: "nodes" | "edges" = "nodes", from = known) => {
  const shown = nodes.map(({ id }) => id);
  const items = canvasItems(from, { ...emptyView, shown, events, filters: { ...noFilters, ...filters } });
  return { nodes: items.nodes.map(({ id }) => id).sort(), lines: items.edges.length };
};

describe("a canvas of some sources", () => {
  it("holds what they tell, and no one whom only others tell of; what was never joined stays", () => {
    expect(drawn({ sources: ["daily"] })).toEqual({ nodes: ["ada", "alone", "ben", "one"], lines: 2 });
    expect(drawn({ sources: ["daily", "weekly"] }).nodes).toHaveLength(6);
  });

  it("leaves out the lines that none of them tells, though both ends stay", () => {
    // Of the one encounter this source names but one of the two.
    expect(drawn({ sources: ["weekly"] })).toEqual({
      nodes: ["ada", "alone", "ben", "cleo", "one", "two"],
      lines: 3,
    });
  });

  it("leaves out the direct lines of encounters that others tell of", () => {
    expect(drawn({ sources: ["daily"] }, "edges")).toEqual({ nodes: ["ada", "alone", "ben"], lines: 1 });
  });

  it("hides nothing while it is not known who tells it", () => {
    expect(drawn({ sources: ["daily"] }, "nodes", unasked).nodes).toHaveLength(6);
  });
});

describe("a canvas of what is surely read", () => {
  it("holds what one sentence says so surely", () => {
    expect(drawn({ surely: 0.8 }).nodes).toEqual(["ada", "alone", "ben", "one"]);
    expect(drawn({ surely: 0.7 }).nodes).toHaveLength(6);
  });

  it("asks for both at once of one and the same sentence", () => {
    expect(drawn({ surely: 0.8, sources: ["weekly"] }).nodes).toEqual(["alone"]);
  });
});
