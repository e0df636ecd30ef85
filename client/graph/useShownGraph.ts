/** Asks the server for what is on the canvas and not yet known: after undo, from an address, from another view. */
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { learn, useKnown } from "../known.ts";
import { adjust, useView } from "../view-store.ts";

/** Sets of ids between which every edge is known; `edges` where MET was asked for too. */
let covered: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } = { nodes: new Set(), edges: new Set() };

/** To be called where an answer held a whole graph, so that it is not asked for again. */
export const cover = (ids: string[], events: "nodes" | "edges"): void => {
  covered = { ...covered, [events]: new Set(ids) };
};

/** After `forget`. */
export const uncover = (): void => {
  covered = { nodes: new Set(), edges: new Set() };
};

const tellGone = (count: number) =>
  notifications.show({
    message: `${count === 1 ? "1 thing of this view is" : `${count.toLocaleString()} things of this view are`} no longer in the graph: an import or a verdict changed it.`,
  });

const fetchShown = async (ids: string[], events: "nodes" | "edges"): Promise<number> => {
  const graph = await api.graphOf({ ids, events });
  learn(graph);
  cover(ids, events);
  const there = new Set(graph.nodes.map(({ id }) => id));
  const gone = ids.filter((id) => !there.has(id));
  // A saved view may name what a later import or a verdict took away.
  if (gone.length > 0) {
    adjust((state) => ({ ...state, shown: state.shown.filter((id) => !gone.includes(id)) }));
    tellGone(gone.length);
  }
  return gone.length;
};

export const useShownGraph = () => {
  const shown = useView((state) => state.shown);
  const events = useView((state) => state.events);
  const known = useKnown();
  const whole = shown.every((id) => covered[events].has(id) && known.nodes.has(id));
  return useQuery({
    queryKey: ["shown", events, shown],
    queryFn: () => fetchShown(shown, events),
    enabled: shown.length > 0 && !whole,
    staleTime: 0,
    gcTime: 0,
  });
};
