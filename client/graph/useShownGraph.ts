/** Asks the server for what is on the canvas and not yet known: after undo, from an address, from another view. */

import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import type { Subgraph } from "#contract/graph.ts";
import { api, queryClient } from "../api.ts";
import { knownNow, learn, useKnown } from "../known.ts";
import type { ViewState } from "../state.ts";
import { adjust, useView, viewState } from "../view-store.ts";

/** The endpoint takes so many at once. */
const mostIds = 20_000;

/** Ids between which every edge is known; `edges` where MET was asked for too. */
let covered: Record<ViewState["events"], readonly string[]> = { nodes: [], edges: [] };

/** To be called where an answer held a whole graph, so that it is not asked for again. */
export const cover = (ids: string[], events: "nodes" | "edges"): void => {
  covered = { ...covered, [events]: ids };
};

/** After `forget`. */
export const uncover = (): void => {
  covered = { nodes: [], edges: [] };
};

const isCovered = (ids: readonly string[], events: ViewState["events"]): boolean => {
  if (covered[events] === ids) return true;
  const inside = new Set(covered[events]);
  return ids.every((id) => inside.has(id));
};

const numbers = new WeakMap<readonly string[], number>();
let last = 0;

/** A short name for a list that is never changed: thousands of ids would make a long key. */
const numberOf = (ids: readonly string[]): number => {
  const known = numbers.get(ids);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(ids, last);
  return last;
};

const tellGone = (count: number) =>
  notifications.show({
    message: `${count === 1 ? "1 thing of this view is" : `${count.toLocaleString()} things of this view are`} no longer in the graph: an import or a verdict changed it.`,
  });

/** Events that direct lines stand for and that are not on the canvas: filters, timeline and table ask what and when they were. */
const learnFolded = async ({ nodes, edges }: Subgraph): Promise<void> => {
  const here = new Set(nodes.map(({ id }) => id));
  const folded = edges.flatMap(({ type, eventId }) => (type === "MET" && eventId && !here.has(eventId) ? eventId : []));
  const ids = [...new Set(folded)].filter((id) => !knownNow().nodes.has(id)).slice(0, mostIds);
  if (ids.length > 0) learn(await api.graphOf({ ids }));
};

const fetchShown = async (ids: string[], events: "nodes" | "edges"): Promise<number> => {
  const graph = await api.graphOf({ ids, events });
  if (events === "edges") await learnFolded(graph);
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

const queryOf = ({ shown, events }: Pick<ViewState, "shown" | "events">) => {
  const { nodes } = knownNow();
  const whole = isCovered(shown, events) && shown.every((id) => nodes.has(id));
  return {
    queryKey: ["shown", events, numberOf(shown)],
    queryFn: () => fetchShown(shown, events),
    enabled: shown.length > 0 && !whole,
    staleTime: 0,
    gcTime: 0,
  };
};

/** Asks before anything is drawn, so that the answer is on its way while the page is put together. */
export const readShown = (): void => {
  const { enabled, ...query } = queryOf(viewState());
  if (enabled) void queryClient.prefetchQuery({ ...query, gcTime: 60_000 });
};

export const useShownGraph = () => {
  const shown = useView((state) => state.shown);
  const events = useView((state) => state.events);
  // What was learnt may be what is asked for.
  useKnown();
  return useQuery(queryOf({ shown, events }));
};
