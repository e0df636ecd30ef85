/** The dates along the axis of time: none lies on another one, and each column is named by one of them. */
import { describe, expect, it } from "vitest";
import { axisDates, type Column } from "../../client/graph/axis-dates.ts";
import { fc, test } from "./fast-check.ts";

const day = (start: string, x: number): Column => ({ x, says: { start, end: start, precision: "day" } });
/** Six pixels a letter. */
const measure = (text: string) => text.length * 6;
const found = (columns: Column[], width = 600) => axisDates(columns, measure, width);
const years = (text: string) => text.match(/\d{4}/g);

describe("dates on the axis of time", () => {
  it("stand on it while they have room, each over its column", () => {
    const dates = found([day("2031-02-03", 100), day("2031-05-09", 300)]);
    expect(dates.map(({ line, from, to }) => [line, from, to])).toEqual([
      [0, 100, 100],
      [0, 300, 300],
    ]);
    for (const { left, width, from } of dates) expect(left + width / 2).toBe(from);
  });

  it("go to a second line where the first one has no room", () => {
    const dates = found([day("2031-02-03", 100), day("2031-05-09", 150), day("2031-06-01", 200)]);
    expect(dates.map(({ line }) => line)).toEqual([0, 1, 0]);
  });

  it("name columns together by month, or by year where they lie in several", () => {
    const crowded = [0, 1, 2, 3].map((at) => day(`2031-02-0${at + 1}`, 100 + at * 10));
    const [, second, ...none] = found(crowded);
    expect(none).toEqual([]);
    expect(second).toMatchObject({ from: 110, to: 130, line: 1 });
    expect(second?.text).not.toMatch(/\b[1-9]\b/);
    const over = found([day("2031-02-03", 100), day("2032-05-09", 105), day("2034-06-01", 110)]);
    expect(years(over.at(-1)?.text ?? "")).toEqual(["2032", "2034"]);
  });

  it("stay whole at the window's edge", () => {
    for (const x of [0, 600]) {
      const [only] = found([day("2031-02-03", x)]);
      expect(only?.left).toBeGreaterThan(0);
      expect((only?.left ?? 0) + (only?.width ?? 0)).toBeLessThan(600);
    }
  });

  const spots = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 9000 })), {
    minLength: 1,
    maxLength: 60,
  });
  test("leave no column unnamed and lie on none of each other, however close the columns are", spots, (pairs) => {
    const xs = pairs.map(([x]) => x).sort((one, other) => one - other);
    const days = pairs.map(([, at]) => at).sort((one, other) => one - other);
    const columns = xs.map((x, index) => day(new Date((days[index] ?? 0) * 86_400_000).toISOString().slice(0, 10), x));
    const dates = found(columns);
    for (const { x } of columns) expect(dates.some(({ from, to }) => from <= x && x <= to)).toBe(true);
    for (const line of [0, 1]) {
      const row = dates.filter((one) => one.line === line);
      row.slice(1).forEach(({ left }, index) => {
        const before = row[index];
        expect(left).toBeGreaterThanOrEqual((before?.left ?? 0) + (before?.width ?? 0));
      });
    }
  });
});
