/** What is chosen, and the way that is looked at, come into sight once everything stands where it belongs. */
import { useReducedMotion } from "@mantine/hooks";
import { useEffect } from "react";
import type { CameraState } from "sigma/types";
import { useView } from "../view-store.ts";
import { atRest } from "./at-rest.ts";
import { refits } from "./bounds.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { watchCovers } from "./covers.ts";
import { pathOnCanvas } from "./path-store.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";

/** A larger selection was made by looking at it. */
const few = 12;

const isSame = (one: CameraState, other: CameraState): boolean =>
  one.x === other.x && one.y === other.y && one.ratio === other.ratio;

/**
 * Brings nodes into view, and again when a box over the canvas grows, until the reader moves the camera. Another frame around
 * everything is known to Sigma once it has drawn, which it was asked for before.
 */
const keepInView = (sigma: CanvasSigma, ids: readonly string[], milliseconds: number): (() => void) => {
  const camera = sigma.getCamera();
  let left: CameraState | null = null;
  const bring = () => {
    if (left && !camera.isAnimated() && !isSame(left, camera.getState())) return;
    left = bringIntoView(sigma, ids, milliseconds);
  };
  let frame = requestAnimationFrame(bring);
  const unwatch = watchCovers(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(bring);
  });
  return () => {
    cancelAnimationFrame(frame);
    unwatch();
  };
};

export const SightController = () => {
  const sigma = useSigma();
  const calm = useReducedMotion();
  const rests = atRest.use() !== false;
  const refitted = refits.use();
  const path = pathOnCanvas.use();
  const selected = useView((state) => state.selection.nodes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was fitted anew is looked at again.
  useEffect(() => {
    if (!rests || selected.length === 0 || selected.length > few) return;
    return keepInView(sigma, selected, calm ? 0 : 300);
  }, [sigma, rests, refitted, selected, calm]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (!rests || !path) return;
    return keepInView(sigma, path.nodes, calm ? 0 : 300);
  }, [sigma, rests, refitted, path, calm]);
  return null;
};
