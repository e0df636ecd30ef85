/** Keys that work anywhere but in text fields, the help that lists them, and the command palette. */
import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense } from "react";
import { askForCommands, commandsAsked, helpOpen, viewsMenuOpen } from "./dialogs.ts";
import { goToGraph, showTable } from "./go-to-graph.ts";
import { keysFlag, useFlag } from "./stored-flag.ts";
import { redoChange, undoChange } from "./view-store.ts";

const Help = lazy(async () => ({ default: (await import("./Help.tsx")).Help }));
const CommandPalette = lazy(async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette }));

const focusSearch = (): void => document.getElementById("search")?.focus();

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
    ["g", goToGraph],
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
