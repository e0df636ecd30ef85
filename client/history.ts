/** Undo and redo over any value. Equal steps in a row with the same `name` (typing, brushing) count as one. */
export type History<T> = { past: T[]; present: T; future: T[]; name: string | null };

const longest = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], name: null });

/** A new present. With a `name` equal to that of the step before, the two become one step. */
export const step = <T>(history: History<T>, present: T, name: string | null = null): History<T> => {
  if (present === history.present) return history;
  if (name !== null && name === history.name) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-longest), present, future: [], name };
};

/** A new present that is no step of its own: what a computation adds to the step before. */
export const amend = <T>(history: History<T>, present: T): History<T> => ({ ...history, present });

export const undo = <T>(history: History<T>): History<T> => {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    name: null,
  };
};

export const redo = <T>(history: History<T>): History<T> => {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, name: null };
};
