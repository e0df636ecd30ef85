/** What size and colour say: known graphs with known measures. */
import { describe, expect, it } from "vitest";
import { type Measure, measured } from "../../client/graph/measure.ts";
import { graphDrawn, newPage } from "./browser.ts";
import { madeEdge, madeNode } from "./made-graph.ts";
import { drawn } from "./spots.ts";
import { visitSuite } from "./visit.ts";

const of = (measure: Measure, order: number, lines: [number, number, number?][]): number[] => [
  ...measured({
    measure,
    order,
    ends: Uint32Array.from(lines.flatMap((line) => line.slice(0, 2) as number[])),
    weights: Uint32Array.from(lines, ([, , weight = 1]) => weight),
  }),
];

/** Two triangles, joined by the line from 2 to 3; the second has a tail. */
const barbell: [number, number][] = [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [3, 5],
  [5, 6],
];

describe("go-betweens", () => {
  it("count the shortest ways that lead over them: 3, 4 and 3 of a row of five", () => {
    const row: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ];
    const values = of("betweenness", 5, row);
    const wanted = [0, Math.sqrt(3 / 4), 1, Math.sqrt(3 / 4), 0];
    for (const [node, value] of wanted.entries()) expect(values[node]).toBeCloseTo(value, 6);
  });

  it("are those at a bridge, and nobody where all are joined to all", () => {
    const values = of("betweenness", 7, barbell);
    expect(values.indexOf(Math.max(...values))).toBe(3);
    expect(values[0]).toBe(0);
    expect(of("betweenness", 3, barbell.slice(0, 3))).toEqual([0, 0, 0]);
  });
});

describe("well connected", () => {
  it("is the middle of a star most, its ends alike", () => {
    const [middle, ...ends] = of("pagerank", 5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ]);
    expect(middle).toBe(1);
    for (const end of ends) {
      expect(end).toBeCloseTo(ends[0] ?? 0, 6);
      expect(end).toBeLessThan(0.7);
    }
  });

  it("is more who is joined by more, also where lines of other types lead to the same", () => {
    const [, once, thrice] = of("pagerank", 3, [
      [0, 1],
      [0, 2, 2],
      [2, 0],
    ]);
    expect(thrice).toBeGreaterThan(once ?? 1);
  });

  it("are all the same where nothing is joined", () => {
    expect(new Set(of("pagerank", 4, []))).toEqual(new Set([1]));
  });
});

describe("groups", () => {
  it("are the two sides of a bridge, the larger one first, and each loner by itself", () => {
    const groups = of("community", 8, barbell);
    expect(new Set(groups.slice(0, 3)).size).toBe(1);
    expect(new Set(groups.slice(3, 7))).toEqual(new Set([0]));
    expect(groups[0]).toBe(1);
    expect(groups[7]).toBe(2);
  });
});

visitSuite("on the canvas", (visit) => {
  it("go-betweens are drawn larger when asked for, and groups in colours of their own", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser);
    // Two groups of three, one of them with a tail; everything between them goes over the two that are joined.
    const pairs = ["ab", "bc", "ac", "cd", "de", "ef", "df", "fg"];
    const nodes = [..."abcdefg"].map((letter) => madeNode(`person:${letter}`, { degree: 2 }));
    const edges = pairs.map(([from, to]) => madeEdge(`person:${from}`, "HOLDS_OFFICE", `person:${to}`));
    await page.route(/\/api\/graph/, (route) =>
      route.fulfill({ json: { nodes, edges, left: [], page: { limit: 7, total: 7, cut: false } } }),
    );
    await page.goto(server.url);
    await graphDrawn(page);
    const choose = async (name: RegExp) => {
      await page.getByRole("button", { name: "Size and colour" }).click();
      await page.getByRole("menuitem", { name }).click();
    };
    const inOrder = async () => {
      const { spots } = await drawn(page);
      return spots.sort((one, other) => other.radius - one.radius).map(({ id }) => id.at(-1));
    };
    await choose(/^Go-between/);
    await expect.poll(async () => (await inOrder()).slice(0, 3).join("")).toBe("dcf");
    await choose(/^All the same/);
    await expect.poll(async () => new Set((await drawn(page)).spots.map(({ radius }) => radius)).size).toBe(1);
    await choose(/^Group/);
    const groups = async () => {
      const { spots } = await drawn(page);
      const colours = new Map(spots.map(({ id, color }) => [id.at(-1), color]));
      return [
        new Set([..."abc"].map((letter) => colours.get(letter))),
        new Set([..."defg"].map((letter) => colours.get(letter))),
      ];
    };
    // One colour for each group, and two in all: before the groups are found everything has one.
    const colours = async () => {
      const found = await groups();
      return [...found.map(({ size }) => size), new Set(found.flatMap((one) => [...one])).size];
    };
    await expect.poll(colours).toEqual([1, 1, 2]);
    await page.context().close();
  });
});
