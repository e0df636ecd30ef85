/** What the pointer is on: a node by Sigma's picking, an edge by its geometry. */
import { useEffect } from "react";
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import { edgeAt } from "./edge-at.ts";
import { hover, hovered } from "./highlight-store.ts";
import { useSigma } from "./SigmaContext.tsx";

/** Above this many edges only clicks look for an edge, not each move of the pointer. */
const fewEnoughToHover = 6000;

export const HoverController = () => {
  const sigma = useSigma();
  useEffect(() => {
    const container = sigma.getContainer();
    let frame = 0;
    const onMove = ({ event: { x, y } }: SigmaStageEventPayload) => {
      if (frame !== 0 || sigma.getGraph().size > fewEnoughToHover) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (hovered.get().node) return;
        const edge = edgeAt(sigma, { x, y });
        container.style.cursor = edge ? "pointer" : "";
        hover({ edge });
      });
    };
    const onEnter = ({ node }: SigmaNodeEventPayload) => {
      container.style.cursor = "grab";
      hover({ node });
    };
    const onLeave = () => {
      container.style.cursor = "";
      hover({});
    };
    sigma.on("moveBody", onMove);
    sigma.on("enterNode", onEnter);
    sigma.on("leaveNode", onLeave);
    container.addEventListener("pointerleave", onLeave);
    return () => {
      cancelAnimationFrame(frame);
      sigma.off("moveBody", onMove);
      sigma.off("enterNode", onEnter);
      sigma.off("leaveNode", onLeave);
      container.removeEventListener("pointerleave", onLeave);
      hover({});
    };
  }, [sigma]);
  return null;
};
