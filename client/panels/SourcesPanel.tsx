/** The articles: a list to search in, and beside it the reader. */
import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconArrowLeft, IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useArticles } from "../api.ts";
import { counted } from "../counted.ts";
import { closeArticle } from "../state.ts";
import { change, useView } from "../view-store.ts";
import ArticleReader from "./ArticleReader.tsx";
import { ArticleCards } from "./sources/ArticleCards.tsx";
import { listSearch } from "./sources/list-search.ts";
import classes from "./sources/sources.module.css";
import { NoArticles } from "./states/NoArticles.tsx";
import { Nothing, QueryState } from "./states/QueryState.tsx";

const pageSize = 100;

function List({ openId }: { openId: string | null }) {
  const typed = listSearch.use();
  const [asked] = useDebouncedValue(typed.trim(), 200);
  // Other words begin at the first page.
  const [turned, setTurned] = useState({ words: "", offset: 0 });
  const offset = turned.words === typed ? turned.offset : 0;
  const setOffset = (next: number) => setTurned({ words: typed, offset: next });
  const query = useArticles(asked, offset, pageSize);
  return (
    <>
      <h2 className={classes.title}>Articles</h2>
      <TextInput
        aria-label="Search in the articles"
        placeholder="Title, publisher, author or file"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => listSearch.set(event.currentTarget.value)}
      />
      <QueryState query={query} what="the articles">
        {({ articles, page }) => (
          <>
            <p className={classes.muted} role="status">
              {page.total > articles.length
                ? `${(offset + 1).toLocaleString()} to ${(offset + articles.length).toLocaleString()} of ${counted(page.total, "article")}`
                : counted(page.total, "article")}
            </p>
            {articles.length === 0 ? (
              <NoArticles {...(asked ? { title: `No article holds “${asked}”` } : {})} />
            ) : (
              <ArticleCards articles={articles} openId={openId} />
            )}
            {page.total > pageSize ? (
              <div className={classes.pager}>
                <Button
                  size="xs"
                  variant="default"
                  disabled={offset === 0}
                  onClick={() => setOffset(offset - pageSize)}
                >
                  Previous
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  disabled={offset + articles.length >= page.total}
                  onClick={() => setOffset(offset + pageSize)}
                >
                  Next
                </Button>
              </div>
            ) : null}
          </>
        )}
      </QueryState>
    </>
  );
}

export default function SourcesPanel() {
  const open = useView((state) => state.openArticle);
  return (
    <section className={classes.panel} data-reading={open ? "yes" : "no"} data-reader-keys>
      <div className={classes.list}>
        <List openId={open?.id ?? null} />
      </div>
      <div className={classes.reader}>
        {open ? (
          <>
            <Button
              className={classes.back}
              size="xs"
              variant="default"
              leftSection={<IconArrowLeft size={15} aria-hidden />}
              onClick={() => change(closeArticle)}
            >
              All articles
            </Button>
            <ArticleReader key={open.id} {...open} />
          </>
        ) : (
          <Nothing title="Choose an article">
            <p>
              Its names are coloured by type, its claims marked in the margin. A name tells who is meant when the
              pointer or the focus rests on it.
            </p>
          </Nothing>
        )}
      </div>
    </section>
  );
}
