/** Layout beside the page's thread: input stays responsive however large the graph. */
import { forceLayout } from "./force-layout.ts";
import type { LayoutReply, LayoutRequest } from "./layout-input.ts";
import { settle } from "./settle.ts";

const reply = (message: LayoutReply) => self.postMessage(message);

self.onmessage = ({ data: { kind, input } }: MessageEvent<LayoutRequest>) => {
  const show = (done: boolean) => reply({ x: input.x.slice(), y: input.y.slice(), done });
  if (kind === "settle") settle(input);
  else forceLayout(input, () => show(false));
  show(true);
};
