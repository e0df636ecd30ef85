/** `.zip`: an archive of files of the other formats; an archive within it is not opened. */
import { extname } from "node:path";
import { unpack } from "./archive.ts";
import type { ReadEntry, Reader, SourceFile } from "./source-file.ts";
import { UnreadableArticle } from "./unreadable.ts";

/** Files that systems put into archives beside what was packed. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** @param readerOf the reader for an entry by its ending; `undefined`: it cannot be read */
export function zipReader(readerOf: (ending: string) => Reader | undefined): Reader {
  return async (file) => {
    const entries: ReadEntry[] = [];
    for (const { path, bytes } of unpack(file.bytes, file.name, (one) => !litter.test(one)))
      entries.push(...(await readEntry({ name: `${file.name}/${path}`, bytes }, readerOf)));
    if (entries.length === 0) throw new UnreadableArticle("empty", `${file.name} holds no file.`);
    return entries;
  };
}

async function readEntry(file: SourceFile, readerOf: (ending: string) => Reader | undefined): Promise<ReadEntry[]> {
  const reader = readerOf(extname(file.name).toLowerCase());
  if (!reader) {
    const error = new UnreadableArticle("unknown-format", `${file.name} is of no format that can be read.`);
    return [{ origin: file.name, error }];
  }
  try {
    return await reader(file);
  } catch (error) {
    if (error instanceof UnreadableArticle) return [{ origin: file.name, error }];
    throw error;
  }
}
