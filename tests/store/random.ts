/** Chance, from a seed: the same seed gives the same for ever. */

export type Random = {
  /** From 0 up to and without `most`. */
  below(most: number): number;
  chance(of: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
};

/** mulberry32: small, and the same on every machine. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (most) => Math.floor(next() * most),
    chance: (of) => next() < of,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
};
