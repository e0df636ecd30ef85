/** What waits to be imported: files, texts, pages and paths; nothing twice, and each can be taken out again. */
import type { ImportItem } from "#contract/imports.ts";
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

/** `origin`: what the server calls it. */
export type WaitingEntry = { key: string; name: string; origin: string; without: (waiting: Waiting) => Waiting };

const dropped = <T>(list: T[], item: T) => list.filter((one) => one !== item);

/** One entry for each, in the order in which they will be read. */
export const entriesOf = ({ texts, files, urls, paths }: Waiting): WaitingEntry[] => [
  ...texts.map((text, index) => ({
    key: `text ${index}`,
    name: text.title ?? `Pasted text: ${text.text.trim().slice(0, 40)} …`,
    origin: text.origin ?? "pasted text",
    without: (waiting: Waiting) => ({ ...waiting, texts: dropped(waiting.texts, text) }),
  })),
  ...urls.map((url) => ({
    key: url,
    name: url,
    origin: url,
    without: (waiting: Waiting) => ({ ...waiting, urls: dropped(waiting.urls, url) }),
  })),
  ...paths.map((path) => ({
    key: `path ${path}`,
    name: path,
    origin: path,
    without: (waiting: Waiting) => ({ ...waiting, paths: dropped(waiting.paths, path) }),
  })),
  ...files.map((file) => ({
    key: fileKey(file),
    name: file.name,
    origin: file.name,
    without: (waiting: Waiting) => ({ ...waiting, files: dropped(waiting.files, file) }),
  })),
];

/**
 * How many of those that wait can be imported, as far as a look at them told: an entry that failed as a whole cannot, one that is
 * already there need not be, a zip of which only something is so can. Several may have the same name.
 */
export const importable = (waiting: Waiting, looked: readonly Pick<ImportItem, "origin" | "outcome">[]): number => {
  const not = looked.flatMap(({ origin, outcome }) => (outcome === "preview" || outcome === "new" ? [] : [origin]));
  const rest = entriesOf(waiting).filter(({ origin }) => {
    const at = not.indexOf(origin);
    if (at >= 0) not.splice(at, 1);
    return at < 0;
  });
  return rest.length;
};

/** Those of which nothing could be read or stored: of a file that holds several, some may have been. */
export const failedOf = (waiting: Waiting, items: readonly Pick<ImportItem, "origin" | "outcome">[]): Waiting => {
  const failed = new Set(items.flatMap(({ origin, outcome }) => (outcome === "failed" ? [origin] : [])));
  return entriesOf(waiting)
    .filter(({ origin }) => !failed.has(origin))
    .reduce((rest, { without }) => without(rest), waiting);
};

/** Those that the server calls so. */
export const called = (waiting: Waiting, origin: string): Waiting => failedOf(waiting, [{ origin, outcome: "failed" }]);
