/** Which neighbour an arrow key leads to: the nearest one that lies in the arrow's direction. Pure. */
export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";
type Spot = { id: string; x: number; y: number };

/** Unit vectors in the graph's coordinates, in which y grows upwards. */
const directions: Record<Arrow, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Half the angle that an arrow takes in: everything within it is "that way". A little over 45° leaves no dead corner. */
const widest = Math.cos((50 * Math.PI) / 180);

export const walk = (from: Spot, neighbours: Spot[], arrow: Arrow): string | null => {
  const [right, up] = directions[arrow];
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of neighbours) {
    const [dx, dy] = [x - from.x, y - from.y];
    const distance = Math.hypot(dx, dy) || 1;
    const towards = (dx * right + dy * up) / distance;
    if (towards < widest) continue;
    // Straight on beats near.
    const cost = distance * (2 - towards);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
};
