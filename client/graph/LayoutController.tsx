/**
 * Where nodes stand. The state's positions are the truth; a new layout run or nodes without a position start the worker,
 * and what it finds goes into the state as part of the step that asked for it.
 */
import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import { useKnown } from "../known.ts";
import { laidOut, place, type ViewState } from "../state.ts";
import { adjust, useView, viewState } from "../view-store.ts";
import { moveNodes } from "./animate-nodes.ts";
import { arrive, atRest } from "./at-rest.ts";
import { frameAll, framedExtent } from "./bounds.ts";
import type { CanvasItems } from "./canvas-items.ts";
import { contain } from "./contain.ts";
import { layoutInputOf } from "./layout-input-of.ts";
import { type LayoutRun, runLayout } from "./run-layout.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { circleLayout, type Laid, type Positions, timeLayout, typeLayout } from "./static-layouts.ts";
import { isPlain } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

const idsOf = ({ nodes }: CanvasItems): string[] => nodes.map(({ id }) => id);

/** Scales places of a large graph into the box that it stands in. */
const intoPlace = (x: Float64Array, y: Float64Array): void => {
  const extent = framedExtent();
  if (extent && isPlain(x.length)) contain(x, y, extent);
};

/** The same for places by id, with what stands over them. */
const laidInPlace = ({ positions, headings }: Laid): Laid => {
  const spots = Object.entries(positions);
  if (!isPlain(spots.length)) return { positions, headings };
  const x = Float64Array.from([...spots.map(([, spot]) => spot[0]), ...headings.map((heading) => heading.x)]);
  const y = Float64Array.from([...spots.map(([, spot]) => spot[1]), ...headings.map((heading) => heading.y)]);
  intoPlace(x, y);
  const at = (index: number): [number, number] => [x[index] ?? 0, y[index] ?? 0];
  return {
    positions: Object.fromEntries(spots.map(([id], index) => [id, at(index)])),
    headings: headings.map((heading, index) => {
      const [headingX, headingY] = at(spots.length + index);
      return { ...heading, x: headingX, y: headingY };
    }),
  };
};

/** Places new nodes around those that stand. */
const settleIn = (sigma: CanvasSigma, items: CanvasItems, positions: Positions): LayoutRun =>
  runLayout("settle", () => layoutInputOf(sigma, items, positions, new Set(Object.keys(positions))), idsOf(items), {
    finish: (found) => adjust(place(found)),
  });

const pinsOf = ({ pinned, positions }: ViewState): Positions =>
  Object.fromEntries(pinned.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));

const chosenLayouts = { circle: circleLayout, time: timeLayout, type: typeLayout };

/** Lays everything out anew, but for what is pinned. `watch`: the forming layout is shown. */
const layOut = (sigma: CanvasSigma, items: CanvasItems, run: number, watch: boolean): LayoutRun => {
  const { layout } = viewState();
  const finish = ({ positions, headings }: Laid) => {
    frameAll(sigma, positions);
    adjust((state) => laidOut(Object.assign(positions, pinsOf(state)), headings, run)(state));
  };
  if (layout !== "force") {
    // The page answers to the choice first.
    const start = window.setTimeout(() => finish(laidInPlace(chosenLayouts[layout](items, sigma.getDimensions()))), 0);
    return { cancel: () => window.clearTimeout(start) };
  }
  const show = (positions: Positions) => {
    moveNodes(sigma, positions, 0);
    frameAll(sigma);
  };
  return runLayout("force", () => layoutInputOf(sigma, items, {}, new Set()), idsOf(items), {
    step: watch ? show : null,
    adapt: intoPlace,
    finish: (positions) => finish({ positions, headings: [] }),
  });
};

/** Above this many nodes each picture of a forming layout would cost more than it tells. */
const fewEnoughToWatch = 800;

export const LayoutController = () => {
  const sigma = useSigma();
  const items = useCanvasItems();
  const known = useKnown();
  const calm = useReducedMotion();
  const positions = useView((state) => state.positions);
  const run = useView((state) => state.layoutRun);
  const done = useView((state) => state.laidOut);
  const shown = useView((state) => state.shown);
  /** The layout that the camera's box was made for. */
  const framed = useRef<number | null>(null);

  useEffect(() => {
    // What the server still has to tell of comes with the next change of `known`.
    if (items.nodes.length === 0 || !shown.every((id) => known.nodes.has(id))) return;
    const homeless = items.nodes.filter(({ id }) => !positions[id]).length;
    sigma.getContainer().dataset.drawn = "false";
    atRest.set(false);
    if (run !== done || homeless === items.nodes.length) {
      return layOut(sigma, items, run, !calm && homeless === items.nodes.length && homeless < fewEnoughToWatch).cancel;
    }
    if (homeless > 0) return settleIn(sigma, items, positions).cancel;
    // Places that came with an address or a saved view were never framed here, and undo brings back those of another layout.
    if (!sigma.getCustomBBox() || (framed.current !== null && framed.current !== run)) frameAll(sigma, positions);
    framed.current = run;
    return moveNodes(sigma, positions, calm ? 0 : 350, arrive);
  }, [sigma, items, known, shown, positions, run, done, calm]);
  return null;
};
