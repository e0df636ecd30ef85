import { useEffect, useRef } from "react";
import { takesText } from "../../takes-text.ts";
import { type Judgement, judgementKeys } from "./SuggestionCard.tsx";

/** The review's keys, before those of the whole page: `u` takes back a verdict here and not a step of the view. */
export const useReviewKeys = (onJudge: (judgement: Judgement) => void, onUndo: () => void): void => {
  const current = useRef({ onJudge, onUndo });
  current.current = { onJudge, onUndo };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      const judgement = judgementKeys.find(({ key }) => key === event.key)?.judgement;
      if (judgement === undefined && event.key !== "u") return;
      event.preventDefault();
      event.stopPropagation();
      if (judgement) current.current.onJudge(judgement);
      else current.current.onUndo();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, []);
};
