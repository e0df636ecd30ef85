/** The ways between two things, in front: from the first that is selected to the second. */
import { type Change, set, showView } from "../state.ts";
import { change } from "../view-store.ts";
import { focusWays } from "./focus-on.ts";

export const waysFromSelection: Change = (state) => {
  const [from = null, to = null] = state.selection.nodes;
  return showView("graph")(set({ path: { from, to } })(state));
};

/** And the keyboard in its names. */
export const openWays = (): void => {
  change(waysFromSelection);
  focusWays();
};
