/** What the pointer is on: a node by Sigma's picking, an edge by its geometry; nothing where something lies over the canvas. */
import { useEffect } from "react";
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import { subscribe, viewState } from "../view-store.ts";
import { edgeAt } from "./edge-at.ts";
import { hover } from "./highlight-store.ts";
import { useSigma } from "./SigmaContext.tsx";

/** Above this many edges only clicks look for an edge, not each move of the pointer. */
const fewEnoughToHover = 6000;

export const HoverController = () => {
  const sigma = useSigma();
  useEffect(() => {
    const container = sigma.getContainer();
    let frame = 0;
    /** The node that Sigma last told of. It does not tell again where the pointer comes back to it from a menu over the canvas. */
    let under: string | null = null;
    const point = (node: string | null, edge: string | null) => {
      container.style.cursor = node ? "grab" : edge ? "pointer" : "";
      hover({ node, edge });
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      point(null, null);
    };
    const onMove = ({ event: { x, y, original } }: SigmaStageEventPayload) => {
      // Sigma tells of each move on the page.
      const isHere = original.target instanceof Node && container.contains(original.target);
      if (!isHere) return leave();
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const graph = sigma.getGraph();
        const node = under !== null && graph.hasNode(under) ? under : null;
        const looks = node === null && graph.size <= fewEnoughToHover;
        point(node, looks ? edgeAt(sigma, { x, y }) : null);
      });
    };
    const onEnter = ({ node }: SigmaNodeEventPayload) => {
      under = node;
      point(node, null);
    };
    const onLeave = ({ event }: SigmaNodeEventPayload) => {
      if (event.original.type !== "mouseleave") under = null;
      leave();
    };
    // What is selected meanwhile, by key or by command, is what is looked at, until the pointer moves again.
    let { selection } = viewState();
    const unsubscribe = subscribe(() => {
      if (selection === viewState().selection) return;
      ({ selection } = viewState());
      hover({});
    });
    sigma.on("moveBody", onMove);
    sigma.on("enterNode", onEnter);
    sigma.on("leaveNode", onLeave);
    container.addEventListener("pointerleave", leave);
    return () => {
      unsubscribe();
      sigma.off("moveBody", onMove);
      sigma.off("enterNode", onEnter);
      sigma.off("leaveNode", onLeave);
      container.removeEventListener("pointerleave", leave);
      leave();
    };
  }, [sigma]);
  return null;
};
