/** One file of the library: an article with what was extracted from it. The library is the source of truth. */
import { z } from "zod";
import { Article } from "#contract/article.ts";
import { Extraction } from "#contract/extraction.ts";

export const ArticleRecord = z.object({
  version: z.literal(1),
  article: Article,
  extraction: Extraction,
  importedAt: z.iso.datetime(),
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;
