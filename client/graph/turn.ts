/** Turns points so that they lie along the longer side of the canvas, and stretches them a little to its shape. */
type Point = [number, number];

/** The direction in which the points reach farthest (first principal axis), in radians. */
const axisOf = (points: Point[]): number => {
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
};

/** `shape`: width of the canvas divided by its height. The result lies around 0, 0. */
export const turn = (points: Point[], shape: number): Point[] => {
  const count = points.length || 1;
  const middleX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const middleY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const around = points.map(([x, y]): Point => [x - middleX, y - middleY]);
  const angle = axisOf(around) + (shape < 1 ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  const turned = around.map(([x, y]): Point => [x * cos - y * sin, x * sin + y * cos]);
  const width = turned.reduce((most, [x]) => Math.max(most, Math.abs(x)), 0) || 1;
  const height = turned.reduce((most, [, y]) => Math.max(most, Math.abs(y)), 0) || 1;
  // Names run sideways, so a little width helps; more would tear what belongs together.
  const stretch = Math.max(0.8, Math.min(1.5, (shape * height) / width));
  return turned.map(([x, y]) => [x * Math.sqrt(stretch), y / Math.sqrt(stretch)]);
};
