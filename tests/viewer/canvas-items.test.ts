import { describe, expect, it } from "vitest";
import { canvasItems } from "../../client/graph/canvas-items.ts";
import { emphasis } from "../../client/graph/emphasis.ts";
import { labelOf } from "../../client/graph/label-of.ts";
import { beginning } from "../../client/graph/label-text.ts";
import { type Known, noGrounds } from "../../client/known.ts";
import { emptyView, noFilters, type ViewState } from "../../client/state.ts";
import { unknownDate } from "../../server/contract/date-span.ts";
import type { GraphEdge, GraphNode } from "../../server/contract/graph.ts";
import type { Status } from "../../server/contract/ontology.ts";
import { madeEdge, madeNode, noAttention } from "./made-graph.ts";

const event = (id: string, status: Status, day: string | null, kind = "Meeting"): GraphNode =>
  madeNode(id, {
    label: "Event",
    kind,
    status,
    date: day ? { start: day, end: day, precision: "day", text: null, basis: "stated" } : unknownDate,
  });

const knownOf = (nodes: GraphNode[], edges: GraphEdge[]): Known => ({
  nodes: new Map(nodes.map((one) => [one.id, one])),
  edges: new Map(edges.map((one) => [one.id, one])),
  grounds: noGrounds,
});

const story = knownOf(
  [madeNode("ada"), madeNode("ben"), event("met", "happened", "2031-05-02"), event("will-meet", "planned", null)],
  [
    madeEdge("ada", "PARTICIPATED_IN", "met", { eventId: "met", status: "happened" }),
    madeEdge("ben", "PARTICIPATED_IN", "met", { eventId: "met", status: "happened" }),
    madeEdge("ada", "PARTICIPATED_IN", "will-meet", { eventId: "will-meet", status: "planned" }),
    madeEdge("ben", "PARTICIPATED_IN", "will-meet", { eventId: "will-meet", status: "planned" }),
    madeEdge("ada", "MET", "ben", { eventId: "met", status: "happened" }),
    madeEdge("ben", "MET", "ada", { eventId: "met", status: "happened", title: "second" }),
  ],
);
const all: ViewState = { ...emptyView, shown: ["ada", "ben", "met", "will-meet"] };
const ids = (state: ViewState, known = story) => canvasItems(known, state).nodes.map(({ id }) => id);

describe("what is on the canvas", () => {
  it("draws events as nodes and no direct line beside them", () => {
    const { nodes, edges } = canvasItems(story, all);
    expect(nodes).toHaveLength(4);
    expect(edges.map(({ type }) => type)).not.toContain("MET");
  });

  it("folds into a line only what happened; what was planned stays an event", () => {
    const { nodes, edges } = canvasItems(story, { ...all, events: "edges" });
    expect(nodes.map(({ id }) => id)).toEqual(["ada", "ben", "will-meet"]);
    const met = edges.filter(({ type }) => type === "MET");
    expect(met).toHaveLength(1);
    expect(met[0]?.edges).toHaveLength(2);
    expect(edges.filter(({ status }) => status === "planned")).toHaveLength(2);
  });

  it("folds no event into a line that is not drawn", () => {
    const known = knownOf(
      [madeNode("ada"), madeNode("state", { label: "Government" }), event("met", "happened", "2031-05-02")],
      [
        madeEdge("ada", "PARTICIPATED_IN", "met", { eventId: "met", status: "happened" }),
        madeEdge("state", "PARTICIPATED_IN", "met", { eventId: "met", status: "happened" }),
        madeEdge("ada", "MET", "state", { eventId: "met", status: "happened" }),
      ],
    );
    const folded: ViewState = { ...emptyView, shown: ["ada", "state", "met"], events: "edges" };
    expect(ids(folded, known)).toEqual(["ada", "state"]);
    expect(ids({ ...folded, filters: { ...noFilters, hiddenKinds: ["Person"] } }, known)).toEqual(["state", "met"]);
  });

  it("hides by day a line whose event is not known", () => {
    const date = { start: "2031-05-02", end: "2031-05-02", precision: "day", text: null, basis: "stated" } as const;
    const known = knownOf(
      [madeNode("ada"), madeNode("ben")],
      [madeEdge("ada", "MET", "ben", { eventId: "gone", status: "happened", date })],
    );
    const lines = (from: string) =>
      canvasItems(known, { ...emptyView, shown: ["ada", "ben"], events: "edges", filters: { ...noFilters, from } });
    expect(lines("2031-05-02").edges).toHaveLength(1);
    expect(lines("2031-05-03").edges).toHaveLength(0);
  });

  it("gathers claims of one kind between the same two, and keeps kinds apart in lanes", () => {
    const known = knownOf(
      [madeNode("ada"), madeNode("state", { label: "Government" })],
      [
        madeEdge("ada", "HOLDS_OFFICE", "state", { title: "envoy" }),
        madeEdge("ada", "HOLDS_OFFICE", "state", { title: "minister" }),
        madeEdge("ada", "MET", "state", { eventId: "x" }),
      ],
    );
    const { edges } = canvasItems(known, { ...emptyView, shown: ["ada", "state"], events: "edges" });
    expect(edges.map(({ type, edges: gathered }) => [type, gathered.length])).toEqual([
      ["HOLDS_OFFICE", 2],
      ["MET", 1],
    ]);
    expect(new Set(edges.map(({ lane }) => lane)).size).toBe(2);
  });

  it("hides by kind, status and day, and what only led there", () => {
    expect(ids({ ...all, filters: { ...noFilters, hiddenKinds: ["Person"] } })).toEqual([]);
    expect(ids({ ...all, filters: { ...noFilters, hiddenStatuses: ["planned"] } })).toEqual(["ada", "ben", "met"]);
    expect(ids({ ...all, filters: { ...noFilters, from: "2031-05-03", undated: false } })).toEqual([]);
    expect(ids({ ...all, filters: { ...noFilters, from: "2031-05-03" } })).toEqual(["ada", "ben", "will-meet"]);
    expect(ids({ ...all, filters: { ...noFilters, from: "2031-05-02", to: "2031-05-02" } })).toHaveLength(4);
  });

  it("keeps what is selected in view, whatever the filters", () => {
    const state = { ...all, filters: { ...noFilters, hiddenKinds: ["Meeting" as const] } };
    expect(ids({ ...state, selection: { nodes: ["met"], edges: [] } })).toContain("met");
  });

  it("leaves out what is known and not shown", () => {
    expect(ids({ ...all, shown: ["ada"] })).toEqual(["ada"]);
  });
});

describe("a label", () => {
  it("says what became of an agreement, and of other events their kind and day", () => {
    const signed = event("signed", "happened", "2031-05-02", "AgreementAction");
    expect(labelOf({ ...signed, name: "Ada-Ben deal: signed" })).toMatch(/^Agreement signed, .*2031/);
    expect(labelOf({ ...signed, name: "Ada-Ben deal", date: unknownDate })).toBe("Agreement action");
  });

  it("names events without a day by those who took part, or by the place where these are too many", () => {
    const undated = (name: string, kind: string) => labelOf({ ...event("met", "happened", null, kind), name });
    expect(undated("Meeting: Ada Moro – Ben Sall", "Meeting")).toBe("Meeting: Ada Moro – Ben Sall");
    expect(undated("Tessa accord: signed", "AgreementAction")).toBe("Agreement signed: Tessa accord");
    expect(undated("Visit: Ada Moro, Ben Sall and Cleo van Sandomir in New Tessa", "Visit")).toBe("Visit in New Tessa");
    expect(undated("Meeting: Ada Moro, Ben Sall and 4 others – Council for the Rescue of Avaria", "Meeting")).toBe(
      "Meeting: Ada Moro… – Council for th…",
    );
    expect(undated("Meeting", "Meeting")).toBe("Meeting");
  });

  it("loses its date as a whole where there is no room, and a name without one its end", () => {
    expect(beginning("Agreement signed, 2 May 2031", true)).toBe("Agreement signed");
    expect(beginning("Talks, 2 May 2031", true)).toBe("Talks");
    expect(beginning("Statement by Ada Moro, Ben Sall and Cleo", true)).toBe("Statement by Ada Mo…");
    expect(beginning("Meeting: Ada Moro – Ben Sall", true)).toBe("Meeting: Ada Moro –…");
  });
});

describe("what stands out", () => {
  const items = canvasItems(story, { ...all, shown: ["ada", "ben", "met"] });

  it("names a few selected things whatever lies there, of many only the one that is pointed at", () => {
    const many = Array.from({ length: 9 }, (_, index) => `one ${index}`);
    const named = (selectedNodes: string[]) => [
      ...emphasis(items, { ...noAttention, selectedNodes, hoveredNode: "ben" }).named,
    ];
    expect(named(many.slice(0, 8))).toHaveLength(9);
    expect(named(many)).toEqual(["ben"]);
  });

  it("is everything while nothing is pointed at", () => {
    expect(emphasis(items, noAttention).strong).toBeNull();
  });

  it("reaches through an event to those who took part in it", () => {
    expect([...(emphasis(items, { ...noAttention, selectedNodes: ["ada"] }).strong ?? [])].sort()).toEqual([
      "ada",
      "ben",
      "met",
    ]);
  });

  it("holds the meetings that a folded line stands for, which the timeline shows, and no others", () => {
    const known = knownOf(
      [...story.nodes.values(), madeNode("cem"), event("other", "happened", "2031-05-03")],
      [
        ...story.edges.values(),
        madeEdge("ada", "MET", "cem", { eventId: "other", status: "happened" }),
        madeEdge("ada", "PARTICIPATED_IN", "other", { eventId: "other", status: "happened" }),
      ],
    );
    const folded = canvasItems(known, { ...all, shown: ["ada", "ben", "cem", "met", "other"], events: "edges" });
    const strongOf = (attention: object) =>
      [...(emphasis(folded, { ...noAttention, ...attention }).strong ?? [])].sort();
    expect(folded.nodes.map(({ id }) => id)).toEqual(["ada", "ben", "cem"]);
    expect(strongOf({ selectedNodes: ["ben"] })).toEqual(["ada", "ben", "met"]);
    const line = folded.edges.find(({ target }) => target === "cem");
    expect(strongOf({ selectedEdges: [line?.id] })).toEqual(["ada", "cem", "other"]);
  });

  it("fades nothing for what is not on the canvas", () => {
    expect(emphasis(items, { ...noAttention, selectedNodes: ["gone"] }).strong).toBeNull();
  });
});
