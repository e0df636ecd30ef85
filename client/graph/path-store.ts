/** The way between two nodes that is being looked at. Follows from the view's `path`, so it is no state of its own there. */
import { useSyncExternalStore } from "react";

export type PathOnCanvas = { nodes: string[]; edges: string[] };

let path: PathOnCanvas | null = null;
const listeners = new Set<() => void>();

export const showPath = (next: PathOnCanvas | null): void => {
  if (next === path) return;
  path = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePathOnCanvas = (): PathOnCanvas | null => useSyncExternalStore(subscribe, () => path);
