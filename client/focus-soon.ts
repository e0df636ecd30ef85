/** Brings the keyboard to something in the next frame, since what has just been opened is there by then. The last wish counts. */
let frame = 0;

export const focusSoon = (find: () => HTMLElement | null | undefined): void => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    frame = 0;
    find()?.focus();
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
