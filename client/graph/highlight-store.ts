import { valueStore } from "../value-store.ts";

export type Hovered = { node: string | null; edge: string | null };

/** What the pointer is on. */
export const hovered = valueStore<Hovered>(
  { node: null, edge: null },
  (a, b) => a.node === b.node && a.edge === b.edge,
);
export const hover = ({ node = null, edge = null }: Partial<Hovered>): void => hovered.set({ node, edge });
