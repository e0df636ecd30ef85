/** Brings the keyboard to what is looked at: the canvas, or the view that is in front of it. */
import { focusCanvas } from "./graph/focus-canvas.ts";
import { tableMode } from "./graph/table-mode.ts";
import { viewState } from "./view-store.ts";

/** The part of the page that holds the view. */
export const viewId = "view";

export const focusView = (): void => {
  if (viewState().view === "graph" && !tableMode.get()) focusCanvas();
  else document.getElementById(viewId)?.focus();
};
