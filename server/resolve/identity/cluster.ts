/** The atoms of one connected component → entities. A pure function of the component, whatever the order of its atoms. */
import { byText } from "../name-key.ts";
import { type Atom, support } from "./atom.ts";
import { byUser } from "./atom-edges.ts";
import { areNamesakes, excludeEachOther, mayStandFor } from "./judge.ts";
import { sameNameScore } from "./judge-person.ts";
import type { Judgement } from "./judgement.ts";
import type { Rulings } from "./rulings.ts";

export type Edge = { a: Atom; b: Atom; judgement: Judgement };

/** `doubtful`: atoms that could belong to either of two that are surely not one; they stand alone. */
export type Clustering = { cores: Atom[][]; doubtful: Set<Atom> };

/** Greedy from the surest edge, never across what excludes each other, no chain through what is doubtful. */
export function clusterComponent(atoms: readonly Atom[], edges: readonly Edge[], rulings: Rulings): Clustering {
  const home = new Map(atoms.map((atom) => [atom, [atom]]));
  const ruled = edges.filter((edge) => edge.judgement === byUser).sort(surestFirst);
  const open = edges.filter((edge) => edge.judgement !== byUser && rulings.between(edge.a, edge.b) === null);
  const { free, doubtful } = setDoubtfulApart(open, new Set(ruled.flatMap(({ a, b }) => [a, b])));
  for (const { a, b, judgement } of [...ruled, ...free.sort(surestFirst)]) {
    const one = home.get(a);
    const other = home.get(b);
    if (one === undefined || other === undefined || one === other) continue;
    if (!mayJoin(one, other, rulings, judgement === byUser)) continue;
    one.push(...other);
    for (const atom of other) home.set(atom, one);
  }
  return { cores: [...new Set(home.values())], doubtful };
}

function surestFirst(x: Edge, y: Edge): number {
  const ids = ({ a, b }: Edge) => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);
  return y.judgement.score - x.judgement.score || byText(ids(x), ids(y));
}

/** The user's `different` holds against everything, the rules' exclusions only against the rules. */
function mayJoin(one: readonly Atom[], other: readonly Atom[], rulings: Rulings, forced: boolean): boolean {
  return one.every((a) =>
    other.every((b) => {
      const ruling = rulings.between(a, b);
      if (ruling !== null) return ruling === "same";
      return forced || !excludeEachOther(a, b);
    }),
  );
}

/** How much more often (as a power of two) a name must be used to be meant where nothing else tells. */
const farMoreOften = 3;
/** The same between two of one name: so much rarer is a slip, and not a second person. */
const slipOf = 6;

/**
 * Positive where only the first has the very name, or both have it and the first also the office; negative where that holds of
 * the second; null where neither tells.
 */
function sameName(score: number, otherScore: number): number | null {
  if (Math.max(score, otherScore) < sameNameScore || score === otherScore) return null;
  return score > otherScore ? farMoreOften : -farMoreOften;
}

/**
 * Edges without those of doubtful atoms. Two neighbours that exclude each other do not make an atom doubtful where it
 * tells more than one of them, where one has its very name and the other a variant, or where hardly any article names
 * the other: only an edge falls.
 */
function setDoubtfulApart(edges: readonly Edge[], settled: ReadonlySet<Atom>) {
  const neighbours = new Map<Atom, Map<Atom, number>>();
  const note = (from: Atom, to: Atom, score: number) =>
    neighbours.set(from, (neighbours.get(from) ?? new Map<Atom, number>()).set(to, score));
  for (const { a, b, judgement } of edges) {
    note(a, b, judgement.score);
    note(b, a, judgement.score);
  }
  const doubtful = new Set<Atom>();
  const slight = new Map<Atom, Set<Atom>>();
  const drop = (from: Atom, to: Atom) => slight.set(from, (slight.get(from) ?? new Set()).add(to));
  for (const [atom, near] of neighbours) {
    for (const [one, score] of near) {
      for (const [other, otherScore] of near) {
        if (one.id >= other.id || !excludeEachOther(one, other)) continue;
        if (Math.max(score, otherScore) <= sameNameScore && areNamesakes(one, other)) {
          const lead = support(one) - support(other);
          if (Math.abs(lead) < slipOf) doubtful.add(atom);
          else drop(atom, lead > 0 ? other : one);
          continue;
        }
        const lead = sameName(score, otherScore) ?? support(one) - support(other);
        if (Math.abs(lead) >= farMoreOften) drop(atom, lead > 0 ? other : one);
        else if (mayStandFor(atom, one) && mayStandFor(atom, other)) doubtful.add(atom);
        else {
          if (score <= otherScore) drop(atom, one);
          if (otherScore <= score) drop(atom, other);
        }
      }
    }
  }
  for (const atom of settled) doubtful.delete(atom);
  const isSlight = (a: Atom, b: Atom) => slight.get(a)?.has(b) ?? false;
  const free = edges.filter(({ a, b }) => !doubtful.has(a) && !doubtful.has(b) && !isSlight(a, b) && !isSlight(b, a));
  return { free, doubtful };
}
