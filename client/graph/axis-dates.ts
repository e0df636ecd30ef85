/**
 * The dates along the axis of time. Columns whose dates have no room beside each other, on the axis and on a second line under
 * it, are named together by the months or years that they lie in: less sharp, but no column is without its date. Pure.
 */
import type { Precision } from "#contract/ontology.ts";
import { shortDate } from "./label-of.ts";

type Days = { start: string; end: string; precision: Precision };
/** A column of the axis: where it stands, in pixels, and the days of what stands in it. */
export type Column = { x: number; says: Days };
/** `left`: of the text; `line`: 0 on the axis, 1 under it; `from`, `to`: the first and the last column that it names. */
export type AxisDate = { text: string; left: number; width: number; line: 0 | 1; from: number; to: number };

/** Between two dates, and beside the window's edge, in pixels. */
const gap = 6;
const edge = 2;

/** The days of several columns, no sharper than a month. */
const together = (one: Days, other: Days): Days => {
  const days = [one.start, one.end, other.start, other.end].sort();
  const [start, end] = [days[0] ?? one.start, days.at(-1) ?? one.end];
  return { start, end, precision: start.slice(0, 4) === end.slice(0, 4) ? "month" : "year" };
};

type Group = Omit<AxisDate, "line"> & { says: Days };
type Placed = Group & { line: 0 | 1 };

/** `columns` from left to right, those in the window; `width` is the window's. */
export const axisDates = (columns: readonly Column[], measure: (text: string) => number, width: number): AxisDate[] => {
  const group = (from: number, to: number, says: Days): Group => {
    const text = shortDate(says);
    const wide = measure(text);
    // Whole in the window, also at its edge.
    const left = Math.max(edge, Math.min(width - edge - wide, (from + to) / 2 - wide / 2));
    return { text, left, width: wide, from, to, says };
  };
  const placed: Placed[] = [];
  const isFree = ({ left }: Group, line: 0 | 1): boolean => {
    const before = placed.findLast((one) => one.line === line);
    return !before || before.left + before.width + gap <= left;
  };
  for (const { x, says } of columns) {
    let next = group(x, x, says);
    for (;;) {
      const line = ([0, 1] as const).find((one) => isFree(next, one));
      const before = line === undefined ? placed.pop() : undefined;
      if (!before) {
        placed.push({ ...next, line: line ?? 0 });
        break;
      }
      next = group(before.from, next.to, together(before.says, next.says));
    }
  }
  return placed.map(({ says: _, ...date }) => date);
};
