/** Nodes are moved by dragging, and stay pinned where they are dropped. */
import { useEffect } from "react";
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import { place, togglePin } from "../state.ts";
import { change } from "../view-store.ts";
import { wantsSeveral } from "./ClickController.tsx";
import { useSigma } from "./SigmaContext.tsx";

/** A press shorter than this is a click, however much the finger trembles, in milliseconds. */
const longEnough = 80;

const rounded = (value: number) => Math.round(value * 10) / 10;

const drop = (id: string, { x, y }: { x: number; y: number }): void =>
  change((state) => {
    const placed = place({ [id]: [rounded(x), rounded(y)] })(state);
    return state.pinned.includes(id) ? placed : togglePin([id])(placed);
  });

export const DragController = () => {
  const sigma = useSigma();
  useEffect(() => {
    const mouse = sigma.getMouseCaptor();
    let held: { id: string; since: number; moved: boolean } | null = null;
    const onDown = ({ node, event }: SigmaNodeEventPayload) => {
      if (!wantsSeveral(event.original)) held = { id: node, since: performance.now(), moved: false };
    };
    const onMove = ({ event }: SigmaStageEventPayload) => {
      if (!held) return;
      event.preventSigmaDefault();
      if (!held.moved && performance.now() - held.since < longEnough) return;
      held.moved = true;
      // The release of what was dragged is no click: a selection would be a second step to undo.
      mouse.draggedEvents = Math.max(mouse.draggedEvents, sigma.getSetting("draggedEventsTolerance"));
      event.original.preventDefault();
      sigma.getGraph().mergeNodeAttributes(held.id, sigma.viewportToGraph(event));
    };
    const onUp = () => {
      const dropped = held;
      held = null;
      if (!dropped?.moved || !sigma.getGraph().hasNode(dropped.id)) return;
      drop(dropped.id, sigma.getGraph().getNodeAttributes(dropped.id));
    };
    sigma.on("downNode", onDown);
    sigma.on("moveBody", onMove);
    sigma.on("upNode", onUp);
    sigma.on("upStage", onUp);
    return () => {
      sigma.off("downNode", onDown);
      sigma.off("moveBody", onMove);
      sigma.off("upNode", onUp);
      sigma.off("upStage", onUp);
    };
  }, [sigma]);
  return null;
};
