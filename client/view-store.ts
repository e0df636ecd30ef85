/** The one place where the view's state lives; React reads it through `useView`, everything changes it through `change`. */
import { useSyncExternalStore } from "react";
import { amend, type History, redo, startHistory, step, undo } from "./history.ts";
import { type Change, emptyView, type ViewState } from "./state.ts";

let history: History<ViewState> = startHistory(emptyView);
const listeners = new Set<() => void>();

const replace = (next: History<ViewState>) => {
  if (next === history) return;
  history = next;
  for (const listener of listeners) listener();
};

export const viewState = (): ViewState => history.present;

/** What looks the same is no step: a second click on what is selected must not take an undo that shows nothing. */
const isSame = (a: ViewState, b: ViewState): boolean =>
  (Object.keys(b) as (keyof ViewState)[]).every(
    (key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );

/** Applies a change as one step that can be undone. Steps in a row with the same `name` are undone together. */
export const change = (apply: Change, name: string | null = null): void => {
  const next = apply(history.present);
  if (!isSame(history.present, next)) replace(step(history, next, name));
};

/** Applies what a computation adds to the last step (positions of a finished layout): no step of its own. */
export const adjust = (apply: Change): void => replace(amend(history, apply(history.present)));

/** Takes a whole view (from the address or a saved one). `fresh` forgets the steps before. */
export const openView = (view: ViewState, fresh = false): void =>
  replace(fresh ? startHistory(view) : step(history, view));

export const undoChange = (): void => replace(undo(history));
export const redoChange = (): void => replace(redo(history));

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A part of the state; the component renders again when that part is another value. */
export const useView = <T>(pick: (state: ViewState) => T): T =>
  useSyncExternalStore(subscribe, () => pick(history.present));

/** Whether anything was done, taken back or not. */
export const hasSteps = (): boolean => history.past.length + history.future.length > 0;

export const useCanUndo = (): boolean => useSyncExternalStore(subscribe, () => history.past.length > 0);
export const useCanRedo = (): boolean => useSyncExternalStore(subscribe, () => history.future.length > 0);
