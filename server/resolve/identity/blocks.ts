/**
 * Keys under which atoms look for each other. Two atoms that could be judged the same share a key; keys are narrow, so
 * that a block does not grow with the corpus (deletion neighbourhoods for spelling: SymSpell, W. Garbe 2012).
 */
import type { Atom } from "./atom.ts";
import { organizationKey } from "./atom-key.ts";
import { givenNameLines } from "./given-names.ts";
import { acronyms, agreementTopics, longForms } from "./judge-thing.ts";
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
    case "Agreement":
      return agreementKeys(atom);
    case "Base":
      return baseKeys(atom);
  }
}

/** A described base whose state is not told looks in the states that its article speaks of. */
function baseKeys(atom: Atom): string[] {
  const states = atom.weak && atom.iso2.size === 0 ? atom.around : atom.iso2;
  return [...(atom.weak ? [] : [atom.key]), ...[...states.keys()].map((state) => `base in ${state}`)];
}

/** A described agreement looks under the parties that its article speaks of, two by two, with its subject or year. */
function agreementKeys(atom: Atom): string[] {
  const parties = [...atom.parties.keys()].sort();
  const hints = [...agreementTopics(atom), ...atom.years.keys()];
  if (parties.length >= 2) {
    const of = `agreement of ${parties.join(",")}`;
    return [atom.key, of, ...hints.map((hint) => `${of} ${hint}`)];
  }
  const around = [...new Set([...parties, ...atom.around.keys()])].sort();
  const pairs = around.flatMap((one, index) => around.slice(index + 1).map((other) => [one, other]));
  const fitting = pairs.filter((pair) => parties.every((party) => pair.includes(party)));
  return [atom.key, ...fitting.flatMap((pair) => hints.map((hint) => `agreement of ${pair.join(",")} ${hint}`))];
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
