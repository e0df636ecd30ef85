/**
 * Who is who across articles, kept up to date use by use. The result depends on the set of uses and verdicts alone,
 * never on their order; a change touches only the atoms that share a block with it and their components.
 */
import type { Use } from "../use.ts";
import { readVerdicts, splitKey, type VerdictBook } from "../verdict-book.ts";
import { type Atom, countUse, newAtom } from "./atom.ts";
import { atomKey } from "./atom-key.ts";
import { blockKeys } from "./blocks.ts";
import { clusterComponent, type Edge } from "./cluster.ts";
import { apartId, type Entity, isDropped, makeEntity, statesOf } from "./entity.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import { multimap } from "./multimap.ts";
import { type Rulings, readRulings } from "./rulings.ts";

export type IdentityChange = { add: readonly Use[]; remove: readonly Use[]; verdicts?: VerdictBook };

export type IdentityIndex = {
  /** Returns the atoms whose entity's id, dropping or states may have changed, and the entity ids to write anew. */
  change(change: IdentityChange): { atoms: Set<string>; entityIds: Set<string> };
  atomOf(useId: string): Atom | null;
  atomById(id: string): Atom | null;
  /** Atoms of one name, by their verdict key. */
  atomsCalled(key: string): Atom[];
  entityOf(atomId: string): Entity | null;
  /** Null where the user said that it is no entity. */
  idOf(entity: Entity): string | null;
  entityById(id: string): Entity | null;
  entities(): Iterable<Entity>;
  /** Pairs of atoms in different entities that may yet be one. */
  doubts(): Iterable<{ a: Atom; b: Atom; judgement: Judgement }>;
};

const byUser: Judgement = { verdict: "same", score: 1, reasons: ["your verdict"] };

export function openIdentityIndex(): IdentityIndex {
  let book = readVerdicts([]);
  let rulings: Rulings = readRulings(book);
  const atoms = new Map<string, Atom>();
  const atomIdOfUse = new Map<string, string>();
  const atomsByKey = multimap<string, string>();
  const blocks = multimap<string, string>();
  const keysOf = new Map<string, string[]>();
  const edges = new Map<string, Map<string, Judgement>>();
  const entityOf = new Map<string, Entity>();
  const byPlainId = multimap<string, Entity>();
  const byId = new Map<string, Entity>();
  const knownIds = new Map<Entity, string>();
  const shown = new Map<string, string>();

  const plainKey = (use: Use) => atomKey(use, false).key;

  function place(use: Use, dirty: Set<string>) {
    const apart = rulings.apart.size > 0 && rulings.apart.has(`${plainKey(use)}@${use.articleId}`);
    const { id, key, weak } = atomKey(use, apart);
    let atom = atoms.get(id);
    if (atom === undefined) {
      atom = newAtom(id, key, weak, use);
      atoms.set(id, atom);
      atomsByKey.add(key, id);
      dirty.add(id);
    }
    if (countUse(atom, use, 1)) dirty.add(id);
    atomIdOfUse.set(use.id, id);
  }

  function takeAway(use: Use, dirty: Set<string>): string | null {
    const id = atomIdOfUse.get(use.id);
    const atom = id === undefined ? undefined : atoms.get(id);
    if (id === undefined || atom === undefined) return null;
    const known = atom.uses.get(use.id);
    if (known !== undefined && countUse(atom, known, -1)) dirty.add(id);
    atomIdOfUse.delete(use.id);
    if (atom.uses.size === 0) dirty.add(id);
    return id;
  }

  function drop(atom: Atom) {
    atoms.delete(atom.id);
    atomsByKey.remove(atom.key, atom.id);
    for (const key of keysOf.get(atom.id) ?? []) blocks.remove(key, atom.id);
    keysOf.delete(atom.id);
  }

  /** New edges for one atom; returns all that it was or is tied to. */
  function connect(atomId: string): Set<string> {
    const before = edges.get(atomId) ?? new Map<string, Judgement>();
    const touched = new Set(before.keys());
    for (const other of before.keys()) edges.get(other)?.delete(atomId);
    edges.delete(atomId);
    const atom = atoms.get(atomId);
    if (atom === undefined) return touched;
    for (const key of keysOf.get(atomId) ?? []) blocks.remove(key, atomId);
    const keys = rulings.isAlone(atom) ? [] : blockKeys(atom);
    keysOf.set(atomId, keys);
    const found = new Map<string, Judgement>();
    if (rulings.isAlone(atom)) return touched;
    for (const key of keys) {
      for (const otherId of blocks.get(key)) {
        const other = atoms.get(otherId);
        if (other === undefined || found.has(otherId)) continue;
        const judgement = judge(atom, other);
        if (judgement !== null) found.set(otherId, judgement);
      }
      blocks.add(key, atomId);
    }
    for (const partner of rulings.partners(atom)) {
      for (const otherId of atomsByKey.get(splitKey(partner)[0])) {
        const other = atoms.get(otherId);
        if (other !== undefined && other !== atom && rulings.between(atom, other) === "same")
          found.set(otherId, byUser);
      }
    }
    for (const [other, judgement] of found) {
      touched.add(other);
      const theirs = edges.get(other) ?? new Map<string, Judgement>();
      edges.set(other, theirs.set(atomId, judgement));
    }
    if (found.size > 0) edges.set(atomId, found);
    return touched;
  }

  /** Whether an edge makes atoms one component: sure, and between strong atoms or by the user's word. */
  const joins = (a: Atom, b: Atom, judgement: Judgement) =>
    judgement.verdict === "same" && (judgement === byUser || (!a.weak && !b.weak));

  function componentOf(start: Atom): { members: Atom[]; inner: Edge[] } {
    const seen = new Set([start]);
    const inner: Edge[] = [];
    for (const atom of seen) {
      for (const [otherId, judgement] of edges.get(atom.id) ?? []) {
        const other = atoms.get(otherId);
        if (other === undefined || !joins(atom, other, judgement)) continue;
        seen.add(other);
        if (atom.id < otherId) inner.push({ a: atom.id, b: otherId, judgement });
      }
    }
    return { members: [...seen], inner };
  }

  const ruling = (a: string, b: string) => {
    const [one, other] = [atoms.get(a), atoms.get(b)];
    return one === undefined || other === undefined ? null : rulings.between(one, other);
  };
  const isFree = (atom: Atom) =>
    atom.weak && ![...(edges.get(atom.id)?.values() ?? [])].some((judgement) => judgement === byUser);

  /** The one core that a weak atom belongs to, null where there is none or more than one. */
  function homeOf(weak: Atom, cores: (atomId: string) => Atom[] | undefined): Atom[] | null {
    const homes = new Set<Atom[]>();
    for (const [otherId, judgement] of edges.get(weak.id) ?? []) {
      const core = judgement.verdict === "same" ? cores(otherId) : undefined;
      if (core?.every((atom) => rulings.between(weak, atom) !== "different")) homes.add(core);
    }
    const [only] = homes;
    return homes.size === 1 && only !== undefined ? only : null;
  }

  /** Rebuilds the entities of these atoms' components; returns the entities that went and that came. */
  function rebuild(affected: Iterable<string>): { gone: Set<Entity>; come: Entity[] } {
    const cores = new Map<string, Atom[]>();
    const weak = new Set<Atom>();
    const gone = new Set<Entity>();
    const seen = new Set<Atom>();
    const visit = (atom: Atom) => {
      if (isFree(atom)) return void weak.add(atom);
      if (seen.has(atom)) return;
      const { members, inner } = componentOf(atom);
      for (const member of members) seen.add(member);
      for (const core of clusterComponent(members, inner, ruling)) for (const one of core) cores.set(one.id, core);
      for (const member of members) {
        for (const otherId of edges.get(member.id)?.keys() ?? []) {
          const other = atoms.get(otherId);
          if (other !== undefined && isFree(other)) weak.add(other);
        }
      }
    };
    for (const id of affected) {
      const entity = entityOf.get(id);
      if (entity !== undefined) gone.add(entity);
      const atom = atoms.get(id);
      if (atom !== undefined) visit(atom);
    }
    // A weak atom chooses among all cores near it, and every entity that changes must be rebuilt whole.
    for (const one of weak) {
      for (const otherId of edges.get(one.id)?.keys() ?? []) {
        const other = atoms.get(otherId);
        if (other !== undefined && !isFree(other)) visit(other);
      }
    }
    const whole = new Map<Atom[], Atom[]>();
    for (const core of cores.values()) whole.set(core, [...core]);
    for (const one of weak) {
      const home = homeOf(one, (id) => cores.get(id));
      if (home === null) whole.set([one], [one]);
      else whole.get(home)?.push(one);
    }
    return settle([...whole.values()], gone);
  }

  function settle(groups: readonly Atom[][], gone: Set<Entity>): { gone: Set<Entity>; come: Entity[] } {
    for (const group of groups) {
      for (const atom of group) {
        const before = entityOf.get(atom.id);
        if (before !== undefined) gone.add(before);
      }
    }
    for (const entity of gone) for (const atom of entity.atoms) entityOf.delete(atom.id);
    const come = groups.map(makeEntity);
    for (const entity of come) for (const atom of entity.atoms) entityOf.set(atom.id, entity);
    return { gone, come };
  }

  const idOf = (entity: Entity): string | null => {
    if (book.noEntity.size > 0 && isDropped(entity, book)) return null;
    return byPlainId.get(entity.plainId).size > 1 ? apartId(entity) : entity.plainId;
  };

  /** Gives ids to the entities that came; those that share a plain id with them, or did, get theirs anew as well. */
  function rename(gone: ReadonlySet<Entity>, come: readonly Entity[]) {
    for (const entity of gone) byPlainId.remove(entity.plainId, entity);
    for (const entity of come) if (!isDropped(entity, book)) byPlainId.add(entity.plainId, entity);
    const plain = new Set([...gone, ...come].map((entity) => entity.plainId));
    const current = new Set([...come, ...[...plain].flatMap((name) => [...byPlainId.get(name)])]);
    const entityIds = new Set<string>();
    for (const entity of [...gone, ...current]) {
      const id = knownIds.get(entity);
      if (id === undefined) continue;
      entityIds.add(id);
      knownIds.delete(entity);
      if (byId.get(id) === entity) byId.delete(id);
    }
    for (const entity of current) {
      const id = idOf(entity);
      if (id === null) continue;
      entityIds.add(id);
      byId.set(id, entity);
      knownIds.set(entity, id);
    }
    return { atoms: shownOtherwise([...gone, ...current]), entityIds };
  }

  /** Atoms whose entity now has another id or other states than when it was last asked. */
  function shownOtherwise(entities: readonly Entity[]): Set<string> {
    const changed = new Set<string>();
    for (const { id } of entities.flatMap((entity) => entity.atoms)) {
      const entity = entityOf.get(id);
      const now = entity === undefined ? undefined : `${idOf(entity)}|${statesOf(entity)}`;
      if (shown.get(id) === now) continue;
      changed.add(id);
      if (now === undefined) shown.delete(id);
      else shown.set(id, now);
    }
    return changed;
  }

  return {
    change({ add, remove, verdicts }) {
      const dirty = new Set<string>();
      const counted = new Set<string>();
      for (const use of remove) counted.add(takeAway(use, dirty) ?? "");
      if (verdicts !== undefined) moveByVerdicts(verdicts, dirty);
      for (const use of add) {
        place(use, dirty);
        counted.add(atomIdOfUse.get(use.id) ?? "");
      }
      const affected = new Set(dirty);
      for (const id of dirty) {
        const atom = atoms.get(id);
        if (atom !== undefined && atom.uses.size === 0) drop(atom);
      }
      for (const id of dirty) for (const other of connect(id)) affected.add(other);
      const { gone, come } = rebuild(affected);
      const renamed = rename(gone, come);
      for (const id of counted) {
        const entity = entityOf.get(id);
        const known = entity === undefined ? undefined : knownIds.get(entity);
        if (known !== undefined) renamed.entityIds.add(known);
      }
      return renamed;
    },
    atomOf: (useId) => atoms.get(atomIdOfUse.get(useId) ?? "") ?? null,
    atomById: (id) => atoms.get(id) ?? null,
    atomsCalled: (key) => [...atomsByKey.get(key)].flatMap((id) => atoms.get(id) ?? []),
    entityOf: (atomId) => entityOf.get(atomId) ?? null,
    idOf,
    entityById: (id) => byId.get(id) ?? null,
    entities: () => byId.values(),
    *doubts() {
      for (const [id, found] of edges) {
        for (const [otherId, judgement] of found) {
          const [a, b] = [atoms.get(id), atoms.get(otherId)];
          if (id > otherId || a === undefined || b === undefined) continue;
          if (entityOf.get(id) === entityOf.get(otherId) || rulings.between(a, b) === "different") continue;
          yield { a, b, judgement };
        }
      }
    },
  };

  /** Uses that verdicts begin or cease to name move to atoms of their own; atoms that verdicts speak of are looked at anew. */
  function moveByVerdicts(next: VerdictBook, dirty: Set<string>) {
    const before = book;
    const spokenOf = new Set(
      [before, next].flatMap((one) => [
        ...[...one.pairs.values()].flatMap(({ a, b }) => [a, b]),
        ...one.noEntity,
        ...one.renames.keys(),
      ]),
    );
    book = next;
    rulings = readRulings(next);
    for (const key of new Set([...spokenOf].map((key) => splitKey(key)[0]))) {
      const uses = [...atomsByKey.get(key)].flatMap((id) => [...(atoms.get(id)?.uses.values() ?? [])]);
      for (const use of uses) {
        const id = atomIdOfUse.get(use.id);
        const apart = rulings.apart.has(`${key}@${use.articleId}`);
        if (id === atomKey(use, apart).id) continue;
        takeAway(use, dirty);
        place(use, dirty);
      }
      for (const id of atomsByKey.get(key)) dirty.add(id);
    }
  }
}
