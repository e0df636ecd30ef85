/** Packs the address of a large view beside the page's thread. */
import { packFirst } from "./pack-text.ts";

export type PackRequest = { number: number; texts: string[]; most: number };
export type PackReply = { number: number; packed: string };

self.onmessage = ({ data: { number, texts, most } }: MessageEvent<PackRequest>) =>
  self.postMessage({ number, packed: packFirst(texts, most) } satisfies PackReply);
