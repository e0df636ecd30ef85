/** Layouts that need no simulation: by time, by type, on a circle. Positions in pixels of a canvas of the given size. */
import type { CanvasItems } from "./canvas-items.ts";
import { groupBy } from "./group-by.ts";
import { kindOf, kinds } from "./kind.ts";

export type Positions = Record<string, [number, number]>;
type Box = { width: number; height: number };

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const neighboursOf = ({ edges }: CanvasItems): Map<string, string[]> => {
  const lists = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = lists.get(from);
    if (list) list.push(to);
    else lists.set(from, [to]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return lists;
};

const mean = (values: number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Sorted by kind, then by the mean place of their neighbours, so that what belongs together lies together. */
const ordered = (items: CanvasItems): string[] => {
  const rank = new Map(Object.keys(kinds).map((kind, index) => [kind, index]));
  const neighbours = neighboursOf(items);
  const byKind = [...items.nodes].sort(
    (a, b) => (rank.get(kindOf(a)) ?? 0) - (rank.get(kindOf(b)) ?? 0) || a.name.localeCompare(b.name, "en"),
  );
  const first = new Map(byKind.map(({ id }, index) => [id, index]));
  const pull = (id: string) => {
    const places = (neighbours.get(id) ?? []).flatMap((other) => first.get(other) ?? []);
    return places.length ? mean(places) : (first.get(id) ?? 0);
  };
  return byKind
    .sort((a, b) => (rank.get(kindOf(a)) ?? 0) - (rank.get(kindOf(b)) ?? 0) || pull(a.id) - pull(b.id))
    .map(({ id }) => id);
};

/** Stretches what is flatter than the canvas, so that names have room; not so far that what belongs together falls apart. */
const filling = (positions: Positions, { width, height }: Box): Positions => {
  const spots = Object.values(positions);
  const extent = (axis: 0 | 1) => {
    const [least, most] = spots.reduce(([low, high], spot) => [Math.min(low, spot[axis]), Math.max(high, spot[axis])], [
      Infinity,
      -Infinity,
    ] as [number, number]);
    return Math.max(1, most - least);
  };
  const stretch = Math.max(1, Math.min(4, (extent(0) * height) / width / extent(1)));
  return Object.fromEntries(Object.entries(positions).map(([id, [x, y]]) => [id, [x, y * stretch]]));
};

export const circleLayout = (items: CanvasItems, { width, height }: Box): Positions => {
  const ids = ordered(items);
  const radius = Math.max(Math.min(width, height) / 2, (ids.length * 34) / (2 * Math.PI));
  return Object.fromEntries(
    ids.map((id, index) => {
      const angle = (index / ids.length) * 2 * Math.PI - Math.PI / 2;
      return [id, [width / 2 + radius * Math.cos(angle), height / 2 - radius * Math.sin(angle)]];
    }),
  );
};

/** One column a kind, from left to right in the ontology's order; long columns are folded. */
export const typeLayout = (items: CanvasItems, box: Box): Positions => {
  const kindById = new Map(items.nodes.map((node) => [node.id, kindOf(node)]));
  const columns = groupBy(ordered(items), (id) => kindById.get(id) ?? "");
  const rows = Math.max(6, Math.ceil(Math.sqrt(items.nodes.length * 1.5)));
  const positions: Positions = {};
  let left = 0;
  for (const ids of columns.values()) {
    ids.forEach((id, index) => {
      const inColumn = Math.min(rows, ids.length - Math.floor(index / rows) * rows);
      positions[id] = [left + Math.floor(index / rows) * 170, ((inColumn - 1) / 2 - (index % rows)) * 44];
    });
    left += Math.ceil(ids.length / rows) * 170 + 60;
  }
  return filling(positions, box);
};

const columnStep = 165;
const rowStep = 52;
const mostRows = 9;

/**
 * Events from left to right by the middle of their date, stacked above the axis; lasting things below it, at the mean of
 * their events. What has no day and leads to nothing dated waits in columns on the left.
 */
export const timeLayout = (items: CanvasItems, box: Box): Positions => {
  const days = new Map(
    items.nodes.flatMap(({ id, label, date }) =>
      label === "Event" && date?.start && date.end
        ? [[id, (dayNumber(date.start) + dayNumber(date.end)) / 2] as const]
        : [],
    ),
  );
  // Even steps from day to day: a long quiet year does not press everything else into a corner.
  const distinct = [...new Set(days.values())].sort((a, b) => a - b);
  const columnOf = new Map(distinct.map((day, index) => [day, index]));
  const heights = new Map<string, number>();
  const positions: Positions = {};
  const put = (id: string, column: number, up: boolean) => {
    const key = `${column}:${up}`;
    const level = heights.get(key) ?? 0;
    heights.set(key, level + 1);
    positions[id] = [column * columnStep, (up ? 1 : -1) * (36 + level * rowStep)];
  };
  for (const [id, day] of [...days].sort((a, b) => a[1] - b[1])) put(id, columnOf.get(day) ?? 0, true);
  const neighbours = neighboursOf(items);
  const waiting: string[] = [];
  for (const { id } of items.nodes) {
    if (days.has(id)) continue;
    const columns = (neighbours.get(id) ?? []).flatMap((other) => columnOf.get(days.get(other) ?? Number.NaN) ?? []);
    if (columns.length > 0) put(id, Math.round(mean(columns)), false);
    else waiting.push(id);
  }
  waiting.forEach((id, index) => {
    const column = -1.5 - Math.floor(index / mostRows);
    positions[id] = [column * columnStep, (mostRows / 2 - (index % mostRows)) * rowStep];
  });
  return filling(positions, box);
};
