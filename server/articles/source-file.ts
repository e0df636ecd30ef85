/** A file as it came in: a name to know it by and its bytes. */
import type { ArticleDraft } from "./article-draft.ts";

export type SourceFile = {
  name: string;
  bytes: Uint8Array;
  /** The ending of its format, where it does not stand at the end of the name. */
  format?: string;
};

/** One or more articles of a file, or why an entry of it is none. */
export type ReadEntry = { draft: ArticleDraft } | { origin: string; error: Error };

/** Reads one format. Throws `UnreadableArticle` where the whole file is of no use. */
export type Reader = (file: SourceFile) => Promise<ReadEntry[]>;
