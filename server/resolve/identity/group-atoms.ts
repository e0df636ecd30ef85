/** Atoms near a change → groups that are one entity each. Weak atoms join the one core that they fit, if there is one. */
import { type Atom, partsByArticle } from "./atom.ts";
import { type AtomEdges, byUser } from "./atom-edges.ts";
import { clusterComponent, type Edge } from "./cluster.ts";
import { placeParts } from "./place-parts.ts";
import type { Rulings } from "./rulings.ts";

/** `parts`: of an atom (by its id) whose articles may mean different things, each article's use; they are grouped in its place. */
export type Grouping = { groups: Atom[][]; parts: Map<string, Map<string, Atom>> };

/** Covers whole components and all weak atoms near them, so that every entity that may change is in it entirely. */
export function groupAtoms(affected: Iterable<Atom>, edges: AtomEdges, rulings: Rulings): Grouping {
  const coreOf = new Map<Atom, Atom[]>();
  const doubtful = new Set<Atom>();
  const weak = new Set<Atom>();
  const isFree = (atom: Atom) => atom.weak && ![...edges.of(atom)].some(([, judgement]) => judgement === byUser);
  const visit = (atom: Atom) => {
    if (isFree(atom)) {
      weak.add(atom);
      return;
    }
    if (coreOf.has(atom)) return;
    const { members, inner } = componentOf(atom, edges);
    const clustering = clusterComponent(members, inner, rulings);
    for (const core of clustering.cores) for (const one of core) coreOf.set(one, core);
    for (const one of clustering.doubtful) doubtful.add(one);
    for (const member of members) for (const [other] of edges.of(member)) if (isFree(other)) weak.add(other);
  };
  for (const atom of affected) visit(atom);
  for (const one of weak) for (const [other] of edges.of(one)) if (!isFree(other)) visit(other);
  const groups = new Map<readonly Atom[], Atom[]>();
  for (const [atom, core] of coreOf) if (!doubtful.has(atom) && !groups.has(core)) groups.set(core, [...core]);
  const homes = new Map([...doubtful, ...weak].map((one) => [one, homesOf(one, edges, rulings, coreOf, doubtful)]));
  for (const one of weak) {
    const found = homes.get(one) ?? new Set();
    const [only] = found;
    if (found.size > 1) doubtful.add(one);
    else if (only !== undefined) groups.get(only)?.push(one);
    else groups.set([one], [one]);
  }
  const parts = new Map<string, Map<string, Atom>>();
  for (const one of doubtful) {
    const split = partsByArticle(one);
    parts.set(one.id, split);
    const { home, rest } = placeParts([...split.values()], homes.get(one) ?? [], rulings);
    for (const [part, core] of home) groups.get(core)?.push(part);
    for (const group of rest) groups.set(group, group);
  }
  return { groups: [...groups.values()], parts };
}

/** Reached by sure edges between strong atoms, or by the user's word. */
function componentOf(start: Atom, edges: AtomEdges): { members: Atom[]; inner: Edge[] } {
  const members = new Set([start]);
  const inner: Edge[] = [];
  for (const atom of members) {
    for (const [other, judgement] of edges.of(atom)) {
      if (judgement.verdict !== "same" || (judgement !== byUser && (atom.weak || other.weak))) continue;
      members.add(other);
      if (atom.id < other.id) inner.push({ a: atom, b: other, judgement });
    }
  }
  return { members: [...members], inner };
}

/** The cores that an atom outside of them is judged to be of. */
function homesOf(
  one: Atom,
  edges: AtomEdges,
  rulings: Rulings,
  coreOf: ReadonlyMap<Atom, Atom[]>,
  doubtful: ReadonlySet<Atom>,
): Set<Atom[]> {
  const homes = new Set<Atom[]>();
  for (const [other, judgement] of edges.of(one)) {
    const core = judgement.verdict === "same" && !doubtful.has(other) ? coreOf.get(other) : undefined;
    if (core?.every((atom) => rulings.between(one, atom) !== "different")) homes.add(core);
  }
  return homes;
}
