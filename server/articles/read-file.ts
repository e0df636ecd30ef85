/** A file → its articles, by the reader of its format. */
import { extname } from "node:path";
import type { Article } from "#contract/article.ts";
import { completeArticle } from "./article-draft.ts";
import { readJson, readJsonLines } from "./read-json.ts";
import { readPlainText } from "./read-plain-text.ts";
import { zipReader } from "./read-zip.ts";
import type { Reader, SourceFile } from "./source-file.ts";
import { UnreadableArticle } from "./unreadable.ts";

/** Readers with a large library behind them are loaded with the first file of their format: most commands need none. */
const html: Reader = async (file) => (await import("./read-html.ts")).readHtml(file);

/** One reader a format, by the ending of the file's name. */
const documents: Record<string, Reader> = {
  ".txt": readPlainText,
  ".md": readPlainText,
  ".html": html,
  ".htm": html,
  ".pdf": async (file) => (await import("./read-pdf.ts")).readPdf(file),
  ".docx": async (file) => (await import("./read-docx.ts")).readDocx(file),
  ".json": readJson,
  ".jsonl": readJsonLines,
};
const readers: Record<string, Reader> = { ...documents, ".zip": zipReader((ending) => documents[ending]) };

/** The endings that are read, for messages and for walking folders. */
export const readableEndings = Object.keys(readers);

/** The largest file that is read, in bytes. */
export const largestFile = 50 * 1024 * 1024;

export type ReadArticle = { origin: string; article: Article } | { origin: string; error: Error };

/**
 * Reads all articles of a file; what is wrong with one entry does not stop the others.
 * Never throws for bad input: a file that cannot be read is one entry with its error.
 */
export async function readFileArticles(file: SourceFile): Promise<ReadArticle[]> {
  try {
    const entries = await readerOf(file)(file);
    return entries.map((entry) => ("draft" in entry ? complete(entry.draft) : entry));
  } catch (error) {
    return [{ origin: file.name, error: expectUnreadable(error) }];
  }
}

function readerOf(file: SourceFile): Reader {
  if (file.bytes.length > largestFile)
    throw new UnreadableArticle("too-large", `${file.name} is larger than ${largestFile / 1024 / 1024} MB.`);
  const reader = readers[file.format ?? extname(file.name).toLowerCase()];
  if (reader) return reader;
  throw new UnreadableArticle(
    "unknown-format",
    `${file.name} is of no format that can be read: ${readableEndings.join(", ")}.`,
  );
}

function complete(draft: Parameters<typeof completeArticle>[0]): ReadArticle {
  try {
    return { origin: draft.origin, article: completeArticle(draft) };
  } catch (error) {
    return { origin: draft.origin, error: expectUnreadable(error) };
  }
}

/** Passes on what the input is to blame for; anything else is a fault of ours and must not look like the user's. */
function expectUnreadable(error: unknown): Error {
  if (error instanceof UnreadableArticle) return error;
  throw error;
}
