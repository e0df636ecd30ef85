/** Keys that work anywhere but in text fields, the help that lists them, and the command palette. */
import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import { Suspense, useEffect } from "react";
import { askForCommands, commandsAsked, helpOpen, viewsMenuOpen } from "./dialogs.ts";
import { focusNow } from "./focus-soon.ts";
import { goToGraph, showTable } from "./go-to-graph.ts";
import { firstPicture } from "./graph/first-picture.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { part } from "./part.ts";
import { keysFlag, useFlag } from "./stored-flag.ts";
import { takesText } from "./takes-text.ts";
import { redoChange, undoChange } from "./view-store.ts";

const Help = part(async () => ({ default: (await import("./Help.tsx")).Help }));
const loadPalette = async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette });
const CommandPalette = part(loadPalette);

const focusSearch = (): void => focusNow(document.getElementById("search"));

/** A key that acts unless it is written somewhere; a radio that was pressed keeps the focus but takes no letters. */
const unlessWritten = ([key, act]: [string, () => void]): HotkeyItem => [
  key,
  (event) => {
    if (takesText(event.target)) return;
    event.preventDefault();
    act();
  },
  { preventDefault: false },
];

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
  useHotkeys(keys ? anywhere.map(unlessWritten) : [], [], true);
  useHotkeys([["mod+K", askForCommands]], []);
  const drawn = firstPicture.use();
  useEffect(() => {
    // Where it does not come, who asks for it is told.
    if (drawn) void loadPalette().catch(() => undefined);
  }, [drawn]);
  return (
    <PanelBoundary resetKey={`${help} ${commands}`}>
      <Suspense fallback={null}>
        {help ? <Help opened onClose={() => helpOpen.set(false)} /> : null}
        {commands > 0 ? <CommandPalette asked={commands} /> : null}
      </Suspense>
    </PanelBoundary>
  );
};
