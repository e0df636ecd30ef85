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

/** A text as the program reads it, as a record. `published`: the day that the source's metadata give. */
export const textRecord = (
  text: string,
  published: string | null,
  origin: string,
  publisher: string | null = null,
): ArticleRecord => {
  const article = completeArticle({
    text,
    title: null,
    publisher,
    author: null,
    url: null,
    published: published === null ? null : { day: published, precision: "day", basis: "annotation" },
    origin,
  });
  return { version: 1, article, extraction: extract(article), importedAt: "2024-05-01T00:00:00Z" };
};

/** Records of the `.txt` files of a folder, in the order of their names. `dated`: with the publication dates of their annotations. */
export const textRecords = (folder: string, dated: boolean): ArticleRecord[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) =>
      textRecord(
        readFileSync(join(folder, file), "utf8"),
        dated ? publishedOf(folder, basename(file, ".txt")) : null,
        file,
      ),
    );
