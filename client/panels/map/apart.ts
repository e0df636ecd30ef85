/**
 * Signs that would lie on each other stand apart, as near to their places as they can: a base beside its city, towns of one
 * region around each other. Pure.
 */
import { type LabelBox, takenBoxes } from "../../graph/label-placement.ts";
import { radiusOf, type Site } from "./sites.ts";

export type OnMap = Site & { x: number; y: number };
/** `x` and `y`: the place, in the map's units; `dx` and `dy`: from there to the middle of the sign, in pixels. */
export type Placed = OnMap & { dx: number; dy: number; hasRoom: boolean };

type Room = {
  /** Farther from its place no sign may stand. */
  farthest?: number;
  /** Half the width that a sign takes at least: a finger needs more than a pointer. */
  least?: number;
};

/** Free pixels between two signs. */
const gap = 2;
const step = 4;
/** Farther from its place a sign would tell of another one. */
export const away = 48;
const directions = 16;

const offsets = [
  [0, 0] as const,
  ...Array.from({ length: away / step }, (_, ring) =>
    Array.from({ length: directions }, (_, turn) => {
      const angle = (turn / directions) * 2 * Math.PI;
      const far = (ring + 1) * step;
      return [far * Math.cos(angle), far * Math.sin(angle)] as const;
    }),
  ).flat(),
];

/** `sites`: the first of two keeps its place. `scale`: pixels to one of the map's units. What finds no room stays at its place. */
export const apart = (sites: readonly OnMap[], scale: number, { farthest = away, least = 0 }: Room = {}): Placed[] => {
  const taken = takenBoxes();
  return sites.map((site) => {
    const half = Math.max(least, radiusOf(site) + gap / 2);
    const boxAt = (dx: number, dy: number): LabelBox => {
      const [x, y] = [site.x * scale + dx, site.y * scale + dy];
      return { left: x - half, right: x + half, top: y - half, bottom: y + half };
    };
    const free = offsets.find(
      ([dx, dy]) => Math.hypot(dx, dy) <= farthest && taken.isFree(boxAt(dx, dy), site.node.id),
    );
    const [dx, dy] = free ?? [0, 0];
    if (free) taken.take(boxAt(dx, dy), site.node.id);
    return { ...site, dx, dy, hasRoom: free !== undefined };
  });
};
