/** Parts of an import that are small enough for one request each. */
import type { ImportsRequest } from "#contract/imports.ts";

export type PastedText = NonNullable<ImportsRequest["texts"]>[number];
/** `urls`: pages that the server fetches; `paths`: files and folders of its machine. */
export type Batch<File> = { files: File[]; texts: PastedText[]; urls: string[]; paths: string[] };

/** Base64 makes a third more of it; the server takes 30 million characters a file. */
export const largestBatch = { files: 100, bytes: 12_000_000 };

const sizeOf = ({ files, texts, urls, paths }: Batch<unknown>) =>
  files.length + texts.length + urls.length + paths.length;

/** In the given order; what is no file goes with the first. A file larger than a batch goes alone. */
export const batchesOf = <File extends { size: number }>({ files, ...rest }: Batch<File>): Batch<File>[] => {
  const batches: Batch<File>[] = [{ files: [], ...rest }];
  let bytes = 0;
  for (const file of files) {
    const last = batches.at(-1);
    const full = last && (last.files.length >= largestBatch.files || bytes + file.size > largestBatch.bytes);
    if (full && last.files.length > 0) {
      batches.push({ files: [], texts: [], urls: [], paths: [] });
      bytes = 0;
    }
    batches.at(-1)?.files.push(file);
    bytes += file.size;
  }
  return batches.filter((batch) => sizeOf(batch) > 0);
};
