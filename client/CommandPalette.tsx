/** Every action by its name. */
import "@mantine/spotlight/styles.css";
import { useMantineColorScheme } from "@mantine/core";
import { Spotlight, type SpotlightActionData, spotlight } from "@mantine/spotlight";
import { type MouseEvent, useEffect, useRef } from "react";
import { EntityType, EventKind } from "#contract/ontology.ts";
import type { ViewHead } from "#contract/views.ts";
import { canTakeFocus } from "./can-take-focus.ts";
import { helpOpen, sourceFilterOpen, viewsMenuOpen } from "./dialogs.ts";
import { focusView } from "./focus-view.ts";
import { showTable } from "./go-to-graph.ts";
import { focusWays } from "./graph/focus-on.ts";
import { lookOf } from "./graph/kind.ts";
import { lassoMode } from "./graph/lasso-mode.ts";
import { openStory } from "./graph/open-story.ts";
import { waysFromSelection } from "./graph/open-ways.ts";
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
  type View,
} from "./state.ts";
import { startTour } from "./tour.ts";
import { change, redoChange, undoChange, viewState } from "./view-store.ts";
import { views } from "./views.tsx";

/** Where the keyboard goes after a command: back to where it was, if nothing else is said. */
type Command = SpotlightActionData & { lands?: () => void };
type Group = { group: string; actions: Command[] };

/** A dialog, or the tour, takes the keyboard itself. */
const elsewhere = (): void => undefined;

const to = (apply: Change) => () => change(apply);

/** What is done to the canvas is seen there. */
const onGraph = (apply: Change) => to((state) => showView("graph")(apply(state)));

const drawAround = (): void => {
  change(showView("graph"));
  lassoMode.set(true);
};

const commands = (setScheme: (scheme: "light" | "dark" | "auto") => void, keptViews: ViewHead[]): Group[] => [
  {
    group: "Go to",
    actions: views.map(({ id, label, hint }) => ({
      id: `view-${id}`,
      label,
      description: hint,
      onClick: to(showView(id)),
      lands: focusView,
    })),
  },
  {
    group: "Graph",
    actions: [
      {
        id: "all",
        label: "Start over with the most connected things",
        onClick: () => void openStory().catch(() => undefined),
        lands: focusView,
      },
      { id: "nodes", label: "Draw events as nodes", onClick: onGraph(setEvents("nodes")) },
      { id: "edges", label: "Draw who met whom as lines", onClick: onGraph(setEvents("edges")) },
      { id: "force", label: "Lay out by connection", onClick: onGraph(chooseLayout("force")) },
      { id: "time", label: "Lay out by time", onClick: onGraph(chooseLayout("time")) },
      { id: "type", label: "Lay out by type", onClick: onGraph(chooseLayout("type")) },
      { id: "circle", label: "Lay out on a circle", onClick: onGraph(chooseLayout("circle")) },
      { id: "betweenness", label: "Size by go-between", onClick: onGraph(set({ sizeBy: "betweenness" })) },
      { id: "degree", label: "Size by connections", onClick: onGraph(set({ sizeBy: "degree" })) },
      { id: "community", label: "Colour by group", onClick: onGraph(set({ colourBy: "community" })) },
      { id: "by-type", label: "Colour by type", onClick: onGraph(set({ colourBy: "type" })) },
      { id: "lasso", label: "Select by drawing around", onClick: drawAround },
      { id: "none", label: "Select nothing", onClick: to(clearSelection) },
      { id: "path", label: "Find the ways between two things", onClick: to(waysFromSelection), lands: focusWays },
      { id: "table", label: "Canvas as a table, or back", onClick: showTable, lands: focusView },
      { id: "unhide", label: "Show what is hidden", onClick: onGraph(unhideAll) },
      {
        id: "sources",
        label: "Filter by source and sureness",
        onClick: () => change(showView("graph")),
        lands: () => sourceFilterOpen.set(true),
      },
      { id: "unfilter", label: "Take away all filters", onClick: onGraph(setFilters(noFilters)) },
      ...[...EntityType.options, ...EventKind.options].map((kind) => ({
        id: `kind-${kind}`,
        label: `Show or hide ${lookOf(kind).plural.toLowerCase()}`,
        onClick: onGraph(toggleKind(kind)),
      })),
    ],
  },
  {
    group: "Saved views",
    actions: [
      {
        id: "save",
        label: "Save this view",
        description: "v",
        onClick: () => viewsMenuOpen.set(true),
        lands: elsewhere,
      },
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
      { id: "help", label: "Keys", description: "?", onClick: () => helpOpen.set(true), lands: elsewhere },
      { id: "tour", label: "Take the tour", onClick: startTour, lands: elsewhere },
    ],
  },
];

/** The field takes what was typed before it was there. */
const typedAhead = { "data-typed-ahead": true };

/** `asked` counts up each time the palette is asked for. */
export const CommandPalette = ({ asked }: { asked: number }) => {
  const { setColorScheme } = useMantineColorScheme();
  const kept = useKeptViews().data?.views ?? [];
  const cameFrom = useRef<{ element: HTMLElement | null; view: View }>({ element: null, view: "graph" });
  const back = (): void => {
    const { element, view } = cameFrom.current;
    const isThere = element && element !== document.body && view === viewState().view && canTakeFocus(element);
    if (isThere) element.focus({ preventScroll: true });
    else focusView();
  };
  const landing = useRef<() => void>(back);
  useEffect(() => {
    if (asked === 0) return;
    const { activeElement } = document;
    cameFrom.current = { element: activeElement instanceof HTMLElement ? activeElement : null, view: viewState().view };
    spotlight.open();
  }, [asked]);
  const actions = commands(setColorScheme, kept).map(({ group, actions: ofGroup }) => ({
    group,
    actions: ofGroup.map(({ lands = back, onClick, ...action }) => ({
      ...action,
      onClick: (event: MouseEvent<HTMLButtonElement>) => {
        landing.current = lands;
        onClick?.(event);
      },
    })),
  }));
  return (
    <Spotlight
      actions={actions}
      shortcut={null}
      lockScroll={false}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound="No command is called so."
      searchProps={{ placeholder: "What do you want to do?", "aria-label": "Search commands", ...typedAhead }}
      // Each command says itself where the keyboard goes.
      returnFocus={false}
      onSpotlightClose={() => {
        landing.current();
        landing.current = back;
      }}
    />
  );
};
