/** What an import job reads, one after the other: sent files and texts, files of this machine, pages of the web. */
import type { z } from "zod";
import type { ImportsRequest } from "#contract/imports.ts";
import { completeArticle } from "../articles/article-draft.ts";
import type { ReadArticle } from "../articles/read-file.ts";
import type { SourceFile } from "../articles/source-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import { fetchPage } from "./fetch-page.ts";
import { isFileError, type ListedFile, readSource, type Source } from "./import-files.ts";
import { draftOfText } from "./pasted-text.ts";
import type { ReadingProcess } from "./reading-process.ts";

export function sourcesOf(
  { files, texts, urls }: z.output<typeof ImportsRequest>,
  onDisk: ListedFile[],
  readFile: ReadingProcess["readFile"],
): Source[] {
  return [
    ...files.map(({ name, content }) => ({
      name,
      read: () => readFile({ name, bytes: new Uint8Array(Buffer.from(content, "base64")) }),
    })),
    ...texts.map((text) => ({
      name: text.origin ?? "pasted text",
      read: async () => {
        const article = completeArticle(draftOfText(text));
        return [{ origin: article.origin, article }];
      },
    })),
    ...onDisk.map((file) => ({ name: file.name, read: async () => readFile(await readOnDisk(file)) })),
    ...urls.map((url) => ({ name: url, read: () => readPage(url, readFile) })),
  ];
}

/** What was there when the job began may be gone: then one file failed, and its path is nobody's to read. */
async function readOnDisk(file: ListedFile): Promise<SourceFile> {
  try {
    return await readSource(file);
  } catch (error) {
    if (isFileError(error)) throw new UnreadableArticle("damaged", `${file.name} cannot be read any more.`);
    throw error;
  }
}

/**
 * The articles of a page. Their address is the one that they were read from, whatever the page says of itself.
 * @throws UnreadableArticle
 */
export async function readPage(
  address: string,
  readFile: ReadingProcess["readFile"],
  fetched: typeof fetchPage = fetchPage,
): Promise<ReadArticle[]> {
  const { file, url } = await fetched(address);
  const read = await readFile(file);
  return read.map((one) => ("article" in one ? { ...one, article: { ...one.article, url } } : one));
}
