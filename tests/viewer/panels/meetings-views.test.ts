/** Meetings in groups, in a matrix, on the map, in a file. */
import { describe, expect, it } from "vitest";
import { pairsAcross } from "#contract/across.ts";
import type { EventRecord, Evidence } from "#contract/graph.ts";
import type { Status } from "#contract/ontology.ts";
import { fitted, isInSight, wholeWorld, zoomed } from "../../../client/panels/map/camera.ts";
import { isLinked, sitesOf } from "../../../client/panels/map/sites.ts";
import { cellKey, meetingMatrix } from "../../../client/panels/matrix/meeting-matrix.ts";
import { daysTold } from "../../../client/panels/meetings/days-told.ts";
import { groupMeetings } from "../../../client/panels/meetings/group-meetings.ts";
import { sortMeetings } from "../../../client/panels/meetings/sort-meetings.ts";
import { madeEdge, madeNode } from "../made-graph.ts";

const quote = 'She said: "<img src=x onerror=alert(1)>" *and* left.';
const evidence: Evidence = {
  claimId: "claim:1",
  quote,
  start: 10,
  end: 10 + quote.length,
  rule: "r",
  confidence: 1,
  attributedTo: null,
  date: null,
  status: null,
  article: {
    id: "article:1",
    title: "=A title",
    publisher: null,
    url: "javascript:alert(1)",
    publishedAt: null,
    publishedPrecision: "unknown",
  },
};

const meeting = (
  id: string,
  sides: [string, number | null][],
  day: string | null,
  status: Status = "happened",
): EventRecord => ({
  id,
  name: `Meeting ${id}`,
  kind: "Meeting",
  status,
  statusHistory: [],
  date: { start: day, end: day, precision: day ? "day" : "unknown", text: null, basis: day ? "stated" : "unknown" },
  place: { id: "place:p", name: "Placeville", label: "Place" },
  participants: sides.map(([name, side]) => ({
    id: `person:${name}`,
    name,
    label: "Person",
    role: "participant",
    side,
  })),
  concerns: [],
  action: null,
  independentSources: 1,
  evidence: [evidence],
});

const meetings = [
  meeting(
    "late",
    [
      ["ann", null],
      ["bob", null],
    ],
    "2024-05-02",
  ),
  meeting(
    "undated",
    [
      ["ann", null],
      ["cid", null],
    ],
    null,
    "planned",
  ),
  meeting(
    "early",
    [
      ["ann", 0],
      ["bob", 0],
      ["dee", 1],
    ],
    "2024-04-02",
  ),
];

describe("groups of meetings", () => {
  it("pair across the sides, and everybody where no sides are told", () => {
    const pairs = meetings.map((one) => pairsAcross(one.participants).map(([a, b]) => `${a.name} ${b.name}`));
    expect(pairs).toEqual([["ann bob"], ["ann cid"], ["ann dee", "bob dee"]]);
  });

  it("come by day in order, by person with the busiest first", () => {
    expect(groupMeetings(meetings, "day").map((group) => group.meetings[0]?.id)).toEqual(["early", "late", "undated"]);
    expect(groupMeetings(meetings, "person")[0]?.title).toBe("ann");
  });

  it("are sorted by any column, the undated last", () => {
    expect(sortMeetings(meetings, { column: "when", descending: false }).map(({ id }) => id)).toEqual([
      "early",
      "late",
      "undated",
    ]);
  });
});

describe("the matrix", () => {
  const apart = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, id === "person:cid" ? 1 : 0]));

  it("counts what happened apart from what did not, and says what it leaves out", () => {
    const matrix = meetingMatrix(meetings, 3, apart);
    expect(matrix.things).toHaveLength(3);
    expect(matrix.leftOut).toBe(1);
    expect(matrix.cells.get(cellKey("person:cid", "person:ann"))?.happened).toBe(0);
  });

  it("leaves calls out, and says how many", () => {
    const phoned = meetings.map((event) => (event.id === "undated" ? { ...event, kind: "Call" as const } : event));
    const matrix = meetingMatrix(phoned, 10, apart);
    expect(matrix.calls).toBe(1);
    expect(matrix.cells.has(cellKey("person:cid", "person:ann"))).toBe(false);
    expect(matrix.things.map(({ name }) => name)).toEqual(["ann", "bob", "dee"]);
  });

  it("comes out the same whatever the order of the meetings", () => {
    const names = (list: EventRecord[]) => meetingMatrix(list, 10, apart).things.map(({ name }) => name);
    expect(names([...meetings].reverse())).toEqual(names(meetings));
    expect(names(meetings)).toEqual(["ann", "bob", "dee", "cid"]);
  });
});

describe("the map", () => {
  const node = (id: string, label: "Place" | "Base", lat: number | null) => madeNode(id, { label, lat, lon: lat });
  const located = madeEdge("base:b", "LOCATED_IN", "place:p");

  it("puts a base without coordinates at its place and says so; what has none is listed", () => {
    const nodes = [node("place:p", "Place", 3), node("base:b", "Base", null), node("place:nowhere", "Place", null)];
    const sites = sitesOf({ nodes, edges: [located] }, meetings);
    expect(sites.located.map(({ node: { id }, near, events }) => [id, near, events.length])).toEqual([
      ["place:p", false, 3],
      ["base:b", true, 0],
    ]);
    expect(sites.unlocated.map(({ node: { id } }) => id)).toEqual(["place:nowhere"]);
    const [site] = sites.located;
    expect(site && isLinked(site, ["person:dee"])).toBe(true);
    expect(site && isLinked(site, ["person:eve"])).toBe(false);
  });

  it("keeps what is under the pointer where it is, and never shows beyond the edge", () => {
    const near = zoomed(wholeWorld, 4, 520, { x: 250, y: 130 });
    expect((250 - near.x) / near.scale).toBeCloseTo(250);
    expect(zoomed(near, 0.01)).toEqual(wholeWorld);
    expect(fitted([])).toEqual(wholeWorld);
  });

  it("fills a picture that is taller than the world, and has in sight what it was fitted to", () => {
    const points = [
      { x: 480, y: 200 },
      { x: 900, y: 300 },
    ];
    for (const height of [300, 520, 1400]) {
      const camera = fitted(points, height);
      expect(camera.y).toBeLessThanOrEqual(0);
      expect(camera.y + 520 * camera.scale).toBeGreaterThanOrEqual(height - 1e-9);
    }
    expect(points.map((point) => isInSight(fitted(points), point))).toEqual([true, true]);
    expect(isInSight(fitted(points.slice(0, 1)), { x: 900, y: 300 })).toBe(false);
  });
});

describe("days that the sources of a row give", () => {
  const day = (start: string): Evidence["date"] => ({
    start,
    end: start,
    precision: "day",
    text: null,
    basis: "stated",
  });
  const told = (...days: [string | null, Status][]): EventRecord => ({
    ...meeting("told", [["ann", 0]], "2024-05-02"),
    evidence: days.map(([start, status]) => ({ ...evidence, status, date: start === null ? null : day(start) })),
  });
  const starts = (event: EventRecord) => daysTold(event).map(({ start }) => start);

  it("are told where they differ", () => {
    expect(starts(told(["2024-05-03", "happened"], ["2024-05-02", "happened"], ["2024-05-03", "happened"]))).toEqual([
      "2024-05-02",
      "2024-05-03",
    ]);
    expect(starts(told(["2024-05-03", "happened"]))).toEqual(["2024-05-03"]);
  });

  it("are not told where all agree, give none, or tell of a plan", () => {
    expect(starts(told(["2024-05-02", "happened"], ["2024-05-02", "happened"]))).toEqual([]);
    expect(starts(told(["2024-05-02", "happened"], [null, "happened"]))).toEqual([]);
    expect(starts(told(["2024-05-02", "happened"], ["2024-05-01", "planned"]))).toEqual([]);
  });
});
