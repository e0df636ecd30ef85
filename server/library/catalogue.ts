/** The list of articles as people look through it: what each is and how much was found in it, without the texts. */

import type { z } from "zod";
import type { ArticlesQuery, ArticlesResponse } from "#contract/api.ts";
import { beginningOf } from "#contract/beginning-of.ts";
import type { Library } from "./library.ts";
import type { ArticleRecord } from "./record.ts";

export type CatalogueEntry = ArticlesResponse["articles"][number];

export type Catalogue = {
  list(query: z.infer<typeof ArticlesQuery>): Promise<ArticlesResponse>;
  add(record: ArticleRecord): void;
  remove(id: string): void;
};

/** Reads the whole library at the first look, and keeps up with what is added after it. */
export function openCatalogue(library: Library): Catalogue {
  let entries: Promise<Map<string, CatalogueEntry>> | null = null;

  async function load(): Promise<Map<string, CatalogueEntry>> {
    const loaded = new Map<string, CatalogueEntry>();
    for (const record of await library.readAll()) loaded.set(record.article.id, entryOf(record));
    return loaded;
  }

  async function list({ q, offset, limit }: z.infer<typeof ArticlesQuery>): Promise<ArticlesResponse> {
    entries ??= load();
    const words = fold(q ?? "")
      .split(/\s+/)
      .filter(Boolean);
    const found = [...(await entries).values()]
      .filter((entry) => words.every((word) => fold(wordsOf(entry)).includes(word)))
      .sort(newestFirst);
    const articles = found.slice(offset, offset + limit);
    return { articles, page: { limit, total: found.length, cut: offset + articles.length < found.length } };
  }

  /** The map may be loading: it may or may not have seen the file; setting it twice does no harm. */
  const change = (apply: (map: Map<string, CatalogueEntry>) => void) => {
    entries?.then(apply, () => {});
  };

  return {
    list,
    add: (record) => change((map) => map.set(record.article.id, entryOf(record))),
    remove: (id) => change((map) => map.delete(id)),
  };
}

function entryOf({ article, extraction }: ArticleRecord): CatalogueEntry {
  const { text, ...meta } = article;
  const beginning = meta.title === null ? beginningOf(text) : null;
  return { ...meta, beginning, claims: extraction.claims.length, entities: extraction.entities.length };
}

const wordsOf = (entry: CatalogueEntry) =>
  [entry.title, entry.publisher, entry.author, entry.origin, entry.publishedAt].filter(Boolean).join(" ");

/** Lower case, without accents. */
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Undated ones last; the same day by title, then id, so that pages do not shift. */
function newestFirst(a: CatalogueEntry, b: CatalogueEntry): number {
  const [first, second] = [a.publishedAt ?? "", b.publishedAt ?? ""];
  if (first !== second) return first < second ? 1 : -1;
  const byTitle = (a.title ?? "").localeCompare(b.title ?? "");
  return byTitle !== 0 ? byTitle : a.id.localeCompare(b.id);
}
