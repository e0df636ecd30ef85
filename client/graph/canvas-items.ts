/** What is drawn: chosen from what is known by the view's state. Pure; the known data is never changed. */
import type { GraphEdge, GraphNode } from "#contract/graph.ts";
import type { RelationshipType, Status } from "#contract/ontology.ts";
import type { Known } from "../known.ts";
import { isByGround, type ViewState } from "../state.ts";
import { groupBy } from "./group-by.ts";
import { kindOf, lookOf } from "./kind.ts";
import { claimsPass, isGrounded, nodePasses, spanPasses } from "./node-passes.ts";

/** Edges between the same two nodes and of the same type, gathered in one. */
export type CanvasEdge = {
  /** That of the first of the gathered edges: a name of its own would be held once more for each of thousands. */
  id: string;
  source: string;
  target: string;
  type: RelationshipType;
  /** The status of the gathered edges where they agree, else `happened` if any did, else the first one. */
  status: Status | null;
  edges: GraphEdge[];
  /** 0 for the only edge between two nodes; else its place among the parallel ones: -1, 1 of two; -2, 0, 2 of three. */
  lane: number;
};
export type CanvasItems = { nodes: GraphNode[]; edges: CanvasEdge[] };

/** Events that direct "met" edges stand for: those that happened and whose two ends are in view; where one is filtered away no line would tell of it. */
const foldedEvents = (known: Known, inView: ReadonlySet<string>): Set<string> => {
  const folded = new Set<string>();
  for (const edge of known.edges.values()) {
    if (edge.type === "MET" && edge.eventId && inView.has(edge.source) && inView.has(edge.target)) {
      folded.add(edge.eventId);
    }
  }
  return folded;
};

const statusOf = (edges: GraphEdge[]): Status | null => {
  const statuses = edges.flatMap((edge) => edge.status ?? []);
  return statuses.includes("happened") ? "happened" : (statuses[0] ?? null);
};

/** Numbers the parallel edges of each pair so that they can be bent apart. */
const bendApart = (edges: CanvasEdge[]): void => {
  const pairs = groupBy(edges, ({ source, target }) =>
    source < target ? `${source}|${target}` : `${target}|${source}`,
  );
  for (const parallel of pairs.values()) {
    if (parallel.length === 1) continue;
    parallel.forEach((edge, index) => {
      const lane = 2 * index - (parallel.length - 1);
      edge.lane = edge.source < edge.target ? lane : -lane;
    });
  }
};

const gathered = (edges: GraphEdge[]): CanvasEdge[] => {
  const lines = new Map<string, CanvasEdge>();
  for (const edge of edges) {
    const { type } = edge;
    // A meeting has no direction: A met B and B met A are one line.
    const turned = type === "MET" && edge.source > edge.target;
    const [source, target] = turned ? [edge.target, edge.source] : [edge.source, edge.target];
    const key = `${source}|${type}|${target}`;
    const line = lines.get(key);
    if (line) line.edges.push(edge);
    else lines.set(key, { id: edge.id, source, target, type, status: edge.status, edges: [edge], lane: 0 });
  }
  const found = [...lines.values()];
  for (const line of found) if (line.edges.length > 1) line.status = statusOf(line.edges);
  bendApart(found);
  return found;
};

const edgeOnCanvas = (edge: GraphEdge, state: ViewState, { grounds }: Known): boolean => {
  if (edge.source === edge.target) return false;
  if (edge.type === "MET") return state.events === "edges";
  if (edge.status !== null && state.filters.hiddenStatuses.includes(edge.status)) return false;
  return claimsPass(edge.claimIds, state.filters, grounds);
};

/** Entities that only hidden things led to go with them; what was never joined to anything stays. */
const withoutOrphans = (nodes: GraphNode[], edges: CanvasEdge[], candidates: ReadonlySet<string>, state: ViewState) => {
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const keep = new Set([...state.selection.nodes, ...state.pinned]);
  return nodes.filter(({ id }) => joined.has(id) || keep.has(id) || !candidates.has(id));
};

/** Nodes and edges for the canvas, after filters, folding of events and gathering of parallel edges. */
export const canvasItems = (known: Known, state: ViewState): CanvasItems => {
  const shown = new Set(state.shown);
  const all = state.shown.flatMap((id) => known.nodes.get(id) ?? []);
  // What is selected is in view, whatever the filters: a search may lead to it.
  const selected = new Set(state.selection.nodes);
  const passes = (node: GraphNode) => selected.has(node.id) || nodePasses(node, state.filters, known.grounds);
  const inView = all.filter(passes);
  const folded =
    state.events === "edges" ? foldedEvents(known, new Set(inView.map(({ id }) => id))) : new Set<string>();
  const passing = inView.filter((node) => !(folded.has(node.id) && lookOf(kindOf(node)).isEncounter));
  const visible = new Set(passing.map(({ id }) => id));
  const ofShown: GraphEdge[] = [];
  for (const edge of known.edges.values()) if (shown.has(edge.source) && shown.has(edge.target)) ofShown.push(edge);
  // Where nothing is filtered away, what is shown is what is visible: no need to ask again for each edge.
  const whole = visible.size === shown.size;
  const edges = ofShown.filter((edge) => {
    if (whole && edge.type !== "MET") return edgeOnCanvas(edge, state, known);
    if (!visible.has(edge.source) || !visible.has(edge.target) || !edgeOnCanvas(edge, state, known)) return false;
    if (edge.type !== "MET") return true;
    const event = edge.eventId ? known.nodes.get(edge.eventId) : undefined;
    if (event) return passes(event);
    return spanPasses(edge.date, state.filters) && isGrounded(edge.eventId ?? "", state.filters, known.grounds);
  });
  const lines = gathered(edges);
  // Where lines are chosen by who tells of them, things may lose all of theirs though no node was filtered away.
  if (passing.length === all.length && !isByGround(state.filters)) return { nodes: passing, edges: lines };
  const losing = new Set(ofShown.flatMap(({ source, target }) => [source, target]));
  return { nodes: withoutOrphans(passing, lines, losing, state), edges: lines };
};
