import { describe, expect, it } from "vitest";
import type { CanvasItems } from "../../client/graph/canvas-items.ts";
import { components } from "../../client/graph/components.ts";
import { closedUp } from "../../client/graph/export/closed-up.ts";
import { shownSource } from "../../client/graph/export/source-line.ts";
import { fromLine } from "../../client/graph/from-line.ts";
import { isInside } from "../../client/graph/inside.ts";
import { type LabelWish, placeLabels } from "../../client/graph/label-placement.ts";
import { beginning, cut, directionOf } from "../../client/graph/label-text.ts";
import type { LayoutInput } from "../../client/graph/layout-input.ts";
import { settle } from "../../client/graph/settle.ts";
import { spreadApart } from "../../client/graph/spread-apart.ts";
import { timeLayout, typeLayout } from "../../client/graph/static-layouts.ts";
import { lanes } from "../../client/graph/timeline/lanes.ts";
import { dayNumber, isoDay, timeScale } from "../../client/graph/timeline/time-scale.ts";
import { timeTicks } from "../../client/graph/timeline/time-ticks.ts";
import { walk } from "../../client/graph/walk.ts";
import type { GraphNode } from "../../server/contract/graph.ts";
import { fc, test } from "./fast-check.ts";
import { madeNode } from "./made-graph.ts";

const coordinate = fc.integer({ min: 0, max: 800 });

const inputOf = (order: number, pairs: [number, number][], fixed: number[] = []): LayoutInput => ({
  x: new Float64Array(order),
  y: new Float64Array(order),
  size: new Float64Array(order).fill(10),
  fixed: Uint8Array.from({ length: order }, (_, index) => (fixed.includes(index) ? 1 : 0)),
  edges: Uint32Array.from(pairs.flat()),
  width: 900,
  height: 600,
});

describe("labels", () => {
  it("stand on the side that is asked for, else on the right, and elsewhere where that side is taken", () => {
    const wish: LabelWish = {
      id: "a",
      x: 400,
      y: 300,
      radius: 10,
      width: 80,
      height: 16,
      importance: 1,
      always: false,
    };
    const window = { width: 800, height: 600 };
    const [right] = placeLabels([wish], window);
    expect(right?.left).toBeGreaterThan(400);
    const [left] = placeLabels([{ ...wish, towards: { x: -30, y: 5 } }], window);
    expect(left?.left).toBeLessThan(330);
    const [above] = placeLabels([{ ...wish, towards: { x: 3, y: -30 } }], window);
    expect((above?.top ?? 300) + 16).toBeLessThan(300);
    const taken = { left: 300, top: 280, right: 390, bottom: 330 };
    const [aside] = placeLabels([{ ...wish, towards: { x: -30, y: 5 } }], window, [taken]);
    expect(aside?.left).toBeGreaterThan(330);
  });

  const wishes: fc.Arbitrary<LabelWish[]> = fc
    .array(
      fc.record({ x: coordinate, y: coordinate, width: fc.integer({ min: 10, max: 200 }), importance: fc.nat(9) }),
      {
        maxLength: 60,
      },
    )
    .map((list) => list.map((one, index) => ({ ...one, id: String(index), radius: 8, height: 16, always: false })));

  test("never lie on each other, on a node or out of the window", wishes, (list) => {
    const byId = new Map(list.map((wish) => [wish.id, wish]));
    const boxes = placeLabels(list, { width: 800, height: 800 }).map(({ id, left, top }) => ({
      id,
      left,
      top,
      right: left + (byId.get(id)?.width ?? 0),
      bottom: top + 16,
    }));
    for (const box of boxes) {
      expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 800).toBe(true);
      const hits = boxes.filter(
        (other) =>
          other.id !== box.id &&
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      );
      expect(hits).toEqual([]);
      const covered = list.filter(
        ({ id, x, y, radius }) =>
          id !== box.id &&
          box.left < x + radius &&
          x - radius < box.right &&
          box.top < y + radius &&
          y - radius < box.bottom,
      );
      expect(covered).toEqual([]);
    }
  });

  it("are drawn for what must be named even where there is no room", () => {
    const wish = { x: 50, y: 50, radius: 8, width: 60, height: 16, importance: 1 };
    const crowd = Array.from({ length: 9 }, (_, index) => ({ ...wish, id: `${index}`, always: index === 8 }));
    expect(placeLabels(crowd, { width: 100, height: 100 }).map(({ id }) => id)).toContain("8");
  });
});

describe("a prominent name", () => {
  const wish = { y: 50, height: 16, always: false };
  const middle = { ...wish, id: "middle", x: 100, radius: 16, width: 60, importance: 9, prominent: true };
  const around = (importance: number) =>
    Array.from({ length: 8 }, (_, index) => ({
      ...wish,
      id: `${index}`,
      x: 100 + 42 * Math.cos((index * Math.PI) / 4),
      y: 50 + 26 * Math.sin((index * Math.PI) / 4),
      radius: 9,
      width: 500,
      importance,
    }));
  const isNamed = (crowd: LabelWish[]) =>
    placeLabels(crowd, { width: 200, height: 100 }).some(({ id }) => id === "middle");

  it("lies there by its beginning, which covers less", () => {
    const [place] = placeLabels([{ ...middle, short: 30 }, ...around(1)], { width: 200, height: 100 }).filter(
      ({ id }) => id === "middle",
    );
    expect(place?.short).toBe(true);
  });

  it("lies on lesser discs where nothing is free, and on no greater one", () => {
    expect(isNamed([middle, ...around(1)])).toBe(true);
    expect(isNamed([{ ...middle, prominent: false }, ...around(1)])).toBe(false);
    expect(isNamed([middle, ...around(10)])).toBe(false);
  });
});

describe("a name in another script", () => {
  it("runs as its first letter does", () => {
    expect(["محمد بازوم", "«شرق» AFRICOM", "東京", "Tel Aviv תל אביב", "2024"].map(directionOf)).toEqual([
      "rtl",
      "rtl",
      "ltr",
      "ltr",
      "ltr",
    ]);
  });

  it("does not turn the day beside it round in an export", () => {
    const source = { id: "a", title: "وزيرة", publisher: null, publishedAt: "2024-05-21", url: null };
    expect(shownSource({ ...source, publishedPrecision: "day" })).toBe("\u2068وزيرة\u2069. 2024-05-21");
  });

  it("is cut between letters, wide ones counting twice", () => {
    expect(cut("中华人民共和国国防部", 20)).toBe("中华人民共和国国防部");
    expect(cut("中华人民共和国国防部", 11)).toBe("中华人民共…");
    // A letter with its marks, and signs that are joined to one, stay whole.
    expect(cut("ก็ก็ก็ก็", 3)).toBe("ก็ก็…");
    expect(cut("👩‍⚖️👩‍⚖️👩‍⚖️", 2)).toBe("👩‍⚖️…");
  });
});

describe("a name without room", () => {
  it("is cut to its beginning where that fits, and an event loses its whole date, not half of it", () => {
    const crowded = [
      { id: "first", x: 60, y: 50, radius: 8, width: 40, height: 16, importance: 2, always: false },
      { id: "wall", x: 160, y: 50, radius: 40, width: 400, height: 16, importance: 3, always: false },
      { id: "long", x: 60, y: 100, radius: 8, width: 300, short: 30, height: 16, importance: 1, always: false },
    ];
    const places = placeLabels(crowded, { width: 200, height: 200 });
    expect(places.find(({ id }) => id === "long")?.short).toBe(true);
    expect(places.find(({ id }) => id === "first")?.short).toBe(false);
    expect(beginning("Agreement, 16 Mar 2024", true)).toBe("Agreement");
    expect(beginning("National Committee for Safeguarding", false)).toMatch(/^National.*…$/);
  });
});

describe("by time and by type", () => {
  const event = (id: string, start: string | null): GraphNode => ({
    ...madeNode(id, { label: "Event", kind: "Meeting" }),
    date: start ? { start, end: start, precision: "day" as const, text: start, basis: "stated" as const } : null,
  });
  const items = (nodes: GraphNode[]): CanvasItems => ({ nodes, edges: [] });
  const box = { width: 900, height: 600 };

  it("events stand from left to right as they followed, and what has no day waits on the left", () => {
    const found = timeLayout(
      items([event("late", "2024-04-22"), event("early", "2012-01-31"), event("never", null)]),
      box,
    );
    const x = (id: string) => found.positions[id]?.[0] ?? Number.NaN;
    expect(x("never")).toBeLessThan(x("early"));
    expect(x("early")).toBeLessThan(x("late"));
    const said = found.headings.map(({ x: at, says }) => [typeof says === "object" ? says.start : says, at]);
    expect(said).toEqual([
      ["undated", x("never")],
      ["2012-01-31", x("early")],
      ["2024-04-22", x("late")],
    ]);
  });

  it("a line along the rows, or up a column to the next but one, runs beneath no disc", () => {
    const oneDay = Array.from({ length: 5 }, (_, index) => event(`told ${index}`, "2024-04-22"));
    const undated = Array.from({ length: 27 }, (_, index) => event(`never ${index}`, null));
    const { positions } = timeLayout(items([...oneDay, ...undated]), box);
    const spot = (id: string) => ({ x: positions[id]?.[0] ?? 0, y: positions[id]?.[1] ?? 0 });
    const columns = [
      oneDay.map(({ id }) => id),
      ...[0, 9, 18].map((from) => undated.slice(from, from + 9).map(({ id }) => id)),
    ];
    const lines = columns.flatMap((ids) =>
      ids.flatMap((from, at) => ids.slice(at + 2, at + 3).map((to) => [from, to] as const)),
    );
    const rows = columns[1]?.map((from, row) => [from, columns[3]?.[row] ?? ""] as const) ?? [];
    for (const [from, to] of [...lines, ...rows])
      for (const id of Object.keys(positions))
        if (id !== from && id !== to)
          expect([from, to, id, fromLine(spot(id), spot(from), spot(to)) > 8]).toEqual([from, to, id, true]);
  });

  it("a date over a column is as wide as the widest one in it", () => {
    const month = { start: "2024-02-01", end: "2024-02-29", precision: "month" as const };
    const events = [
      event("day", "2024-02-15"),
      { ...event("month", null), date: { ...month, text: null, basis: "stated" as const } },
    ];
    const { headings } = timeLayout(items(events), box);
    expect(headings.map(({ says }) => says)).toEqual([month]);
  });

  it("kinds stand over their columns, each once", () => {
    const { headings, positions } = typeLayout(items([madeNode("a"), madeNode("b"), event("m", null)]), box);
    expect(headings.map(({ says }) => says)).toEqual(["Person", "Meeting"]);
    for (const [index, id] of ["a", "m"].entries()) {
      expect(headings[index]?.x).toBe(positions[id]?.[0]);
      expect(headings[index]?.y).toBeGreaterThan(positions[id]?.[1] ?? Number.NaN);
    }
  });

  it("fill a canvas with columns of uneven length, down to its last third", () => {
    const lengths = { Person: 14, Government: 4, Organization: 7, Agreement: 4, Base: 1, Place: 6 };
    const happenings = { Meeting: 3, Talks: 6, Visit: 1, AgreementAction: 5, Deployment: 1, Withdrawal: 2, Coup: 1 };
    const many = (name: string, count: number, more: Partial<GraphNode>) =>
      Array.from({ length: count }, (_, index) => madeNode(`${name} ${index}`, more));
    const nodes = [
      ...Object.entries(lengths).flatMap(([label, count]) =>
        many(label, count, { label: label as GraphNode["label"] }),
      ),
      ...Object.entries(happenings).flatMap(([kind, count]) => many(kind, count, { label: "Event", kind })),
    ];
    const room = { width: 880, height: 690 };
    const found = typeLayout(items(nodes), room);
    const extent = (axis: 0 | 1) => {
      const all = Object.values(found.positions).map((spot) => spot[axis]);
      return Math.max(...all) - Math.min(...all);
    };
    const share = extent(1) / extent(0) / (room.height / room.width);
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1.15);
    // Headings stand over the first row, near it.
    const top = Math.max(...Object.values(found.positions).map(([, y]) => y));
    for (const { y } of found.headings) {
      expect(y).toBeGreaterThan(top);
      expect(((y - top) * room.width) / extent(0)).toBeLessThan(50);
    }
  });

  it("fill the canvas instead of lying in a thin band", () => {
    const people = Array.from({ length: 12 }, (_, index) => madeNode(`p${index}`));
    const events = Array.from({ length: 30 }, (_, index) =>
      event(`e${index}`, `2024-01-${String(index + 1).padStart(2, "0")}`),
    );
    for (const { positions: found } of [
      timeLayout(items([...people, ...events]), box),
      typeLayout(items([...people, ...events]), box),
    ]) {
      const extent = (axis: 0 | 1) => {
        const all = Object.values(found).map((spot) => spot[axis]);
        return Math.max(...all) - Math.min(...all);
      };
      expect(extent(1) / extent(0)).toBeGreaterThan(0.25);
    }
  });
});

describe("a layout", () => {
  test(
    "leaves no two nodes on each other",
    fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }),
    (points) => {
      const discs = {
        x: Float64Array.from(points, ([x]) => x),
        y: Float64Array.from(points, ([, y]) => y),
        size: new Float64Array(points.length).fill(10),
        fixed: new Uint8Array(points.length),
      };
      spreadApart(discs, 4, 2000);
      for (let a = 0; a < points.length; a += 1) {
        for (let b = a + 1; b < points.length; b += 1) {
          const [dx, dy] = [(discs.x[a] ?? 0) - (discs.x[b] ?? 0), (discs.y[a] ?? 0) - (discs.y[b] ?? 0)];
          expect(Math.abs(dx) >= 19.9 || Math.abs(dy) >= 19.9).toBe(true);
        }
      }
    },
  );

  it("moves only the new nodes, and puts them near what they are joined to", () => {
    const input = inputOf(
      5,
      [
        [0, 1],
        [1, 3],
        [1, 4],
      ],
      [0, 1, 2],
    );
    input.x.set([0, 300, 600]);
    const before = [...input.x.slice(0, 3), ...input.y.slice(0, 3)];
    settle(input);
    expect([...input.x.slice(0, 3), ...input.y.slice(0, 3)]).toEqual(before);
    for (const index of [3, 4]) {
      const [dx, dy] = [(input.x[index] ?? 0) - 300, input.y[index] ?? 0];
      expect(Math.hypot(dx, dy)).toBeGreaterThan(20);
      expect(Math.hypot(dx, dy)).toBeLessThan(260);
    }
  });

  it("knows the parts of a graph, the largest first", () => {
    expect(
      components(
        inputOf(6, [
          [0, 1],
          [3, 4],
          [4, 5],
        ]),
      ),
    ).toEqual([[3, 4, 5], [0, 1], [2]]);
  });
});

describe("the timeline", () => {
  const day = fc.integer({ min: 0, max: 40_000 });

  test("goes from day to pixel and back, in order", fc.array(fc.tuple(day, fc.nat(400)), { minLength: 1 }), (list) => {
    const scale = timeScale(
      list.map(([start, length]) => ({ start, end: start + length })),
      800,
    );
    for (const [start, length] of list) {
      expect(scale.toDay(scale.toPixel(start))).toBeCloseTo(start, 3);
      expect(scale.toPixel(start)).toBeLessThan(scale.toPixel(start + length + 1));
      expect(scale.toPixel(start)).toBeGreaterThanOrEqual(0);
      expect(scale.toPixel(start + length + 1)).toBeLessThanOrEqual(800);
    }
  });

  it("writes no day inside of what it shortens, and the year of a day that stands alone", () => {
    const scaleOf = (spans: [string, string][]) =>
      timeScale(
        spans.map(([start, end]) => ({ start: dayNumber(start), end: dayNumber(end) })),
        800,
      );
    const ticksOf = (spans: [string, string][]) =>
      timeTicks(
        scaleOf(spans),
        spans.map(([start]) => dayNumber(start)),
        800,
        "en-GB",
      ).map(({ text }) => text);
    const long = ticksOf([
      ["2012-01-01", "2012-12-31"],
      ["2031-04-01", "2031-04-30"],
      ["2031-05-03", "2031-05-03"],
      ["2031-05-05", "2031-05-05"],
    ]);
    expect(long).toContain("2012");
    expect(long).toContain("Apr 2031");
    expect(long.filter((text) => /201[4-9]|202\d|2030|[A-Z][a-z]+ 2012/.test(text))).toEqual([]);
    expect(ticksOf([["2031-04-19", "2031-04-19"]])).toEqual(["19 Apr 2031"]);
    const apart = ticksOf([
      ["2021-05-03", "2021-05-03"],
      ["2031-04-01", "2031-04-30"],
      ["2031-05-03", "2031-05-03"],
      ["2031-05-07", "2031-05-07"],
    ]);
    expect(apart).toContain("3 May 2021");
  });

  it("shortens a long silence and says where", () => {
    const days = ["2012-01-01", "2031-04-01", "2031-04-03", "2031-04-05"].map(dayNumber);
    const scale = timeScale(
      days.map((start) => ({ start, end: start })),
      800,
    );
    expect(scale.breaks).toHaveLength(1);
    expect(scale.toPixel(days[1] ?? 0)).toBeLessThan(600);
    expect(isoDay(days[0] ?? 0)).toBe("2012-01-01");
  });

  it("writes each day whole, the first and the last too", () => {
    const days = ["2024-03-01", "2024-03-02", "2024-03-16", "2024-04-01", "2024-04-25", "2024-04-30"].map(dayNumber);
    for (const width of [120, 330, 700]) {
      const scale = timeScale(
        days.map((start) => ({ start, end: start })),
        width,
      );
      const ticks = timeTicks(scale, days, width, "en-GB");
      expect(ticks.length).toBeGreaterThan(0);
      const extents = ticks.map(({ pixel, text, anchor }) => {
        const left = pixel - { start: 0, middle: 0.5, end: 1 }[anchor] * text.length * 6;
        return [left, left + text.length * 6] as const;
      });
      for (const [index, [left, right]] of extents.entries()) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(left).toBeGreaterThan(extents[index - 1]?.[1] ?? -1);
      }
    }
  });

  test(
    "puts no bar on another one",
    fc.array(fc.tuple(coordinate, fc.integer({ min: 1, max: 90 })), { maxLength: 50 }),
    (list) => {
      const bars = list.map(([left, width], index) => ({ id: `${index}`, left, right: left + width }));
      const rows = lanes(bars);
      for (const a of bars) {
        const hits = bars.filter(
          (b) => a.id < b.id && rows.get(a.id) === rows.get(b.id) && a.left < b.right && b.left < a.right,
        );
        expect(hits).toEqual([]);
      }
    },
  );
});

describe("arrow keys", () => {
  const from = { id: "here", x: 0, y: 0 };

  it("lead to the neighbour that lies that way", () => {
    const around = [
      { id: "right", x: 10, y: 1 },
      { id: "up", x: 0, y: 12 },
      { id: "far right", x: 40, y: 0 },
    ];
    expect(walk(from, around, "ArrowRight")).toBe("right");
    expect(walk(from, around, "ArrowUp")).toBe("up");
    expect(walk(from, around, "ArrowDown")).toBeNull();
  });

  test(
    "reach every neighbour's direction with at least one key",
    fc
      .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
      .filter(([x, y]) => x !== 0 || y !== 0),
    ([x, y]) => {
      const keys = (["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const).filter(
        (arrow) => walk(from, [{ id: "there", x, y }], arrow) !== null,
      );
      expect(keys.length).toBeGreaterThan(0);
    },
  );
});

describe("the lasso", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it("takes what lies inside of it and nothing else", () => {
    expect(isInside({ x: 5, y: 5 }, square)).toBe(true);
    expect(isInside({ x: 15, y: 5 }, square)).toBe(false);
    expect(isInside({ x: 5, y: -1 }, square)).toBe(false);
    expect(isInside({ x: 5, y: 5 }, [])).toBe(false);
  });
});

describe("rows of a picture", () => {
  const column = (step: number) => [0, 1, 2, 3].map((row) => ({ x: row % 2 ? 0.2 : 0, y: row * step - 100 }));
  const heading = { x: 0, y: -250, says: "undated" as const };

  it("are closed up where the screen stretched them, and what stands over them keeps its room", () => {
    const { nodes, headings } = closedUp(column(150), [heading], "time");
    expect(nodes.map(({ y }) => Math.round(y - (nodes[0]?.y ?? 0)))).toEqual([0, 52, 104, 156]);
    expect((nodes[0]?.y ?? 0) - (headings[0]?.y ?? 0)).toBeGreaterThanOrEqual(26);
  });

  it("stay where they are close already, and so does what is laid out by forces", () => {
    expect(closedUp(column(40), [heading], "type")).toEqual({ nodes: column(40), headings: [heading] });
    expect(closedUp(column(150), [heading], "force").nodes).toEqual(column(150));
    expect(closedUp(column(150), [], "circle").nodes).toEqual(column(150));
    expect(closedUp([{ x: 0, y: 0 }], [], "time").nodes).toEqual([{ x: 0, y: 0 }]);
  });
});
