/** Starting points: the most connected of everything, or what some articles say. */
import { api } from "../api.ts";
import { forget, learn } from "../known.ts";
import { type Change, type Filters, noFilters, setFilters, startWith } from "../state.ts";
import { adjust, change, hasSteps, viewState } from "../view-store.ts";
import { countedIn, firstCuts } from "./first-cut.ts";
import { cover, uncover } from "./useShownGraph.ts";

/** Enough for a story, few enough to read. */
export const storySize = 80;

/** Who said something joins nobody to anybody; the legend shows that it is left out and brings it back. */
export const quietFilters: Filters = { ...noFilters, hiddenKinds: ["Statement"] };

/** What the page put on its canvas by itself. */
let opened: readonly string[] | null = null;

/** Nothing on the canvas, or only what the page put there, and nothing done with it: it may be put anew. */
export const isAsOpened = (): boolean => {
  const { shown, hidden } = viewState();
  return shown.length + hidden.length === 0 || (shown === opened && !hasSteps());
};

/**
 * Puts a story on the canvas; `first` where it is not a step to be undone, which leaves a canvas alone that somebody has begun with. Returns
 * how many nodes there are in all.
 */
export const openStory = async (articles: string[] = [], first = false): Promise<{ shown: number; total: number }> => {
  const graph = await api.graph({ ...(articles.length ? { articles } : {}), limit: storySize });
  const isBegun = first && !isAsOpened();
  // What lies between the things on the canvas may be more by now, or what was there may be gone.
  if (isBegun) uncover();
  else if (first) forget();
  learn(graph);
  if (isBegun) return { shown: viewState().shown.length, total: graph.page.total };
  // What nothing in the story is joined to can be found by search; on the canvas it would only stand about.
  const joined = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
  const [put, alone] = [
    graph.nodes.filter(({ id }) => joined.size === 0 || joined.has(id)),
    graph.nodes.filter(({ id }) => joined.size > 0 && !joined.has(id)),
  ];
  const ids = put.map(({ id }) => id);
  firstCuts.set([
    ...firstCuts.get(),
    { articles, ids, asked: storySize, total: graph.page.total, left: countedIn(graph.left, alone, 1) },
  ]);
  if (viewState().events === "nodes") cover(ids, "nodes");
  const start: Change = (state) => setFilters(quietFilters)(startWith(ids)(state));
  // An address may have opened another view, with something open beside it: the canvas fills up beneath.
  if (first) {
    adjust((state) => ({
      ...start(state),
      view: state.view,
      selection: state.selection,
      openArticle: state.openArticle,
    }));
    opened = viewState().shown;
  } else change(start);
  return { shown: ids.length, total: graph.page.total };
};

/** The query behind a page that was opened without a view. */
export const openingStory = {
  queryKey: ["opening"],
  queryFn: () => openStory([], true),
  staleTime: Number.POSITIVE_INFINITY,
};
