/** Brings the keyboard to what the side panel tells, past all that stands between it and the canvas. */
import { focusSoon } from "./focus-soon.ts";

export const sideId = "side-body";

export const focusSide = (): void => focusSoon(() => document.getElementById(sideId));
