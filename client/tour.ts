/** The short tour: which step is shown, what it brings to the front, and whether it is still offered. */
import { busiestPeople } from "./graph/busiest-people.ts";
import { knownNow } from "./known.ts";
import { clearView } from "./start-open.ts";
import { clearSelection, selectNodes, showView } from "./state.ts";
import { setFlag, useFlag } from "./stored-flag.ts";
import { valueStore } from "./value-store.ts";
import { change, viewState } from "./view-store.ts";

export type TourStep = {
  /** The `data-tour` of what the step speaks of. */
  target: string;
  title: string;
  text: string;
  /** Brings it to the front. */
  prepare?: () => void;
};

const toGraph = (): void => {
  if (viewState().view !== "graph") change(showView("graph"));
};

/** The details of somebody on the canvas who met others, with the sentences; of anything, where nobody is there. */
const openSomebody = (): void => {
  toGraph();
  const { nodes, ...rest } = knownNow();
  const { shown } = viewState();
  const onCanvas = new Map(shown.flatMap((id) => nodes.get(id) ?? []).map((node) => [node.id, node]));
  const id = busiestPeople({ ...rest, nodes: onCanvas }, 1)[0]?.id ?? shown[0];
  if (id !== undefined) change(selectNodes([id]), "tour");
};

/** In a small window the details would lie over what the step speaks of. */
const closeDetails = (): void => {
  toGraph();
  if (viewState().selection.nodes.length > 0) change(clearSelection, "tour");
};

export const tourSteps: TourStep[] = [
  {
    target: "search",
    title: "Begin with a name",
    text: "Search for a person, a state or a place. Choosing it puts it on the canvas and opens what is known of it.",
    prepare: toGraph,
  },
  {
    target: "canvas",
    title: "Follow the lines",
    text: "Click a thing or a line to see what is behind it. Right-click, hold a finger on it, or press m, to bring in neighbours by type and count. Full discs happened; dashed ones were planned; dotted ones are claimed or denied.",
    prepare: closeDetails,
  },
  {
    target: "side",
    title: "Read the proof",
    text: "Each fact shows the sentences that say so, with their source. Press a sentence and its article opens there.",
    prepare: openSomebody,
  },
  {
    target: "legend",
    title: "Leave out what you do not need",
    text: "Each entry of the legend hides and shows its kind.",
    prepare: closeDetails,
  },
  {
    target: "timeline",
    title: "Narrow the time",
    text: "Drag over the timeline to keep only those days. What no source dates waits at the right.",
    prepare: toGraph,
  },
  {
    target: "views",
    title: "Look another way",
    text: "The same meetings as a table, a grid or a map; questions in plain words; the articles themselves; and a page to add your own.",
    prepare: toGraph,
  },
  {
    target: "undo",
    title: "Nothing is lost",
    text: "Every step can be undone: with this arrow or with u. Views keeps what you see under a name, or copies its address to send. With a keyboard, ? shows all keys.",
  },
];

/** The step that is shown. */
export const tourStep = valueStore<number | null>(null);

export const goToStep = (step: number | null): void => {
  const there = step !== null && step < tourSteps.length ? step : null;
  if (there === null) setFlag("tour-done", true);
  else tourSteps[there]?.prepare?.();
  tourStep.set(there);
};

export const startTour = (): void => {
  clearView();
  goToStep(0);
};

export const useTourOffer = () => ({
  offered: !useFlag("tour-done", false),
  decline: () => setFlag("tour-done", true),
});
