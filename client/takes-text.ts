/** Whether keys pressed in an element are written into it (or choose from its list), so that they are no shortcuts. */

/** Inputs that are pressed or moved; the arrows they take are no shortcuts of the page. */
const withoutText = ["radio", "checkbox", "button", "submit", "reset", "range", "color", "file", "image"];

export const takesText = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
  return target.isContentEditable || target.matches("textarea, select");
};
