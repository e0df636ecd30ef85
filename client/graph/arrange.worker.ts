/** Layouts by time, by type and on a circle beside the page's thread: among thousands of names the sorting alone takes a second. */
import { type ArrangeRequest, arrangeableOf } from "./arrange-input.ts";
import type { LayoutReply } from "./layout-input.ts";
import { circleLayout, timeLayout, typeLayout } from "./static-layouts.ts";

const layouts = { circle: circleLayout, time: timeLayout, type: typeLayout };

self.onmessage = ({ data }: MessageEvent<ArrangeRequest>) => {
  const { positions, headings } = layouts[data.layout](arrangeableOf(data), data.box);
  const spots = data.columns.names.map((_name, order) => positions[order] ?? [0, 0]);
  const x = Float64Array.from([...spots.map(([left]) => left), ...headings.map((heading) => heading.x)]);
  const y = Float64Array.from([...spots.map(([, up]) => up), ...headings.map((heading) => heading.y)]);
  const reply: LayoutReply = { x, y, says: headings.map(({ says }) => says), done: true };
  self.postMessage(reply, { transfer: [x.buffer, y.buffer] as ArrayBuffer[] });
};
