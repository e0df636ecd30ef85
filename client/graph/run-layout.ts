/** Sends layouts to their workers. One at a time: a newer request ends the one before. */
import ArrangeWorker from "./arrange.worker.ts?worker";
import { inSlices } from "./in-slices.ts";
import LayoutWorker from "./layout.worker.ts?worker";
import type { LayoutReply } from "./layout-input.ts";
import type { Filling } from "./layout-input-of.ts";
import type { Laid } from "./static-layouts.ts";
import { isPlain } from "./sync-graph.ts";

export type LayoutRun = { cancel: () => void };

/** A worker that has nothing to do yet: starting one takes about as long as laying out a story. */
let spare: Worker | null = null;

/** To be called where a layout will be asked for soon. */
export const prepareLayout = (): void => {
  spare ??= new LayoutWorker();
};

export const layoutWorker = (): Worker => {
  const worker = spare ?? new LayoutWorker();
  spare = null;
  return worker;
};

export const arrangeWorker = (): Worker => new ArrangeWorker();

type Wishes = {
  /** Gets positions while they form, where that is to be seen. */
  step?: ((laid: Laid) => void) | null;
  /** Changes the last positions before they are taken. */
  adapt?: (x: Float64Array, y: Float64Array) => void;
  finish: (laid: Laid) => void;
};

const rounded = (value = 0) => Math.round(value * 10) / 10;

/** `ids` name the nodes. What a large graph's layout takes is made in pieces, and once the page has answered to what asked for it. */
export const runLayout = <Request>(
  worker: Worker,
  fillingNow: () => Filling<Request>,
  ids: readonly string[],
  { step = null, adapt, finish }: Wishes,
): LayoutRun => {
  let endPieces = () => {};
  /** In pieces, because there may be thousands. */
  const take = ({ x, y, says }: LayoutReply, into: (laid: Laid) => void) => {
    const positions: Laid["positions"] = {};
    const each = (index: number) => {
      positions[ids[index] ?? ""] = [rounded(x[index]), rounded(y[index])];
    };
    const headings = says.map((words, order) => ({
      x: rounded(x[ids.length + order]),
      y: rounded(y[ids.length + order]),
      says: words,
    }));
    endPieces();
    endPieces = inSlices(ids.length, each, () => into({ positions, headings }));
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
    if (!data.done) return step ? take(data, step) : undefined;
    worker.terminate();
    adapt?.(data.x, data.y);
    take(data, finish);
  };
  const { count, fill, request, handedOver } = fillingNow();
  const send = () => worker.postMessage(request, handedOver);
  if (isPlain(ids.length)) endPieces = inSlices(count, fill, send);
  else {
    for (let index = 0; index < count; index += 1) fill(index);
    send();
  }
  return {
    cancel: () => {
      worker.terminate();
      endPieces();
    },
  };
};
