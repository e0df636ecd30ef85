/** Measures beside the page's thread: in a large graph the ways between all pairs take seconds. */
import { type MeasureRequest, measured } from "./measure.ts";

self.onmessage = ({ data }: MessageEvent<MeasureRequest>) => {
  const values = measured(data);
  self.postMessage(values, { transfer: [values.buffer] as ArrayBuffer[] });
};
