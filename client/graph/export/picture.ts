/** What an export shows: the canvas's items with their places and looks, and the sentences behind them. */
import type { Evidence, GraphNode } from "#contract/graph.ts";
import { api } from "../../api.ts";
import type { Heading } from "../../state.ts";
import type { CanvasEdge, CanvasItems } from "../canvas-items.ts";
import { kindOf, lookOf } from "../kind.ts";
import { beginning, plainFont, widthOf } from "../label-text.ts";
import { isHollow } from "../node-drawing.ts";
import type { Palette } from "../palette.ts";
import type { CanvasSigma } from "../SigmaContext.tsx";

export type PictureNode = {
  node: GraphNode;
  label: Lettering;
  /** What stands where the whole label has no room. */
  short: Lettering;
  x: number;
  y: number;
  size: number;
  colour: string;
};
export type Lettering = { text: string; width: number };
export type PictureEdge = { edge: CanvasEdge; colour: string; width: number; curvature: number };
export type Picture = {
  nodes: PictureNode[];
  edges: PictureEdge[];
  palette: Palette;
  /** With y downwards, as the nodes. */
  headings: Heading[];
  /** By claim id. */
  evidence: ReadonlyMap<string, Evidence>;
  /** Claims whose sentences were left out because there were too many. */
  leftOut: number;
  /** Address of the view, to come back to it. */
  address: string;
  madeAt: Date;
};

/** Sentences that an export carries at most. */
const mostClaims = 3000;
const batch = 100;

/** Throws `ApiError`. */
export const readEvidence = async (
  items: CanvasItems,
): Promise<{ evidence: Map<string, Evidence>; leftOut: number }> => {
  const ids = [...new Set(items.edges.flatMap(({ edges }) => edges.flatMap(({ claimIds }) => claimIds)))];
  const wanted = ids.slice(0, mostClaims);
  const evidence = new Map<string, Evidence>();
  for (let from = 0; from < wanted.length; from += batch) {
    const answer = await api.claims(wanted.slice(from, from + batch));
    for (const one of answer.evidence) evidence.set(one.claimId, one);
  }
  return { evidence, leftOut: ids.length - wanted.length };
};

/** The canvas as it stands, in pixels with y downwards; hidden and filtered things are not in it. */
export const takePicture = (
  sigma: CanvasSigma,
  items: CanvasItems,
  palette: Palette,
  typeColour: (node: GraphNode) => string,
) => {
  const graph = sigma.getGraph();
  const context = document.createElement("canvas").getContext("2d");
  const lettered = (text: string): Lettering => ({ text, width: context ? widthOf(context, plainFont, text) : 0 });
  const coloured = items.nodes.filter(({ id }) => graph.hasNode(id));
  const nodes = coloured.map((node): PictureNode => {
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
  const edges = items.edges
    .filter(({ id }) => graph.hasEdge(id))
    .map((edge): PictureEdge => {
      const { size, curvature = 0 } = graph.getEdgeAttributes(edge.id);
      return { edge, colour: edge.type === "MET" ? palette.metEdge : palette.edge, width: size, curvature };
    });
  return { nodes, edges };
};
