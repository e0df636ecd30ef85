/** Asks what the things on the canvas stand on, once a filter or the list of sources needs it. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api.ts";
import { type Known, learnGrounds, useKnown } from "../known.ts";
import { isByGround } from "../state.ts";
import { valueStore } from "../value-store.ts";
import { useView } from "../view-store.ts";

/** Whether somebody looks at the sources of the canvas. */
export const groundsWanted = valueStore(false);

/** The endpoint takes so many at once. */
const mostIds = 20_000;

const unknownAmong = (shown: readonly string[], { nodes, edges, grounds }: Known): string[] => {
  const folded = [...edges.values()].flatMap(({ type, eventId }) => (type === "MET" && eventId ? eventId : []));
  const ids = [...shown.filter((id) => nodes.has(id)), ...folded];
  return [...new Set(ids)].filter((id) => !grounds.about.has(id)).slice(0, mostIds);
};

const fetchGrounds = async (ids: string[]): Promise<number> => {
  const { grounds } = await api.grounds(ids);
  learnGrounds(ids, grounds);
  return grounds.length;
};

const none: string[] = [];

export const useGrounds = () => {
  const shown = useView((state) => state.shown);
  const filtered = useView((state) => isByGround(state.filters));
  const wanted = groundsWanted.use() || filtered;
  const known = useKnown();
  const ids = useMemo(() => (wanted ? unknownAmong(shown, known) : none), [wanted, shown, known]);
  return useQuery({
    queryKey: ["grounds", ids],
    queryFn: () => fetchGrounds(ids),
    enabled: ids.length > 0,
    staleTime: 0,
    gcTime: 0,
  });
};
