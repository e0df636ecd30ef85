/**
 * Finds where nodes stand: a new layout run or nodes without a position start the worker, and what it finds goes into the state as
 * part of the step that asked for it. The state's positions are the truth; `PlaceController` brings the nodes there.
 */
import { useReducedMotion } from "@mantine/hooks";
import { useEffect } from "react";
import { type Known, useKnown } from "../known.ts";
import { laidOut, place, type ViewState } from "../state.ts";
import { adjust, useView, viewState } from "../view-store.ts";
import { moveNodes } from "./animate-nodes.ts";
import { atRest } from "./at-rest.ts";
import { frameAll, framedExtent } from "./bounds.ts";
import type { CanvasItems } from "./canvas-items.ts";
import { contain } from "./contain.ts";
import { arrangeFilling, layoutFilling } from "./layout-input-of.ts";
import { arrangeWorker, type LayoutRun, layoutWorker, runLayout } from "./run-layout.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import type { Laid, Positions } from "./static-layouts.ts";
import { isPlain } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

const idsOf = ({ nodes }: CanvasItems): string[] => nodes.map(({ id }) => id);

/** Scales places of a large graph into the box that it stands in. */
const intoPlace = (x: Float64Array, y: Float64Array): void => {
  const extent = framedExtent();
  if (extent && isPlain(x.length)) contain(x, y, extent);
};

/** Places new nodes around those that stand. */
const settleIn = (sigma: CanvasSigma, items: CanvasItems, positions: Positions): LayoutRun =>
  runLayout(
    layoutWorker(),
    () => layoutFilling("settle", sigma, items, positions, new Set(Object.keys(positions))),
    idsOf(items),
    { finish: (found) => adjust(place(found.positions)) },
  );

const pinsOf = ({ pinned, positions }: ViewState): Positions =>
  Object.fromEntries(pinned.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));

/** Lays everything out anew, but for what is pinned. `watch`: the forming layout is shown. */
const layOut = (sigma: CanvasSigma, items: CanvasItems, run: number, watch: boolean): LayoutRun => {
  const { layout } = viewState();
  const finish = ({ positions, headings }: Laid) => {
    frameAll(sigma, positions);
    adjust((state) => laidOut(Object.assign(positions, pinsOf(state)), headings, run)(state));
  };
  const show = ({ positions }: Laid) => {
    moveNodes(sigma, positions, 0);
    frameAll(sigma);
  };
  if (layout !== "force")
    return runLayout(arrangeWorker(), () => arrangeFilling(layout, sigma, items), idsOf(items), {
      adapt: intoPlace,
      finish,
    });
  return runLayout(layoutWorker(), () => layoutFilling("force", sigma, items, {}, new Set(), watch), idsOf(items), {
    step: watch ? show : null,
    adapt: intoPlace,
    finish,
  });
};

/** Above this many nodes each picture of a forming layout would cost more than it tells. */
const fewEnoughToWatch = 800;

export type Missing = "all" | "some" | "none" | null;

const missingOf = (items: CanvasItems, known: Known, state: ViewState): Missing => {
  // What the server still has to tell of comes with the next change of `known`.
  if (items.nodes.length === 0 || !state.shown.every((id) => known.nodes.has(id))) return null;
  let homeless = 0;
  for (const { id } of items.nodes) if (!state.positions[id]) homeless += 1;
  if (state.layoutRun !== state.laidOut || homeless === items.nodes.length) return "all";
  return homeless > 0 ? "some" : "none";
};

let last: { of: unknown[]; missing: Missing } | null = null;

/**
 * What the canvas still waits for: a layout of everything, places for some, or nothing; `null` while the server is asked. Found out
 * once for all who ask.
 */
export const useMissing = (items: CanvasItems): Missing => {
  const known = useKnown();
  return useView((state) => {
    const of = [items, known, state.shown, state.positions, state.layoutRun, state.laidOut];
    if (last && of.every((one, index) => one === last?.of[index])) return last.missing;
    last = { of, missing: missingOf(items, known, state) };
    return last.missing;
  });
};

/** The picture is out of date until everything stands again. */
export const leave = (sigma: CanvasSigma): void => {
  sigma.getContainer().dataset.drawn = "false";
  atRest.set(false);
};

/** What is to be drawn, which of it has no place yet, and where the rest stands. */
export const usePlaces = () => {
  const sigma = useSigma();
  const items = useCanvasItems();
  const missing = useMissing(items);
  const calm = useReducedMotion();
  const positions = useView((state) => state.positions);
  const run = useView((state) => state.layoutRun);
  return { sigma, items, missing, calm, positions, run };
};

/** Before the nodes are drawn, so that the worker is at work meanwhile. */
export const LayoutController = () => {
  const { sigma, items, missing, calm, positions, run } = usePlaces();

  useEffect(() => {
    if (missing !== "all" && missing !== "some") return;
    leave(sigma);
    if (missing === "some") return settleIn(sigma, items, positions).cancel;
    const isNew = items.nodes.every(({ id }) => !positions[id]);
    return layOut(sigma, items, run, !calm && isNew && items.nodes.length < fewEnoughToWatch).cancel;
  }, [sigma, items, missing, positions, run, calm]);
  return null;
};
