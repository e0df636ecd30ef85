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
import { frameAll } from "./bounds.ts";
import type { CanvasItems } from "./canvas-items.ts";
import type { LayoutInput } from "./layout-input.ts";
import { type LayoutRun, runLayout } from "./run-layout.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { circleLayout, type Laid, type Positions, timeLayout, typeLayout } from "./static-layouts.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

const inputOf = (sigma: CanvasSigma, items: CanvasItems, positions: Positions, standing: Set<string>): LayoutInput => {
  const ids = items.nodes.map(({ id }) => id);
  const graph = sigma.getGraph();
  const index = new Map(ids.map((id, order) => [id, order]));
  const { width, height } = sigma.getDimensions();
  return {
    x: Float64Array.from(ids, (id) => positions[id]?.[0] ?? 0),
    y: Float64Array.from(ids, (id) => positions[id]?.[1] ?? 0),
    // While the icons are still on their way nothing is drawn yet.
    size: Float64Array.from(ids, (id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, "size") : 10)),
    fixed: Uint8Array.from(ids, (id) => (standing.has(id) ? 1 : 0)),
    edges: Uint32Array.from(
      items.edges.flatMap(({ source, target }) => [index.get(source) ?? 0, index.get(target) ?? 0]),
    ),
    width: Math.max(300, width - 120),
    height: Math.max(260, height - 120),
  };
};

const rounded = (value = 0) => Math.round(value * 10) / 10;
const asPositions = ({ nodes }: CanvasItems, x: Float64Array, y: Float64Array): Positions =>
  Object.fromEntries(nodes.map(({ id }, order) => [id, [rounded(x[order]), rounded(y[order])]]));

/** Places new nodes around those that stand. */
const settleIn = (sigma: CanvasSigma, items: CanvasItems, positions: Positions): LayoutRun => {
  const standing = new Set(Object.keys(positions));
  return runLayout(
    "settle",
    inputOf(sigma, items, positions, standing),
    () => undefined,
    (x, y) => adjust(place(asPositions(items, x, y))),
  );
};

const pinsOf = ({ pinned, positions }: ViewState): Positions =>
  Object.fromEntries(pinned.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));

const chosenLayouts = { circle: circleLayout, time: timeLayout, type: typeLayout };

/** Lays everything out anew, but for what is pinned. `watch`: the forming layout is shown. */
const layOut = (sigma: CanvasSigma, items: CanvasItems, run: number, watch: boolean): LayoutRun => {
  const { layout } = viewState();
  const finish = ({ positions, headings }: Laid) => {
    frameAll(sigma, positions);
    adjust((state) => laidOut({ ...positions, ...pinsOf(state) }, headings, run)(state));
  };
  if (layout !== "force") {
    finish(chosenLayouts[layout](items, sigma.getDimensions()));
    return { cancel: () => undefined };
  }
  const show = (x: Float64Array, y: Float64Array) => {
    moveNodes(sigma, asPositions(items, x, y), 0);
    frameAll(sigma);
  };
  return runLayout(
    "force",
    inputOf(sigma, items, {}, new Set()),
    (x, y) => (watch ? show(x, y) : undefined),
    (x, y) => finish({ positions: asPositions(items, x, y), headings: [] }),
  );
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
