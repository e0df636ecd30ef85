import { describe, expect, it } from "vitest";
import { canvasItems } from "../../client/graph/canvas-items.ts";
import { emphasis } from "../../client/graph/emphasis.ts";
import { timelineEvents } from "../../client/graph/timeline/timeline-events.ts";
import { type Known, noGrounds } from "../../client/known.ts";
import { emptyView, noFilters, type ViewState } from "../../client/state.ts";
import type { DateSpan } from "../../server/contract/date-span.ts";
import type { GraphEdge, GraphNode } from "../../server/contract/graph.ts";
import { madeEdge, madeNode, noAttention } from "./made-graph.ts";

const on = (day: string): DateSpan => ({ start: day, end: day, precision: "day", text: null, basis: "stated" });
const meeting = (id: string, day: string): GraphNode =>
  madeNode(id, { label: "Event", kind: "Meeting", status: "happened", date: on(day) });
const met = (eventId: string, day: string): GraphEdge =>
  madeEdge("ada", "MET", "ben", { id: `line of ${eventId}`, eventId, status: "happened", date: on(day) });

const known: Known = {
  grounds: noGrounds,
  nodes: new Map(
    [madeNode("ada"), madeNode("ben"), meeting("first", "2031-05-02"), meeting("second", "2031-06-09")].map((node) => [
      node.id,
      node,
    ]),
  ),
  edges: new Map([met("first", "2031-05-02"), met("second", "2031-06-09")].map((edge) => [edge.id, edge] as const)),
};
const folded: ViewState = { ...emptyView, shown: ["ada", "ben", "first"], events: "edges" };
const days = (state: ViewState) => timelineEvents(known, state).dated.map(({ node }) => [node.id, node.date?.start]);

describe("the timeline", () => {
  it("has an event that a line stands for, though it is not on the canvas", () => {
    expect(days(folded)).toEqual([
      ["first", "2031-05-02"],
      ["second", "2031-06-09"],
    ]);
  });

  it("has it neither while events are nodes nor where an end of its line is not in view", () => {
    expect(days({ ...folded, events: "nodes" })).toEqual([["first", "2031-05-02"]]);
    expect(days({ ...folded, shown: ["ada", "first"] })).toEqual([["first", "2031-05-02"]]);
    expect(days({ ...folded, filters: { ...noFilters, hiddenKinds: ["Person"] } })).toEqual([["first", "2031-05-02"]]);
  });

  it("keeps what the chosen days leave out, and says that they do", () => {
    const chosen = timelineEvents(known, { ...folded, filters: { ...noFilters, from: "2031-06-01" } });
    expect(chosen.dated.map(({ node, inView }) => [node.id, inView])).toEqual([
      ["first", false],
      ["second", true],
    ]);
    expect(chosen.inView).toBe(1);
  });

  it("shows on the canvas the line of the event that is pointed at in it", () => {
    const items = canvasItems(known, folded);
    const { strong, strongEdges } = emphasis(items, { ...noAttention, hoveredNode: "second" });
    expect(strong).toEqual(new Set(["ada", "ben", "first", "second"]));
    expect(strongEdges?.size).toBe(1);
    expect(emphasis(items, { ...noAttention, hoveredNode: "third" }).strong).toBeNull();
  });
});
