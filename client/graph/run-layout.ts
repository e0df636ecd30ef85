/** Sends layouts to the worker. One at a time: a newer request ends the one before. */

import LayoutWorker from "./layout.worker.ts?worker";
import type { LayoutInput, LayoutReply, LayoutRequest } from "./layout-input.ts";

export type LayoutRun = { cancel: () => void };

/** `step` gets positions while they form, `finish` the last ones. */
export const runLayout = (
  kind: LayoutRequest["kind"],
  input: LayoutInput,
  step: (x: Float64Array, y: Float64Array) => void,
  finish: (x: Float64Array, y: Float64Array) => void,
): LayoutRun => {
  const worker = new LayoutWorker();
  const cancel = () => worker.terminate();
  worker.onmessage = ({ data: { x, y, done } }: MessageEvent<LayoutReply>) => {
    if (!done) return step(x, y);
    cancel();
    finish(x, y);
  };
  worker.postMessage({ kind, input } satisfies LayoutRequest);
  return { cancel };
};
