/** Pointer on the canvas → hover, selection, focus, menu, moving of nodes. */
import { useEffect } from "react";
import { clearSelection, place, selectEdges, selectNodes, set, toggleNode, togglePin } from "../state.ts";
import { change, viewState } from "../view-store.ts";
import { edgeAt } from "./edge-at.ts";
import { hover } from "./highlight-store.ts";
import { nodeMenu } from "./menu-store.ts";
import { useSigma } from "./SigmaContext.tsx";

/** Above this many edges only clicks look for an edge, not each move of the pointer. */
const fewEnoughToHover = 6000;

export const EventsController = () => {
  const sigma = useSigma();

  useEffect(() => {
    const container = sigma.getContainer();
    let dragged: { id: string; moved: boolean } | null = null;
    let frame = 0;
    let touched = 0;
    const several = (event: MouseEvent | TouchEvent) => event.shiftKey || event.ctrlKey || event.metaKey;
    const edgeUnder = (point: { x: number; y: number }) => edgeAt(sigma, { x: point.x, y: point.y });

    const onClickNode = ({ node, event }: { node: string; event: { original: MouseEvent | TouchEvent } }) => {
      const { path } = viewState();
      // While the ends of a way are being chosen, a click chooses.
      if (path && !path.from) return change(set({ path: { from: node, to: path.to } }));
      if (path && !path.to && path.from !== node) return change(set({ path: { from: path.from, to: node } }));
      change(several(event.original) ? toggleNode(node) : selectNodes([node]));
    };
    const onClickStage = ({ event }: { event: { x: number; y: number } }) => {
      const edge = edgeUnder(event);
      if (edge)
        return change(
          selectEdges(
            sigma
              .getGraph()
              .getEdgeAttribute(edge, "item")
              .edges.map(({ id }) => id),
          ),
        );
      const { selection, openArticle, focus } = viewState();
      if (selection.nodes.length + selection.edges.length > 0 || openArticle || focus) change(clearSelection);
    };
    const onDouble = (payload: { node: string; preventSigmaDefault: () => void }) => {
      payload.preventSigmaDefault();
      const { focus } = viewState();
      change(set({ focus: focus === payload.node ? null : payload.node }));
    };
    const onRight = ({
      node,
      event,
    }: {
      node: string;
      event: { x: number; y: number; original: MouseEvent | TouchEvent };
    }) => {
      event.original.preventDefault();
      change(selectNodes([node]));
      nodeMenu.set({ node, x: event.x, y: event.y });
    };
    const onDown = ({ node, event }: { node: string; event: { original: MouseEvent | TouchEvent } }) => {
      if (several(event.original)) return;
      dragged = { id: node, moved: false };
      touched = performance.now();
    };
    const onMove = ({
      event,
    }: {
      event: { x: number; y: number; preventSigmaDefault: () => void; original: Event };
    }) => {
      if (dragged) {
        // A trembling finger is no drag.
        if (!dragged.moved && performance.now() - touched < 80) return event.preventSigmaDefault();
        dragged.moved = true;
        sigma.getGraph().mergeNodeAttributes(dragged.id, sigma.viewportToGraph(event));
        event.preventSigmaDefault();
        event.original.preventDefault();
        return;
      }
      if (sigma.getGraph().size > fewEnoughToHover || frame !== 0) return;
      const point = { x: event.x, y: event.y };
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (container.style.cursor !== "grab") hover({ edge: edgeUnder(point) });
      });
    };
    const onUp = () => {
      const drop = dragged;
      dragged = null;
      if (!drop?.moved || !sigma.getGraph().hasNode(drop.id)) return;
      const { x, y } = sigma.getGraph().getNodeAttributes(drop.id);
      const { pinned } = viewState();
      change((state) => {
        const placed = place({ [drop.id]: [Math.round(x * 10) / 10, Math.round(y * 10) / 10] })(state);
        return pinned.includes(drop.id) ? placed : togglePin([drop.id])(placed);
      });
    };
    const onEnter = ({ node }: { node: string }) => {
      container.style.cursor = "grab";
      hover({ node });
    };
    const onLeave = () => {
      container.style.cursor = "";
      hover({});
    };
    const noMenu = (event: Event) => event.preventDefault();

    sigma.on("clickNode", onClickNode);
    sigma.on("clickStage", onClickStage);
    sigma.on("doubleClickNode", onDouble);
    sigma.on("rightClickNode", onRight);
    sigma.on("downNode", onDown);
    sigma.on("moveBody", onMove);
    sigma.on("upNode", onUp);
    sigma.on("upStage", onUp);
    sigma.on("enterNode", onEnter);
    sigma.on("leaveNode", onLeave);
    container.addEventListener("contextmenu", noMenu);
    return () => {
      cancelAnimationFrame(frame);
      sigma.off("clickNode", onClickNode);
      sigma.off("clickStage", onClickStage);
      sigma.off("doubleClickNode", onDouble);
      sigma.off("rightClickNode", onRight);
      sigma.off("downNode", onDown);
      sigma.off("moveBody", onMove);
      sigma.off("upNode", onUp);
      sigma.off("upStage", onUp);
      sigma.off("enterNode", onEnter);
      sigma.off("leaveNode", onLeave);
      container.removeEventListener("contextmenu", noMenu);
    };
  }, [sigma]);
  return null;
};
