/** Atoms that are one thing, and how that thing is called. */
import type { EntityType } from "#contract/ontology.ts";
import { townInName } from "../../extract/vocabulary/venues.ts";
import type { EntityTold } from "../entity-row.ts";
import { stateId } from "../entity-row.ts";
import { byText, shortHash, slug } from "../name-key.ts";
import type { VerdictBook } from "../verdict-book.ts";
import type { Atom, Counts } from "./atom.ts";
import { namesOf } from "./rulings.ts";

export type Entity = {
  atoms: Atom[];
  type: EntityType;
  /** Before it is known whether another entity would have the same. */
  plainId: string;
};

export function makeEntity(atoms: readonly Atom[]): Entity {
  const sorted = [...atoms].sort(leadFirst);
  const lead = sorted[0];
  if (lead === undefined) throw new Error("an entity without atoms");
  return { atoms: sorted, type: lead.type, plainId: plainId(lead) };
}

/** The fullest name gives the id; of equals the shorter, then the first in order. Counts play no part: ids stay. */
function leadFirst(a: Atom, b: Atom): number {
  const words = (atom: Atom) => atom.key.split(" ").length;
  return (
    Number(a.pool !== null) - Number(b.pool !== null) ||
    Number(a.weak) - Number(b.weak) ||
    words(b) - words(a) ||
    a.key.length - b.key.length ||
    byText(a.key, b.key) ||
    byText(a.id, b.id)
  );
}

function plainId(lead: Atom): string {
  if (lead.id === stateId(lead.type, [...lead.iso2.keys()][0] ?? null)) return lead.id;
  const name = [...lead.names.keys()].sort(byText)[0] ?? lead.key;
  const article = lead.pool === null ? "" : `~${shortHash([lead.id], 6)}`;
  const described = lead.id.startsWith("base:~") ? lead.id.slice("base:~".length) : name;
  return `${lead.type.toLowerCase()}:${slug(described)}${article}`;
}

/** With a suffix where two entities have the same plain id (namesakes); what one article adds does not change it. */
export function apartId(entity: Entity): string {
  const whole = entity.atoms.filter((atom) => atom.pool === null);
  const naming = whole.length > 0 ? whole : entity.atoms;
  return `${entity.plainId}~${shortHash([naming.map((atom) => atom.id).sort(byText)[0] ?? ""], 6)}`;
}

/** The user said that it is no entity, by its name or by each article's use of it. */
export function isDropped({ atoms }: Entity, book: VerdictBook): boolean {
  if (book.noEntity.size === 0) return false;
  return (
    atoms.some((atom) => book.noEntity.has(atom.key)) ||
    atoms.every((atom) => namesOf(atom).some((name) => book.noEntity.has(name)))
  );
}

/** All that the articles call it, added up. A surname alone or a description names it only where nothing better does. */
export function tellEntity(entity: Entity, id: string, book: VerdictBook): EntityTold {
  const { atoms, type } = entity;
  const strong = atoms.filter((atom) => !atom.weak);
  const naming = strong.length > 0 ? strong : atoms;
  const described = atoms.filter((atom) => !naming.includes(atom));
  return {
    id,
    type,
    names: sum(naming.map((atom) => atom.names)),
    aliases: sum([...atoms.map((atom) => atom.aliases), ...described.map((atom) => atom.names)]),
    kinds: sum(atoms.map((atom) => atom.kinds)),
    iso2: type === "Person" ? null : mostFrequent(sum(atoms.map((atom) => atom.iso2))),
    renamed: lastRename(entity, book),
  };
}

function lastRename(entity: Entity, book: VerdictBook): string | null {
  if (book.renames.size === 0) return null;
  const keys = new Set(entity.atoms.flatMap(namesOf));
  return [...book.renames].filter(([key]) => keys.has(key)).at(-1)?.[1] ?? null;
}

function sum(all: readonly Counts[]): Counts {
  if (all.length === 1 && all[0] !== undefined) return all[0];
  const total: Counts = new Map();
  for (const counts of all) for (const [word, number] of counts) total.set(word, (total.get(word) ?? 0) + number);
  return total;
}

function mostFrequent(counts: Counts): string | null {
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0] ?? null;
}

/** Id of the town that a house is named with: "Example House (Sampleton)"; null of any other place. */
export function townOf({ atoms: [lead] }: Entity): string | null {
  const [name = ""] = lead?.names.keys() ?? [];
  const town = townInName(name);
  return town === null ? null : `place:${slug(town)}`;
}

/** States that a person's offices tie them to. */
export function statesOf(entity: Entity): string[] {
  const states = new Set(
    entity.atoms.flatMap((atom) => [...(entity.type === "Person" ? atom.states : atom.iso2).keys()]),
  );
  return [...states].sort(byText);
}
