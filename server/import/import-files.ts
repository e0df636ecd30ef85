/** Files and folders → articles in the workspace; one bad file never stops the rest. */
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Article } from "#contract/article.ts";
import { largestFile, type ReadArticle, readableEndings, readFileArticles } from "../articles/read-file.ts";
import type { SourceFile } from "../articles/source-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";

export type ImportSummary = { new: number; unchanged: number; failed: { origin: string; reason: string }[] };

/** Where a file lies, and the name that people know it by: it goes into messages and into the article, which others may see. */
export type ListedFile = { path: string; name: string };

/**
 * All readable files of paths, folders walked through in the order of their names. Hidden files and links are left out of
 * folders; a path that was named itself is always taken, whatever its ending.
 * @throws the file system's error for a path that is not there
 */
export async function listFiles(paths: string[]): Promise<ListedFile[]> {
  const found = new Map<string, ListedFile>();
  for (const given of paths) {
    const below = (await stat(given)).isDirectory() ? await listFolder(given) : [given];
    for (const path of below) found.set(resolve(path), { path, name: knownAs(path, given) });
  }
  return [...found.values()];
}

/** A path as it was typed; of one from the root or from above, only the part below its last folder. */
function knownAs(path: string, given: string): string {
  const typed = isAbsolute(given) || given.startsWith("..") ? relative(dirname(resolve(given)), resolve(path)) : path;
  return typed.split(sep).join("/");
}

async function listFolder(folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await listFolder(path)));
    else if (entry.isFile() && isArticleFile(entry.name, names)) found.push(path);
  }
  return found;
}

/** `story.json` beside `story.txt` tells of that text (annotations, gold); it is no article of its own. */
function isArticleFile(name: string, siblings: Set<string>): boolean {
  const ending = extname(name).toLowerCase();
  if (ending !== ".json") return readableEndings.includes(ending);
  const stem = name.slice(0, -ending.length);
  return ![".txt", ".md"].some((text) => siblings.has(stem + text));
}

/** Reads a file's bytes, unless there are too many. */
export async function readSource({ path, name }: ListedFile): Promise<SourceFile> {
  const stats = await stat(path);
  // Pipes and devices may never end.
  if (!stats.isFile()) throw new UnreadableArticle("unknown-format", `${name} is no file.`);
  const { size } = stats;
  if (size > largestFile)
    throw new UnreadableArticle("too-large", `${name} is larger than ${largestFile / 1024 / 1024} MB.`);
  return { name, bytes: await readFile(path) };
}

/** Something that articles are read from: a file, a page. */
export type Source = { name: string; read: () => Promise<ReadArticle[]> };

/** Files of this machine, read in this process. */
export const filesAsSources = (files: ListedFile[]): Source[] =>
  files.map((file) => ({ name: file.name, read: async () => readFileArticles(await readSource(file)) }));

/**
 * Imports what the sources hold, one after the other.
 * @param add stores one article: in this process, or through a running server
 * @param progress called after each file with the number done
 * @throws what `add` throws where going on makes no sense: the database is away, the disk is full
 */
export async function importSources(
  sources: Source[],
  add: (article: Article) => Promise<"new" | "unchanged">,
  progress: (done: number) => void = () => {},
): Promise<ImportSummary> {
  const summary: ImportSummary = { new: 0, unchanged: 0, failed: [] };
  for (const [index, source] of sources.entries()) {
    try {
      await importSource(source, add, summary);
    } catch (error) {
      if (!(error instanceof UnreadableArticle || isFileError(error))) throw error;
      summary.failed.push({ origin: source.name, reason: error.message });
    }
    progress(index + 1);
  }
  return summary;
}

async function importSource(
  source: Source,
  add: (article: Article) => Promise<"new" | "unchanged">,
  summary: ImportSummary,
): Promise<void> {
  for (const read of await source.read()) {
    if ("error" in read) {
      summary.failed.push({ origin: read.origin, reason: read.error.message });
      continue;
    }
    try {
      summary[await add(read.article)] += 1;
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
      summary.failed.push({ origin: read.origin, reason: error.message });
    }
  }
}

/** A file that cannot be read is one failed file; a disk that is full is not. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return ["ENOENT", "EACCES", "EISDIR", "EPERM"].includes(String(code));
}
