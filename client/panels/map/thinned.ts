/**
 * Where more places lie near each other than the map has room for, the later ones are gathered in the sign beside them, which says
 * how many; nearer, each has its own again. Pure.
 */
import { apart, away, type OnMap, type Placed } from "./apart.ts";

/** A sign with those that have none of their own, each at a sign near to it. */
export type Sign = Placed & { others: OnMap[] };

/** A sign of many places farther off than this would stand among those of another region, in pixels. */
const near = 30;

const distance = (one: OnMap, other: OnMap): number => Math.hypot(one.x - other.x, one.y - other.y);

const nearestTo = (site: OnMap, signs: readonly Sign[]): Sign | undefined =>
  signs.reduce<Sign | undefined>(
    (best, sign) => (best === undefined || distance(sign, site) < distance(best, site) ? sign : best),
    undefined,
  );

/** The nearest; one that is near and gathers others already goes before it, so that few numbers tell of many. */
const gathererOf = (site: OnMap, signs: readonly Sign[], scale: number): Sign | undefined => {
  const gathering = signs.filter((sign) => sign.others.length > 0 && distance(sign, site) * scale <= 2 * near);
  return nearestTo(site, gathering) ?? nearestTo(site, signs);
};

type Room = {
  scale: number;
  least: number;
  /** Where there is no nearer map all have a sign, though it be farther from its place. */
  isNearest: boolean;
};

/** `sites`: those that come first keep theirs. */
export const thinned = (sites: readonly OnMap[], { scale, least, isNearest }: Room): Sign[] => {
  const placed = apart(sites, scale, { farthest: isNearest ? away : near, least: isNearest ? 0 : least });
  const signs = placed.filter(({ hasRoom }) => hasRoom || isNearest).map((site): Sign => ({ ...site, others: [] }));
  if (!isNearest) for (const site of placed) if (!site.hasRoom) gathererOf(site, signs, scale)?.others.push(site);
  return signs;
};
