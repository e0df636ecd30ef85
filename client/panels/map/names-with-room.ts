/** Which names the map can write without writing one over another. */
import type { Site } from "./sites.ts";
import type { Country } from "./world.ts";

export type Placed = Site & { x: number; y: number };

type Box = { left: number; right: number; top: number; bottom: number };

const apart = (one: Box, other: Box) =>
  one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom;

/** Takes boxes in the order of their weight; one that runs into an earlier one is left out. */
const withRoom = <Item>(items: Item[], boxOf: (item: Item) => Box, taken: Box[]): Item[] =>
  items.filter((item) => {
    const box = boxOf(item);
    const free = taken.every((other) => apart(box, other));
    if (free) taken.push(box);
    return free;
  });

/** Sites first, the more important before the others, then the countries around them. `scale`: pixels of the screen for one unit of the map. */
export const namesWithRoom = (sites: Placed[], countries: Country[], scale: number) => {
  const taken: Box[] = [];
  const named = withRoom(
    sites,
    ({ x, y, node }) => ({
      left: x * scale - 8,
      right: x * scale + 14 + node.name.length * 6.4,
      top: y * scale - 9,
      bottom: y * scale + 9,
    }),
    taken,
  );
  const names = new Set(sites.map(({ node }) => node.name));
  const wide = countries.filter(({ width, name }) => width * scale > name.length * 9 && !names.has(name));
  const half = (name: string) => name.length * 3.4;
  const around = withRoom(
    wide.sort((one, other) => other.width - one.width),
    ({ x, y, name }) => ({
      left: x * scale - half(name),
      right: x * scale + half(name),
      top: y * scale - 12,
      bottom: y * scale + 4,
    }),
    taken,
  );
  return { sites: new Set(named.map(({ node }) => node.id)), countries: around };
};
