/** What the pointer or the keyboard is on. Not part of the view's state: it is no step and belongs to no saved view. */
import { useSyncExternalStore } from "react";

export type Hovered = { node: string | null; edge: string | null };

let hovered: Hovered = { node: null, edge: null };
const listeners = new Set<() => void>();

export const hover = (next: Partial<Hovered>): void => {
  const { node = null, edge = null } = next;
  if (node === hovered.node && edge === hovered.edge) return;
  hovered = { node, edge };
  for (const listener of listeners) listener();
};

export const hoveredNow = (): Hovered => hovered;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useHovered = (): Hovered => useSyncExternalStore(subscribe, hoveredNow);
