/** Rows of the layouts by time and by type, as far apart as names need: the screen stretches them to fill itself. Pure. */
import type { Heading, Layout } from "../../state.ts";

type Spot = { x: number; y: number };

/** Pixels from one row to the next. */
const rowStep = 52;
/** A heading stands so far over the first row, at least. */
const overFirst = 26;

/** The usual distance of two neighbours in one column; `null` where no column has two. */
const usualStep = (nodes: readonly Spot[]): number | null => {
  const columns = new Map<number, number[]>();
  for (const { x, y } of nodes) columns.set(Math.round(x), [...(columns.get(Math.round(x)) ?? []), y]);
  const steps = [...columns.values()].flatMap((ys) => {
    const sorted = [...ys].sort((one, other) => one - other);
    return sorted.slice(1).map((y, index) => y - (sorted[index] ?? y));
  });
  return steps.sort((one, other) => one - other)[Math.floor(steps.length / 2)] ?? null;
};

/** With y downwards. */
export const closedUp = <Node extends Spot>(
  nodes: readonly Node[],
  headings: readonly Heading[],
  layout: Layout,
): { nodes: Node[]; headings: Heading[] } => {
  const step = layout === "time" || layout === "type" ? usualStep(nodes) : null;
  if (step === null || step <= rowStep) return { nodes: [...nodes], headings: [...headings] };
  const factor = rowStep / step;
  const first = Math.min(...nodes.map(({ y }) => y));
  const at = (y: number): number => (y < first ? Math.min(y * factor, first * factor - overFirst) : y * factor);
  return {
    nodes: nodes.map((node) => ({ ...node, y: node.y * factor })),
    headings: headings.map((heading) => ({ ...heading, y: at(heading.y) })),
  };
};
