/**
 * The library: one JSON file for each article, with its text and what was extracted from it, and the user's verdicts.
 * It is the source of truth; every graph is made from it and can be made again.
 */
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder, temporaryName, writeDurably } from "./durable-file.ts";
import { ArticleRecord } from "./record.ts";

const recordName = /^([0-9a-f]{16})\.json$/;

export type Library = {
  /** Ids of all articles, sorted. */
  ids(): string[];
  has(id: string): boolean;
  /** `null`: no such article. Throws `DamagedRecord` where its file cannot be read as a record. */
  read(id: string): Promise<ArticleRecord | null>;
  /** All records in the order of their ids. Damaged files are set aside, kept, and told to `warn`. */
  readAll(): Promise<ArticleRecord[]>;
  /** On disk once this returns. An article that is there already is replaced. */
  save(record: ArticleRecord): Promise<void>;
  /** Gone from the disk once this returns. */
  remove(id: string): Promise<void>;
};

/** A file of the library that is not a record any more. */
export class DamagedRecord extends Error {
  override name = "DamagedRecord";
}

/**
 * Opens the library in a data folder, makes the folder where there is none, and removes what an interrupted write left.
 * @param warn takes one sentence for each damaged file.
 */
export async function openLibrary(dataFolder: string, warn: (sentence: string) => void = () => {}): Promise<Library> {
  const folder = join(dataFolder, "articles");
  await mkdir(folder, { recursive: true });
  const known = new Set<string>();
  for (const name of await readdir(folder)) {
    if (temporaryName.test(name)) await rm(join(folder, name), { force: true });
    const hash = recordName.exec(name)?.[1];
    if (hash) known.add(`article:${hash}`);
  }

  const pathOf = (id: string) => join(folder, `${id.slice("article:".length)}.json`);
  const ids = () => [...known].sort();

  async function read(id: string): Promise<ArticleRecord | null> {
    if (!known.has(id)) return null;
    return parseRecord(await readFile(pathOf(id), "utf8"), id);
  }

  async function readOrSetAside(id: string): Promise<ArticleRecord | null> {
    try {
      return await read(id);
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error;
      await rename(pathOf(id), `${pathOf(id)}.broken`);
      known.delete(id);
      warn(`${error.message} It is kept as ${id.slice("article:".length)}.json.broken; import the article again.`);
      return null;
    }
  }

  async function readAll(): Promise<ArticleRecord[]> {
    const records: ArticleRecord[] = [];
    for (const id of ids()) {
      const record = await readOrSetAside(id);
      if (record) records.push(record);
    }
    return records;
  }

  async function save(record: ArticleRecord): Promise<void> {
    await writeDurably(pathOf(record.article.id), `${JSON.stringify(record)}\n`);
    known.add(record.article.id);
  }

  async function remove(id: string): Promise<void> {
    await rm(pathOf(id), { force: true });
    known.delete(id);
    await syncFolder(folder);
  }

  return { ids, has: (id) => known.has(id), read, readAll, save, remove };
}

function parseRecord(text: string, id: string): ArticleRecord {
  const damaged = (why: string) => new DamagedRecord(`The library's file of ${id} is damaged (${why}).`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw damaged("not JSON");
  }
  const parsed = ArticleRecord.safeParse(json);
  if (!parsed.success) throw damaged(parsed.error.issues[0]?.message ?? "not a record");
  if (parsed.data.article.id !== id) throw damaged("it holds another article");
  return parsed.data;
}
