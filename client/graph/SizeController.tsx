/**
 * The canvas keeps the size of its box and the sharpness of the screen, whatever changes them: Sigma itself looks only when the
 * window does, or when it draws. The drawing is fitted to it once everything stands where it belongs.
 */
import { useEffect } from "react";
import { atRest } from "./at-rest.ts";
import { refit } from "./bounds.ts";
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
    return () => {
      sigma.off("resize", onResize);
    };
  }, [sigma, rests]);
  return null;
};
