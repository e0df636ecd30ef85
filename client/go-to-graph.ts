/** From wherever one is to the graph, and the keyboard with it. */
import { focusView } from "./focus-view.ts";
import { tableMode, toggleTable } from "./graph/table-mode.ts";
import { showView } from "./state.ts";
import { change, viewState } from "./view-store.ts";

export const goToGraph = (): void => {
  change(showView("graph"));
  focusView();
};

/** From another view the table comes to the front; in the graph it comes and goes. */
export const showTable = (): void => {
  if (viewState().view === "graph") toggleTable();
  else tableMode.set(true);
  goToGraph();
};
