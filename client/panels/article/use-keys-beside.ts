import { type RefObject, useEffect, useRef } from "react";
import { keysFlag, useFlag } from "../../stored-flag.ts";
import { takesText } from "../../takes-text.ts";

/**
 * Single keys of a text that act wherever the focus is in the panel around it (`data-reader-keys`), as in the list that the article
 * was chosen from; in the text itself it listens by itself.
 */
export const useKeysBeside = (
  text: RefObject<HTMLElement | null>,
  wanted: boolean,
  keys: Readonly<Record<string, () => void>>,
): void => {
  const allowed = useFlag(keysFlag, true);
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const panel = text.current?.closest<HTMLElement>("[data-reader-keys]");
    if (!panel || !wanted || !allowed) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || takesText(event.target)) return;
      if (event.target instanceof Node && text.current?.contains(event.target)) return;
      latest.current[event.key]?.();
    };
    panel.addEventListener("keydown", onKey);
    return () => panel.removeEventListener("keydown", onKey);
  }, [text, wanted, allowed]);
};
