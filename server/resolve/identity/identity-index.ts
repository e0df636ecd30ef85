/**
 * Who is who across articles, kept up to date use by use. The result depends on the set of uses and verdicts alone,
 * never on their order; a change touches only the atoms that share a block with it and their components.
 */
import type { Use } from "../use.ts";
import { readVerdicts, splitKey, type VerdictBook } from "../verdict-book.ts";
import type { Atom } from "./atom.ts";
import { openAtomEdges } from "./atom-edges.ts";
import { atomKey } from "./atom-key.ts";
import { openAtomStore } from "./atom-store.ts";
import type { Entity } from "./entity.ts";
import { openEntityRegistry } from "./entity-registry.ts";
import { groupAtoms } from "./group-atoms.ts";
import { metUnder } from "./judge-person.ts";
import type { Judgement } from "./judgement.ts";
import { namesOf, readRulings } from "./rulings.ts";

export type IdentityChange = { add: readonly Use[]; remove: readonly Use[]; verdicts?: VerdictBook };

export type IdentityIndex = {
  /** Returns articles in which something is another entity now, and the ids whose node has to be written anew. */
  change(change: IdentityChange): { articles: Set<string>; entityIds: Set<string> };
  /** The entity that an article's use stands for, and its id; null where the user said that it is no entity. */
  ofUse(useId: string, articleId: string): { entity: Entity; id: string } | null;
  /** The same for an atom (or a doubtful atom's part). */
  ofAtom(atom: Atom): { entity: Entity; id: string } | null;
  byId(id: string): Entity | null;
  /** Atoms of one name, by their verdict key. */
  called(key: string): Atom[];
  /** Pairs of atoms in different entities that may yet be one. */
  doubts(): Iterable<{ a: Atom; b: Atom; judgement: Judgement }>;
};

export function openIdentityIndex(): IdentityIndex {
  let book = readVerdicts([]);
  let rulings = readRulings(book);
  const atoms = openAtomStore();
  const edges = openAtomEdges(atoms);
  const entities = openEntityRegistry();

  /** Uses that verdicts begin or cease to name move (their articles are returned); atoms spoken of are looked at anew. */
  function takeVerdicts(next: VerdictBook, dirty: Set<string>): Set<string> {
    const moved = new Set<string>();
    const keys = new Set([book, next].flatMap(keysSpokenOf));
    book = next;
    rulings = readRulings(next);
    for (const key of keys) {
      for (const use of atoms.called(key).flatMap((atom) => [...atom.uses.values()])) {
        const apart = rulings.apart.has(`${key}@${use.articleId}`);
        if (atoms.ofUse(use.id)?.id === atomKey(use, apart).id) continue;
        atoms.takeAway(use.id, dirty);
        atoms.place(use, rulings, dirty);
        moved.add(use.articleId);
      }
      for (const atom of atoms.called(key)) dirty.add(atom.id);
    }
    return moved;
  }

  function shownAs(atom: Atom, articleId: string): { entity: Entity; id: string } | null {
    if (book.noEntity.size > 0 && namesOf(atom).some((name) => book.noEntity.has(name))) return null;
    const entity = entities.of(atom, articleId);
    const id = entity === null ? null : entities.idOf(entity);
    return entity === null || id === null ? null : { entity, id };
  }

  return {
    change({ add, remove, verdicts }) {
      const dirty = new Set<string>();
      const counted = new Set<string>();
      const met = new Map<Use, string>();
      const count = (use: Use, id: string) => {
        counted.add(id);
        if (use.met.length > 0) met.set(use, id);
      };
      for (const use of remove) count(use, atoms.takeAway(use.id, dirty) ?? "");
      const moved = verdicts === undefined ? [] : takeVerdicts(verdicts, dirty);
      for (const use of add) count(use, atoms.place(use, rulings, dirty));
      for (const id of counted) if (isSplit(id)) dirty.add(id);
      for (const [use, id] of met) if (!dirty.has(id) && tellsOfOthers(use, id)) dirty.add(id);
      for (const id of dirty) atoms.drop(id);
      const affected = new Set(dirty);
      for (const id of dirty) for (const other of edges.connect(id, rulings)) affected.add(other);
      // A verdict may draw a surname away from a full name that nothing else here touches: that one stands anew as well.
      for (const id of [...affected]) for (const other of entities.beside(id)) affected.add(other);
      const near = [...affected].flatMap((id) => atoms.get(id) ?? []);
      const changed = entities.replace(groupAtoms(near, edges, rulings), affected, book);
      for (const atom of [...counted].flatMap((id) => atoms.get(id) ?? [])) {
        const id = shownAs(atom, "")?.id;
        if (id !== undefined) changed.entityIds.add(id);
      }
      return { articles: new Set([...moved, ...articlesUsing(changed.atoms)]), entityIds: changed.entityIds };
    },
    ofUse(useId, articleId) {
      const atom = atoms.ofUse(useId);
      return atom === undefined ? null : shownAs(atom, articleId);
    },
    ofAtom: (atom) => shownAs(atom, ""),
    byId: entities.byId,
    called: atoms.called,
    *doubts() {
      for (const [one, other, judgement] of edges.all()) {
        if (rulings.between(one, other) === "different") continue;
        for (const a of entities.standing(one)) {
          for (const b of entities.standing(other)) {
            const [x, y] = [entities.of(a, ""), entities.of(b, "")];
            if (x !== y && !(x !== null && y !== null && areRuledApart(x, y))) yield { a, b, judgement };
          }
        }
      }
    },
  };

  /** The user said "different" of some article's use of each: of the next article's the same holds, and nothing is left to ask. */
  function areRuledApart(x: Entity, y: Entity): boolean {
    return x.atoms.some(
      (one) => rulings.partners(one).length > 0 && y.atoms.some((other) => rulings.between(one, other) === "different"),
    );
  }

  /** Whether an encounter more or less changes what is judged of this atom and one like it, or where a doubtful one's parts belong. */
  function tellsOfOthers(use: Use, atomId: string): boolean {
    const atom = atoms.get(atomId);
    if (atom === undefined) return false;
    for (const other of edges.near(atomId)) {
      const names = metUnder(other);
      if (!use.met.some((one) => other.met.has(one.with) || names.includes(one.with))) continue;
      if (isSplit(other.id) || edges.isOutdated(atom, other)) return true;
    }
    return false;
  }

  function isSplit(atomId: string): boolean {
    const atom = atoms.get(atomId);
    return atom !== undefined && entities.standing(atom)[0] !== atom;
  }

  function articlesUsing(atomIds: Iterable<string>): Set<string> {
    const articles = new Set<string>();
    for (const id of atomIds) for (const use of atoms.get(id)?.uses.values() ?? []) articles.add(use.articleId);
    return articles;
  }
}

function keysSpokenOf(book: VerdictBook): string[] {
  const pairs = [...book.pairs.values()].flatMap(({ a, b }) => [a, b]);
  return [...pairs, ...book.noEntity, ...book.renames.keys()].map((key) => splitKey(key)[0]);
}
