/** Where the node menu is open. */
import { useSyncExternalStore } from "react";

export type NodeMenuAt = { node: string; x: number; y: number };

let menu: NodeMenuAt | null = null;
const listeners = new Set<() => void>();

export const openMenu = (at: NodeMenuAt | null): void => {
  menu = at;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useMenuAt = (): NodeMenuAt | null => useSyncExternalStore(subscribe, () => menu);
