/** Keys that work anywhere but in text fields, the help that lists them, and the command palette. */
import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense } from "react";
import { askForCommands, commandsAsked, helpOpen, viewsMenuOpen } from "./dialogs.ts";
import { focusCanvas } from "./graph/focus-canvas.ts";
import { tableMode, toggleTable } from "./graph/table-mode.ts";
import { showView } from "./state.ts";
import { keysFlag, useFlag } from "./stored-flag.ts";
import { change, redoChange, undoChange, viewState } from "./view-store.ts";

const Help = lazy(async () => ({ default: (await import("./Help.tsx")).Help }));
const CommandPalette = lazy(async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette }));

const focusSearch = (): void => document.getElementById("search")?.focus();

const goToCanvas = (): void => {
  change(showView("graph"));
  focusCanvas();
};

/** From another view the table comes to the front; in the graph it comes and goes. */
const showTable = (): void => {
  if (viewState().view === "graph") toggleTable();
  else tableMode.set(true);
  change(showView("graph"));
};

export const Hotkeys = () => {
  const help = helpOpen.use();
  const commands = commandsAsked.use();
  const keys = useFlag(keysFlag, true);
  const anywhere: [string, () => void][] = [
    ["/", focusSearch],
    ["u", undoChange],
    ["shift+U", redoChange],
    ["t", showTable],
    ["v", () => viewsMenuOpen.set(true)],
    ["g", goToCanvas],
    ["shift+?", () => helpOpen.set(true)],
    ["?", () => helpOpen.set(true)],
  ];
  useHotkeys(keys ? anywhere : []);
  useHotkeys([["mod+K", askForCommands]], []);
  return (
    <Suspense fallback={null}>
      {help ? <Help opened onClose={() => helpOpen.set(false)} /> : null}
      {commands > 0 ? <CommandPalette asked={commands} /> : null}
    </Suspense>
  );
};
