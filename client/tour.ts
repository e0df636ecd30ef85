/** The short tour: which step is shown, and whether it is still offered. */
import { setFlag, useFlag } from "./stored-flag.ts";
import { valueStore } from "./value-store.ts";

export type TourStep = { target: string; title: string; text: string };

/** `target`: the `data-tour` of what the step speaks of. */
export const tourSteps: TourStep[] = [
  {
    target: "search",
    title: "Begin with a name",
    text: "Search for a person, a state or a place. Choosing it puts it on the canvas and opens what is known of it.",
  },
  {
    target: "canvas",
    title: "Follow the lines",
    text: "Click a thing or a line to see the sentences behind it; click a sentence to read it in its article. Right-click, or press m, to bring in neighbours, by type and count. Full discs happened; dashed ones were planned; dotted ones are claimed or denied.",
  },
  {
    target: "legend",
    title: "Leave out what you do not need",
    text: "Each entry of the legend hides and shows its kind.",
  },
  {
    target: "timeline",
    title: "Narrow the time",
    text: "Drag over the timeline to keep only those days. What no source dates waits at the right.",
  },
  {
    target: "undo",
    title: "Nothing is lost",
    text: "Every step can be undone with u. The address of the page holds your view: bookmark it or send it. Press ? for all keys.",
  },
];

/** The step that is shown. */
export const tourStep = valueStore<number | null>(null);

export const goToStep = (step: number | null): void => {
  const there = step !== null && step < tourSteps.length ? step : null;
  if (there === null) setFlag("tour-done", true);
  tourStep.set(there);
};

export const startTour = (): void => goToStep(0);

export const useTourOffer = () => ({
  offered: !useFlag("tour-done", false),
  decline: () => setFlag("tour-done", true),
});
