/** Which nodes and edges stand out, and which fade, given what is hovered, selected, focused or on a path. Pure. */
import type { CanvasEdge, CanvasItems } from "./canvas-items.ts";

export type Emphasis = {
  /** Of nodes, also of events that lines stand for. `null`: everything is drawn at full strength. */
  strong: ReadonlySet<string> | null;
  strongEdges: ReadonlySet<string> | null;
  /** Drawn with a ring. */
  ringed: ReadonlySet<string>;
  /** Of these, what is named whatever its name lies on. */
  named: ReadonlySet<string>;
  ringedEdges: ReadonlySet<string>;
};

export type Attention = {
  hoveredNode: string | null;
  hoveredEdge: string | null;
  selectedNodes: string[];
  /** Ids of the gathered edges' members. */
  selectedEdges: string[];
  focus: string | null;
  pathNodes: string[];
  pathEdges: string[];
};

type Strong = { nodes: Set<string>; edges: Set<string> };

/** What lines join, and the events that folded lines stand for: those are on no canvas but in the timeline. */
const reached = (lines: CanvasEdge[]): string[] =>
  lines.flatMap(({ source, target, type, edges }) =>
    type === "MET" ? [source, target, ...edges.flatMap(({ eventId }) => eventId ?? [])] : [source, target],
  );

/** The centres with what they are joined to; through an event also those who took part in it, so that one sees who met whom. */
const around = ({ nodes: all, edges }: CanvasItems, ids: string[]): Strong => {
  const wanted = new Set(ids);
  const centres = new Set(all.flatMap(({ id }) => (wanted.has(id) ? [id] : [])));
  const touching = (middle: ReadonlySet<string>) =>
    middle.size === 0 ? [] : edges.filter(({ source, target }) => middle.has(source) || middle.has(target));
  // An event that a line stands for is on no canvas, but in the timeline: there it can be pointed at.
  const standing = edges.filter(
    ({ type, edges: gathered }) => type === "MET" && gathered.some(({ eventId }) => eventId && wanted.has(eventId)),
  );
  const first = [...touching(centres), ...standing];
  const near = new Set(first.flatMap(({ source, target }) => [source, target]));
  const between = new Set(all.flatMap(({ id, label }) => (label === "Event" && near.has(id) ? [id] : [])));
  const lines = [...first, ...touching(between)];
  return {
    nodes: new Set([...centres, ...reached(lines)]),
    edges: new Set(lines.map(({ id }) => id)),
  };
};

const alongEdges = ({ edges }: CanvasItems, ids: ReadonlySet<string>): Strong => {
  if (ids.size === 0) return { nodes: new Set(), edges: new Set() };
  const lines = edges.filter((edge) => ids.has(edge.id) || edge.edges.some(({ id }) => ids.has(id)));
  return {
    nodes: new Set(reached(lines)),
    edges: new Set(lines.map(({ id }) => id)),
  };
};

/** The first that applies: hover, a path, focus, selection. */
const strongOf = (items: CanvasItems, attention: Attention): Strong | null => {
  const { hoveredNode, hoveredEdge, selectedNodes, selectedEdges, focus, pathNodes, pathEdges } = attention;
  if (hoveredNode) return around(items, [hoveredNode]);
  if (hoveredEdge) return alongEdges(items, new Set([hoveredEdge]));
  if (pathNodes.length > 0) {
    const { edges } = alongEdges(items, new Set(pathEdges));
    return { nodes: new Set(pathNodes), edges };
  }
  if (focus) return around(items, [focus]);
  if (selectedEdges.length > 0) return alongEdges(items, new Set(selectedEdges));
  if (selectedNodes.length > 0) return around(items, selectedNodes);
  return null;
};

/** The names of a larger selection would lie over each other. */
const fewSelected = 8;

export const emphasis = (items: CanvasItems, attention: Attention): Emphasis => {
  const wanted = strongOf(items, attention);
  // Where what is pointed at is filtered away, nothing fades for it.
  const strong = wanted && items.nodes.some(({ id }) => wanted.nodes.has(id)) ? wanted : null;
  const selectedLines = alongEdges(items, new Set(attention.selectedEdges)).edges;
  const { selectedNodes, hoveredNode, focus } = attention;
  const looked = [hoveredNode, focus].flatMap((id) => id ?? []);
  return {
    strong: strong?.nodes ?? null,
    strongEdges: strong?.edges ?? null,
    ringed: new Set([...selectedNodes, ...looked]),
    named: new Set(selectedNodes.length > fewSelected ? looked : [...selectedNodes, ...looked]),
    ringedEdges: attention.hoveredEdge ? new Set([...selectedLines, attention.hoveredEdge]) : selectedLines,
  };
};
