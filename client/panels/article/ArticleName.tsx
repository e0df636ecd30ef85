import { beginningOf } from "#contract/beginning-of.ts";
import { useArticle } from "../../api.ts";
import { articleTitle } from "./article-title.ts";

/** What an article is called, everywhere the same: a sentence's source knows no title of some, and then the article is asked. */
export function ArticleName({ article }: { article: { id: string; title: string | null } }) {
  const { data } = useArticle(article.id, article.title === null);
  return articleTitle({ ...article, beginning: data ? beginningOf(data.article.text) : null });
}
