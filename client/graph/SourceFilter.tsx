/** Which articles and how sure a reading the canvas is drawn from: chosen here, in force at once. */
import { Checkbox, Loader, SegmentedControl, Stack, Text } from "@mantine/core";
import { useEffect } from "react";
import { useArticles } from "../api.ts";
import { inPercent } from "../in-percent.ts";
import { useKnown } from "../known.ts";
import { ArticleName } from "../panels/article/ArticleName.tsx";
import { publishedInWords } from "../panels/evidence/date-words.ts";
import { Failure } from "../panels/states/QueryState.tsx";
import { setFilters } from "../state.ts";
import { change, useView } from "../view-store.ts";
import classes from "./graph.module.css";
import { groundsWanted, useGrounds } from "./useGrounds.ts";

const steps = [0, 0.6, 0.7, 0.8, 0.9];

/** How many claims each article has about the things on the canvas. */
const useSources = (): Map<string, number> => {
  const { grounds } = useKnown();
  const shown = useView((state) => state.shown);
  const claims = new Map<string, string>();
  for (const id of shown)
    for (const { claimId, articleId } of grounds.about.get(id) ?? []) claims.set(claimId, articleId);
  const counts = new Map<string, number>();
  for (const article of claims.values()) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
};

/** The server's longest page of articles. */
const mostArticles = 500;

const SourceList = () => {
  const counts = useSources();
  const chosen = useView((state) => state.filters.sources);
  const { data } = useArticles("", 0, mostArticles);
  const articles = new Map(data?.articles.map((article) => [article.id, article]));
  const ids = [...new Set([...chosen, ...counts.keys()])].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  return (
    <Checkbox.Group
      label="Only what these articles tell"
      value={chosen}
      onChange={(sources) => change(setFilters({ sources }))}
    >
      <Stack gap={8} mt={6}>
        {ids.map((id) => {
          const article = articles.get(id);
          return (
            <Checkbox
              key={id}
              size="xs"
              value={id}
              label={
                <bdi>
                  <ArticleName article={article ?? { id, title: null }} />
                </bdi>
              }
              description={
                <>
                  {article?.publisher ? <bdi>{article.publisher}, </bdi> : null}
                  {article ? `${publishedInWords(article)}, ` : null}
                  {(counts.get(id) ?? 0).toLocaleString()} claims
                </>
              }
            />
          );
        })}
      </Stack>
    </Checkbox.Group>
  );
};

export default function SourceFilter() {
  const surely = useView((state) => state.filters.surely);
  const { error, isFetching, refetch } = useGrounds();
  useEffect(() => {
    groundsWanted.set(true);
    return () => groundsWanted.set(false);
  }, []);
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={500} id="surely">
          Only what is read at least so surely
        </Text>
        <SegmentedControl
          size="xs"
          fullWidth
          mt={4}
          aria-labelledby="surely"
          value={String(surely)}
          onChange={(value) => change(setFilters({ surely: Number(value) }))}
          data={steps.map((step) => ({ value: String(step), label: step === 0 ? "Any" : inPercent(step) }))}
        />
        <Text size="xs" c="dimmed" mt={4}>
          How sure the program is that the sentence says it, not how true the sentence is.
        </Text>
      </div>
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {isFetching ? <Loader size="sm" /> : null}
      <div className={classes.sources}>
        <SourceList />
      </div>
    </Stack>
  );
}
