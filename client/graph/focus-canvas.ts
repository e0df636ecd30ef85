/** Brings the keyboard to the canvas, or to the table in its place, once it is there. */
export const canvasId = "canvas";
export const tableId = "canvas-table";

const focusOn = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

export const focusCanvas = (): void => focusOn(canvasId);
export const focusTable = (): void => focusOn(tableId);
