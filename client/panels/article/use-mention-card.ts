import { useCallback, useEffect, useRef, useState } from "react";
import type { MentionHandler } from "./ArticleText.tsx";
import type { ReaderMention } from "./segments.ts";

type Shown = { mention: ReaderMention; target: DOMRect } | null;

const patience = 180;

/** One card for all mentions: shown after a short rest on a mention, gone on leaving, on Escape and on scrolling. */
export const useMentionCard = (): { shown: Shown; show: MentionHandler; hide: () => void } => {
  const [shown, setShown] = useState<Shown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback<MentionHandler>((mention, target) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown({ mention, target: target.getBoundingClientRect() }), patience);
  }, []);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setShown(null);
  }, []);

  useEffect(() => {
    if (shown === null) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === "Escape") hide();
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("scroll", hide, { capture: true, passive: true });
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("scroll", hide, { capture: true });
    };
  }, [shown, hide]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return { shown, show, hide };
};
