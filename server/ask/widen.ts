/** What a name takes in: a government those who hold its offices and its bodies, a country its cities. */

import { townInName } from "../extract/vocabulary/venues.ts";
import { areNationals, capitalsOf, countryNamed } from "./country-forms.ts";
import type { GraphState } from "./graph-state.ts";
import type { Lexicon, LexiconEntity } from "./lexicon.ts";
import { statesOfRegion } from "./regions.ts";
import { nameKey } from "./words.ts";

/** A ministry or command belongs to a state by its code, or by a name that begins with the state's. */
const belongsToState = (body: LexiconEntity, state: LexiconEntity): boolean => {
  if (body.label !== "Organization") return false;
  if (body.iso2 !== null || state.iso2 === null) return body.iso2 !== null && body.iso2 === state.iso2;
  return nameKey(body.name).startsWith(`${nameKey(state.name)} `);
};

/** Of a party, a house or an alliance: "a member of the Example Alliance" is one of many, and does not act for it. */
const isMere = (title: string, body: LexiconEntity | undefined): boolean =>
  body?.label === "Organization" && /^(?:\p{L}+ ){0,2}members?\b/iu.test(title);

const peopleOf = (bodies: ReadonlySet<string>, lexicon: Lexicon): string[] =>
  lexicon.offices
    .filter(
      ({ body, title, former }) =>
        body !== null && !former && bodies.has(body) && !isMere(title, lexicon.entities.get(body)),
    )
    .map((office) => office.person);

/** Ids of those who act for each of `ids`, themselves included. A person is only that person. */
export const actorsFor = (ids: string[], { lexicon }: GraphState): string[] => {
  const all = new Set(ids);
  const bodies = new Set<string>();
  for (const id of ids) {
    const entity = lexicon.entities.get(id);
    const states = entity?.label === "Place" ? statesOfRegion(entity.name) : null;
    const meant = states
      ? [...lexicon.entities.values()].filter((one) => one.label === "Government" && states.has(one.iso2 ?? ""))
      : entity
        ? [entity]
        : [];
    for (const body of meant) {
      if (body.label !== "Government" && body.label !== "Organization") continue;
      bodies.add(body.id);
      if (body.label === "Government")
        for (const other of lexicon.entities.values()) if (belongsToState(other, body)) bodies.add(other.id);
    }
  }
  for (const id of [...bodies, ...peopleOf(bodies, lexicon)]) all.add(id);
  return [...all].sort();
};

/** Those whom a name of the filters takes in. Whom a junta overthrew is none of it. The people of a state are those who held its offices once as well. */
export const actorsNamed = (name: string, ids: string[], state: GraphState): string[] => {
  const all = actorsFor(ids, state);
  const acting = /\bjunta\b/i.test(name) ? all.filter((id) => !state.overthrown.has(id)) : all;
  const states = ids.flatMap((id) => state.lexicon.entities.get(id) ?? []).filter((one) => areNationals(name, one));
  if (states.length === 0) return acting;
  const codes = new Set(states.flatMap(({ iso2 }) => iso2 ?? []));
  const former = state.lexicon.offices.filter(
    ({ body, former: past }) => past && codes.has(state.lexicon.entities.get(body ?? "")?.iso2 ?? ""),
  );
  return [...new Set([...acting, ...former.map(({ person }) => person)])].sort();
};

/** Houses that the articles name without their city. */
const seatsIn: Record<string, readonly string[]> = {
  washington: ["white house", "oval office", "blair house", "capitol", "capitol hill"],
  moscow: ["kremlin"],
  paris: ["elysee palace", "elysee"],
  london: ["downing street", "10 downing street", "buckingham palace", "lancaster house", "marlborough house"],
};

const housesOf = new WeakMap<Lexicon, Map<string, string[]>>();

/** Houses that are named with their town: "Example House (Sampleton)". */
const housesIn = (lexicon: Lexicon, town: string): string[] => {
  const known = housesOf.get(lexicon) ?? new Map<string, string[]>();
  if (!housesOf.has(lexicon)) {
    housesOf.set(lexicon, known);
    for (const { id, label, name } of lexicon.entities.values()) {
      const home = label === "Place" ? townInName(name) : null;
      if (home !== null) known.set(nameKey(home), [...(known.get(nameKey(home)) ?? []), id]);
    }
  }
  return known.get(town) ?? [];
};

/** Ids of the places that lie in any of `ids`, themselves included. A government stands for its country. */
export const placesIn = (ids: string[], { lexicon, parts }: GraphState): string[] => {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const part of parts.get(id) ?? []) visit(part);
    const seats = seatsIn[nameKey(lexicon.entities.get(id)?.name ?? "")];
    for (const other of seats === undefined ? [] : lexicon.entities.values())
      if (other.label === "Place" && seats?.includes(nameKey(other.name))) visit(other.id);
    for (const house of housesIn(lexicon, nameKey(lexicon.entities.get(id)?.name ?? ""))) visit(house);
  };
  for (const id of ids) {
    visit(id);
    const entity = lexicon.entities.get(id);
    const code = entity?.iso2 ?? null;
    const states = entity?.label === "Place" ? statesOfRegion(entity.name) : null;
    if (states) {
      const capitals = new Set([...states].flatMap((state) => [...capitalsOf(state)]));
      for (const other of lexicon.entities.values()) {
        const inside = other.iso2 === null ? capitals.has(nameKey(other.name)) : states.has(other.iso2);
        if (other.label === "Place" && inside) visit(other.id);
      }
    }
    if (!entity || code === null || (entity.label !== "Government" && !countryNamed(entity))) continue;
    const capitals = capitalsOf(code);
    for (const other of lexicon.entities.values()) {
      const inside = other.iso2 === code || (other.iso2 === null && capitals.has(nameKey(other.name)));
      if (other.label === "Place" && inside) visit(other.id);
    }
  }
  // A region's own id stays, though no place has it: an empty list would be no filter at all.
  return [...found].sort();
};

/** The governments of the countries among `ids`: who is visited where only the country is told. */
export const governmentsOf = (ids: string[], { lexicon }: GraphState): string[] =>
  ids.flatMap((id) => {
    const entity = lexicon.entities.get(id);
    if (!entity || (entity.label !== "Government" && !countryNamed(entity))) return [];
    return [...lexicon.entities.values()]
      .filter(
        (other) =>
          other.label === "Government" && (other.id === id || (entity.iso2 !== null && other.iso2 === entity.iso2)),
      )
      .map((other) => other.id);
  });
