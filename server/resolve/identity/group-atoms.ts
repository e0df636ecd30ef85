/** Atoms near a change → groups that are one entity each. Weak atoms join the one core that they fit, if there is one. */
import type { Atom } from "./atom.ts";
import { type AtomEdges, byUser } from "./atom-edges.ts";
import { clusterComponent, type Edge } from "./cluster.ts";
import type { Rulings } from "./rulings.ts";

/** `doubtful`: groups of one atom whose articles may mean different things; each article's use stands for itself. */
export type Grouping = { groups: Atom[][]; doubtful: Set<Atom> };

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
  const groups = new Map([...coreOf.values()].map((core) => [core, [...core]]));
  for (const one of weak) {
    const homes = homesOf(one, edges, rulings, coreOf, doubtful);
    const [only] = homes;
    if (homes.size > 1) doubtful.add(one);
    if (homes.size === 1 && only !== undefined) groups.get(only)?.push(one);
    else groups.set([one], [one]);
  }
  return { groups: [...groups.values()], doubtful };
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

function homesOf(
  weak: Atom,
  edges: AtomEdges,
  rulings: Rulings,
  coreOf: ReadonlyMap<Atom, Atom[]>,
  doubtful: ReadonlySet<Atom>,
): Set<Atom[]> {
  const homes = new Set<Atom[]>();
  for (const [other, judgement] of edges.of(weak)) {
    const core = judgement.verdict === "same" && !doubtful.has(other) ? coreOf.get(other) : undefined;
    if (core?.every((atom) => rulings.between(weak, atom) !== "different")) homes.add(core);
  }
  return homes;
}
