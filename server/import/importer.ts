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
import { openLanes } from "./lanes.ts";
import { pieceLength, repeatsItsWords } from "./repeated-words.ts";
import { refuseRepetition } from "./too-repetitive.ts";

export type Imported = { outcome: "new" | "unchanged"; record: ArticleRecord };

export type Tally = { new: number; unchanged: number; failed: number };

export type Importer = {
  /**
   * Stores an article. The same text by the same publisher again changes nothing and is answered with what is there.
   * What comes in one lane waits for no more than one article of each other lane.
   * @throws UnreadableArticle where reading took too long, or the text repeats itself without end; StoreUnavailable, StoreFull or the file system's error, and then
   *   nothing of the article was kept.
   */
  add(article: Article, lane?: string): Promise<Imported>;
  /** What is kept of the same text by the same publisher. */
  kept(article: Article): Promise<ArticleRecord | null>;
  /** What would be found in an article; nothing is stored. */
  preview(article: Article, lane?: string): Promise<ArticleResponse>;
  /** How many articles were given to the import since the start, by what became of them. */
  tally: Tally;
  /** Runs work that changes library or graph in turn with imports. */
  inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome>;
  /** Resolves when nothing is imported and nothing waits to be. */
  idle(): Promise<void>;
};

export type ImporterParts = {
  library: Library;
  catalogue: Catalogue;
  extract: (article: Article, lane?: string) => Promise<Extraction>;
  graph: GraphKeeper;
  now?: () => Date;
};

export function openImporter({ library, catalogue, extract, graph, now = () => new Date() }: ImporterParts): Importer {
  const lanes = openLanes();
  const tally: Tally = { new: 0, unchanged: 0, failed: 0 };

  async function read(article: Article, lane?: string): Promise<Extraction> {
    if (repeatsItsWords(article.text)) await readPiece(article, lane);
    const extraction = await extract(article, lane);
    refuseRepetition(article, extraction);
    return extraction;
  }

  /** Of a text that repeats itself a piece tells, in a second and not in a minute, whether it would be refused. */
  async function readPiece(article: Article, lane?: string): Promise<void> {
    const piece = { ...article, text: article.text.slice(0, pieceLength) };
    refuseRepetition(article, await extract(piece, lane), article.text.length / pieceLength);
  }

  async function addNow(article: Article, lane?: string): Promise<Imported> {
    await graph.bringInStep();
    const known = await kept(article);
    if (known) return { outcome: "unchanged", record: known };
    const extraction = await read(article, lane);
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

  async function kept({ id, textHash, publisher }: Article): Promise<ArticleRecord | null> {
    const known = await library.read(id);
    if (known) return known;
    // Libraries of earlier versions keep an article under the hash of its text alone.
    const byText = await library.read(articleId(textHash, null));
    return byText?.article.publisher === publisher ? byText : null;
  }

  async function preview(article: Article, lane?: string): Promise<ArticleResponse> {
    const extraction = await read(article, lane);
    const record: ArticleRecord = { version: 1, article, extraction, importedAt: now().toISOString() };
    return previewView(record);
  }

  async function add(article: Article, lane = ""): Promise<Imported> {
    // Behind another try to reach it, one's own would come too late to be told of.
    const failure = graph.failure();
    if (failure !== null) throw failure;
    try {
      const imported = await lanes.inTurn(lane, () => addNow(article, lane));
      tally[imported.outcome] += 1;
      return imported;
    } catch (error) {
      tally.failed += 1;
      throw error;
    }
  }

  return { add, kept, preview, tally, inTurn: (work) => lanes.inTurn("", work), idle: lanes.idle };
}
