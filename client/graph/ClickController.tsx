/** Clicks on the canvas → selection, focus, menu. */
import { useEffect } from "react";
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import { type Change, clearSelection, selectEdges, selectNodes, set, toggleNode } from "../state.ts";
import { change, viewState } from "../view-store.ts";
import { edgeAt } from "./edge-at.ts";
import { nodeMenu } from "./menu-store.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { watchPresses } from "./second-press.ts";

export const wantsSeveral = (event: MouseEvent | TouchEvent): boolean =>
  event.shiftKey || event.ctrlKey || event.metaKey;

/** What a click on a node means. While the ends of a way are being chosen, it chooses. */
const clicked = (node: string, several: boolean): Change => {
  const { path } = viewState();
  if (path && !path.from) return set({ path: { from: node, to: path.to } });
  if (path && !path.to && path.from !== node) return set({ path: { from: path.from, to: node } });
  return several ? toggleNode(node) : selectNodes([node]);
};

/** A double click begins with a click: both are one step. */
let clicks = 0;
const nameOfStep = (): string => `click ${clicks}`;

const clickNode = ({ node, event }: SigmaNodeEventPayload): void => {
  clicks += 1;
  change(clicked(node, wantsSeveral(event.original)), nameOfStep());
};

const clickStage = (sigma: CanvasSigma, { event }: SigmaStageEventPayload): void => {
  const edge = edgeAt(sigma, event);
  const { selection, openArticle, focus } = viewState();
  if (edge) {
    const { edges } = sigma.getGraph().getEdgeAttribute(edge, "item");
    change(selectEdges(edges.map(({ id }) => id)));
  } else if (selection.nodes.length + selection.edges.length > 0 || openArticle || focus) change(clearSelection);
};

const doubleClick = (node: string): void => {
  const { focus } = viewState();
  change(set({ focus: focus === node ? null : node }), nameOfStep());
};

/** Sigma's own double click would move the camera. */
const noZoom = ({ preventSigmaDefault }: SigmaStageEventPayload): void => preventSigmaDefault();

const rightClickNode = ({ node, event }: SigmaNodeEventPayload): void => {
  event.original.preventDefault();
  change(selectNodes([node]));
  nodeMenu.set({ node, x: event.x, y: event.y });
};

export const ClickController = () => {
  const sigma = useSigma();
  useEffect(() => {
    const container = sigma.getContainer();
    const presses = watchPresses(container, doubleClick);
    const onNode = (payload: SigmaNodeEventPayload) => {
      if (presses.isSecond()) return;
      clickNode(payload);
      presses.began(payload.node);
    };
    const onStage = (payload: SigmaStageEventPayload) => {
      if (!presses.isSecond()) clickStage(sigma, payload);
    };
    const noMenu = (event: Event) => event.preventDefault();
    sigma.on("clickNode", onNode);
    sigma.on("clickStage", onStage);
    sigma.on("doubleClickNode", noZoom);
    sigma.on("doubleClickStage", noZoom);
    sigma.on("rightClickNode", rightClickNode);
    container.addEventListener("contextmenu", noMenu);
    return () => {
      presses.end();
      sigma.off("clickNode", onNode);
      sigma.off("clickStage", onStage);
      sigma.off("doubleClickNode", noZoom);
      sigma.off("doubleClickStage", noZoom);
      sigma.off("rightClickNode", rightClickNode);
      container.removeEventListener("contextmenu", noMenu);
    };
  }, [sigma]);
  return null;
};
