/** Whether the keyboard can go to an element: it is on the page, and seen. */
export const canTakeFocus = (element: HTMLElement): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true });
