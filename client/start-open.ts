/** Whether the start panel is open where nothing else is: at first, if the window is wide or nothing was asked for by an address. */
import { clearSelection, showView, type ViewState } from "./state.ts";
import { setFlag, useFlag } from "./stored-flag.ts";
import { change, useView } from "./view-store.ts";

const isSmall = (): boolean => window.matchMedia("(max-width: 720px)").matches;

/** Read before the page writes its own address. */
const cameWithAddress = window.location.hash.length > 1;

/** Among the articles the open one is read in the view itself; beside it stand the details of what it names. */
export const articleBeside = (state: ViewState) => (state.view === "articles" ? null : state.openArticle);

/** Whether nothing else is in the panel's place. */
export const nothingBeside = (state: ViewState): boolean =>
  state.view === "graph" &&
  state.selection.nodes.length + state.selection.edges.length === 0 &&
  state.openArticle === null;

/** `open`: whether it is seen. Opening it makes room for it: what is selected gives way, as one step that can be undone. */
export const useStartOpen = () => {
  const wanted = useFlag("start", !isSmall() || !cameWithAddress);
  const open = useView(nothingBeside) && wanted;
  const setOpen = (value: boolean) => {
    if (value) change((state) => showView("graph")(clearSelection(state)));
    setFlag("start", value);
  };
  return { open, setOpen };
};

/** In a small window it lies over the view: what is begun there, or pressed in the view, takes it away. */
export const clearView = (): void => {
  if (isSmall()) setFlag("start", false);
};
