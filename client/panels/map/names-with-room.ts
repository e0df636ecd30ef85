/** Which names the map can write, and where, without writing one over another, over a sign, a button or the edge. Pure. */
import { isInside, type LabelBox, type LabelWish, placeLabels, takenBoxes } from "../../graph/label-placement.ts";
import type { Placed } from "./apart.ts";
import { radiusOf } from "./sites.ts";
import type { Country } from "./world.ts";

/** From the map's units to pixels of the screen. */
type View = { scale: number; x: number; y: number };
type Picture = { width: number; height: number };

const nameHeight = 18;
/** Pixels between a sign and its name, beside what the placing of labels leaves. */
const rim = 2;
/** Half the width of a country's name, near enough. */
const halfOf = (name: string) => name.length * 3.4;

/** Where the names of sites stand, from the middle of the sign to the left end of the name, in pixels. */
export type NamePlaces = ReadonlyMap<string, { dx: number; dy: number }>;

/** Sites first, the more important before the others, then the countries around them. `widthOf`: of a site's name, in pixels. */
export const namesWithRoom = (
  sites: Placed[],
  countries: Country[],
  { scale, x, y }: View,
  picture: Picture,
  buttons: readonly LabelBox[],
  widthOf: (name: string) => number,
): { sites: NamePlaces; countries: Country[] } => {
  const wishes = sites.map(
    (site, index): LabelWish => ({
      id: site.node.id,
      x: site.x * scale + x + site.dx,
      y: site.y * scale + y + site.dy,
      radius: radiusOf(site) + rim,
      width: widthOf(site.node.name),
      height: nameHeight,
      importance: sites.length - index,
      always: false,
    }),
  );
  const places = placeLabels(wishes, picture, buttons);
  const byId = new Map(wishes.map((wish) => [wish.id, wish]));
  const named = new Map<string, { dx: number; dy: number }>();
  const taken = takenBoxes();
  for (const box of buttons) taken.take(box, "button");
  for (const wish of wishes) {
    const { x: middle, y: centre, radius } = wish;
    taken.take(
      { left: middle - radius, right: middle + radius, top: centre - radius, bottom: centre + radius },
      wish.id,
    );
  }
  for (const { id, left, top } of places) {
    const wish = byId.get(id);
    if (!wish) continue;
    named.set(id, { dx: left - wish.x, dy: top + nameHeight / 2 - wish.y });
    taken.take({ left, right: left + wish.width, top, bottom: top + nameHeight }, id);
  }
  const names = new Set(sites.map(({ node }) => node.name));
  const around = countries
    .filter(({ width, name }) => width * scale > name.length * 9 && !names.has(name))
    .sort((one, other) => other.width - one.width)
    .filter((country) => {
      const [middle, base] = [country.x * scale + x, country.y * scale + y];
      const half = halfOf(country.name);
      const box = { left: middle - half, right: middle + half, top: base - 12, bottom: base + 4 };
      const free = isInside(box, picture) && taken.isFree(box, country.id);
      if (free) taken.take(box, country.id);
      return free;
    });
  return { sites: named, countries: around };
};
