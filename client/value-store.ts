/** A value that several components share and that is no part of the view's state: no step, in no saved view. */
import { useSyncExternalStore } from "react";

export type ValueStore<T> = { get: () => T; set: (value: T) => void; use: () => T };

/** `same`: values that count as equal, so that setting them tells nobody. */
export const valueStore = <T>(initial: T, same: (a: T, b: T) => boolean = Object.is): ValueStore<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = () => value;
  const set = (next: T) => {
    if (same(value, next)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  return { get, set, use: () => useSyncExternalStore(subscribe, get) };
};
