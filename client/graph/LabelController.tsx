/**
 * Draws labels, rings, counts and pins on a canvas above the nodes. Places are chosen by `placeLabels`. While the camera
 * moves over a large graph labels rest, so that movement stays smooth.
 */
import { useEffect, useRef } from "react";
import { useView } from "../view-store.ts";
import { drawLabels, type Scene } from "./draw-labels.ts";
import { useSigma } from "./SigmaContext.tsx";
import { useEmphasis } from "./useEmphasis.ts";
import { usePalette } from "./usePalette.ts";

/** Above this many nodes the labels wait until the camera rests. */
const fewEnoughToFollow = 600;
const restAfter = 120;

export const LabelController = () => {
  const sigma = useSigma();
  const { strong, ringed, ringedEdges } = useEmphasis();
  const palette = usePalette();
  const pinned = useView((state) => state.pinned);
  const scene = useRef<Scene | null>(null);
  scene.current = { strong, ringed, ringedEdges, palette, pinned: new Set(pinned) };

  useEffect(() => {
    const canvas = sigma.createCanvas("names", { afterLayer: "nodes", style: { pointerEvents: "none" } });
    const context = canvas.getContext("2d");
    if (!context) return;
    let waiting = 0;
    const resize = () => {
      const { width, height } = sigma.getDimensions();
      const ratio = window.devicePixelRatio || 1;
      canvas.width = width * ratio;
      canvas.height = height * ratio;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    };
    const draw = () => scene.current && drawLabels(sigma, context, scene.current);
    const afterRender = () => {
      if (sigma.getGraph().order <= fewEnoughToFollow) return draw();
      window.clearTimeout(waiting);
      const { width, height } = sigma.getDimensions();
      if (sigma.getCamera().isAnimated() || sigma.getMouseCaptor().isMoving) context.clearRect(0, 0, width, height);
      waiting = window.setTimeout(draw, restAfter);
    };
    resize();
    sigma.on("resize", resize);
    sigma.on("afterRender", afterRender);
    sigma.scheduleRender();
    return () => {
      window.clearTimeout(waiting);
      sigma.off("resize", resize);
      sigma.off("afterRender", afterRender);
      sigma.killLayer("names");
    };
  }, [sigma]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is read through the ref; its change asks for a frame.
  useEffect(() => {
    sigma.scheduleRender();
  }, [sigma, strong, ringed, ringedEdges, palette, pinned]);
  return null;
};
