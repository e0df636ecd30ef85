/** Brings the keyboard to what is looked at: the canvas, the table in its place, or the view that is in front of it. */
import { focusCanvas, focusTable } from "./graph/focus-on.ts";
import { tableMode } from "./graph/table-mode.ts";
import { viewState } from "./view-store.ts";

/** The part of the page that holds the view. */
export const viewId = "view";

export const focusView = (): void => {
  if (viewState().view !== "graph") document.getElementById(viewId)?.focus();
  else if (tableMode.get()) focusTable();
  else focusCanvas();
};
