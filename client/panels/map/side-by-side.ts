/** Sites that stand at one place, as a base at its city does, beside each other: else only the last would be seen. Pure. */
import { radiusOf, type Site } from "./sites.ts";

/** `x` and `y` in the map's units; `aside`: how far right of its place its sign stands, in pixels. */
export type Placed = Site & { x: number; y: number; aside: number };

/** Free pixels between two signs. */
const gap = 3;

export const sideBySide = (sites: readonly (Site & { x: number; y: number })[]): Placed[] => {
  const ends = new Map<string, number>();
  return sites.map((site) => {
    const place = `${site.x} ${site.y}`;
    const before = ends.get(place);
    const radius = radiusOf(site);
    const aside = before === undefined ? 0 : before + gap + radius;
    ends.set(place, aside + radius);
    return { ...site, aside };
  });
};
