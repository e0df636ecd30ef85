/** Where places crowd on the map some gather in the sign beside them: nothing is lost, and nearer all come back. */
import { describe, expect, it } from "vitest";
import { moreBoxes } from "../../../client/panels/map/more-boxes.ts";
import { radiusOf } from "../../../client/panels/map/sites.ts";
import { thinned } from "../../../client/panels/map/thinned.ts";
import { madeNode } from "../made-graph.ts";

const site = (id: string, x: number, y: number) => ({
  node: madeNode(id, { label: "Place" }),
  lat: 0,
  lon: 0,
  near: false,
  events: [],
  x,
  y,
});
/** Ten by ten, three units from each other. */
const crowd = Array.from({ length: 100 }, (_, index) =>
  site(`s${index}`, (index % 10) * 3, Math.floor(index / 10) * 3),
);
const isFar = { least: 0, isNearest: false };

describe("a crowd of places", () => {
  it("has fewer signs, each place in exactly one, the first among them", () => {
    const signs = thinned(crowd, { ...isFar, scale: 1 });
    expect(signs.length).toBeLessThan(crowd.length / 2);
    const all = signs.flatMap(({ node, others }) => [node.id, ...others.map((other) => other.node.id)]);
    expect(all.sort()).toEqual(crowd.map(({ node }) => node.id).sort());
    expect(signs[0]?.node.id).toBe("s0");
  });

  it("gathers nothing where there is room: two at one place, and all of them on a nearer map", () => {
    const pair = [site("city", 10, 10), site("base", 10, 10)];
    expect(thinned(pair, { ...isFar, scale: 1 }).map(({ others }) => others.length)).toEqual([0, 0]);
    expect(thinned(crowd, { ...isFar, scale: 10 })).toHaveLength(crowd.length);
  });

  it("gathers none at a sign that is far away", () => {
    const far = [...crowd, site("far", 400, 400)];
    const signs = thinned(far, { ...isFar, scale: 1 });
    expect(signs.find(({ node }) => node.id === "far")?.others).toEqual([]);
  });

  it("leaves a finger the room that it needs", () => {
    const signs = thinned(crowd, { scale: 3, least: 12, isNearest: false });
    for (const [index, one] of signs.entries())
      for (const other of signs.slice(index + 1)) {
        const x = (one.x - other.x) * 3 + one.dx - other.dx;
        const y = (one.y - other.y) * 3 + one.dy - other.dy;
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeGreaterThanOrEqual(24);
      }
  });

  it("keeps a sign for each on the nearest map, where nothing would part them", () => {
    const heap = Array.from({ length: 60 }, (_, index) => site(`s${index}`, 10, 10));
    expect(thinned(heap, { scale: 1, least: 12, isNearest: true })).toHaveLength(60);
    expect(thinned(heap, { scale: 1, least: 12, isNearest: false }).length).toBeLessThan(60);
    expect(radiusOf({ events: [] })).toBeLessThan(12);
  });
});

describe("the numbers of gathered places", () => {
  it("stand on no other sign where a corner is free", () => {
    const signs = [
      { ...site("full", 100, 100), dx: 0, dy: 0, hasRoom: true, others: [site("a", 100, 100)] },
      { ...site("right", 112, 90), dx: 0, dy: 0, hasRoom: true, others: [] },
    ];
    const box = moreBoxes(signs, 1).get("full");
    expect(moreBoxes(signs, 1).size).toBe(1);
    // To the left: at the upper right the other sign stands.
    expect(box?.right).toBeLessThan(0);
    expect(moreBoxes(signs.slice(0, 1), 1).get("full")?.left).toBeGreaterThan(0);
  });
});
