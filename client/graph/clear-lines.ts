/**
 * Moves nodes off the lines of others: a disc on a line reads as its end. Their own lines keep off the other discs, too. Each looks
 * outwards from its place, ring by ring, and takes the first free spot, else the freest one. Changes `x` and `y` of the free nodes
 * in place.
 */
import { fromLine } from "./from-line.ts";
import type { LayoutInput } from "./layout-input.ts";

type Spot = { x: number; y: number };
type Room = { input: LayoutInput; index: number; own: readonly number[] };

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** Pixels between a disc's rim and a line that is not its own. */
const gap = 10;
const ringStep = 24;
const mostRings = 16;
/** Comparisons in all: in a large graph the search ends nearer to where it began. */
const budget = 3e7;

const spotOf = ({ x, y }: LayoutInput, index: number): Spot => ({ x: at(x, index), y: at(y, index) });

/** How many discs and lines are in the way at a spot; 0 where none is. */
const crossings = ({ input, index, own }: Room, spot: Spot): number => {
  const { x, size, edges } = input;
  const radius = at(size, index);
  const ends = own.map((other) => spotOf(input, other));
  let count = 0;
  for (let other = 0; other < x.length; other += 1) {
    if (other === index) continue;
    const place = spotOf(input, other);
    const radii = radius + at(size, other);
    // A name stands beside a disc: sideways it takes more room.
    if (Math.abs(place.x - spot.x) < radii + 30 && Math.abs(place.y - spot.y) < radii + gap) count += 2;
    if (own.includes(other)) continue;
    for (const end of ends) if (fromLine(place, spot, end) < at(size, other) + gap / 2) count += 1;
  }
  for (let edge = 0; edge < edges.length; edge += 2) {
    const [source, target] = [at(edges, edge), at(edges, edge + 1)];
    if (source === index || target === index) continue;
    if (fromLine(spot, spotOf(input, source), spotOf(input, target)) < radius + gap) count += 1;
  }
  return count;
};

const around = ({ x, y }: Spot, ring: number): Spot[] => {
  const count = 6 * ring;
  return Array.from({ length: count }, (_, order) => {
    const angle = (order / count) * 2 * Math.PI;
    return { x: x + ring * ringStep * Math.cos(angle), y: y + ring * ringStep * Math.sin(angle) };
  });
};

const freest = (room: Room, start: Spot, rings: number): Spot => {
  let [best, least] = [start, crossings(room, start)];
  for (let ring = 1; ring <= rings && least > 0; ring += 1) {
    for (const spot of around(start, ring)) {
      const count = crossings(room, spot);
      if (count < least) [best, least] = [spot, count];
      if (least === 0) break;
    }
  }
  return best;
};

/** `far`: how many rings a node may be moved at most. */
export const clearLines = (
  input: LayoutInput,
  free: readonly number[],
  joined: readonly number[][],
  far = mostRings,
): void => {
  const perSpot = input.x.length + input.edges.length / 2;
  const rings = Math.min(far, Math.floor(Math.sqrt(budget / (3 * perSpot * free.length))));
  if (rings < 1) return;
  for (const index of free) {
    const { x, y } = freest({ input, index, own: joined[index] ?? [] }, spotOf(input, index), rings);
    input.x[index] = x;
    input.y[index] = y;
  }
};
