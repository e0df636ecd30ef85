/** Every action by its name. */
import "@mantine/spotlight/styles.css";
import { useMantineColorScheme } from "@mantine/core";
import { Spotlight, type SpotlightActionGroupData, spotlight } from "@mantine/spotlight";
import { useEffect } from "react";
import { EntityType, EventKind } from "#contract/ontology.ts";
import type { ViewHead } from "#contract/views.ts";
import { helpOpen, viewsMenuOpen } from "./dialogs.ts";
import { lookOf } from "./graph/kind.ts";
import { lassoMode } from "./graph/lasso-mode.ts";
import { openStory } from "./graph/open-story.ts";
import { toggleTable } from "./graph/table-mode.ts";
import { openKeptView, useKeptViews } from "./kept/kept-views.ts";
import {
  type Change,
  chooseLayout,
  clearSelection,
  noFilters,
  set,
  setEvents,
  setFilters,
  showView,
  toggleKind,
  unhideAll,
} from "./state.ts";
import { startTour } from "./tour.ts";
import { change, redoChange, undoChange } from "./view-store.ts";
import { views } from "./views.tsx";

const to = (apply: Change) => () => change(apply);

const actions = (
  setScheme: (scheme: "light" | "dark" | "auto") => void,
  keptViews: ViewHead[],
): SpotlightActionGroupData[] => [
  {
    group: "Go to",
    actions: views.map(({ id, label, hint }) => ({
      id: `view-${id}`,
      label,
      description: hint,
      onClick: to(showView(id)),
    })),
  },
  {
    group: "Graph",
    actions: [
      {
        id: "all",
        label: "Start over with the most connected things",
        onClick: () => void openStory().catch(() => undefined),
      },
      { id: "nodes", label: "Draw events as nodes", onClick: to(setEvents("nodes")) },
      { id: "edges", label: "Draw who met whom as lines", onClick: to(setEvents("edges")) },
      { id: "force", label: "Lay out by connection", onClick: to(chooseLayout("force")) },
      { id: "time", label: "Lay out by time", onClick: to(chooseLayout("time")) },
      { id: "type", label: "Lay out by type", onClick: to(chooseLayout("type")) },
      { id: "circle", label: "Lay out on a circle", onClick: to(chooseLayout("circle")) },
      { id: "betweenness", label: "Size by go-between", onClick: to(set({ sizeBy: "betweenness" })) },
      { id: "degree", label: "Size by connections", onClick: to(set({ sizeBy: "degree" })) },
      { id: "community", label: "Colour by group", onClick: to(set({ colourBy: "community" })) },
      { id: "by-type", label: "Colour by type", onClick: to(set({ colourBy: "type" })) },
      { id: "lasso", label: "Select by drawing around", onClick: () => lassoMode.set(true) },
      { id: "none", label: "Select nothing", onClick: to(clearSelection) },
      { id: "path", label: "Find the ways between two things", onClick: to(set({ path: { from: null, to: null } })) },
      { id: "table", label: "Canvas as a table, or back", onClick: toggleTable },
      { id: "unhide", label: "Show what is hidden", onClick: to(unhideAll) },
      { id: "unfilter", label: "Take away all filters", onClick: to(setFilters(noFilters)) },
      ...[...EntityType.options, ...EventKind.options].map((kind) => ({
        id: `kind-${kind}`,
        label: `Show or hide ${lookOf(kind).plural.toLowerCase()}`,
        onClick: to(toggleKind(kind)),
      })),
    ],
  },
  {
    group: "Saved views",
    actions: [
      { id: "save", label: "Save this view", description: "v", onClick: () => viewsMenuOpen.set(true) },
      ...keptViews.map(({ id, name }) => ({ id, label: name, onClick: () => void openKeptView(id) })),
    ],
  },
  {
    group: "Page",
    actions: [
      { id: "undo", label: "Undo", description: "u", onClick: undoChange },
      { id: "redo", label: "Redo", description: "Shift u", onClick: redoChange },
      { id: "light", label: "Light colours", onClick: () => setScheme("light") },
      { id: "dark", label: "Dark colours", onClick: () => setScheme("dark") },
      { id: "system", label: "Colours as the system has them", onClick: () => setScheme("auto") },
      { id: "help", label: "Keys", description: "?", onClick: () => helpOpen.set(true) },
      { id: "tour", label: "Take the tour", onClick: startTour },
    ],
  },
];

/** `asked` counts up each time the palette is asked for. */
export const CommandPalette = ({ asked }: { asked: number }) => {
  const { setColorScheme } = useMantineColorScheme();
  const kept = useKeptViews().data?.views ?? [];
  useEffect(() => {
    if (asked > 0) spotlight.open();
  }, [asked]);
  return (
    <Spotlight
      actions={actions(setColorScheme, kept)}
      shortcut={null}
      lockScroll={false}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound="No command is called so."
      searchProps={{ placeholder: "What do you want to do?", "aria-label": "Search commands" }}
    />
  );
};
