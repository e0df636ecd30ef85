/** Makes the drawn graph equal to the canvas's items: adds, drops and updates; what is there stays where it is. */
import type { MultiUndirectedGraph } from "graphology";
import type { GraphNode } from "#contract/graph.ts";
import type { Status } from "#contract/ontology.ts";
import type { NodeKind } from "../state.ts";
import type { CanvasEdge, CanvasItems } from "./canvas-items.ts";
import { edgeTypeOf } from "./edge-types.ts";
import { kindOf, lookOf } from "./kind.ts";
import { labelOf } from "./label-of.ts";
import { isHollow, nodeImage } from "./node-drawing.ts";
import type { Palette } from "./palette.ts";
import type { EdgeProgramName, NodeProgramName } from "./programs.ts";

export type CanvasNodeAttributes = {
  x: number;
  y: number;
  size: number;
  color: string;
  image: string | null;
  type: NodeProgramName;
  label: string;
  kind: NodeKind;
  status: Status | null;
  /** Whether the whole graph has relationships of it that the canvas does not show. */
  hasMore: boolean;
};
export type CanvasEdgeAttributes = {
  size: number;
  color: string;
  type: EdgeProgramName;
  item: CanvasEdge;
  /** Only of what is bent. */
  curvature?: number;
};
/** Undirected: which way a line leads is told by its item, and half of the neighbour lists are saved. */
export type CanvasGraph = MultiUndirectedGraph<CanvasNodeAttributes, CanvasEdgeAttributes>;

export type Styling = {
  palette: Palette;
  /** Colour by node id, where it is not the type's. */
  colours: ReadonlyMap<string, string> | null;
  /** 0..1 by node id; `null`: by the connections on the canvas. */
  weights: ReadonlyMap<string, number> | null;
  /** 1 or less: how much smaller nodes are drawn because the window is. */
  crowding: number;
  /** Where nodes stand that are new to the graph. */
  positions: Readonly<Record<string, readonly [number, number]>>;
};

/** Above this many nodes discs are plain and lines straight and thin: icons would be a few pixels wide. */
const fewEnoughForIcons = 1500;
export const isPlain = (nodes: number): boolean => nodes > fewEnoughForIcons;

/** By which parallel lines are kept apart. */
export const ownCurvature = ({ lane }: CanvasEdge): number => lane * 0.15;

/** How the items are drawn, so that the programs for it can be made ready. */
export const typesOf = ({ nodes, edges }: CanvasItems) => {
  const plain = isPlain(nodes.length);
  const lines = new Set<EdgeProgramName>();
  for (const edge of edges) lines.add(edgeTypeOf(edge, ownCurvature(edge), plain));
  return { nodes: [plain ? "circle" : "image"] satisfies NodeProgramName[], edges: lines };
};

const sizeOf = (isEvent: boolean, weight: number, order: number): number => {
  const [smallest, largest] = isEvent ? [9, 15] : [10, 21];
  const crowd = order > 2000 ? 0.3 : order > 600 ? 0.55 : order > 200 ? 0.8 : 1;
  return (smallest + (largest - smallest) * weight) * crowd;
};

const linesByNode = ({ edges }: CanvasItems): Map<string, number> => {
  const lines = new Map<string, number>();
  for (const { source, target, edges: gathered } of edges) {
    for (const id of [source, target]) lines.set(id, (lines.get(id) ?? 0) + gathered.length);
  }
  return lines;
};

/** 0..1; the square root keeps the small ones apart. */
const byConnections = (lines: ReadonlyMap<string, number>): ((id: string) => number) => {
  let most = 1;
  for (const count of lines.values()) most = Math.max(most, count);
  return (id) => Math.sqrt((lines.get(id) ?? 0) / most);
};

/** How large each is drawn where nothing else was asked for and the window has room. */
export const naturalSize = (items: CanvasItems): ((node: GraphNode) => number) => {
  const weightOf = byConnections(linesByNode(items));
  return (node) => sizeOf(lookOf(kindOf(node)).isEvent, weightOf(node.id), items.nodes.length);
};

const syncNodes = (
  graph: CanvasGraph,
  items: CanvasItems,
  { palette, colours, weights, crowding, positions }: Styling,
): void => {
  const wanted = new Set(items.nodes.map(({ id }) => id));
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
  const plain = isPlain(items.nodes.length);
  const lines = linesByNode(items);
  const weightOf = weights ? (id: string) => weights.get(id) ?? 0 : byConnections(lines);
  for (const node of items.nodes) {
    const kind = kindOf(node);
    const { colour: ofKind, isEvent } = lookOf(kind);
    const look = { kind, status: node.status, colour: colours?.get(node.id) ?? ofKind, paper: palette.paper };
    const [x, y] = positions[node.id] ?? [0, 0];
    const standing = graph.hasNode(node.id) ? graph.getNodeAttributes(node.id) : { x, y };
    const attributes: CanvasNodeAttributes = {
      x: standing.x,
      y: standing.y,
      size: sizeOf(isEvent, weightOf(node.id), items.nodes.length) * crowding,
      // The faint disc beneath a hollow drawing is seen while the drawing loads.
      color: !plain && isHollow(node.status) ? palette.faintNode : look.colour,
      image: plain ? null : nodeImage(look),
      type: plain ? "circle" : "image",
      label: labelOf(node),
      kind,
      status: node.status,
      hasMore: node.degree > (lines.get(node.id) ?? 0),
    };
    if (graph.hasNode(node.id)) graph.replaceNodeAttributes(node.id, attributes);
    else graph.addNode(node.id, attributes);
  }
};

const syncEdges = (graph: CanvasGraph, { nodes, edges }: CanvasItems, { palette }: Styling): void => {
  const wanted = new Set(edges.map(({ id }) => id));
  for (const id of graph.edges()) if (!wanted.has(id)) graph.dropEdge(id);
  const plain = isPlain(nodes.length);
  for (const item of edges) {
    // What was bent around the disc of another stays so until it is looked at again.
    const held = graph.hasEdge(item.id) ? graph.getEdgeAttributes(item.id) : null;
    const bent = held?.curvature && held.type === edgeTypeOf(item, held.curvature, plain) ? held.curvature : null;
    const curvature = plain ? 0 : (bent ?? ownCurvature(item));
    const attributes = {
      // A thin line is one pixel wide whatever its size.
      size: plain ? 1 : Math.min(5, 1.3 + 0.7 * Math.log2(item.edges.length)) + (item.type === "MET" ? 0.7 : 0),
      color: item.type === "MET" ? palette.metEdge : plain ? palette.thinEdge : palette.edge,
      type: edgeTypeOf(item, curvature, plain),
      item,
      ...(curvature === 0 ? {} : { curvature }),
    };
    if (graph.hasEdge(item.id)) graph.replaceEdgeAttributes(item.id, attributes);
    else graph.addEdgeWithKey(item.id, item.source, item.target, attributes);
  }
};

export const syncGraph = (graph: CanvasGraph, items: CanvasItems, styling: Styling): void => {
  syncNodes(graph, items, styling);
  syncEdges(graph, items, styling);
};
