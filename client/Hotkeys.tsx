/** Keys that work anywhere but in text fields, the help that lists them, and the command palette. */
import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { focusCanvas } from "./graph/focus-canvas.ts";
import { toggleTable } from "./graph/table-mode.ts";
import { showView } from "./state.ts";
import { change, redoChange, undoChange } from "./view-store.ts";

const Help = lazy(async () => ({ default: (await import("./Help.tsx")).Help }));
const CommandPalette = lazy(async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette }));

export const focusSearch = (): void => document.getElementById("search")?.focus();

export const Hotkeys = () => {
  const [help, setHelp] = useState(false);
  const [palette, setPalette] = useState(0);
  useHotkeys([
    ["/", focusSearch],
    ["u", undoChange],
    ["shift+U", redoChange],
    ["t", toggleTable],
    [
      "g",
      () => {
        change(showView("graph"));
        focusCanvas();
      },
    ],
    ["shift+?", () => setHelp(true)],
    ["?", () => setHelp(true)],
  ]);
  useHotkeys([["mod+K", () => setPalette((times) => times + 1)]], []);
  return (
    <Suspense fallback={null}>
      {help ? <Help opened onClose={() => setHelp(false)} /> : null}
      {palette > 0 ? <CommandPalette asked={palette} onHelp={() => setHelp(true)} /> : null}
    </Suspense>
  );
};
