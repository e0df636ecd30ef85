/** The boxes that lie over the canvas, of other parts of the page too: what stands beneath them is not seen. */
import type { LabelBox } from "./label-placement.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

const covers = new Set<Element>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

const sizes = new ResizeObserver(tell);

/** To be given to a box as its `ref`. */
export const coverRef = (element: Element | null): (() => void) | undefined => {
  if (!element) return undefined;
  covers.add(element);
  // Tells at once, and with each other size.
  sizes.observe(element);
  return () => {
    covers.delete(element);
    sizes.unobserve(element);
    tell();
  };
};

/** Calls when a box comes, goes or has another size; returns how to end that. */
export const watchCovers = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** In pixels of the canvas. */
export const coversOf = (sigma: CanvasSigma): LabelBox[] => {
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  return [...covers].map((element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
  });
};
