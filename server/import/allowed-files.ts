/** Files that the server may read on somebody's word: those inside the folders that it was told of, and no others. */
import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { NotFound } from "../store/errors.ts";
import { type ListedFile, listFiles } from "./import-files.ts";

/**
 * @param paths from the root, or from one of the folders
 * @throws NotFound for a path that is not there or lies, also by way of a link, outside: it is not told which
 */
export async function allowedFiles(paths: string[], folders: string[]): Promise<ListedFile[]> {
  const roots = (await Promise.all(folders.map(real))).flatMap((root) => root ?? []);
  const found: ListedFile[] = [];
  for (const path of paths) {
    const inside = await insideOf(roots, path);
    if (inside === null)
      throw new NotFound(`None of the folders that may be imported from holds ${path.slice(0, 200)}.`);
    found.push(...(await listFiles([inside])));
  }
  return found;
}

const real = (path: string): Promise<string | null> => realpath(path).catch(() => null);

async function insideOf(roots: string[], path: string): Promise<string | null> {
  if (path.includes("\0")) return null;
  for (const root of roots) {
    const place = await real(isAbsolute(path) ? path : join(root, path));
    if (place === null) continue;
    const way = relative(root, place);
    if (way === "" || (way !== ".." && !/^\.\.[/\\]/.test(way) && !isAbsolute(way))) return place;
  }
  return null;
}
