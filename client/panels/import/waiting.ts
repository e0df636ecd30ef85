/** What waits to be imported: files, texts, pages and paths; nothing twice, and each can be taken out again. */
import type { Batch } from "./batches.ts";

export type Waiting = Batch<File> & { leftOut: string[] };

export const nothingWaits: Waiting = { files: [], texts: [], urls: [], paths: [], leftOut: [] };

const fileKey = (file: File) => `${file.name} ${file.size} ${file.lastModified}`;
const union = (list: string[], more: string[] = []) => [...new Set([...list, ...more])];

export const waitFor = (waiting: Waiting, more: Partial<Waiting>): Waiting => {
  const known = new Set(waiting.files.map(fileKey));
  return {
    files: [...waiting.files, ...(more.files ?? []).filter((file) => !known.has(fileKey(file)))],
    texts: [...waiting.texts, ...(more.texts ?? [])],
    urls: union(waiting.urls, more.urls),
    paths: union(waiting.paths, more.paths),
    leftOut: [...waiting.leftOut, ...(more.leftOut ?? [])],
  };
};

export type WaitingEntry = { key: string; name: string; without: (waiting: Waiting) => Waiting };

const dropped = <T>(list: T[], item: T) => list.filter((one) => one !== item);

/** One entry for each, in the order in which they will be read. */
export const entriesOf = ({ texts, files, urls, paths }: Waiting): WaitingEntry[] => [
  ...texts.map((text, index) => ({
    key: `text ${index}`,
    name: text.title ?? `Pasted text: ${text.text.trim().slice(0, 40)} …`,
    without: (waiting: Waiting) => ({ ...waiting, texts: dropped(waiting.texts, text) }),
  })),
  ...urls.map((url) => ({
    key: url,
    name: url,
    without: (waiting: Waiting) => ({ ...waiting, urls: dropped(waiting.urls, url) }),
  })),
  ...paths.map((path) => ({
    key: `path ${path}`,
    name: path,
    without: (waiting: Waiting) => ({ ...waiting, paths: dropped(waiting.paths, path) }),
  })),
  ...files.map((file) => ({
    key: fileKey(file),
    name: file.name,
    without: (waiting: Waiting) => ({ ...waiting, files: dropped(waiting.files, file) }),
  })),
];
