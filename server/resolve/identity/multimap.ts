/** A map to sets. One value alone is kept without a set: most keys have one, and there are many keys. */
export type Multimap<K, V> = {
  add(key: K, value: V): void;
  remove(key: K, value: V): void;
  /** Read-only, empty where the key is unknown. */
  get(key: K): ReadonlySet<V>;
  keys(): Iterable<K>;
};

export function multimap<K, V extends string | object>(): Multimap<K, V> {
  const kept = new Map<K, V | Set<V>>();
  const nothing: ReadonlySet<V> = new Set();
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
      return known instanceof Set ? known : new Set([known]);
    },
    keys: () => kept.keys(),
  };
}
