/** Brings in what a story's beginning left out: the next best connected, or those of one type. */
import { api } from "../api.ts";
import { learn } from "../known.ts";
import { setFilters, showNodes } from "../state.ts";
import { change, viewState } from "../view-store.ts";
import { countedIn, type FirstCut, firstCuts } from "./first-cut.ts";
import { kindOf } from "./kind.ts";
import { storySize } from "./open-story.ts";

/** The server's own bound. */
const most = 20_000;

/** As one step; what the legend leaves out comes into view where its type is asked for. Throws `ApiError`. */
export const moreOfStory = async (cut: FirstCut, type: string | null): Promise<void> => {
  const { articles, ids, total } = cut;
  const asked = Math.min(most, type === null ? cut.asked + storySize : total);
  const graph = await api.graph({ ...(articles.length ? { articles } : {}), limit: asked });
  learn(graph);
  const here = new Set([...ids, ...viewState().shown]);
  const wanted = graph.nodes.filter((node) => type === null || kindOf(node) === type);
  const added = wanted.filter(({ id }) => !here.has(id)).slice(0, type === null ? asked : storySize);
  const putBefore = new Set(ids);
  const counted = wanted.filter(({ id }) => !putBefore.has(id) && (here.has(id) || added.some((one) => one.id === id)));
  const hiddenKinds = viewState().filters.hiddenKinds.filter((kind) => kind !== type);
  change((state) => setFilters({ hiddenKinds })(showNodes(added.map(({ id }) => id))(state)));
  firstCuts.set([
    ...firstCuts.get(),
    {
      ...cut,
      asked: type === null ? asked : cut.asked,
      ids: [...ids, ...counted.map(({ id }) => id)],
      total: graph.page.total,
      left: countedIn(cut.left, counted, -1),
    },
  ]);
};
