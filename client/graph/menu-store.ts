import { valueStore } from "../value-store.ts";

export type NodeMenuAt = { node: string; x: number; y: number };

/** Where the node menu is open, in pixels of the canvas. */
export const nodeMenu = valueStore<NodeMenuAt | null>(null);
