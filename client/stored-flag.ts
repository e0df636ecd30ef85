/** A yes or no that this browser remembers, shared by all who read it. */
import { useSyncExternalStore } from "react";

/** Single keys as shortcuts: who speaks to the computer turns them off, since words would press them. */
export const keysFlag = "single-keys";

const listeners = new Set<() => void>();

const read = (key: string, fallback: boolean): boolean => {
  try {
    const value = localStorage.getItem(`rapporteur-${key}`);
    return value === null ? fallback : value === "yes";
  } catch {
    // Storage may be forbidden; then nothing is remembered.
    return fallback;
  }
};

export const setFlag = (key: string, value: boolean): void => {
  try {
    localStorage.setItem(`rapporteur-${key}`, value ? "yes" : "no");
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useFlag = (key: string, fallback: boolean): boolean =>
  useSyncExternalStore(subscribe, () => read(key, fallback));
