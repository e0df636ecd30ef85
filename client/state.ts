/**
 * What is looked at and how: one plain value, changed only by the pure functions below.
 * Every change can be undone, the whole of it goes into the address and into saved views.
 */
import { z } from "zod";
import { Day } from "#contract/date-span.ts";
import { EntityType, EventKind, Precision, Status } from "#contract/ontology.ts";

export const View = z.enum(["graph", "meetings", "matrix", "map", "ask", "articles", "import", "review", "console"]);
export type View = z.infer<typeof View>;

/** What a node can be told apart by: an entity's type or an event's kind. */
export const NodeKind = z.union([EntityType, EventKind]);
export type NodeKind = z.infer<typeof NodeKind>;

export const Layout = z.enum(["force", "time", "type", "circle"]);
export type Layout = z.infer<typeof Layout>;

export const SizeBy = z.enum(["degree", "betweenness", "pagerank", "same"]);
export type SizeBy = z.infer<typeof SizeBy>;

const Ids = z.array(z.string().max(200)).max(20_000);

export const Filters = z.object({
  hiddenKinds: z.array(NodeKind),
  hiddenStatuses: z.array(Status),
  from: Day.nullable(),
  to: Day.nullable(),
  /** Whether events without a known day stay in view while a range of days is set. */
  undated: z.boolean(),
  /** Only what these articles tell; none: all that any tells. */
  sources: Ids.default([]),
  /** Only what is read at least so surely, from 0 to 1. */
  surely: z.number().min(0).max(1).default(0),
});
export type Filters = z.infer<typeof Filters>;

/** The filters of the meetings table and the matrix; names or ids, as the meetings query takes them. */
export const MeetingsView = z.object({
  person: z.array(z.string().max(200)),
  with: z.array(z.string().max(200)),
  place: z.string().max(200).nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  range: z.enum(["overlaps", "inside"]),
  status: z.array(Status),
  kind: z.array(EventKind),
  groupBy: z.enum(["none", "pair", "person", "day"]),
});
export type MeetingsView = z.infer<typeof MeetingsView>;

export const allMeetings: MeetingsView = {
  person: [],
  with: [],
  place: null,
  from: null,
  to: null,
  range: "overlaps",
  status: [],
  kind: [],
  groupBy: "none",
};

const Position = z.tuple([z.number(), z.number()]);

/** What stands written over a part of a layout: a kind, a date, or that there is none; as data, since words follow the reader. */
export const Heading = z.object({
  x: z.number(),
  y: z.number(),
  says: z.union([NodeKind, z.literal("undated"), z.object({ start: Day, end: Day, precision: Precision })]),
});
export type Heading = z.infer<typeof Heading>;

export const ViewState = z.object({
  view: View,
  selection: z.object({ nodes: Ids, edges: Ids }),
  openArticle: z.object({ id: z.string(), start: z.int(), end: z.int() }).nullable(),
  filters: Filters,
  /** Nodes on the canvas; those in `hidden` are set aside by hand and can be brought back. */
  shown: Ids,
  hidden: Ids,
  pinned: Ids,
  positions: z.record(z.string(), Position),
  /** `nodes`: events are nodes; `edges`: those that happened are folded into direct "met" edges. */
  events: z.enum(["nodes", "edges"]),
  layout: Layout,
  /** Counts up each time a layout is asked for, so that the same layout can be asked for twice. */
  layoutRun: z.int(),
  /** The layout run that `positions` come from; the canvas lays out anew where it differs. */
  laidOut: z.int(),
  /** Those of the layout that `positions` come from. */
  headings: z.array(Heading).max(2000).default([]),
  colourBy: z.enum(["type", "community"]),
  sizeBy: SizeBy,
  /** Two nodes between which the ways are sought. */
  path: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  /** A node whose surroundings alone are drawn at full strength. */
  focus: z.string().nullable(),
  meetings: MeetingsView.default(allMeetings),
  question: z.string().max(500),
  statement: z.string().max(20_000),
  /** Values of the statement's parameters, as plain JSON. */
  parameters: z.record(z.string(), z.unknown()).default({}),
});
export type ViewState = z.infer<typeof ViewState>;
export type Change = (state: ViewState) => ViewState;

export const noFilters: Filters = {
  hiddenKinds: [],
  hiddenStatuses: [],
  from: null,
  to: null,
  undated: true,
  sources: [],
  surely: 0,
};

export const emptyView: ViewState = {
  view: "graph",
  selection: { nodes: [], edges: [] },
  openArticle: null,
  filters: noFilters,
  shown: [],
  hidden: [],
  pinned: [],
  positions: {},
  events: "nodes",
  layout: "force",
  layoutRun: 0,
  laidOut: 0,
  headings: [],
  colourBy: "type",
  sizeBy: "degree",
  path: null,
  focus: null,
  meetings: allMeetings,
  question: "",
  statement: "",
  parameters: {},
};

const without = (list: string[], gone: readonly string[]) => list.filter((item) => !gone.includes(item));
const union = (list: string[], more: readonly string[]) => [...new Set([...list, ...more])];
const toggled = <T>(list: T[], item: T) => (list.includes(item) ? list.filter((one) => one !== item) : [...list, item]);

export const showView =
  (view: View): Change =>
  (state) => ({ ...state, view });

/** Selects nodes alone; closes an open article, because the side panel now shows them. */
export const selectNodes =
  (nodes: string[]): Change =>
  (state) => ({ ...state, selection: { nodes, edges: [] }, openArticle: null });

export const toggleNode =
  (id: string): Change =>
  (state) => ({
    ...state,
    selection: { nodes: toggled(state.selection.nodes, id), edges: [] },
    openArticle: null,
  });

export const selectEdges =
  (edges: string[]): Change =>
  (state) => ({ ...state, selection: { nodes: [], edges }, openArticle: null });

export const clearSelection: Change = (state) => ({
  ...state,
  selection: { nodes: [], edges: [] },
  openArticle: null,
  focus: null,
});

/** Opens an article at a sentence; offsets count UTF-16 code units of its text. */
export const openArticle =
  (id: string, start = 0, end = 0): Change =>
  (state) => ({ ...state, openArticle: { id, start, end } });

export const closeArticle: Change = (state) => ({ ...state, openArticle: null });

/** Puts nodes on the canvas; those that were hidden by hand come back. */
export const showNodes =
  (ids: string[]): Change =>
  (state) => ({ ...state, shown: union(state.shown, ids), hidden: without(state.hidden, ids) });

/** Replaces the canvas: the start of something else. Pins and positions of what stays are kept. */
export const startWith =
  (ids: string[]): Change =>
  (state) => ({
    ...state,
    view: "graph",
    shown: union([], ids),
    hidden: [],
    pinned: state.pinned.filter((id) => ids.includes(id)),
    positions: Object.fromEntries(Object.entries(state.positions).filter(([id]) => ids.includes(id))),
    selection: { nodes: [], edges: [] },
    openArticle: null,
    path: null,
    focus: null,
    layoutRun: state.layoutRun + 1,
  });

/** From another view: these nodes on the canvas, selected, and the graph in front. */
export const showInGraph =
  (ids: string[]): Change =>
  (state) =>
    selectNodes(ids)(showView("graph")(showNodes(ids)(state)));

export const hideNodes =
  (ids: string[]): Change =>
  (state) => ({
    ...state,
    shown: without(state.shown, ids),
    hidden: union(state.hidden, ids),
    selection: { nodes: without(state.selection.nodes, ids), edges: [] },
  });

export const unhideAll: Change = (state) => ({ ...state, shown: union(state.shown, state.hidden), hidden: [] });

/** Takes nodes off the canvas again (a collapse), without setting them aside. */
export const removeNodes =
  (ids: string[]): Change =>
  (state) => ({
    ...state,
    shown: without(state.shown, ids),
    selection: { nodes: without(state.selection.nodes, ids), edges: [] },
  });

export const togglePin =
  (ids: string[]): Change =>
  (state) => ({
    ...state,
    pinned: ids.every((id) => state.pinned.includes(id)) ? without(state.pinned, ids) : union(state.pinned, ids),
  });

export const place =
  (positions: Record<string, [number, number]>): Change =>
  (state) => ({ ...state, positions: { ...state.positions, ...positions } });

/** Thousands of places are not copied where all of them are new. */
const over = (old: ViewState["positions"], found: ViewState["positions"]): ViewState["positions"] => {
  for (const id in old) if (!(id in found)) return { ...old, ...found };
  return found;
};

/** Positions that a finished layout found, and what stands over them. */
export const laidOut =
  (positions: Record<string, [number, number]>, headings: Heading[], run: number): Change =>
  (state) => ({ ...state, positions: over(state.positions, positions), headings, laidOut: run });

export const chooseLayout =
  (layout: Layout): Change =>
  (state) => ({ ...state, layout, layoutRun: state.layoutRun + 1 });

export const setFilters =
  (filters: Partial<Filters>): Change =>
  (state) => ({ ...state, filters: { ...state.filters, ...filters } });

export const toggleKind =
  (kind: NodeKind): Change =>
  (state) =>
    setFilters({ hiddenKinds: toggled(state.filters.hiddenKinds, kind) })(state);

export const toggleStatus =
  (status: Status): Change =>
  (state) =>
    setFilters({ hiddenStatuses: toggled(state.filters.hiddenStatuses, status) })(state);

export const setEvents =
  (events: ViewState["events"]): Change =>
  (state) => ({ ...state, events });

export const setMeetings =
  (filters: Partial<MeetingsView>): Change =>
  (state) => ({ ...state, meetings: { ...state.meetings, ...filters } });

/** Any other plain field. */
export const set =
  (
    fields: Partial<
      Pick<ViewState, "colourBy" | "sizeBy" | "path" | "focus" | "question" | "statement" | "parameters">
    >,
  ): Change =>
  (state) => ({ ...state, ...fields });

/** True where what is told is chosen by who tells it, or how surely that is read. */
export const isByGround = ({ sources, surely }: Pick<Filters, "sources" | "surely">): boolean =>
  sources.length > 0 || surely > 0;

/** True where days, sources or sureness are chosen: what the legend's own entries do not tell. */
export const isNarrowed = (filters: Filters): boolean =>
  filters.from !== null || filters.to !== null || !filters.undated || isByGround(filters);

/** True where a filter hides something. */
export const isFiltered = (filters: Filters): boolean =>
  filters.hiddenKinds.length > 0 || filters.hiddenStatuses.length > 0 || isNarrowed(filters);
