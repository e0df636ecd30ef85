import { valueStore } from "../value-store.ts";

export type PathOnCanvas = { nodes: string[]; edges: string[] };

/** The way between two nodes that is being looked at; it follows from the view's `path`. */
export const pathOnCanvas = valueStore<PathOnCanvas | null>(null);
