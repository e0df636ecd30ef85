/** On a ring names belong outside of it: inside run the lines. Pure. */
type Spot = { x: number; y: number };

const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/** The middle of a ring; `null` where there is hardly one. */
export const ringCentre = (spots: readonly Spot[]): Spot | null =>
  spots.length < 3 ? null : { x: middle(spots.map(({ x }) => x)), y: middle(spots.map(({ y }) => y)) };

/** The direction away from it. */
export const outward = ({ x, y }: Spot, centre: Spot): Spot => ({ x: x - centre.x, y: y - centre.y });
