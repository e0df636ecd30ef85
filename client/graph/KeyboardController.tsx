/** The canvas by keyboard: arrows walk along the edges, letters act on the node. */
import { useEffect } from "react";
import { focusSide } from "../focus-side.ts";
import { clearSelection, hideNodes, selectNodes, set, togglePin } from "../state.ts";
import { change, viewState } from "../view-store.ts";
import { frameAll } from "./bounds.ts";
import { collapseAndTell, expandAndTell } from "./expand-and-tell.ts";
import { nodeMenu } from "./menu-store.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { type Arrow, walk } from "./walk.ts";

const isArrow = (key: string): key is Arrow => key.startsWith("Arrow");

const selectedOn = (sigma: CanvasSigma): string[] =>
  viewState().selection.nodes.filter((id) => sigma.getGraph().hasNode(id));

/** Where walking begins: the selected node, or the largest one. */
const standing = (sigma: CanvasSigma): string | null => selectedOn(sigma)[0] ?? null;

const largest = (sigma: CanvasSigma): string | null => {
  let [found, most]: [string | null, number] = [null, 0];
  sigma.getGraph().forEachNode((id, { size }) => {
    if (size > most) [found, most] = [id, size];
  });
  return found;
};

const step = (sigma: CanvasSigma, arrow: Arrow): void => {
  const graph = sigma.getGraph();
  const from = standing(sigma);
  const spot = (id: string) => ({ id, x: graph.getNodeAttribute(id, "x"), y: graph.getNodeAttribute(id, "y") });
  const to = from ? walk(spot(from), graph.neighbors(from).map(spot), arrow) : largest(sigma);
  if (to) change(selectNodes([to]), "walk");
};

/** What a key does with the node that is selected, or with all that are, as the bar over the canvas does it. */
const letters: Record<string, (id: string, sigma: CanvasSigma) => void> = {
  e: (_, sigma) => void expandAndTell(selectedOn(sigma)),
  c: (_, sigma) => collapseAndTell(selectedOn(sigma)),
  p: (_, sigma) => change(togglePin(selectedOn(sigma))),
  h: (_, sigma) => change(hideNodes(selectedOn(sigma))),
  Enter: focusSide,
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
