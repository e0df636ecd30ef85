/** All atoms and which use is in which. */
import type { Use } from "../use.ts";
import { type Atom, countUse, newAtom } from "./atom.ts";
import { atomKey } from "./atom-key.ts";
import { multimap } from "./multimap.ts";
import type { Rulings } from "./rulings.ts";

export type AtomStore = {
  /** Both note in `dirty` the atoms that judging may see otherwise now; both return the atom's id. */
  place(use: Use, rulings: Rulings, dirty: Set<string>): string;
  takeAway(useId: string, dirty: Set<string>): string | null;
  /** Forgets atoms that nothing uses any more. */
  drop(id: string): void;
  get(id: string): Atom | undefined;
  ofUse(useId: string): Atom | undefined;
  /** Atoms of one name, by their verdict key. */
  called(key: string): Atom[];
};

export function openAtomStore(): AtomStore {
  const atoms = new Map<string, Atom>();
  const idOfUse = new Map<string, string>();
  const byKey = multimap<string, string>();
  return {
    place(use, rulings, dirty) {
      const plain = atomKey(use, false);
      const apart = rulings.apart.size > 0 && rulings.apart.has(`${plain.key}@${use.articleId}`);
      const { id, key, weak } = apart ? atomKey(use, true) : plain;
      let atom = atoms.get(id);
      if (atom === undefined) {
        atom = newAtom(id, key, weak, use);
        atoms.set(id, atom);
        byKey.add(key, id);
        dirty.add(id);
      }
      if (countUse(atom, use, 1)) dirty.add(id);
      idOfUse.set(use.id, id);
      return id;
    },
    takeAway(useId, dirty) {
      const id = idOfUse.get(useId);
      const atom = id === undefined ? undefined : atoms.get(id);
      const use = atom?.uses.get(useId);
      if (id === undefined || atom === undefined || use === undefined) return null;
      if (countUse(atom, use, -1) || atom.uses.size === 0) dirty.add(id);
      idOfUse.delete(useId);
      return id;
    },
    drop(id) {
      const atom = atoms.get(id);
      if (atom === undefined || atom.uses.size > 0) return;
      atoms.delete(id);
      byKey.remove(atom.key, id);
    },
    get: (id) => atoms.get(id),
    ofUse: (useId) => atoms.get(idOfUse.get(useId) ?? ""),
    called: (key) => [...byKey.get(key)].flatMap((id) => atoms.get(id) ?? []),
  };
}
