import { takesText } from "./takes-text.ts";

let frame = 0;

/**
 * Brings the keyboard to something in the next frame, since what has just been opened is there by then. The last wish counts;
 * who has gone into a text field meanwhile, where frames are slow, stays there.
 */
export const focusSoon = (find: () => HTMLElement | null | undefined): void => {
  const before = document.activeElement;
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    frame = 0;
    const now = document.activeElement;
    if (now === before || !takesText(now)) find()?.focus();
  });
};

/** Brings the keyboard to something at once: what was to have it in the next frame, asked for before, no longer gets it. */
export const focusNow = (element: HTMLElement | null): void => {
  cancelAnimationFrame(frame);
  frame = 0;
  element?.focus();
};

/** Whether the keyboard is on its way to something, so that nobody need catch it. */
export const isFocusComing = (): boolean => frame !== 0;
