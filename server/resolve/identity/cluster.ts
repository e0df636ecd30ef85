/** The atoms of one connected component → entities. A pure function of the component, whatever the order of its atoms. */
import { byText } from "../name-key.ts";
import type { Atom } from "./atom.ts";
import { excludeEachOther } from "./judge.ts";
import type { Judgement } from "./judgement.ts";

/** What the user decided about two atoms; `null` where nothing. */
export type Ruling = (a: string, b: string) => "same" | "different" | null;

export type Edge = { a: string; b: string; judgement: Judgement };

/**
 * Greedy from the surest edge, never across what excludes each other. An atom whose neighbours exclude each other
 * (`G. Example` between two full names) is nobody's: its edges fall away, so that no chain runs through it.
 */
export function clusterComponent(atoms: readonly Atom[], edges: readonly Edge[], rulings: Ruling): Atom[][] {
  const home = new Map(atoms.map((atom) => [atom.id, [atom]]));
  const ruled = edges.filter(({ a, b }) => rulings(a, b) === "same").sort(byScore);
  const free = withoutDoubtful(
    atoms,
    edges.filter(({ a, b }) => rulings(a, b) === null),
  ).sort(byScore);
  for (const edge of [...ruled, ...free]) {
    const one = home.get(edge.a);
    const other = home.get(edge.b);
    if (one === undefined || other === undefined || one === other) continue;
    const forced = rulings(edge.a, edge.b) === "same";
    if (!mayJoin(one, other, rulings, forced)) continue;
    one.push(...other);
    for (const atom of other) home.set(atom.id, one);
  }
  return [...new Set(home.values())];
}

function byScore(a: Edge, b: Edge): number {
  return b.judgement.score - a.judgement.score || byText(a.a, b.a) || byText(a.b, b.b);
}

/** The user's `different` holds against everything, the rules' exclusions only against the rules. */
function mayJoin(one: readonly Atom[], other: readonly Atom[], rulings: Ruling, forced: boolean): boolean {
  return one.every((a) =>
    other.every((b) => {
      const ruling = rulings(a.id, b.id);
      if (ruling !== null) return ruling === "same";
      return forced || !excludeEachOther(a, b);
    }),
  );
}

function withoutDoubtful(atoms: readonly Atom[], edges: readonly Edge[]): Edge[] {
  const byId = new Map(atoms.map((atom) => [atom.id, atom]));
  const neighbours = new Map<string, Atom[]>();
  for (const { a, b } of edges) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const atom = byId.get(to);
      if (atom !== undefined) neighbours.set(from, [...(neighbours.get(from) ?? []), atom]);
    }
  }
  const doubtful = (from: string, to: string) => {
    const atom = byId.get(to);
    return (
      atom !== undefined &&
      (neighbours.get(from) ?? []).some((other) => other !== atom && excludeEachOther(atom, other))
    );
  };
  return edges.filter(({ a, b }) => !doubtful(a, b) && !doubtful(b, a));
}
