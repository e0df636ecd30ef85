/** Sends layouts to the worker. One at a time: a newer request ends the one before. */
import { inSlices } from "./in-slices.ts";
import LayoutWorker from "./layout.worker.ts?worker";
import type { LayoutInput, LayoutReply, LayoutRequest } from "./layout-input.ts";
import type { Positions } from "./static-layouts.ts";

export type LayoutRun = { cancel: () => void };

type Wishes = {
  /** Gets positions while they form, where that is to be seen. */
  step?: ((positions: Positions) => void) | null;
  /** Changes the last positions before they are taken. */
  adapt?: (x: Float64Array, y: Float64Array) => void;
  finish: (positions: Positions) => void;
};

const rounded = (value = 0) => Math.round(value * 10) / 10;

/** The input is made once the page has answered to what asked for the layout, and handed over; `ids` name its nodes. */
export const runLayout = (
  kind: LayoutRequest["kind"],
  inputNow: () => LayoutInput,
  ids: readonly string[],
  { step = null, adapt, finish }: Wishes,
): LayoutRun => {
  const worker = new LayoutWorker();
  let endTaking = () => {};
  /** In pieces, because there may be thousands. */
  const take = ({ x, y }: LayoutReply, into: (positions: Positions) => void) => {
    const positions: Positions = {};
    const each = (index: number) => {
      positions[ids[index] ?? ""] = [rounded(x[index]), rounded(y[index])];
    };
    endTaking();
    endTaking = inSlices(ids.length, each, () => into(positions));
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
    if (!data.done) return step ? take(data, step) : undefined;
    worker.terminate();
    adapt?.(data.x, data.y);
    take(data, finish);
  };
  const start = window.setTimeout(() => {
    const input = inputNow();
    const { x, y, size, fixed, edges } = input;
    worker.postMessage(
      { kind, input, watch: step !== null } satisfies LayoutRequest,
      [x, y, size, fixed, edges].map(({ buffer }) => buffer as ArrayBuffer),
    );
  }, 0);
  return {
    cancel: () => {
      window.clearTimeout(start);
      worker.terminate();
      endTaking();
    },
  };
};
