/** All uses of one name in one sense: the unit that identity is decided on. */
import type { EntityType } from "#contract/ontology.ts";
import type { Use } from "../use.ts";
import { addEncounter, type Encounters, removeEncounter } from "./encounters.ts";
import { type PersonName, readPersonName } from "./person-name.ts";

export type Counts = Map<string, number>;

export type Atom = {
  id: string;
  type: EntityType;
  /** `type:normalised name`, as verdicts say it. */
  key: string;
  /** Weak atoms (a surname with an office, "the drone base near X") look for a strong one and never join two. */
  weak: boolean;
  /** The doubtful atom that this is one article's part of. */
  pool: string | null;
  uses: Map<string, Use>;
  names: Counts;
  aliases: Counts;
  kinds: Counts;
  offices: Counts;
  states: Counts;
  bodies: Counts;
  parties: Counts;
  around: Counts;
  years: Counts;
  iso2: Counts;
  met: Encounters;
  person: PersonName | null;
};

export function newAtom(id: string, key: string, weak: boolean, use: Use): Atom {
  return {
    id,
    type: use.type,
    key,
    weak,
    pool: null,
    uses: new Map(),
    names: new Map(),
    aliases: new Map(),
    kinds: new Map(),
    offices: new Map(),
    states: new Map(),
    bodies: new Map(),
    parties: new Map(),
    around: new Map(),
    years: new Map(),
    iso2: new Map(),
    met: new Map(),
    person: use.type === "Person" ? readPersonName(use.name) : null,
  };
}

/** How often an atom is used, as a power of two: coarse, so that most uses more change nothing. */
export function support(atom: Atom): number {
  return Math.floor(Math.log2(Math.max(1, atom.uses.size)));
}

/**
 * Adds (or with -1 takes away) a use. `true` where something changed that judging, blocking or clustering depends on,
 * encounters aside.
 */
export function countUse(atom: Atom, use: Use, step: 1 | -1): boolean {
  const before = support(atom);
  if (step === 1) atom.uses.set(use.id, use);
  else atom.uses.delete(use.id);
  count(atom.names, [use.name], step);
  for (const encounter of use.met) (step === 1 ? addEncounter : removeEncounter)(atom.met, encounter);
  count(atom.kinds, use.kind === null ? [] : [use.kind], step);
  const changed = [
    support(atom) !== before,
    count(atom.aliases, use.aliases, step),
    count(atom.offices, use.offices, step),
    count(atom.states, use.states, step),
    count(atom.bodies, use.bodies, step),
    count(atom.parties, use.parties, step),
    count(atom.around, use.around, step),
    count(atom.years, use.years.map(String), step),
    count(atom.iso2, use.iso2 === null ? [] : [use.iso2], step),
  ];
  return changed.includes(true);
}

/** One atom for each article that uses it. */
export function partsByArticle(atom: Atom): Map<string, Atom> {
  const parts = new Map<string, Atom>();
  for (const use of atom.uses.values()) {
    const part = parts.get(use.articleId) ?? newAtom(partId(atom, use), atom.key, atom.weak, use);
    part.pool = atom.id;
    countUse(part, use, 1);
    parts.set(use.articleId, part);
  }
  return parts;
}

function partId(atom: Atom, use: Use): string {
  return atom.id.includes("@article:") ? `${atom.id}#` : `${atom.id}@${use.articleId}`;
}

function count(counts: Counts, words: readonly string[], step: 1 | -1): boolean {
  let changed = false;
  for (const word of words) {
    const next = (counts.get(word) ?? 0) + step;
    if (next === 0 || (next === 1 && step === 1)) changed = true;
    if (next <= 0) counts.delete(word);
    else counts.set(word, next);
  }
  return changed;
}

export function shares(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let least: string | null = null;
  for (const word of small.keys()) if (large.has(word) && (least === null || word < least)) least = word;
  return least;
}
