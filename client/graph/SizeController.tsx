/**
 * The canvas keeps the size of its box and the sharpness of the screen, whatever changes them: Sigma itself looks only when the
 * window does, or when it draws. The drawing is fitted to it once everything stands where it belongs.
 */
import { useEffect } from "react";
import { nothingBeside } from "../start-open.ts";
import { viewState } from "../view-store.ts";
import { atRest } from "./at-rest.ts";
import { refit, refitSheet } from "./bounds.ts";
import { watchCovers } from "./covers.ts";
import { useSigma } from "./SigmaContext.tsx";

/** Calls each time a pixel of the page takes another number of the screen's; returns how to end that. */
const watchSharpness = (act: () => void): (() => void) => {
  let query: MediaQueryList | null = null;
  const onChange = () => {
    watch();
    act();
  };
  const watch = () => {
    query?.removeEventListener("change", onChange);
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener("change", onChange);
  };
  watch();
  return () => query?.removeEventListener("change", onChange);
};

/** After a press on the canvas it is known whether something was chosen by it. */
const afterPress = 300;

/**
 * Calls when a box over the canvas has come or gone, and not while a finger or a button is down: what is pressed may not move
 * away before the press is over. Returns how to end that.
 */
const watchCoversAtRest = (act: () => void): (() => void) => {
  let pressed = false;
  let timer = 0;
  const soon = () => {
    window.clearTimeout(timer);
    if (!pressed) timer = window.setTimeout(act, afterPress);
  };
  const onDown = () => {
    pressed = true;
  };
  const onUp = () => {
    pressed = false;
    soon();
  };
  const ups = ["pointerup", "pointercancel"];
  window.addEventListener("pointerdown", onDown, true);
  for (const up of ups) window.addEventListener(up, onUp, true);
  const unwatch = watchCovers(soon);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener("pointerdown", onDown, true);
    for (const up of ups) window.removeEventListener(up, onUp, true);
    unwatch();
  };
};

export const SizeController = () => {
  const sigma = useSigma();
  const rests = atRest.use() !== false;
  useEffect(() => {
    const container = sigma.getContainer();
    const observer = new ResizeObserver(() => {
      const { width, height } = sigma.getDimensions();
      if (width !== container.offsetWidth || height !== container.offsetHeight) sigma.scheduleRender();
    });
    observer.observe(container);
    const unwatch = watchSharpness(() => sigma.resize(true).scheduleRender());
    return () => {
      observer.disconnect();
      unwatch();
    };
  }, [sigma]);
  useEffect(() => {
    if (!rests) return;
    const onResize = () => refit(sigma);
    onResize();
    sigma.on("resize", onResize);
    const unwatch = watchCoversAtRest(() => refitSheet(sigma, nothingBeside(viewState())));
    return () => {
      sigma.off("resize", onResize);
      unwatch();
    };
  }, [sigma, rests]);
  return null;
};
