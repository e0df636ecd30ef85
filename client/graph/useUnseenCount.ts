import { useMemo } from "react";
import { useNeighbourCounts } from "../api.ts";
import { useKnown } from "../known.ts";
import { useView } from "../view-store.ts";
import { expandable } from "./expandable.ts";

/** How many neighbours of the selected thing are not in view, as its menu counts them; `null` while that is not known. */
export const useUnseenCount = (): { id: string; count: number } | null => {
  const id = useView(({ selection }) => (selection.nodes.length === 1 ? (selection.nodes[0] ?? null) : null));
  const shown = useView((state) => state.shown);
  const filters = useView((state) => state.filters);
  const known = useKnown();
  const { data } = useNeighbourCounts(id ?? "", id !== null);
  return useMemo(() => {
    if (id === null || !data) return null;
    const [all] = expandable(id, data.counts, known, { shown, filters });
    return { id, count: all ? Math.max(0, all.left) + all.unseen : 0 };
  }, [id, data, known, shown, filters]);
};
