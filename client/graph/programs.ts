/**
 * The WebGL programs that draw discs and lines. Each is compiled when something on the canvas first needs it: compiling
 * waits for the graphics process, and a first picture that compiles all of them comes late.
 */
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import {
  AbstractEdgeProgram,
  AbstractNodeProgram,
  EdgeLineProgram,
  type EdgeProgramType,
  EdgeRectangleProgram,
  NodeCircleProgram,
  type NodeProgramType,
} from "sigma/rendering";
import { curvedDashProgram } from "./CurvedDashProgram.ts";
import { dashedEdgeProgram } from "./DashedEdgeProgram.ts";
import { IconDiscProgram } from "./IconDiscProgram.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { CanvasEdgeAttributes, CanvasNodeAttributes } from "./sync-graph.ts";

type NodeProgram = NodeProgramType<CanvasNodeAttributes, CanvasEdgeAttributes>;
type EdgeProgram = EdgeProgramType<CanvasNodeAttributes, CanvasEdgeAttributes>;

export type NodeProgramName = "circle" | "image";
export type EdgeProgramName = "line" | "thin" | "curved" | "dashed" | "dotted" | "curvedDashed" | "curvedDotted";

const nothing = () => undefined;

/** Sigma always makes its own default programs; these stand for them until they are needed, and draw nothing. */
class NoNodes extends AbstractNodeProgram<CanvasNodeAttributes, CanvasEdgeAttributes> {
  drawLabel = undefined;
  drawHover = undefined;
  kill = nothing;
  reallocate = nothing;
  process = nothing;
  render = nothing;
}
class NoEdges extends AbstractEdgeProgram<CanvasNodeAttributes, CanvasEdgeAttributes> {
  drawLabel = undefined;
  kill = nothing;
  reallocate = nothing;
  process = nothing;
  render = nothing;
}

const nodePrograms: Record<NodeProgramName, () => NodeProgram> = {
  circle: () => NodeCircleProgram,
  image: () => IconDiscProgram,
};

const edgePrograms: Record<EdgeProgramName, () => EdgeProgram> = {
  line: () => EdgeRectangleProgram,
  thin: () => EdgeLineProgram,
  curved: () => createEdgeCurveProgram(),
  dashed: () => dashedEdgeProgram(7, 5),
  dotted: () => dashedEdgeProgram(2, 4),
  curvedDashed: () => curvedDashProgram(7, 5),
  curvedDotted: () => curvedDashProgram(2, 4),
};

/** What Sigma starts with. What is hovered is drawn by the reducers and by the layer of names, not a second time. */
export const noPrograms = {
  nodeProgramClasses: { circle: NoNodes },
  nodeHoverProgramClasses: { circle: NoNodes, image: NoNodes },
  edgeProgramClasses: { line: NoEdges, arrow: NoEdges },
};

/** Compiles what is not there yet. To be called before a node or an edge of these types is added. */
export const needPrograms = (
  sigma: CanvasSigma,
  nodes: Iterable<NodeProgramName>,
  edges: Iterable<EdgeProgramName>,
): void => {
  const [oldNodes, oldEdges] = [sigma.getSetting("nodeProgramClasses"), sigma.getSetting("edgeProgramClasses")];
  const nodeProgramClasses = { ...oldNodes };
  const edgeProgramClasses = { ...oldEdges };
  let more = false;
  for (const name of nodes) {
    if (nodeProgramClasses[name] && nodeProgramClasses[name] !== NoNodes) continue;
    nodeProgramClasses[name] = nodePrograms[name]();
    more = true;
  }
  for (const name of edges) {
    if (edgeProgramClasses[name] && edgeProgramClasses[name] !== NoEdges) continue;
    edgeProgramClasses[name] = edgePrograms[name]();
    more = true;
  }
  if (more) sigma.setSettings({ nodeProgramClasses, edgeProgramClasses });
};
