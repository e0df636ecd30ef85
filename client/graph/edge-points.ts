/** The way that a line takes, straight or bent. Pure. */
type Point = { x: number; y: number };

/** A point of an edge as it is drawn (the same curve that the edge program draws); `t` from 0 at its beginning to 1. */
export const edgePoint = (from: Point, to: Point, curvature: number, t: number): Point => {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
};

/** Points along an edge: the ends, or eight steps of the curve. */
export const edgePoints = (from: Point, to: Point, curvature: number): Point[] =>
  curvature === 0 ? [from, to] : Array.from({ length: 9 }, (_, index) => edgePoint(from, to, curvature, index / 8));
