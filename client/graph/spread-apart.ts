/**
 * Pushes overlapping discs apart until none touch or the rounds are used up. Fixed discs stay; two fixed ones may overlap.
 * Each disc takes `margin` pixels more than its radius, and three times that to the sides, where its label stands. Buckets on a
 * grid keep a round linear in the number of nodes. Changes `x` and `y` in place.
 */
import type { LayoutInput } from "./layout-input.ts";

type Discs = Pick<LayoutInput, "x" | "y" | "size" | "fixed">;

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

const buckets = (x: Float64Array, y: Float64Array, cell: number): Map<string, number[]> => {
  const grid = new Map<string, number[]>();
  for (let index = 0; index < x.length; index += 1) {
    const key = `${Math.floor(at(x, index) / cell)}:${Math.floor(at(y, index) / cell)}`;
    const bucket = grid.get(key);
    if (bucket) bucket.push(index);
    else grid.set(key, [index]);
  }
  return grid;
};

/** Moves one overlapping pair apart along the axis with the smaller overlap; true where something moved. */
const part = ({ x, y, size, fixed }: Discs, a: number, b: number, margin: number): boolean => {
  const dx = at(x, b) - at(x, a);
  const dy = at(y, b) - at(y, a);
  const radii = at(size, a) + at(size, b);
  const overlapX = radii + 3 * margin - Math.abs(dx);
  const overlapY = radii + margin - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return false;
  const movable = 2 - at(fixed, a) - at(fixed, b);
  if (movable === 0) return false;
  const sideways = overlapX < overlapY;
  const along = sideways ? x : y;
  const difference = sideways ? dx : dy;
  // Two discs on the same spot part by their order, so that the result is always the same.
  const direction = difference === 0 ? (a < b ? 1 : -1) : Math.sign(difference);
  const push = ((sideways ? overlapX : overlapY) / movable + 0.01) * direction;
  if (!fixed[a]) along[a] = at(along, a) - push;
  if (!fixed[b]) along[b] = at(along, b) + push;
  return true;
};

const nearby = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => [column, row] as const));

export const spreadApart = (discs: Discs, margin: number, rounds: number): void => {
  const cell = 2 * discs.size.reduce((most, one) => Math.max(most, one), 1) + 3 * margin;
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    const grid = buckets(discs.x, discs.y, cell);
    for (const [key, bucket] of grid) {
      const [column = 0, row = 0] = key.split(":").map(Number);
      for (const [right, down] of nearby) {
        for (const other of grid.get(`${column + right}:${row + down}`) ?? []) {
          for (const index of bucket) if (index < other) moved = part(discs, index, other, margin) || moved;
        }
      }
    }
    if (!moved) return;
  }
};
