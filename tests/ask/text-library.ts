/** Texts read as the program reads them: file → article → extraction, as library records. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { completeArticle } from "../../server/articles/article-draft.ts";
import { extract } from "../../server/extract/extract.ts";
import type { ArticleRecord } from "../../server/library/record.ts";

/** The publication date that the annotation gives a text; null where there is none, or no annotation. */
const publishedOf = (folder: string, name: string): string | null => {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).published : null;
};

/** Records of the `.txt` files of a folder, in the order of their names. `dated`: with the publication dates of their annotations. */
export const textRecords = (folder: string, dated: boolean): ArticleRecord[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const published = dated ? publishedOf(folder, basename(file, ".txt")) : null;
      const article = completeArticle({
        text: readFileSync(join(folder, file), "utf8"),
        title: null,
        publisher: null,
        author: null,
        url: null,
        published: published === null ? null : { day: published, precision: "day", basis: "annotation" },
        origin: file,
      });
      return { version: 1, article, extraction: extract(article), importedAt: "2024-05-01T00:00:00Z" };
    });
