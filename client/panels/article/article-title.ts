import type { Article } from "#contract/article.ts";

/** What an article is called; one without a headline goes by its file. */
export const articleTitle = ({ title, origin }: Pick<Article, "title" | "origin">): string =>
  title ?? `No headline (${origin.split("/").at(-1)})`;
