/** The canvas, taken for an export. */
import type { GraphNode } from "#contract/graph.ts";
import { bendsAround } from "../bend-around.ts";
import type { CanvasItems } from "../canvas-items.ts";
import { kindOf, lookOf } from "../kind.ts";
import { beginning, plainFont, widthOf } from "../label-text.ts";
import { isHollow } from "../node-drawing.ts";
import type { Palette } from "../palette.ts";
import type { CanvasSigma } from "../SigmaContext.tsx";
import { ownCurvature } from "../sync-graph.ts";
import { closedUp } from "./closed-up.ts";
import type { Lettering, Picture, PictureEdge, PictureNode } from "./picture.ts";

/** The canvas as it stands, in pixels with y downwards and its rows closed up; hidden and filtered things are not in it. */
export const takePicture = (
  sigma: CanvasSigma,
  items: CanvasItems,
  palette: Palette,
  typeColour: (node: GraphNode) => string,
  laid: Pick<Picture, "layout" | "headings">,
) => {
  const graph = sigma.getGraph();
  const context = document.createElement("canvas").getContext("2d");
  const lettered = (text: string): Lettering => ({ text, width: context ? widthOf(context, plainFont, text) : 0 });
  const coloured = items.nodes.filter(({ id }) => graph.hasNode(id));
  const asDrawn = coloured.map((node): PictureNode => {
    const { x, y, size, label, color } = graph.getNodeAttributes(node.id);
    // A hollow disc is told apart by its ring, in the type's colour.
    const start = beginning(label, lookOf(kindOf(node)).isEvent);
    return {
      node,
      label: lettered(label),
      short: lettered(start),
      x,
      y: -y,
      size,
      colour: isHollow(node.status) ? typeColour(node) : color,
    };
  });
  const upright = laid.headings.map((heading) => ({ ...heading, y: -heading.y }));
  const { nodes, headings } = closedUp(asDrawn, upright, laid.layout);
  const drawn = items.edges.filter(({ id }) => graph.hasEdge(id));
  // The discs of a picture are of another size than on the screen: there lines are bent around them anew.
  const bends = bendsAround(
    drawn.map((edge) => ({ ...edge, own: ownCurvature(edge) })),
    new Map(nodes.map(({ node, x, y, size }) => [node.id, { x, y, radius: size }])),
  );
  const edges = drawn.map((edge): PictureEdge => {
    const { size, curvature: onScreen = 0 } = graph.getEdgeAttributes(edge.id);
    const curvature = bends.get(edge.id) ?? onScreen;
    return { edge, colour: edge.type === "MET" ? palette.metEdge : palette.edge, width: size, curvature };
  });
  return { nodes, edges, headings, layout: laid.layout };
};
