/** Articles into library and graph, one at a time; acknowledged only when they are on disk and in the graph. */

import type { ArticleResponse } from "#contract/api.ts";
import type { Article } from "#contract/article.ts";
import type { Extraction } from "#contract/extraction.ts";
import { articleId } from "../articles/normalise.ts";
import type { Catalogue } from "../library/catalogue.ts";
import type { Library } from "../library/library.ts";
import type { ArticleRecord } from "../library/record.ts";
import { previewView } from "./article-view.ts";
import type { GraphKeeper } from "./graph-keeper.ts";
import { refuseRepetition } from "./too-repetitive.ts";

export type Imported = { outcome: "new" | "unchanged"; record: ArticleRecord };

export type Tally = { new: number; unchanged: number; failed: number };

export type Importer = {
  /**
   * Stores an article. The same text by the same publisher again changes nothing and is answered with what is there.
   * @throws UnreadableArticle where reading took too long, or the text repeats itself without end; StoreUnavailable, StoreFull or the file system's error, and then
   *   nothing of the article was kept.
   */
  add(article: Article): Promise<Imported>;
  /** What would be found in an article; nothing is stored. */
  preview(article: Article): Promise<ArticleResponse>;
  /** How many articles were given to the import since the start, by what became of them. */
  tally: Tally;
  /** Runs work that changes library or graph in turn with imports. */
  inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome>;
};

export type ImporterParts = {
  library: Library;
  catalogue: Catalogue;
  extract: (article: Article) => Promise<Extraction>;
  graph: GraphKeeper;
  now?: () => Date;
};

export function openImporter({ library, catalogue, extract, graph, now = () => new Date() }: ImporterParts): Importer {
  let last: Promise<unknown> = Promise.resolve();
  const tally: Tally = { new: 0, unchanged: 0, failed: 0 };

  function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  }

  async function read(article: Article): Promise<Extraction> {
    const extraction = await extract(article);
    refuseRepetition(article, extraction);
    return extraction;
  }

  async function addNow(article: Article): Promise<Imported> {
    await graph.bringInStep();
    const known = (await library.read(article.id)) ?? (await keptByText(article));
    if (known) return { outcome: "unchanged", record: known };
    const extraction = await read(article);
    const record: ArticleRecord = { version: 1, article, extraction, importedAt: now().toISOString() };
    try {
      await graph.add(record, () => library.save(record));
    } catch (error) {
      await library.remove(article.id);
      graph.forget();
      throw error;
    }
    catalogue.add(record);
    return { outcome: "new", record };
  }

  /** Libraries of earlier versions keep an article under the hash of its text alone. */
  async function keptByText({ textHash, publisher }: Article): Promise<ArticleRecord | null> {
    const record = await library.read(articleId(textHash, null));
    return record !== null && record.article.publisher === publisher ? record : null;
  }

  async function preview(article: Article): Promise<ArticleResponse> {
    const extraction = await read(article);
    const record: ArticleRecord = { version: 1, article, extraction, importedAt: now().toISOString() };
    return previewView(record);
  }

  async function add(article: Article): Promise<Imported> {
    // Behind another try to reach it, one's own would come too late to be told of.
    const failure = graph.failure();
    if (failure !== null) throw failure;
    try {
      const imported = await inTurn(() => addNow(article));
      tally[imported.outcome] += 1;
      return imported;
    } catch (error) {
      tally.failed += 1;
      throw error;
    }
  }

  return { add, preview, tally, inTurn };
}
