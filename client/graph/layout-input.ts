/** What a layout takes and gives: plain arrays, so that they travel to the worker and back cheaply. */
import type { Heading } from "../state.ts";

export type LayoutInput = {
  /** One entry a node, in the same order everywhere. Positions in pixels at camera ratio 1. */
  x: Float64Array;
  y: Float64Array;
  /** Radius in pixels. */
  size: Float64Array;
  /** 1: must not move. */
  fixed: Uint8Array;
  /** Pairs of node indexes: source, target, source, target, … */
  edges: Uint32Array;
  /** The canvas, to give the layout its shape. */
  width: number;
  height: number;
};

/** `settle`: only the nodes that are not fixed find a place; `force`: everything that is not fixed is laid out anew. */
export type LayoutRequest = {
  kind: "force" | "settle";
  input: LayoutInput;
  /** Whether positions are wanted while they form. */
  watch: boolean;
};
/** `says`: what stands over parts of the layout; its places follow those of the nodes in `x` and `y`. */
export type LayoutReply = { x: Float64Array; y: Float64Array; says: Heading["says"][]; done: boolean };
