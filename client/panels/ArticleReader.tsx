/** The reader of one article, in the side panel and among the articles. */
import { useMemo } from "react";
import { useArticle } from "../api.ts";
import { Reader } from "./article/Reader.tsx";
import { openArticleAt } from "./navigation.ts";
import { QueryState } from "./states/QueryState.tsx";

/** An article with its mentions and claims; `start` and `end` mark the opened sentence, equal where none is. */
export default function ArticleReader({ id, start, end }: { id: string; start: number; end: number }) {
  const query = useArticle(id);
  const opened = useMemo(() => (end > start ? { start, end } : null), [start, end]);
  return (
    <QueryState query={query} what="the article">
      {(data) => <Reader data={data} opened={opened} onOpen={(place) => openArticleAt(id, place.start, place.end)} />}
    </QueryState>
  );
}
