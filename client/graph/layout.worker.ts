/** Layout beside the page's thread: input stays responsive however large the graph. */
import { forceLayout } from "./force-layout.ts";
import type { LayoutReply, LayoutRequest } from "./layout-input.ts";
import { settle } from "./settle.ts";

/** Handed over, not copied. */
const reply = (message: LayoutReply) =>
  self.postMessage(message, { transfer: [message.x.buffer, message.y.buffer] as ArrayBuffer[] });

self.onmessage = ({ data: { kind, input, watch } }: MessageEvent<LayoutRequest>) => {
  const show = (done: boolean) => reply({ x: input.x.slice(), y: input.y.slice(), says: [], done });
  if (kind === "settle") settle(input);
  else forceLayout(input, watch ? () => show(false) : null);
  show(true);
};
