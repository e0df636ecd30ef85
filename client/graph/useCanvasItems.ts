/** The canvas's items, computed once for all who need them. */
import { type Known, useKnown } from "../known.ts";
import { isFiltered, type ViewState } from "../state.ts";
import { useView } from "../view-store.ts";
import { type CanvasItems, canvasItems } from "./canvas-items.ts";

type Input = Pick<ViewState, "shown" | "filters" | "events" | "pinned" | "selection">;
let last: { known: Known; input: Input; items: CanvasItems } | null = null;

const same = (a: Input, b: Input): boolean =>
  a.shown === b.shown &&
  a.filters === b.filters &&
  a.events === b.events &&
  a.pinned === b.pinned &&
  // The selection only matters for what filters would take away.
  (a.selection === b.selection || !isFiltered(a.filters));

export const itemsOf = (known: Known, state: ViewState): CanvasItems => {
  if (last && last.known === known && same(last.input, state)) return last.items;
  last = { known, input: state, items: canvasItems(known, state) };
  return last.items;
};

export const useCanvasItems = (): CanvasItems => {
  const known = useKnown();
  return useView((state) => itemsOf(known, state));
};
