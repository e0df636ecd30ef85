/**
 * Keys under which atoms look for each other. Two atoms that could be judged the same share a key; keys are narrow, so
 * that a block does not grow with the corpus (deletion neighbourhoods for spelling: SymSpell, W. Garbe 2012).
 */
import type { Atom } from "./atom.ts";
import { organizationKey } from "./atom-key.ts";
import { givenNameLines } from "./given-names.ts";
import { acronyms, longForms } from "./judge-thing.ts";
import { possibleSurnames, soundKey } from "./person-name.ts";

export function blockKeys(atom: Atom): string[] {
  switch (atom.type) {
    case "Person":
      return [...new Set(atom.weak ? surnameKeys(atom) : [...fullNameKeys(atom), ...surnameKeys(atom)])];
    case "Government":
      return [];
    case "Place":
      return [atom.key];
    case "Organization":
      return organizationKeys(atom);
    case "Agreement": {
      const parties = [...atom.parties.keys()].sort().join(",");
      return atom.parties.size < 2 ? [atom.key] : [atom.key, `agreement of ${parties}`];
    }
    case "Base":
      return [...(atom.weak ? [] : [atom.key]), ...[...atom.iso2.keys()].map((state) => `base in ${state}`)];
  }
}

function organizationKeys(atom: Atom): string[] {
  const state = [...atom.iso2.keys()][0] ?? null;
  const names = [...atom.names.keys()].map((name) => `organization:${organizationKey(name, state)}`);
  const long = [...longForms(atom)].map((form) => `organization:${form}`);
  const short = [...acronyms([...atom.names.keys(), ...atom.aliases.keys()])].map((form) => `acronym:${form}`);
  return [...new Set([...names, ...long, ...short])];
}

/** With an office or state beside it: "President Example" looks only among presidents of that name. */
function surnameKeys(atom: Atom): string[] {
  const person = atom.person;
  if (person === null) return [];
  const contexts = [
    ...[...atom.offices.keys()].map((office) => `office:${office.split("|")[0]}`),
    ...[...atom.states.keys()].map((state) => `state:${state}`),
    ...[...atom.bodies.keys()].map((body) => `body:${body}`),
  ];
  return possibleSurnames(person).flatMap((surname) => contexts.map((context) => `${surname}|${context}`));
}

function fullNameKeys(atom: Atom): string[] {
  const words = atom.person?.words ?? [];
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  const surname = soundKey(last);
  const given = [soundKey(first), ...givenNameLines(first).map((line) => `#${line}`)];
  return [
    `joined ${words.join("")}`,
    `order ${[...words].sort().join(" ")}`,
    `front ${words[0]} ${words[1]}`,
    `back ${words.at(-2)} ${words.at(-1)}`,
    `initial ${first[0]} ${surname}`,
    ...given.map((name) => `${name} ${surname}`),
    ...given.flatMap((name) => withOneLess(last).map((less) => `${name} ~${less}`)),
    ...withOneLess(first).map((less) => `~${less} ${surname}`),
  ];
}

/** A word of five letters or more and all that is left of it without one letter. */
function withOneLess(word: string): string[] {
  if (word.length < 5) return [];
  return [...new Set([word, ...[...word].map((_, index) => word.slice(0, index) + word.slice(index + 1))])];
}
