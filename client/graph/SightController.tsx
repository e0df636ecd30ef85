/** What is chosen, and the way that is looked at, come into sight once everything stands where it belongs. */
import { useReducedMotion } from "@mantine/hooks";
import { useEffect } from "react";
import { useView } from "../view-store.ts";
import { atRest } from "./at-rest.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { pathOnCanvas } from "./path-store.ts";
import { useSigma } from "./SigmaContext.tsx";

/** A larger selection was made by looking at it. */
const few = 12;

/** Another frame around everything is known to Sigma once it has drawn, which it was asked for before. */
const afterDrawing = (act: () => void): (() => void) => {
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
};

export const SightController = () => {
  const sigma = useSigma();
  const calm = useReducedMotion();
  const rests = atRest.use() !== false;
  const path = pathOnCanvas.use();
  const selected = useView((state) => state.selection.nodes);
  useEffect(() => {
    if (!rests || selected.length === 0 || selected.length > few) return;
    return afterDrawing(() => bringIntoView(sigma, selected, calm ? 0 : 300));
  }, [sigma, rests, selected, calm]);
  useEffect(() => {
    if (!rests || !path) return;
    return afterDrawing(() => bringIntoView(sigma, path.nodes, calm ? 0 : 300));
  }, [sigma, rests, path, calm]);
  return null;
};
