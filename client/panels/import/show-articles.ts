import { api } from "../../api.ts";
import { learn } from "../../known.ts";
import { startWith } from "../../state.ts";
import { change } from "../../view-store.ts";

/** Starts the canvas anew with what these articles tell. The address takes a hundred of them. */
export const showArticlesInGraph = async (ids: string[]): Promise<void> => {
  const graph = await api.graph({ articles: ids.slice(0, 100) });
  learn(graph);
  change(startWith(graph.nodes.map(({ id }) => id)));
};
