/** Brings the keyboard to the canvas, once it is there. */
export const canvasId = "canvas";
export const focusCanvas = (): void => {
  requestAnimationFrame(() => document.getElementById(canvasId)?.focus());
};
