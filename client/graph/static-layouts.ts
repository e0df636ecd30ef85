/** Layouts that need no simulation: by time, by type, on a circle. Positions in pixels of a canvas of the given size. */
import type { DateSpan } from "#contract/date-span.ts";
import type { GraphNode } from "#contract/graph.ts";
import type { Precision } from "#contract/ontology.ts";
import type { Heading } from "../state.ts";
import { groupBy } from "./group-by.ts";
import { kindOf, kinds } from "./kind.ts";

export type Positions = Record<string, [number, number]>;
export type Laid = { positions: Positions; headings: Heading[] };
type Box = { width: number; height: number };
/** What these layouts need of the canvas's items. */
export type Arrangeable = {
  nodes: (Pick<GraphNode, "id" | "name" | "label" | "kind"> & {
    date: Pick<DateSpan, "start" | "end" | "precision"> | null;
  })[];
  edges: { source: string; target: string }[];
};

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const neighboursOf = ({ edges }: Arrangeable): Map<string, string[]> => {
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

/** Made once: a comparison that makes its own takes ten times as long. */
const byName = new Intl.Collator("en");

/** Sorted by kind, then by the mean place of their neighbours, so that what belongs together lies together. */
const ordered = (items: Arrangeable): string[] => {
  const rank = new Map(Object.keys(kinds).map((kind, index) => [kind, index]));
  const neighbours = neighboursOf(items);
  const byKind = [...items.nodes].sort(
    (a, b) => (rank.get(kindOf(a)) ?? 0) - (rank.get(kindOf(b)) ?? 0) || byName.compare(a.name, b.name),
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

/** Rows further apart than this on the screen fall apart, in pixels. */
const widestRow = 90;
/** As far a heading stands over the first row. */
const overFirst = 30;

/** Stretches what is flatter than the canvas, so that names have room; not so far that what belongs together falls apart. */
const filling = ({ positions, headings }: Laid, rowStep: number, { width, height }: Box): Laid => {
  const spots = Object.values(positions);
  const extent = (axis: 0 | 1) => {
    const [least, most] = spots.reduce(([low, high], spot) => [Math.min(low, spot[axis]), Math.max(high, spot[axis])], [
      Infinity,
      -Infinity,
    ] as [number, number]);
    return Math.max(1, most - least);
  };
  // What is wider than the canvas is drawn smaller.
  const scale = Math.min(1, width / extent(0));
  const stretch = Math.max(1, Math.min(widestRow / (rowStep * scale), (extent(0) * height) / width / extent(1)));
  // What stands over the first row stays near it: only nodes are framed.
  const top = Math.max(...spots.map(([, y]) => y));
  const headingAt = (y: number) =>
    y > top ? top * stretch + (y - top) * Math.min(stretch, overFirst / (rowStep * scale)) : y * stretch;
  return {
    positions: Object.fromEntries(Object.entries(positions).map(([id, [x, y]]) => [id, [x, y * stretch]])),
    headings: headings.map((heading) => ({ ...heading, y: headingAt(heading.y) })),
  };
};

export const circleLayout = (items: Arrangeable, { width, height }: Box): Laid => {
  const ids = ordered(items);
  const radius = Math.max(Math.min(width, height) / 2, (ids.length * 34) / (2 * Math.PI));
  const positions: Positions = Object.fromEntries(
    ids.map((id, index) => {
      const angle = (index / ids.length) * 2 * Math.PI - Math.PI / 2;
      return [id, [width / 2 + radius * Math.cos(angle), height / 2 - radius * Math.sin(angle)]];
    }),
  );
  return { positions, headings: [] };
};

const typeStep = { column: 170, between: 60, row: 44 };

/** One column a kind, from left to right in the ontology's order; long columns are folded. Its name stands over each. */
export const typeLayout = (items: Arrangeable, box: Box): Laid => {
  const kindById = new Map(items.nodes.map((node) => [node.id, kindOf(node)]));
  const columns = groupBy(ordered(items), (id) => kindById.get(id));
  const rows = Math.max(6, Math.ceil(Math.sqrt(items.nodes.length * 1.5)));
  const positions: Positions = {};
  const headings: Heading[] = [];
  let left = 0;
  for (const [kind, ids] of columns) {
    const middle = (rows - 1) / 2;
    ids.forEach((id, index) => {
      positions[id] = [left + Math.floor(index / rows) * typeStep.column, (middle - (index % rows)) * typeStep.row];
    });
    if (kind) headings.push({ x: left, y: (middle + 1) * typeStep.row, says: kind });
    left += Math.ceil(ids.length / rows) * typeStep.column + typeStep.between;
  }
  return filling({ positions, headings }, typeStep.row, box);
};

const columnStep = 165;
const rowStep = 52;
const mostRows = 9;
/** Every other row stands a little to the right, so that a line up its column passes beside the discs between. */
const aside = (row: number): number => (row % 2 === 0 ? 0 : 28);

type Dated = { id: string; start: string; end: string; precision: Precision };

const middleOf = ({ start, end }: Dated): number => (dayNumber(start) + dayNumber(end)) / 2;
const lengthOf = ({ start, end }: Dated): number => dayNumber(end) - dayNumber(start);

/**
 * Events from left to right by the middle of their date, stacked above the axis; lasting things below it, at the mean of
 * their events. What has no day and leads to nothing dated waits in columns on the left. Dates stand on the axis.
 */
export const timeLayout = (items: Arrangeable, box: Box): Laid => {
  const dated = items.nodes.flatMap(({ id, label, date }): Dated[] =>
    label === "Event" && date?.start && date.end
      ? [{ id, start: date.start, end: date.end, precision: date.precision }]
      : [],
  );
  // Even steps from day to day: a long quiet year does not press everything else into a corner.
  const columns = [...groupBy(dated, middleOf)].sort(([one], [other]) => one - other).map(([, events]) => events);
  const columnOf = new Map(columns.flatMap((events, column) => events.map(({ id }) => [id, column] as const)));
  const heights = new Map<string, number>();
  const positions: Positions = {};
  const put = (id: string, column: number, up: boolean) => {
    const key = `${column}:${up}`;
    const level = heights.get(key) ?? 0;
    heights.set(key, level + 1);
    positions[id] = [column * columnStep + aside(level), (up ? 1 : -1) * (36 + level * rowStep)];
  };
  for (const [id, column] of columnOf) put(id, column, true);
  const neighbours = neighboursOf(items);
  const waiting: string[] = [];
  for (const { id } of items.nodes) {
    if (columnOf.has(id)) continue;
    const near = (neighbours.get(id) ?? []).flatMap((other) => columnOf.get(other) ?? []);
    if (near.length > 0) put(id, Math.round(mean(near)), false);
    else waiting.push(id);
  }
  const waitingColumn = (index: number) => -1.5 - Math.floor(index / mostRows);
  waiting.forEach((id, index) => {
    const column = waitingColumn(index);
    const row = index % mostRows;
    // Every other column stands half a row lower, so that a line along the rows passes between the discs.
    const lower = Math.floor(index / mostRows) % 2 === 0 ? 0 : 0.5;
    positions[id] = [column * columnStep + aside(row), (mostRows / 2 - row - lower) * rowStep];
  });
  const headings = columns.flatMap((events, column): Heading[] => {
    // Spans with the same middle share a column: the longest of them is true of all.
    const [longest] = [...events].sort((one, other) => lengthOf(other) - lengthOf(one));
    if (!longest) return [];
    const { start, end, precision } = longest;
    return [{ x: column * columnStep, y: 0, says: { start, end, precision } }];
  });
  if (waiting.length > 0) {
    const x = waitingColumn(waiting.length - 1) * columnStep;
    headings.unshift({ x, y: (mostRows / 2 + 0.7) * rowStep, says: "undated" });
  }
  return filling({ positions, headings }, rowStep, box);
};
