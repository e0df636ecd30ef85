/** How an export names the article behind a sentence. */
import type { Evidence } from "#contract/graph.ts";
import { articleTitle } from "../../panels/article/article-title.ts";

/** A sentence whose article, where it has no title, is known by its first words. */
export type Cited = Evidence & { article: { beginning?: string } };
type Source = Cited["article"];

/** `Title. Publisher, 2024-04-22. https://…` */
export const sourceLine = ({ publishedAt, publisher, url, ...source }: Source): string =>
  [articleTitle(source), [publisher, publishedAt ?? "date not known"].filter(Boolean).join(", "), url]
    .filter(Boolean)
    .join(". ");

/** Runs as its own letters do, whatever stands beside it (Unicode's first strong isolate). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The same to be looked at: beside a title from right to left the parts of a day would change places. */
export const shownSource = (source: Source): string =>
  sourceLine({
    ...source,
    title: isolated(articleTitle(source)),
    publisher: source.publisher === null ? null : isolated(source.publisher),
  });
