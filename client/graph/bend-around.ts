/**
 * How far a line is bent to keep off the discs of others: a line that runs beneath a disc reads as two that end there. It takes the
 * least bend that is free, to either side; where none is, the one that has the fewest above it. Pure.
 */
import { edgePoints } from "./edge-points.ts";
import { fromLine } from "./from-line.ts";

type Spot = { x: number; y: number };
export type Disc = Spot & { radius: number };

/** Pixels between a disc's rim and a line that is not its own. */
const gap = 4;
const bends = [0, 0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42, 0.55, -0.55];

const inTheWay = (points: Spot[], discs: readonly Disc[], room: number): number =>
  discs.filter((disc) =>
    points.some((point, index) => {
      const next = points[index + 1];
      return next && fromLine(disc, point, next) <= disc.radius + room;
    }),
  ).length;

/** `discs`: those at neither end of the line. `own`: the curvature that keeps it off its parallels. */
export const bendAround = (from: Spot, to: Spot, discs: readonly Disc[], own = 0): number => {
  let [best, least] = [own, Number.POSITIVE_INFINITY];
  for (const room of [gap, 0]) {
    for (const bend of bends) {
      const count = inTheWay(edgePoints(from, to, own + bend), discs, room);
      if (count === 0) return own + bend;
      if (count < least) [best, least] = [own + bend, count];
    }
  }
  return best;
};

/** Among more discs there is no way round. */
const fewEnough = 300;

export type BentLine = { id: string; source: string; target: string; own: number };

/** The curvature of each line, by its id. */
export const bendsAround = (lines: readonly BentLine[], discs: ReadonlyMap<string, Disc>): Map<string, number> => {
  const found = new Map<string, number>();
  if (discs.size > fewEnough) return found;
  for (const { id, source, target, own } of lines) {
    const [from, to] = [discs.get(source), discs.get(target)];
    const others = [...discs].flatMap(([node, disc]) => (node === source || node === target ? [] : [disc]));
    if (from && to) found.set(id, bendAround(from, to, others, own));
  }
  return found;
};
