import type { ArticlesResponse } from "#contract/api.ts";
import { counted } from "../../counted.ts";
import { articleTitle } from "../article/article-title.ts";
import { publishedInWords } from "../evidence/date-words.ts";
import { openArticleAt } from "../navigation.ts";
import classes from "./sources.module.css";

type ArticleCardsProps = { articles: ArticlesResponse["articles"]; openId: string | null };

/** The articles, each with what is known of its origin and how much was read in it. */
export function ArticleCards({ articles, openId }: ArticleCardsProps) {
  return (
    <ul className={classes.cards}>
      {articles.map((article) => (
        <li key={article.id}>
          <button
            type="button"
            className={classes.card}
            aria-current={article.id === openId ? "true" : undefined}
            onClick={() => openArticleAt(article.id)}
          >
            <span className={classes.cardTitle} dir="auto">
              {articleTitle(article)}
            </span>
            <span className={classes.muted}>
              {article.publisher ? (
                <>
                  <bdi>{article.publisher}</bdi>
                  {" · "}
                </>
              ) : null}
              {publishedInWords(article)}
            </span>
            <span className={classes.muted}>
              {counted(article.claims, "claim")} · {counted(article.entities, "name")}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
