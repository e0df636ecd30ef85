/** A map to sets. One value alone is kept without a set: most keys have one, and there are many keys. */
export type Multimap<K, V> = {
  add(key: K, value: V): void;
  remove(key: K, value: V): void;
  /** Empty where the key is unknown; not to be kept while the map changes. */
  get(key: K): Iterable<V>;
  count(key: K): number;
  keys(): Iterable<K>;
};

export function multimap<K, V extends string | object>(): Multimap<K, V> {
  const kept = new Map<K, V | Set<V>>();
  const nothing: readonly V[] = [];
  return {
    add(key, value) {
      const known = kept.get(key);
      if (known === undefined) kept.set(key, value);
      else if (known instanceof Set) known.add(value);
      else if (known !== value) kept.set(key, new Set([known, value]));
    },
    remove(key, value) {
      const known = kept.get(key);
      if (known instanceof Set) {
        known.delete(value);
        if (known.size === 0) kept.delete(key);
      } else if (known === value) kept.delete(key);
    },
    get(key) {
      const known = kept.get(key);
      if (known === undefined) return nothing;
      return known instanceof Set ? known : [known];
    },
    count(key) {
      const known = kept.get(key);
      if (known === undefined) return 0;
      return known instanceof Set ? known.size : 1;
    },
    keys: () => kept.keys(),
  };
}
