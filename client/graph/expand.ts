/** Bringing neighbours onto the canvas and taking them off again. */
import { api } from "../api.ts";
import { knownNow, learn } from "../known.ts";
import { removeNodes, selectNodes, setFilters, showNodes, type ViewState } from "../state.ts";
import { change, viewState } from "../view-store.ts";

/** Neighbours that one click brings for each node. */
export const atATime = 12;
const page = 100;

export type Expansion = {
  added: string[];
  /** Neighbours of these types that are still not on the canvas; one that two of the expanded share counts for each. */
  left: number;
  /** The legend had left these types out; now they are in view. */
  uncovered: boolean;
};

/** Neighbours of the types (all, if none are given) that are not in `shown`, in the server's order. */
const nextNeighbours = async (
  id: string,
  types: string[],
  wanted: number,
  shown: ReadonlySet<string>,
): Promise<Omit<Expansion, "uncovered">> => {
  const found: string[] = [];
  let [offset, total, seen] = [0, 1, 0];
  while (offset < total && found.length < wanted) {
    const { graph } = await api.neighbours(id, { types, offset, limit: page });
    learn(graph);
    total = graph.page.total;
    for (const node of graph.nodes) {
      if (node.id === id) continue;
      if (shown.has(node.id)) seen += 1;
      else found.push(node.id);
    }
    offset += page;
  }
  const added = found.slice(0, wanted);
  return { added, left: Math.max(0, total - seen - added.length) };
};

/** Puts up to `wanted` more neighbours of each on the canvas, all as one step. Throws `ApiError`. */
export const expand = async (ids: readonly string[], types: string[] = [], wanted = atATime): Promise<Expansion> => {
  const shown = new Set(viewState().shown);
  const expansion: Omit<Expansion, "uncovered"> = { added: [], left: 0 };
  for (const id of ids) {
    const { added, left } = await nextNeighbours(id, types, wanted, shown);
    for (const one of added) shown.add(one);
    expansion.added.push(...added);
    expansion.left += left;
  }
  // What is asked for by its type is wanted in view, though the legend may have left it out.
  const wantedKinds = (state: ViewState) => state.filters.hiddenKinds.filter((kind) => !types.includes(kind));
  const inView = types.every((type) => !viewState().filters.hiddenKinds.some((kind) => kind === type));
  if (expansion.added.length > 0 || !inView) {
    change((state) =>
      setFilters({ hiddenKinds: wantedKinds(state) })(selectNodes([...ids])(showNodes(expansion.added)(state))),
    );
  }
  return { ...expansion, uncovered: !inView };
};

/** What is on the canvas only because of these nodes: neighbours that nothing else there is joined to. Pinned ones stay. */
export const dependants = (ids: readonly string[]): string[] => {
  const { shown, pinned } = viewState();
  const onCanvas = new Set(shown);
  const ends = new Map<string, Set<string>>();
  for (const { source, target } of knownNow().edges.values()) {
    if (!onCanvas.has(source) || !onCanvas.has(target) || source === target) continue;
    ends.set(source, (ends.get(source) ?? new Set()).add(target));
    ends.set(target, (ends.get(target) ?? new Set()).add(source));
  }
  const kept = new Set([...ids, ...pinned]);
  const around = new Set(ids.flatMap((id) => [...(ends.get(id) ?? [])]));
  const hangsOnThem = (other: string) => [...(ends.get(other) ?? [])].every((end) => ids.includes(end));
  return [...around].filter((other) => !kept.has(other) && hangsOnThem(other));
};

/** Takes the dependants off the canvas, as one step; returns how many there were. */
export const collapse = (ids: readonly string[]): number => {
  const gone = dependants(ids);
  if (gone.length > 0) change((state) => selectNodes([...ids])(removeNodes(gone)(state)));
  return gone.length;
};
