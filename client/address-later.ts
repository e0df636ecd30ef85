/** The address of a view for whoever need not have it at once: that of a large one is packed by a worker. */
import { longest, textsOf } from "./address.ts";
import { isPlain } from "./graph/sync-graph.ts";
import { packFirst } from "./pack-text.ts";
import type { PackReply, PackRequest } from "./pack-text.worker.ts";
import PackWorker from "./pack-text.worker.ts?worker";
import type { ViewState } from "./state.ts";

let worker: Worker | null = null;
let asked = 0;

const askWorker = (texts: string[], take: (packed: string) => void): void => {
  worker ??= new PackWorker();
  asked += 1;
  const number = asked;
  // An answer to what was asked before comes too late.
  worker.onmessage = ({ data }: MessageEvent<PackReply>) => data.number === number && take(data.packed);
  worker.postMessage({ number, texts, most: longest } satisfies PackRequest);
};

/** Calls `take` with the address unless another one is asked for meanwhile. */
export const addressLater = (state: ViewState, take: (address: string) => void): void => {
  const texts = textsOf(state);
  const told = (packed: string) => take(`#${state.view}~${packed}`);
  if (isPlain(state.shown.length)) askWorker(texts, told);
  else {
    asked += 1;
    told(packFirst(texts, longest));
  }
};
