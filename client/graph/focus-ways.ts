/** Brings the keyboard to the first name of the ways, once they are there. */
export const waysId = "ways";
export const focusWays = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>(`#${waysId} input`)?.focus());
};
