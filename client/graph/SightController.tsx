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

export const SightController = () => {
  const sigma = useSigma();
  const calm = useReducedMotion();
  const rests = atRest.use() !== false;
  const path = pathOnCanvas.use();
  const selected = useView((state) => state.selection.nodes);
  useEffect(() => {
    if (!rests || selected.length === 0 || selected.length > few) return;
    bringIntoView(sigma, selected, calm ? 0 : 300);
  }, [sigma, rests, selected, calm]);
  useEffect(() => {
    if (rests && path) bringIntoView(sigma, path.nodes, calm ? 0 : 300);
  }, [sigma, rests, path, calm]);
  return null;
};
