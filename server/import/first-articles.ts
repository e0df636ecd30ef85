/**
 * The shipped articles, read once into a data folder that begins empty. A note in the folder says whether they are owed or were read, so that
 * a database that is away, or a kill in their midst, only puts them off, and a library that was emptied stays empty.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writeDurably } from "../library/durable-file.ts";
import type { Library } from "../library/library.ts";
import type { GraphKeeper } from "./graph-keeper.ts";
import { filesAsSources, importSources, listFiles } from "./import-files.ts";
import type { Importer } from "./importer.ts";

const Note = z.object({ firstArticles: z.enum(["owed", "read"]) });
type State = z.infer<typeof Note>["firstArticles"];

/** Told how many of how many are read; once before the first. */
export type Progress = (done: number, total: number) => void;

export type FirstArticles = {
  /** Whether they are still to be read. */
  owed(): boolean;
  /**
   * Reads them where they are owed.
   * @returns why some of them could not be read
   * @throws what the import throws where going on makes no sense: the database is away, the disk is full. They stay owed then.
   */
  read(progress?: Progress): Promise<string[]>;
  /** Reads no further one, and resolves when nothing of it goes on. They stay owed. */
  end(): Promise<void>;
};

export type FirstArticlesParts = {
  dataFolder: string;
  /** Folder of the articles; `null`: none are wanted. */
  shipped: string | null;
  library: Library;
  graph: Pick<GraphKeeper, "bringInStep">;
  importer: Pick<Importer, "add" | "inTurn">;
};

/** The reading was told to end. */
class Ended extends Error {
  override name = "Ended";
}

/** Reads the note; nothing is written before `read` is called. */
export async function openFirstArticles(parts: FirstArticlesParts): Promise<FirstArticles> {
  const { dataFolder, shipped, library, graph, importer } = parts;
  const path = join(dataFolder, "first-articles.json");
  let noted = await readNote(path);
  let state: State = noted ?? (library.ids().length === 0 ? "owed" : "read");
  let reading: Promise<string[]> | null = null;
  let isEnded = false;

  async function note(now: State): Promise<void> {
    state = now;
    if (noted !== now) await writeDurably(path, `${JSON.stringify({ firstArticles: now })}\n`);
    noted = now;
  }

  async function readAll(folder: string, progress: Progress): Promise<string[]> {
    // Noted before anything is read, so that an article of somebody else's that comes first does not stand for them.
    await note(state);
    if (state === "read") return [];
    await importer.inTurn(graph.bringInStep);
    const sources = filesAsSources(await listFiles([folder]));
    progress(0, sources.length);
    const add: Parameters<typeof importSources>[1] = async (article) => {
      if (isEnded) throw new Ended();
      return (await importer.add(article)).outcome;
    };
    const { failed } = await importSources(sources, add, (done) => progress(done, sources.length));
    await note("read");
    return failed.map(({ reason }) => reason);
  }

  const isOwed = () => shipped !== null && state === "owed";
  return {
    owed: isOwed,
    async read(progress = () => {}) {
      if (shipped === null) return [];
      reading ??= readAll(shipped, progress).finally(() => {
        reading = null;
      });
      return reading;
    },
    async end() {
      isEnded = true;
      await reading?.catch(() => {});
    },
  };
}

async function readNote(path: string): Promise<State | null> {
  const written = await readFile(path, "utf8").catch(() => "null");
  try {
    return Note.parse(JSON.parse(written)).firstArticles;
  } catch {
    return null;
  }
}
