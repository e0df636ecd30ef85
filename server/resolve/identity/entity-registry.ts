/** The entities there are, and their ids. */
import type { VerdictBook } from "../verdict-book.ts";
import type { Atom } from "./atom.ts";
import { apartId, type Entity, isDropped, makeEntity, statesOf } from "./entity.ts";
import type { Grouping } from "./group-atoms.ts";
import { multimap } from "./multimap.ts";

export type EntityRegistry = {
  /**
   * Entities of these groups take the place of those that their atoms were in; `affected` are atoms that may be gone.
   * Returns atoms that are shown otherwise now, and ids whose node has to be looked at.
   */
  replace(
    grouping: Grouping,
    affected: Iterable<string>,
    book: VerdictBook,
  ): { atoms: Set<string>; entityIds: Set<string> };
  /** For a doubtful atom: of this article's use of it. */
  of(atom: Atom, articleId: string): Entity | null;
  idOf(entity: Entity): string | null;
  byId(id: string): Entity | null;
  /** The atom itself, or its parts by article where it is doubtful. */
  standing(atom: Atom): Atom[];
  /** Ids of the atoms that are one entity with this one so far. */
  beside(atomId: string): string[];
};

export function openEntityRegistry(): EntityRegistry {
  /** By the atom's id. */
  const entities = new Map<string, Entity>();
  const parts = new Map<string, Map<string, Atom>>();
  const byPlainId = multimap<string, Entity>();
  const byId = new Map<string, Entity>();
  const ids = new Map<Entity, string>();
  const shown = new Map<string, string>();

  /** The entities that an atom is or was in. */
  const standingIn = (atomId: string): Entity[] => {
    const split = parts.get(atomId);
    const standing = split === undefined ? [atomId] : [...split.values()].map((part) => part.id);
    return standing.flatMap((id) => entities.get(id) ?? []);
  };

  function settle({ groups, parts: split }: Grouping, affected: Iterable<string>) {
    const gone = new Set<Entity>();
    const touched = new Set([...affected, ...groups.flatMap((group) => group.map((atom) => atom.id))]);
    for (const id of touched) {
      for (const entity of standingIn(id)) gone.add(entity);
      parts.delete(id);
    }
    for (const entity of gone) for (const atom of entity.atoms) entities.delete(atom.id);
    for (const [id, byArticle] of split) parts.set(id, byArticle);
    const come = groups.map(makeEntity);
    for (const entity of come) for (const atom of entity.atoms) entities.set(atom.id, entity);
    return { gone, come, touched };
  }

  /** Those that share a plain id with what came or went, or did, get their ids anew as well. */
  function rename(gone: ReadonlySet<Entity>, come: readonly Entity[], book: VerdictBook) {
    for (const entity of gone) byPlainId.remove(entity.plainId, entity);
    for (const entity of come) if (!isDropped(entity, book)) byPlainId.add(entity.plainId, entity);
    const plain = new Set([...gone, ...come].map((entity) => entity.plainId));
    const current = new Set([...plain].flatMap((name) => [...byPlainId.get(name)]));
    const entityIds = new Set<string>();
    for (const entity of [...gone, ...come, ...current]) {
      const id = ids.get(entity);
      if (id === undefined) continue;
      entityIds.add(id);
      ids.delete(entity);
      if (byId.get(id) === entity) byId.delete(id);
    }
    for (const entity of current) {
      const id = byPlainId.count(entity.plainId) > 1 ? apartId(entity) : entity.plainId;
      entityIds.add(id);
      byId.set(id, entity);
      ids.set(entity, id);
    }
    return { entityIds, current };
  }

  function shownOtherwise(atomIds: Iterable<string>): Set<string> {
    const changed = new Set<string>();
    for (const id of atomIds) {
      const now = standingIn(id)
        .map((entity) => `${ids.get(entity) ?? ""}|${statesOf(entity)}`)
        .join(";");
      if ((shown.get(id) ?? "") === now) continue;
      changed.add(id);
      if (now === "") shown.delete(id);
      else shown.set(id, now);
    }
    return changed;
  }

  return {
    replace(grouping, affected, book) {
      const { gone, come, touched } = settle(grouping, affected);
      const { entityIds, current } = rename(gone, come, book);
      for (const entity of current) for (const atom of entity.atoms) touched.add(atom.pool ?? atom.id);
      return { atoms: shownOtherwise(touched), entityIds };
    },
    of: (atom, articleId) => entities.get(parts.get(atom.id)?.get(articleId)?.id ?? atom.id) ?? null,
    idOf: (entity) => ids.get(entity) ?? null,
    byId: (id) => byId.get(id) ?? null,
    standing: (atom) => [...(parts.get(atom.id)?.values() ?? [atom])],
    beside: (atomId) => standingIn(atomId).flatMap((entity) => entity.atoms.map((atom) => atom.pool ?? atom.id)),
  };
}
