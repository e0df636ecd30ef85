/** Brings the keyboard to something in the next frame, since what has just been opened is there by then. The last wish counts. */
let frame = 0;

export const focusSoon = (find: () => HTMLElement | null | undefined): void => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    frame = 0;
    find()?.focus();
  });
};

/** Whether the keyboard is on its way to something, so that nobody need catch it. */
export const isFocusComing = (): boolean => frame !== 0;
