/**
 * Scales places into a box, as large as they fit, in its middle. A large graph keeps its box from layout to layout: another one
 * would have Sigma read all of it again at once. Changes `x` and `y` in place.
 */
export type Extent = { x: [number, number]; y: [number, number] };

export const extentOf = (points: Iterable<readonly [number, number]>): Extent => {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { x: [left, right], y: [bottom, top] };
};

const lengthOf = ([from, to]: [number, number]): number => to - from;
const middleOf = ([from, to]: [number, number]): number => (from + to) / 2;

export const contain = (x: Float64Array, y: Float64Array, box: Extent): void => {
  const found = extentOf(Array.from(x, (atX, index) => [atX, y[index] ?? 0] as const));
  const scale = Math.min(
    lengthOf(box.x) / Math.max(1, lengthOf(found.x)),
    lengthOf(box.y) / Math.max(1, lengthOf(found.y)),
  );
  const [fromX, fromY] = [middleOf(found.x), middleOf(found.y)];
  const [toX, toY] = [middleOf(box.x), middleOf(box.y)];
  for (let index = 0; index < x.length; index += 1) {
    x[index] = toX + ((x[index] ?? 0) - fromX) * scale;
    y[index] = toY + ((y[index] ?? 0) - fromY) * scale;
  }
};
