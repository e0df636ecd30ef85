/** A line keeps off the discs of others: one that runs beneath a disc reads as two that end there. */
import { describe, expect, it } from "vitest";
import { addressOf } from "../../client/address.ts";
import { bendAround, bendsAround, type Disc } from "../../client/graph/bend-around.ts";
import { edgePoints } from "../../client/graph/edge-points.ts";
import { fromLine } from "../../client/graph/from-line.ts";
import { emptyView } from "../../client/state.ts";
import type { Subgraph } from "../../server/contract/graph.ts";
import { drawn, type Line, type Spot } from "./spots.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const [from, to] = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
];
const nearest = (curvature: number, disc: { x: number; y: number }, ends = { from, to }): number => {
  const points = edgePoints(ends.from, ends.to, curvature);
  return Math.min(...points.slice(1).map((point, index) => fromLine(disc, points[index] ?? point, point)));
};

describe("a bend", () => {
  it("leads around what stands between, to the side that has room, and no further than it must", () => {
    const middle: Disc = { x: 150, y: 0, radius: 12 };
    const bend = bendAround(from, to, [middle]);
    expect(Math.abs(bend)).toBe(0.12);
    expect(nearest(bend, middle)).toBeGreaterThan(12);
    const above = edgePoints(from, to, bend)[4];
    const other = bendAround(from, to, [middle, { x: 150, y: above?.y ?? 0, radius: 8 }]);
    expect(Math.sign(other)).toBe(-Math.sign(bend));
  });

  it("is none where nothing stands between, and the line's own where there is no way round", () => {
    expect(bendAround(from, to, [{ x: 150, y: 60, radius: 12 }])).toBe(0);
    expect(bendAround(from, to, [], 0.15)).toBe(0.15);
    expect(bendAround(from, to, [{ x: 150, y: 0, radius: 500 }], 0.15)).toBe(0.15);
  });

  it("where no way is free, leads by as few as can be", () => {
    // Each way has one disc on it; the straight one two.
    const row = [-1, -0.6, -0.3, 0, 0.3, 0.6, 1].map((part): Disc => ({ x: 150, y: 150 * part * 0.55, radius: 30 }));
    const bend = bendAround(from, to, [...row, { x: 60, y: 0, radius: 12 }]);
    expect(bend).not.toBe(0);
    const under = row.filter((disc) => nearest(bend, disc) < disc.radius);
    expect(under.length).toBe(1);
  });

  it("takes a line's own ends for nothing that stands in its way", () => {
    const discs = new Map<string, Disc>([
      ["a", { ...from, radius: 20 }],
      ["b", { ...to, radius: 20 }],
    ]);
    expect([...bendsAround([{ id: "ab", source: "a", target: "b", own: 0 }], discs)]).toEqual([["ab", 0]]);
  });
});

/** Whether a line of others runs beneath the disc. */
const isUnder = ({ source, target, curvature }: Line, disc: Spot, spots: Spot[]): boolean => {
  const [one, other] = [source, target].map((id) => spots.find((spot) => spot.id === id));
  if (!one || !other) throw new Error("A line without ends.");
  return nearest(curvature, disc, { from: one, to: other }) < disc.radius;
};

visitSuite("who met whom", (visit) => {
  it("is a line around the disc of a third that stands between, on the screen and in a drawing of it", async () => {
    const { server } = visit();
    const ask = async (ids?: string[]): Promise<Subgraph> => {
      const body = JSON.stringify({ ids, events: "edges" });
      const post = { method: "POST", headers: { "content-type": "application/json" }, body };
      return (await fetch(`${server.url}/api/graph`, ids ? post : {})).json();
    };
    const { nodes } = await ask();
    const { edges } = await ask(nodes.map(({ id }) => id));
    const met = edges.find(({ type }) => type === "MET");
    const joined = new Set(
      edges.flatMap(({ source, target }) =>
        source === met?.source || source === met?.target
          ? [target]
          : target === met?.source || target === met?.target
            ? [source]
            : [],
      ),
    );
    const third = nodes.find(({ id, label }) => label === "Person" && !joined.has(id));
    if (!met || !third) throw new Error("Nobody met.");
    const shown = [met.source, met.target, third.id];
    const places: [number, number][] = [
      [0, 0],
      [400, 40],
      [200, 20],
    ];
    const positions = Object.fromEntries(
      shown.map((id, index): [string, [number, number]] => [id, places[index] ?? [0, 0]]),
    );
    const state = { ...emptyView, shown, pinned: shown, positions, events: "edges" as const };
    const page = await openAfresh(visit(), addressOf(state));
    await page.locator('#canvas[data-edges="1"]').waitFor();
    await expect
      .poll(async () => {
        const { spots, lines } = await drawn(page);
        const disc = spots.find(({ id }) => id === third.id);
        return lines.map((line) => disc && isUnder(line, disc, spots));
      })
      .toEqual([false]);
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /SVG/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const svg = Buffer.concat(chunks).toString();
    const points = (svg.match(/<polyline points="([^"]+)"/)?.[1] ?? "")
      .split(" ")
      .map((pair) => pair.split(",").map(Number));
    expect(points.length).toBeGreaterThan(2);
    const [middle] = places.slice(2);
    const distance = points.slice(1).map(([x = 0, y = 0], index) => {
      const [beforeX = 0, beforeY = 0] = points[index] ?? [];
      return fromLine({ x: middle?.[0] ?? 0, y: -(middle?.[1] ?? 0) }, { x: beforeX, y: beforeY }, { x, y });
    });
    expect(Math.min(...distance)).toBeGreaterThan(15);
  });

  it("and all lines keep off the discs of others in each layout, broken ones too; by connection nearly all are straight", async () => {
    const page = await openAfresh(visit());
    const lay = async (name: RegExp) => {
      await page.getByRole("button", { name: "Layout" }).click();
      await page.getByRole("menuitem", { name }).click();
    };
    /** How many lines are bent, how many of these broken, and how many of all run beneath the discs of others. */
    const look = async () => {
      const { spots, lines } = await drawn(page);
      const others = (line: Line) => spots.filter(({ id }) => id !== line.source && id !== line.target);
      const bent = lines.filter(({ curvature }) => Math.abs(curvature) > 0.1);
      return {
        bent: bent.length,
        broken: bent.filter(({ broken }) => broken).length,
        under: lines.filter((line) => others(line).some((disc) => isUnder(line, disc, spots))).length,
      };
    };
    const under = () => expect.poll(async () => (await look()).under, { timeout: 20_000 });
    await under().toBe(0);
    expect((await look()).bent).toBeLessThan(5);
    await lay(/^By time/);
    await expect.poll(async () => (await look()).broken, { timeout: 20_000 }).toBeGreaterThan(2);
    await under().toBe(0);
    for (const name of [/^By type/, /^Circle/, /^By connection/]) {
      const before = (await look()).bent;
      await lay(name);
      await expect.poll(async () => (await look()).bent, { timeout: 20_000 }).not.toBe(before);
      await under().toBe(0);
    }
    expect((await look()).bent).toBeLessThan(5);
  });
});
