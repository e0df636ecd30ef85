/** Brings the keyboard to a part of the graph. */
import { focusSoon } from "../focus-soon.ts";

export const canvasId = "canvas";
export const tableId = "canvas-table";
export const waysId = "ways";

export const focusCanvas = (): void => focusSoon(() => document.getElementById(canvasId));

/** The table in the canvas's place. */
export const focusTable = (): void => focusSoon(() => document.getElementById(tableId));

/** The first name of the ways that is not given yet; who writes in one already goes on there. */
export const focusWays = (): void =>
  focusSoon(() => {
    const names = [...document.querySelectorAll<HTMLInputElement>(`#${waysId} input`)];
    const held = names.find((name) => name === document.activeElement);
    return held ?? names.find(({ value }) => value === "") ?? names[0];
  });
