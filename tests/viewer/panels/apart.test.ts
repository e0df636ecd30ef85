/** Signs of the map: none lies on another one, and each stands as near to its place as it can. */
import { describe, expect, it } from "vitest";
import { apart } from "../../../client/panels/map/apart.ts";
import { radiusOf } from "../../../client/panels/map/sites.ts";
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
const radius = radiusOf({ events: [] });

describe("signs of the map", () => {
  it("stand at their places where these are far enough from each other", () => {
    const placed = apart([site("a", 10, 10), site("b", 20, 10)], 2);
    expect(placed.map(({ dx, dy }) => [dx, dy])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it("stand beside each other at one place, the first at it", () => {
    const [first, second] = apart([site("a", 10, 10), site("b", 10, 10)], 1);
    expect([first?.dx, first?.dy]).toEqual([0, 0]);
    const far = Math.hypot(second?.dx ?? 0, second?.dy ?? 0);
    expect(far).toBeGreaterThanOrEqual(2 * radius);
    expect(far).toBeLessThan(2 * radius + 8);
  });

  it("come back to their places where the map is nearer", () => {
    const sites = [site("a", 10, 10), site("b", 12, 10)];
    expect(apart(sites, 1)[1]?.dx).not.toBe(0);
    expect(apart(sites, 10)[1]?.dx).toBe(0);
  });

  it("lie on none of each other, thirty of them in one region too", () => {
    const many = Array.from({ length: 30 }, (_, index) => site(`s${index}`, 100 + (index % 6), 100 + index / 6));
    const placed = apart(many, 1);
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) {
        const [x, y] = [one.x + one.dx - other.x - other.dx, one.y + one.dy - other.y - other.dy];
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeGreaterThanOrEqual(2 * radius);
      }
  });
});
