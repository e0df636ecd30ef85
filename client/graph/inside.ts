/** Whether a point lies inside a polygon (even–odd rule, ray to the right). */
export type Point = { x: number; y: number };

export const isInside = ({ x, y }: Point, polygon: readonly Point[]): boolean => {
  let inside = false;
  polygon.forEach((a, index) => {
    const b = polygon[(index + polygon.length - 1) % polygon.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    if (crosses) inside = !inside;
  });
  return inside;
};
