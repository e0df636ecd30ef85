/** Keeps the graph what the library says: article by article while all is well, and from the ground up when it is not. */

import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Article } from "#contract/article.ts";
import type { Extraction } from "#contract/extraction.ts";
import { writeDurably } from "../library/durable-file.ts";
import type { Library } from "../library/library.ts";
import type { ArticleRecord } from "../library/record.ts";
import type { VerdictBook, VerdictChange } from "../library/verdicts.ts";
import { openResolver, type Resolver } from "../resolve/resolver.ts";
import { StoreAway, StoreUnavailable } from "../store/errors.ts";
import type { Store } from "../store/store.ts";

const ArticleId = z.object({ id: z.string() });
const ArticleCount = z.object({ articles: z.int() });

export type GraphKeeper = {
  /** Whether the graph shows what the library holds. */
  inStep(): boolean;
  /** Why the graph could not be brought in step when it was tried last: who would have to wait for it is told so at once. */
  failure(): StoreUnavailable | null;
  /** Grows with each change of the graph, before whoever made it is told. */
  revision(): number;
  /** Brings the graph in step, by writing it anew where it is not. Throws what the store throws. */
  bringInStep(): Promise<void>;
  /** The same, where somebody else may have changed the database: one that was put back from a copy, or begun anew. */
  lookAgain(): Promise<void>;
  /**
   * Adds one article, which `save` puts into the library. Where it fails, the graph counts as out of step: what `save` did is
   * the caller's to undo.
   */
  add(record: ArticleRecord, save: () => Promise<void>): Promise<void>;
  /** What is known of the graph is not to be trusted: it is made anew before the next use. */
  forget(): void;
  /** The graph's own file was lost: it must be written anew before anything is read from it. */
  lost(): void;
  /** Makes a change of the verdicts, in the graph and in their file. */
  judge(change: VerdictChange): Promise<void>;
  /** Articles and verdicts joined; read from the library when first asked for. */
  resolver(): Promise<Resolver>;
};

export type GraphKeeperParts = {
  dataFolder: string;
  library: Library;
  verdicts: VerdictBook;
  store: Store;
  /** Which database it is: a graph in another one is another graph. */
  storeName: string;
  /** The program's version: with another one, the graph is made anew. */
  version: string;
  /** The extractor by rules. Articles that an older version of it has read are read again. */
  extractor: { name: string; version: string; extract(article: Article): Promise<Extraction> };
};

export function openGraphKeeper(parts: GraphKeeperParts): GraphKeeper {
  const { library, verdicts, store } = parts;
  const stampPath = join(parts.dataFolder, "graph.json");
  let opened: Promise<Resolver> | null = null;
  let inStep = false;
  /** The database has been away: what it holds now is not known before it has been looked at. */
  let isInDoubt = false;
  const isTrusted = () => inStep && !isInDoubt;
  let isLost = false;
  let revision = 0;
  let failure: StoreUnavailable | null = null;
  const failed = (error: unknown) => {
    failure = error instanceof StoreUnavailable ? error : null;
  };

  /** What the graph's content follows from beside the articles, whose ids the graph itself holds. */
  const stamp = () => {
    const said = createHash("sha256").update(JSON.stringify(verdicts.all())).digest("hex");
    const madeBy = `${parts.version} ${parts.extractor.name} ${parts.extractor.version}`;
    return JSON.stringify({ madeBy, store: parts.storeName, verdicts: said });
  };

  async function upToDate(record: ArticleRecord): Promise<ArticleRecord> {
    const { name, version } = record.extraction.extractor;
    if (name !== parts.extractor.name || version === parts.extractor.version) return record;
    const read = { ...record, extraction: await parts.extractor.extract(record.article) };
    await library.save(read);
    return read;
  }

  async function loadResolver(): Promise<Resolver> {
    const records: ArticleRecord[] = [];
    for (const record of await library.readAll()) records.push(await upToDate(record));
    return openResolver(records, verdicts.all());
  }

  function resolver(): Promise<Resolver> {
    opened ??= loadResolver();
    opened.catch(() => {
      opened = null;
    });
    return opened;
  }

  function forget(): void {
    opened = null;
    inStep = false;
    revision += 1;
  }

  async function isInStep(): Promise<boolean> {
    const written = await readFile(stampPath, "utf8").catch(() => "");
    if (written !== stamp()) return false;
    const there = (await store.ask("article-ids", {}, ArticleId)).map(({ id }) => id).sort();
    const wanted = library.ids();
    return there.length === wanted.length && there.every((id, index) => id === wanted[index]);
  }

  async function bringInStep(): Promise<void> {
    if (inStep) return;
    try {
      await makeInStep();
      failure = null;
    } catch (error) {
      failed(error);
      throw error;
    }
  }

  async function lookAgain(): Promise<void> {
    if (inStep) {
      try {
        const [found] = await store.ask("count-articles", {}, ArticleCount);
        if (found?.articles !== library.ids().length) forget();
      } catch (error) {
        isInDoubt ||= error instanceof StoreAway;
        failed(error);
        throw error;
      }
    }
    await bringInStep();
    isInDoubt = false;
  }

  async function makeInStep(): Promise<void> {
    if (isLost || !(await isInStep())) {
      // Without its stamp a graph counts as unfinished: this may be killed at any moment.
      await rm(stampPath, { force: true });
      await store.replace((await resolver()).projection());
      revision += 1;
      await writeDurably(stampPath, stamp());
      isLost = false;
    }
    inStep = true;
  }

  async function change(
    make: (resolver: Resolver) => ReturnType<Resolver["add"]>,
    before: () => Promise<void> = async () => {},
  ): Promise<void> {
    if (!inStep) throw new StoreUnavailable("The graph is being made anew from the library.");
    // The resolver is there before the library changes: one that is made afterwards would find nothing new.
    const current = await resolver();
    try {
      await before();
      await store.apply(make(current));
      revision += 1;
    } catch (error) {
      forget();
      failed(error);
      throw error;
    }
  }

  /** The graph first: where it cannot follow, nothing is written; where the file cannot, the graph is made anew. */
  async function judge(all: VerdictChange): Promise<void> {
    if (all.verdicts === verdicts.all()) return;
    await change((current) => current.judge(all.verdicts));
    try {
      await verdicts.keep(all);
      await writeDurably(stampPath, stamp());
    } catch (error) {
      forget();
      throw error;
    }
  }

  return {
    inStep: isTrusted,
    failure: () => (isTrusted() ? null : failure),
    revision: () => revision,
    bringInStep,
    lookAgain,
    add: (record, save) => change((current) => current.add(record), save),
    forget,
    lost() {
      isLost = true;
      inStep = false;
      revision += 1;
    },
    judge,
    resolver,
  };
}
