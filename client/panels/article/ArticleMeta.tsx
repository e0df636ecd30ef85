import type { Article } from "#contract/article.ts";
import { publishedInWords } from "../evidence/date-words.ts";
import { safeHref } from "../evidence/safe-href.ts";
import classes from "./article.module.css";
import { dateBasisInWords } from "./date-basis.ts";

/** Where the article comes from, in a line; on demand its address, its file, and why its date is believed. */
export function ArticleMeta({ article }: { article: Article }) {
  const { publisher, author, publishedBasis, origin } = article;
  const href = safeHref(article.url);
  const inferred = publishedBasis.startsWith("inferred");
  return (
    <div className={classes.meta}>
      <p className={classes.byline}>
        {publisher ? (
          <span>
            <bdi>{publisher}</bdi>
          </span>
        ) : null}
        {author ? (
          <span>
            <bdi>{author}</bdi>
          </span>
        ) : null}
        <span>
          {publishedInWords(article)}
          {inferred ? " (inferred)" : ""}
        </span>
      </p>
      <details className={classes.source}>
        <summary>About this source</summary>
        <dl>
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
          <dt>Date</dt>
          <dd dir="auto">{dateBasisInWords(publishedBasis)}</dd>
          <dt>File</dt>
          <dd dir="auto">{origin}</dd>
        </dl>
      </details>
    </div>
  );
}
