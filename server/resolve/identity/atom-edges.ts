/** Which atoms are judged the same or perhaps the same, found through shared block keys. */
import { splitKey } from "../verdict-book.ts";
import type { Atom } from "./atom.ts";
import type { AtomStore } from "./atom-store.ts";
import { blockKeys } from "./blocks.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import { multimap } from "./multimap.ts";
import type { Rulings } from "./rulings.ts";

export type AtomEdges = {
  /** Judges one atom anew (or forgets it, where it is gone); returns all that it was or is tied to. */
  connect(atomId: string, rulings: Rulings): Set<string>;
  /** Atoms with a key in common, whatever was judged of them. */
  near(atomId: string): Set<Atom>;
  /** Whether two atoms of which neither the names nor the rulings changed are judged otherwise now. */
  isOutdated(a: Atom, b: Atom): boolean;
  of(atom: Atom): Iterable<readonly [Atom, Judgement]>;
  /** Each pair once. */
  all(): Iterable<readonly [Atom, Atom, Judgement]>;
};

/** The edge that a user's word makes. */
export const byUser: Judgement = { verdict: "same", score: 1, reasons: ["your verdict"] };

export function openAtomEdges(atoms: AtomStore): AtomEdges {
  const blocks = multimap<string, string>();
  const keysOf = new Map<string, string[]>();
  const edges = new Map<string, Map<string, Judgement>>();

  function disconnect(atomId: string): Set<string> {
    const touched = new Set(edges.get(atomId)?.keys());
    for (const other of touched) edges.get(other)?.delete(atomId);
    edges.delete(atomId);
    for (const key of keysOf.get(atomId) ?? []) blocks.remove(key, atomId);
    keysOf.delete(atomId);
    return touched;
  }

  function judgeAll(atom: Atom, keys: readonly string[], rulings: Rulings): Map<string, Judgement> {
    const found = new Map<string, Judgement>();
    for (const otherId of new Set(keys.flatMap((key) => [...blocks.get(key)]))) {
      const other = atoms.get(otherId);
      const judgement = other === undefined ? null : judge(atom, other);
      if (judgement !== null) found.set(otherId, judgement);
    }
    for (const other of rulings.partners(atom).flatMap((partner) => atoms.called(splitKey(partner)[0]))) {
      // What is no entity joins nothing, whichever of the two is looked at first.
      if (other === atom || rulings.isAlone(other)) continue;
      if (rulings.between(atom, other) === "same") found.set(other.id, byUser);
    }
    return found;
  }

  function* of(atom: Atom): Iterable<readonly [Atom, Judgement]> {
    for (const [otherId, judgement] of edges.get(atom.id) ?? []) {
      const other = atoms.get(otherId);
      if (other !== undefined) yield [other, judgement];
    }
  }

  return {
    connect(atomId, rulings) {
      const touched = disconnect(atomId);
      const atom = atoms.get(atomId);
      if (atom === undefined || rulings.isAlone(atom)) return touched;
      const keys = blockKeys(atom);
      const found = judgeAll(atom, keys, rulings);
      keysOf.set(atomId, keys);
      for (const key of keys) blocks.add(key, atomId);
      for (const [other, judgement] of found) {
        touched.add(other);
        edges.set(other, (edges.get(other) ?? new Map<string, Judgement>()).set(atomId, judgement));
      }
      if (found.size > 0) edges.set(atomId, found);
      return touched;
    },
    near(atomId) {
      const found = new Set<Atom>();
      for (const key of keysOf.get(atomId) ?? []) {
        for (const other of blocks.get(key)) {
          const atom = other === atomId ? undefined : atoms.get(other);
          if (atom !== undefined) found.add(atom);
        }
      }
      return found;
    },
    isOutdated(a, b) {
      const known = edges.get(a.id)?.get(b.id) ?? null;
      if (known === byUser) return false;
      const now = judge(a, b);
      return (
        known?.verdict !== now?.verdict || known?.score !== now?.score || known?.reasons.join() !== now?.reasons.join()
      );
    },
    of,
    *all() {
      for (const atomId of edges.keys()) {
        const atom = atoms.get(atomId);
        if (atom === undefined) continue;
        for (const [other, judgement] of of(atom)) if (atom.id < other.id) yield [atom, other, judgement];
      }
    },
  };
}
