/** Whether the keyboard can go to an element: it is on the page, seen, and can be pressed now. */
export const canTakeFocus = (element: HTMLElement): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled");
