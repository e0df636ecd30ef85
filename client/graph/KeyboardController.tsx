/** The canvas by keyboard: arrows walk along the edges, letters act on the node. */
import { useEffect } from "react";
import { clearSelection, hideNodes, selectNodes, set, togglePin } from "../state.ts";
import { change, viewState } from "../view-store.ts";
import { frameAll } from "./bounds.ts";
import { collapse, expand } from "./expand.ts";
import { nodeMenu } from "./menu-store.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { type Arrow, walk } from "./walk.ts";

const isArrow = (key: string): key is Arrow => key.startsWith("Arrow");

/** Where walking begins: the selected node, or the largest one. */
const standing = (sigma: CanvasSigma): string | null => {
  const graph = sigma.getGraph();
  const [selected] = viewState().selection.nodes;
  if (selected && graph.hasNode(selected)) return selected;
  return null;
};

const largest = (sigma: CanvasSigma): string | null => {
  let [found, most]: [string | null, number] = [null, 0];
  sigma.getGraph().forEachNode((id, { size }) => {
    if (size > most) [found, most] = [id, size];
  });
  return found;
};

/** Moves the camera only where the node would be out of sight. */
const bringIntoView = (sigma: CanvasSigma, id: string): void => {
  const { x, y } = sigma.getGraph().getNodeAttributes(id);
  const { width, height } = sigma.getDimensions();
  const at = sigma.graphToViewport({ x, y });
  if (at.x > 40 && at.y > 40 && at.x < width - 40 && at.y < height - 40) return;
  const { x: cameraX, y: cameraY } = sigma.viewportToFramedGraph(at);
  sigma.getCamera().animate({ x: cameraX, y: cameraY }, { duration: 200 });
};

const step = (sigma: CanvasSigma, arrow: Arrow): void => {
  const graph = sigma.getGraph();
  const from = standing(sigma);
  const spot = (id: string) => ({ id, x: graph.getNodeAttribute(id, "x"), y: graph.getNodeAttribute(id, "y") });
  const to = from ? walk(spot(from), graph.neighbors(from).map(spot), arrow) : largest(sigma);
  if (!to) return;
  change(selectNodes([to]), "walk");
  bringIntoView(sigma, to);
};

/** What a letter does with the node that is selected. */
const letters: Record<string, (id: string, sigma: CanvasSigma) => void> = {
  e: (id) => void expand(id).catch(() => undefined),
  c: (id) => void collapse(id),
  p: (id) => change(togglePin([id])),
  h: (id) => change(hideNodes([id])),
  f: (id) => change(set({ focus: viewState().focus === id ? null : id })),
  m: (id, sigma) => {
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id));
    nodeMenu.set({ node: id, x, y });
  },
};

export const KeyboardController = () => {
  const sigma = useSigma();
  useEffect(() => {
    const container = sigma.getContainer();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const id = standing(sigma);
      const act = letters[event.key === "ContextMenu" ? "m" : event.key];
      if (isArrow(event.key)) step(sigma, event.key);
      else if (event.key === "Escape" && nodeMenu.get()) nodeMenu.set(null);
      else if (event.key === "Escape") change(clearSelection);
      else if (event.key === "0") frameAll(sigma, {}, true);
      else if (event.key === "+") void sigma.getCamera().animatedZoom({ duration: 150 });
      else if (event.key === "-") void sigma.getCamera().animatedUnzoom({ duration: 150 });
      else if (act && id) act(id, sigma);
      else return;
      event.preventDefault();
      // A menu that has just been opened takes a key outside of it as the wish to close.
      event.stopPropagation();
    };
    container.addEventListener("keydown", onKey);
    return () => container.removeEventListener("keydown", onKey);
  }, [sigma]);
  return null;
};
