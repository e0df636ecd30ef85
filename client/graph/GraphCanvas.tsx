/** Holds the WebGL canvas; what happens on it is in the controllers, its children. */

import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { createNodeImageProgram } from "@sigma/node-image";
import { MultiGraph } from "graphology";
import { type ReactNode, useEffect, useRef, useState } from "react";
import Sigma from "sigma";
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from "sigma/rendering";
import { dashedEdgeProgram } from "./DashedEdgeProgram.ts";
import { canvasId } from "./focus-canvas.ts";
import classes from "./graph.module.css";
import { type CanvasSigma, SigmaProvider, sigmaOfPage } from "./SigmaContext.tsx";
import type { CanvasEdgeAttributes, CanvasNodeAttributes } from "./sync-graph.ts";

const createSigma = (container: HTMLElement): CanvasSigma => {
  const graph = new MultiGraph<CanvasNodeAttributes, CanvasEdgeAttributes>();
  return new Sigma<CanvasNodeAttributes, CanvasEdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    // Labels of nodes and edges are placed by LabelController, which keeps them off each other.
    renderLabels: false,
    renderEdgeLabels: false,
    // Edges are found by their geometry (edge-at.ts): cheaper than drawing all of them a second time.
    enableEdgeEvents: false,
    zIndex: true,
    stagePadding: 60,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    doubleClickZoomingRatio: 1,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: {
      circle: NodeCircleProgram,
      image: createNodeImageProgram({ keepWithinCircle: true, size: { mode: "force", value: 128 }, padding: 0 }),
    },
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      thin: EdgeLineProgram,
      curved: createEdgeCurveProgram(),
      dashed: dashedEdgeProgram(7, 5),
      dotted: dashedEdgeProgram(2, 4),
    },
  });
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
