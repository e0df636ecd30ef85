/**
 * Where the keyboard goes when what held the focus is taken away (a menu that closes, a bar that goes with the selection, a
 * panel, a button that cannot be pressed any more): back to where it came from if that is still there, else to the view. The browser would leave it nowhere.
 */
import { useEffect } from "react";
import { canTakeFocus } from "./can-take-focus.ts";
import { isFocusComing } from "./focus-soon.ts";
import { focusView } from "./focus-view.ts";

/** Dialogs and menus that give the focus back by themselves do so within this time, in milliseconds. */
const others = 60;
const remembered = 8;

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** A text field takes every letter: nobody wants to be sent back into one. */
const isField = (element: HTMLElement): boolean => element.matches("input, textarea, [contenteditable]");

export const FocusKeeper = () => {
  useEffect(() => {
    /** The last holders of the focus, the newest first. */
    let holders: HTMLElement[] = [];
    let timer = 0;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      holders = [target, ...holders.filter((holder) => holder !== target)].slice(0, remembered);
    };
    // A press beside everything lets go of the focus on purpose.
    const onPress = () => {
      if (isNowhere()) holders = [];
    };
    const bringBack = () => {
      const [last] = holders;
      if (!last || canTakeFocus(last) || !isNowhere() || isFocusComing()) return;
      const next = holders.find((holder) => canTakeFocus(holder) && !isField(holder));
      holders = [];
      if (next) next.focus({ preventScroll: true });
      else focusView();
    };
    const watcher = new MutationObserver(() => {
      window.clearTimeout(timer);
      if (holders[0] && !canTakeFocus(holders[0])) timer = window.setTimeout(bringBack, others);
    });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerup", onPress);
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerup", onPress);
      watcher.disconnect();
    };
  }, []);
  return null;
};
