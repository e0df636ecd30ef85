import type { Article } from "#contract/article.ts";
import { publishedInWords } from "../evidence/date-words.ts";
import { safeHref } from "../evidence/safe-href.ts";
import classes from "./article.module.css";

/** Where the article comes from, and why its date of publication is believed. */
export function ArticleMeta({ article }: { article: Article }) {
  const href = safeHref(article.url);
  return (
    <dl className={classes.meta}>
      <dt>Published</dt>
      <dd>
        {publishedInWords(article)}
        {article.publishedBasis === "unknown" ? null : <bdi className={classes.basis}> ({article.publishedBasis})</bdi>}
      </dd>
      {article.publisher ? (
        <>
          <dt>Publisher</dt>
          <dd dir="auto">{article.publisher}</dd>
        </>
      ) : null}
      {article.author ? (
        <>
          <dt>Author</dt>
          <dd dir="auto">{article.author}</dd>
        </>
      ) : null}
      {href ? (
        <>
          <dt>Address</dt>
          <dd>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {href}
            </a>
          </dd>
        </>
      ) : null}
      <dt>File</dt>
      <dd dir="auto">{article.origin}</dd>
    </dl>
  );
}
