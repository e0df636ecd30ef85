/** Holds the WebGL canvas; what happens on it is in the controllers, its children. */

import { MultiUndirectedGraph } from "graphology";
import { type ReactNode, useEffect, useRef, useState } from "react";
import Sigma from "sigma";
import { viewState } from "../view-store.ts";
import { paddingFor } from "./bounds.ts";
import { canvasId } from "./focus-on.ts";
import classes from "./graph.module.css";
import { needPrograms, noPrograms } from "./programs.ts";
import { type CanvasSigma, SigmaProvider, sigmaOfPage } from "./SigmaContext.tsx";
import { type CanvasEdgeAttributes, type CanvasNodeAttributes, isPlain } from "./sync-graph.ts";

/** Layers that Sigma draws hovered things and labels on; both are drawn by others here. Each layer costs at every frame. */
const unusedLayers = ["edgeLabels", "labels", "hovers", "hoverNodes"];

const createSigma = (container: HTMLElement): CanvasSigma => {
  const graph = new MultiUndirectedGraph<CanvasNodeAttributes, CanvasEdgeAttributes>();
  const sigma = new Sigma<CanvasNodeAttributes, CanvasEdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    // Labels of nodes and edges are placed by LabelController, which keeps them off each other.
    renderLabels: false,
    renderEdgeLabels: false,
    // Edges are found by their geometry (edge-at.ts): cheaper than drawing all of them a second time.
    enableEdgeEvents: false,
    zIndex: true,
    stagePadding: paddingFor({ width: container.offsetWidth, height: container.offsetHeight }),
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    doubleClickZoomingRatio: 1,
    defaultDrawNodeHover: () => undefined,
    ...noPrograms,
  });
  for (const [name, layer] of Object.entries(sigma.getCanvases())) {
    if (unusedLayers.includes(name)) layer.style.display = "none";
  }
  sigma.on("resize", () => {
    const padding = paddingFor(sigma.getDimensions());
    if (sigma.getSetting("stagePadding") !== padding) sigma.setSetting("stagePadding", padding);
  });
  // What is about to be drawn is known before the server has answered.
  if (isPlain(viewState().shown.length)) needPrograms(sigma, ["circle"], ["thin"]);
  return sigma;
};

export const GraphCanvas = ({ children }: { children: ReactNode }) => {
  const container = useRef<HTMLDivElement>(null);
  const [sigma, setSigma] = useState<CanvasSigma | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const made = createSigma(container.current);
    setSigma(made);
    sigmaOfPage.set(made);
    return () => {
      sigmaOfPage.set(null);
      made.kill();
    };
  }, []);
  return (
    <>
      <div
        ref={container}
        id={canvasId}
        className={classes.canvas}
        data-tour="canvas"
        role="application"
        aria-label="Graph. Arrow keys walk along the lines, m opens the actions, t shows the same as a table."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes keys.
        tabIndex={0}
      />
      {sigma ? <SigmaProvider value={sigma}>{children}</SigmaProvider> : null}
    </>
  );
};
