/**
 * Draws labels, rings, counts and pins on a canvas above the nodes. Places are chosen by `placeLabels`. While the camera
 * moves over a large graph names rest, so that movement stays smooth.
 */
import { useEffect, useMemo, useRef } from "react";
import { useView } from "../view-store.ts";
import { atRest } from "./at-rest.ts";
import { watchCovers } from "./covers.ts";
import { drawLabels, type Scene } from "./draw-labels.ts";
import { drawStrong } from "./draw-strong.ts";
import { firstPicture } from "./first-picture.ts";
import { usePalette } from "./PaletteProvider.tsx";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { isPlain } from "./sync-graph.ts";
import { useEmphasis } from "./useEmphasis.ts";
import { useUnseenCount } from "./useUnseenCount.ts";

/** Above this many nodes the names wait until the camera rests. */
const fewEnoughToFollow = 600;
const restAfter = 120;

let isMarked = false;

const isMoving = (sigma: CanvasSigma): boolean => {
  const { isMoving: dragged, draggedEvents, currentWheelDirection } = sigma.getMouseCaptor();
  return sigma.getCamera().isAnimated() || dragged || draggedEvents > 0 || currentWheelDirection !== 0;
};

/** The layer of names: drawn with each frame of a small graph, in a large one when it has come to rest. */
const namesLayer = (sigma: CanvasSigma, scene: () => Scene) => {
  const canvas = sigma.createCanvas("names", { afterLayer: "nodes", style: { pointerEvents: "none" } });
  const context = canvas.getContext("2d");
  let [waiting, frame, lastFrame] = [0, 0, 0];
  /** What the layer shows; `null` where it is out of date. */
  let shows: Scene | null = null;
  const stop = () => {
    window.clearTimeout(waiting);
    cancelAnimationFrame(frame);
    [waiting, frame] = [0, 0];
  };
  const resize = () => {
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    shows = null;
  };
  const draw = () => {
    stop();
    const now = scene();
    if (!context) return;
    if (shows !== now) drawLabels(sigma, context, now);
    shows = now;
    // Read by tests and by who measures: the picture is complete.
    if (atRest.get() === false || sigma.getGraph().order === 0) return;
    sigma.getContainer().dataset.drawn = "true";
    // Also where what waits for it has lost patience: that came before the picture, and counts.
    if (!isMarked) performance.mark("first-picture");
    isMarked = true;
    firstPicture.set(true);
  };
  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const follow = () => {
    const soonAfter = performance.now() - lastFrame < restAfter;
    lastFrame = performance.now();
    shows = null;
    if (sigma.getGraph().order <= fewEnoughToFollow) return draw();
    const moving = isMoving(sigma) || atRest.get() === false;
    if (!moving && !soonAfter) return draw();
    stop();
    const { width, height } = sigma.getDimensions();
    if (moving) context?.clearRect(0, 0, width, height);
    if (moving && context && isPlain(sigma.getGraph().order)) drawStrong(sigma, context, scene());
    waiting = window.setTimeout(request, restAfter);
  };
  resize();
  sigma.on("resize", resize);
  sigma.on("afterRender", follow);
  return {
    draw,
    request,
    redo: () => {
      shows = null;
      request();
    },
    remove: () => {
      stop();
      sigma.off("resize", resize);
      sigma.off("afterRender", follow);
      // A Sigma that was ended has taken its layers with it.
      if (sigma.getCanvases().names) sigma.killLayer("names");
    },
  };
};

export const LabelController = () => {
  const sigma = useSigma();
  const emphasis = useEmphasis();
  const palette = usePalette();
  const pinned = useView((state) => state.pinned);
  const headings = useView((state) => state.headings);
  const layout = useView((state) => state.layout);
  const unseen = useUnseenCount();
  const rests = atRest.use();
  const now = useMemo<Scene>(
    () => ({ ...emphasis, palette, pinned: new Set(pinned), headings, layout, unseen }),
    [emphasis, palette, pinned, headings, layout, unseen],
  );
  const scene = useRef(now);
  const layer = useRef<ReturnType<typeof namesLayer> | null>(null);
  scene.current = now;

  useEffect(() => {
    layer.current = namesLayer(sigma, () => scene.current);
    const unwatch = watchCovers(() => layer.current?.redo());
    return () => {
      unwatch();
      layer.current?.remove();
      layer.current = null;
    };
  }, [sigma]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is read through the ref; its change asks for a frame.
  useEffect(() => {
    layer.current?.request();
  }, [now]);

  useEffect(() => {
    if (rests !== false) layer.current?.draw();
  }, [rests]);
  return null;
};
